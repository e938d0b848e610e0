"""What other people's calendars read: the hour in winter and summer, every field, each day."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from secretariat.domain.kyiv import at
from secretariat.output.mail.event import calendar_object
from secretariat.services.mailing.mailroom import CalendarNotice, Mailbox
from tests.judges import ReadEvent, icaljs

SUMMARY = "Засідання робочої групи з питань «Безпечне місто»; ґанок, їжа \\ шлях"
HOUR = timedelta(hours=1)


def notice(*days: date, start: time = time(14)) -> CalendarNotice:
    return CalendarNotice(
        uid="meeting-5@secretariat.local",
        sequence=3,
        made_at=datetime(2026, 11, 22, 8, tzinfo=UTC),
        sittings=tuple((at(day, start), at(day, start) + HOUR) for day in days or (date(2026, 11, 27),)),
        summary=SUMMARY,
        description="Порядок денний:\n1. Про відеокамери\n2. Про ґанок, їжу; обʼєкти",
        place="м. Київ, вул. Хрещатик, 36; каб. 12",
        organiser=Mailbox(name="Іваненко Галина Петрівна", address="sekretar@rada.example.org"),
        attendee=Mailbox(name="Лукʼянець, Дарʼя; головна", address="d@example.org"),
    )


def read(told: CalendarNotice, folder: Path) -> tuple[str, list[ReadEvent]]:
    path = folder / "event.ics"
    path.write_bytes(calendar_object(told).encode("utf-8"))
    return icaljs(path)


def test_lines_are_short_and_end_as_the_norm_says() -> None:
    data = calendar_object(notice()).encode("utf-8")
    assert data.count(b"\n") == data.count(b"\r\n")
    assert max(map(len, data.split(b"\r\n"))) <= 75


@pytest.mark.parametrize(
    ("day", "utc"),
    [
        (date(2026, 11, 27), 12),
        (date(2026, 7, 3), 11),
        (date(2026, 3, 28), 12),
        (date(2026, 3, 30), 11),
        (date(2026, 10, 24), 11),
        (date(2026, 10, 26), 12),
        (date(2037, 1, 5), 12),
    ],
)
def test_the_hour_is_right_in_winter_and_in_summer(day: date, utc: int, tmp_path: Path) -> None:
    _, [event] = read(notice(day), tmp_path)
    assert event.start == datetime(day.year, day.month, day.day, utc, tzinfo=UTC)
    assert event.end - event.start == HOUR


def test_every_day_of_a_year_is_read_as_zoneinfo_reads_it(tmp_path: Path) -> None:
    first = date(2026, 1, 1)
    days = [first + timedelta(days=number) for number in range(365)]
    _, [event, *others] = read(notice(*days, start=time(9, 30)), tmp_path)
    wanted = [at(day, time(9, 30)).astimezone(UTC) for day in days]
    assert [event.start, *event.further] == wanted
    assert [one.start for one in others] == wanted[1:]


def test_all_fields_come_back_exact(tmp_path: Path) -> None:
    told = notice()
    method, [event] = read(told, tmp_path)
    assert method == "REQUEST"
    assert (event.uid, event.sequence) == (told.uid, 3)
    assert (event.summary, event.location, event.description) == (SUMMARY, told.place, told.description)
    assert event.organizer == "mailto:sekretar@rada.example.org"
    assert event.attendees == (("Лукʼянець, Дарʼя; головна", "mailto:d@example.org"),)


def test_what_is_called_off_is_struck_off(tmp_path: Path) -> None:
    method, [event] = read(replace(notice(), cancelled=True, sequence=4), tmp_path)
    assert (method, event.sequence) == ("CANCEL", 4)
    assert "STATUS:CANCELLED" in calendar_object(replace(notice(), cancelled=True))
