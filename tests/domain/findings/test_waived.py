"""A waiver covers what it was given for, and nothing that took its place."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from secretariat.domain.ballot import Choice
from secretariat.domain.findings import Beside, Finding, Weight, findings
from secretariat.domain.ids import MeetingId, WaiverId
from secretariat.domain.record import MeetingRecord
from secretariat.domain.waiver import Waiver
from tests.records.office import DAY, OfficeMeeting, absent

Change = Callable[[MeetingRecord], MeetingRecord]


def row(name: str, place: int = 0, **fields: Any) -> Change:
    """A change of one value of a record."""

    def changed(record: MeetingRecord) -> MeetingRecord:
        rows = list(getattr(record, name))
        rows[place] = replace(rows[place], **fields)
        return replace(record, **{name: tuple(rows)})

    return changed


def titled(title: str) -> MeetingRecord:
    office = OfficeMeeting()
    office.all_present()
    office.builder.resolution(office.item(title), "Узяти до відома.")
    return office.builder.record()


def charged(text: str = "Забезпечити освітлення.", *, who: bool = True, **fields: Any) -> MeetingRecord:
    """A decision with a task; `who` says whether somebody is named."""
    office = OfficeMeeting()
    office.all_present()
    votes = [Choice.AGAINST] * 5 + [Choice.FOR] if fields.pop("failed", False) else [Choice.FOR] * 6
    resolution = office.builder.resolution(office.item(), text, ballot=office.vote(*votes))
    point = office.builder.record().points[0].id
    assert resolution
    if who:
        office.builder.action(point, "КП «Ґрунтівський водоканал»", **fields)
    return office.builder.record()


def spoken(**presence: Any) -> MeetingRecord:
    """Somebody in no list, and somebody absent, speak."""
    office = OfficeMeeting()
    office.all_present(halka=absent())
    item = office.item()
    office.builder.spoke(item, office.builder.person("Войтенко Сергій Ілліч", "m"), "Підтримав.")
    office.builder.spoke(item, office.people.halka, "Підтримав.")
    office.builder.person("Юрченко Олег Ілліч", "m")
    office.builder.resolution(item, "Узяти до відома.")
    return office.builder.record()


def said(text: str) -> MeetingRecord:
    office = OfficeMeeting()
    office.all_present()
    item = office.item()
    office.builder.spoke(item, office.people.halka, text)
    office.builder.resolution(item, "Узяти до відома.")
    return office.builder.record()


def proposed(text: str) -> MeetingRecord:
    """The quorum is lost before the item, and something is written there."""
    office = OfficeMeeting()
    office.all_present()
    office.decided(office.item())
    second = office.item("Про освітлення")
    for person in (office.people.halka, office.people.yizhakevych, office.people.ivanyshyn):
        office.builder.interval(office.rows[person], left_item_id=second)
    office.builder.resolution(second, text)
    return office.builder.record()


def too_long(clock: str) -> MeetingRecord:
    office = OfficeMeeting()
    office.all_present()
    item = office.item(ended=office.builder.moment(clock))
    office.builder.resolution(item, "Узяти до відома.")
    return office.builder.record()


TASK, OTHER = "Забезпечити освітлення.", "Забезпечити охорону."
LATE, LATER = date(2026, 3, 1), date(2020, 3, 1)
CASES: list[tuple[str, MeetingRecord, MeetingRecord]] = [
    ("not_about", titled("Безпека"), titled("Інше питання")),
    ("ends_before_item", too_long("11:35"), too_long("15:35")),
    ("decision_without_who", charged(TASK, who=False), charged(OTHER, who=False)),
    ("decision_without_when", charged(TASK), charged(OTHER)),
    ("decision_without_when", charged(), row("actions", assignee_label="КП «Інше»")(charged())),
    ("due_before_meeting", charged(due=LATE), charged(due=LATER)),
    ("due_before_meeting", charged(TASK, due=LATE), charged(OTHER, due=LATE)),
    ("action_not_adopted", charged(failed=True, due=DAY), charged(OTHER, failed=True, due=DAY)),
    ("decided_without_quorum", proposed(TASK), proposed(OTHER)),
    ("speaker_absent", spoken(), row("persons", 3, family="Ґалаґан")(spoken())),
    ("speaker_not_listed", spoken(), row("statements", 1, speaker_id=9)(spoken())),
    ("dates_in_two_styles", said("З 31.07.2019."), said("З 31.07.2019 до 01.08.2019.")),
    ("words_mixed", said("ВИРІШИЛИ."), said("ВИРІШИЛИ. Вирішили:\nВирішили: так.")),
    ("name_two_ways", said("Сказав Прокопєв."), said("Сказали Прокопєв, Демянчук.")),
]


def of(code: str, record: MeetingRecord, beside: Beside | None = None) -> list[Finding]:
    return [one for one in findings(record, beside or Beside()) if one.code == code]


def waived(found: Finding) -> Beside:
    waiver = Waiver(
        id=WaiverId(1),
        meeting_id=MeetingId(1),
        code=found.code,
        source_kind=found.source.kind,
        source_id=found.source.id,
        reason="так треба",
        moment=OfficeMeeting().builder.moment("12:00"),
        said=found.said,
    )
    return Beside(waivers=(waiver,))


@pytest.mark.parametrize(("code", "before", "after"), CASES)
def test_a_waiver_covers_only_what_it_was_given_for(
    code: str, before: MeetingRecord, after: MeetingRecord
) -> None:
    (found,) = of(code, before)
    assert found.weight is Weight.WAIVABLE
    (same,) = of(code, before, waived(found))
    assert not same.stops
    (other,) = of(code, after, waived(found))
    assert other.key == found.key
    assert other.stops


def test_a_text_of_several_lines_is_waived_as_a_whole() -> None:
    record = charged("Забезпечити освітлення.\nЗвітувати щокварталу.")
    (found,) = of("decision_without_when", record)
    (same,) = of("decision_without_when", record, waived(found))
    assert not same.stops


def test_a_waiver_stays_with_an_annex_that_moved() -> None:
    office = OfficeMeeting()
    office.all_present()
    office.decided(office.item())
    office.builder.annex("Перелік", text="Стан на 31.07.2019.")
    record = office.builder.record()
    (found,) = of("dates_in_two_styles", record)
    assert (found.source.kind, found.params["annex"]) == ("annex", 1)
    moved = row("annexes", position=2)(record)
    (again,) = of("dates_in_two_styles", moved, waived(found))
    assert again.params["annex"] == 2
    assert again.waiver is not None
