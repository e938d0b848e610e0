"""Finalising, and signing on paper or with keys of the office."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from secretariat.domain.document import SignerRole
from secretariat.domain.errors import DomainError
from secretariat.domain.group import NumberingPeriod, WorkingGroup
from secretariat.domain.ids import MeetingId
from secretariat.domain.meeting import Meeting, MeetingState
from secretariat.domain.papers import ProtocolVersion, Signature, SigningWay, VersionState
from secretariat.services.calling_off import PostponeMeeting, cancel_meeting, postpone_meeting
from secretariat.services.changes import Barrier, JournalHead, Label
from secretariat.services.decisions import AddPoint, add_point
from secretariat.services.meetings import change_meeting
from secretariat.services.protocols import finalise, proposed_number, protocol_file, reopen, signed_file
from secretariat.services.signing import (
    SignProtocol,
    attach_scan,
    mark_signed_on_paper,
    paper_copy,
    seats,
    sign_protocol,
)
from tests.services.desk import DAY, TestOffice
from tests.services.finalising import PRESS, hold


class PlainSigner:
    """Appends the role to the file."""

    def sign(
        self, pdf: bytes, role: SignerRole, key: bytes, password: str, moment: datetime, head: JournalHead
    ) -> tuple[bytes, str]:
        return pdf + f" {role}".encode(), "ab" * 32


def version(office: TestOffice, meeting_id: MeetingId) -> ProtocolVersion:
    with office.store.work() as uow:
        return uow.find(ProtocolVersion, meeting_id=meeting_id)[-1]


def meeting(office: TestOffice, meeting_id: MeetingId) -> Meeting:
    with office.store.work() as uow:
        return uow.get(Meeting, meeting_id)


def test_finalising_gives_the_number_and_keeps_the_file(office: TestOffice) -> None:
    finalise(office.desk, PRESS, hold(office, office.meeting_id))
    assert meeting(office, office.meeting_id).number == 1
    assert meeting(office, office.meeting_id).state is MeetingState.HELD
    file = protocol_file(office.desk, office.meeting_id)
    assert file.data == "№ 1 protocol-full [] () False True".encode()
    assert file.name == "Протокол № 1 від 12.03.2026.pdf"
    assert office.store.barriers[-1] is Barrier.NUMBER_GIVEN


def test_findings_stop_finalising_and_nothing_is_written(office: TestOffice) -> None:
    with pytest.raises(DomainError, match="findings_stop"):
        finalise(office.desk, PRESS, office.meeting_id)
    assert meeting(office, office.meeting_id).number is None
    assert office.files.held == {}


@pytest.mark.parametrize("state", [MeetingState.CANCELLED, MeetingState.POSTPONED])
def test_a_meeting_that_was_called_off_has_no_protocol(office: TestOffice, state: MeetingState) -> None:
    meeting_id = office.meeting_id
    called_off = replace(meeting(office, meeting_id), state=state, reason="повітряна тривога")
    change_meeting(office.desk, called_off)
    with pytest.raises(DomainError, match="meeting_called_off"):
        finalise(office.desk, PRESS, meeting_id)
    assert (meeting(office, meeting_id).state, meeting(office, meeting_id).number) == (state, None)


@pytest.mark.parametrize("state", [MeetingState.CANCELLED, MeetingState.POSTPONED])
def test_a_meeting_that_was_held_is_not_called_off(office: TestOffice, state: MeetingState) -> None:
    meeting_id = hold(office, office.meeting_id)
    with pytest.raises(DomainError, match="meeting_has_begun"):
        change_meeting(office.desk, replace(meeting(office, meeting_id), state=state, reason="свято"))


def test_a_meeting_for_which_a_number_is_kept_is_not_called_off(office: TestOffice) -> None:
    """The number would be a gap for ever: a meeting that does not take place has a protocol that says so."""
    earlier = office.plan(DAY - timedelta(days=7))
    finalise(office.desk, PRESS, hold(office, office.meeting_id), reserve=True)
    assert meeting(office, earlier).number == 1
    with pytest.raises(DomainError, match="number_is_kept"):
        cancel_meeting(office.desk, earlier, reason="свято")
    command = PostponeMeeting(meeting_id=earlier, reason="свято", day=DAY + timedelta(days=7))
    with pytest.raises(DomainError, match="number_is_kept"):
        postpone_meeting(office.desk, command)
    off = replace(meeting(office, earlier), state=MeetingState.CANCELLED, reason="свято")
    with pytest.raises(DomainError, match="number_is_kept"):
        change_meeting(office.desk, off)
    change_meeting(office.desk, replace(off, state=MeetingState.NOT_HELD))


def test_a_meeting_recorded_as_not_held_stays_so(office: TestOffice) -> None:
    meeting_id = hold(office, office.meeting_id)
    not_held = replace(meeting(office, meeting_id), state=MeetingState.NOT_HELD)
    change_meeting(office.desk, not_held)
    finalise(office.desk, PRESS, meeting_id)
    assert meeting(office, meeting_id).state is MeetingState.NOT_HELD


def test_a_closed_meeting_takes_no_more_changes(office: TestOffice) -> None:
    finalise(office.desk, PRESS, hold(office, office.meeting_id))
    with pytest.raises(DomainError, match="meeting_closed"):
        office.item()
    with pytest.raises(DomainError, match="meeting_closed"):
        finalise(office.desk, PRESS, office.meeting_id)


def test_numbers_follow_each_other_in_the_year_and_begin_again(office: TestOffice) -> None:
    finalise(office.desk, PRESS, hold(office, office.meeting_id))
    second = hold(office, office.plan(date(2026, 4, 9)))
    next_year = hold(office, office.plan(date(2027, 1, 14)))
    finalise(office.desk, PRESS, second)
    finalise(office.desk, PRESS, next_year)
    assert [meeting(office, m).number for m in (second, next_year)] == [2, 1]


def test_an_earlier_meeting_keeps_its_number_when_a_later_one_is_first(office: TestOffice) -> None:
    later = hold(office, office.plan(date(2026, 4, 9)))
    with pytest.raises(DomainError, match="earlier_without_number"):
        finalise(office.desk, PRESS, later)
    finalise(office.desk, PRESS, later, reserve=True)
    assert [meeting(office, m).number for m in (office.meeting_id, later)] == [1, 2]
    assert proposed_number(office.desk, office.meeting_id).number == 1


def test_a_number_out_of_the_order_of_dates_is_given_only_when_it_is_known_to_be_late(
    office: TestOffice,
) -> None:
    finalise(office.desk, PRESS, hold(office, office.meeting_id))
    earlier = hold(office, office.plan(date(2026, 2, 5)))
    with pytest.raises(DomainError, match="later_has_number") as refused:
        finalise(office.desk, PRESS, earlier)
    assert refused.value.params == {"number": 2, "later": 1, "day": DAY}
    assert meeting(office, earlier).number is None
    finalise(office.desk, PRESS, earlier, late=True)
    assert meeting(office, earlier).number == 2


def test_only_the_last_protocol_of_a_year_is_reopened(office: TestOffice) -> None:
    april = hold(office, office.plan(date(2026, 4, 9)))
    for meeting_id in (hold(office, office.meeting_id), april):
        finalise(office.desk, PRESS, meeting_id)
    with pytest.raises(DomainError, match="later_protocol") as refused:
        reopen(office.desk, office.meeting_id, why="помилка в рішенні")
    assert refused.value.params == {"number": 2, "day": date(2026, 4, 9)}
    assert version(office, office.meeting_id).state is VersionState.FINAL
    reopen(office.desk, april, why="помилка в рішенні")
    assert version(office, april).state is VersionState.SUPERSEDED


@pytest.mark.parametrize(
    ("term", "days"),
    [
        (None, (date(2027, 1, 14), date(2027, 2, 11))),
        (date(2026, 4, 1), (date(2026, 4, 9), date(2026, 5, 14))),
    ],
)
def test_protocols_of_another_year_or_term_keep_none_closed(
    office: TestOffice, term: date | None, days: tuple[date, ...]
) -> None:
    if term is not None:
        with office.store.work() as uow:
            group = uow.get(WorkingGroup, office.group_id)
            uow.update(replace(group, numbering=NumberingPeriod.TERM, term_start=term))
            uow.commit(Label(code="group_changed"))
    later = [hold(office, office.plan(day)) for day in days]
    for meeting_id in (hold(office, office.meeting_id), *later):
        finalise(office.desk, PRESS, meeting_id)
    assert meeting(office, later[-1]).number == 2
    reopen(office.desk, office.meeting_id, why="помилка в рішенні")
    assert version(office, office.meeting_id).state is VersionState.SUPERSEDED


def test_reopening_makes_the_next_version_with_the_same_number(office: TestOffice) -> None:
    finalise(office.desk, PRESS, hold(office, office.meeting_id))
    reopen(office.desk, office.meeting_id, why="помилка в рішенні")
    office.item("Про освітлення")
    with office.store.work() as uow:
        item = uow.record(office.meeting_id).items[-1].id
    add_point(office.store.work, AddPoint(item_id=item, text="Погодити."))
    finalise(office.desk, PRESS, office.meeting_id)
    current = version(office, office.meeting_id)
    assert (current.version, current.number, current.state) == (2, 1, VersionState.FINAL)


def test_two_office_signatures_close_the_protocol_in_their_order(office: TestOffice) -> None:
    finalise(office.desk, PRESS, hold(office, office.meeting_id))
    chair = SignProtocol(meeting_id=office.meeting_id, role=SignerRole.CHAIR, key=b"", password="")
    secretary = replace(chair, role=SignerRole.SECRETARY)
    with pytest.raises(DomainError, match="sign_in_order"):
        sign_protocol(office.desk, PlainSigner(), secretary)
    sign_protocol(office.desk, PlainSigner(), chair)
    assert version(office, office.meeting_id).state is VersionState.FINAL
    with pytest.raises(DomainError, match="already_signed"):
        sign_protocol(office.desk, PlainSigner(), chair)
    sign_protocol(office.desk, PlainSigner(), secretary)
    assert version(office, office.meeting_id).state is VersionState.SIGNED
    assert protocol_file(office.desk, office.meeting_id).data.endswith(b"chair secretary")
    assert [seat.signature is not None for seat in seats(office.desk, office.meeting_id)] == [True, True]


def test_a_signature_is_made_while_others_may_write_and_not_kept_for_a_file_of_before(
    office: TestOffice,
) -> None:
    class Slow(PlainSigner):
        def sign(
            self, pdf: bytes, role: SignerRole, key: bytes, password: str, moment: datetime, head: JournalHead
        ) -> tuple[bytes, str]:
            reopen(office.desk, office.meeting_id, why="помилка в рішенні")
            return super().sign(pdf, role, key, password, moment, head)

    finalise(office.desk, PRESS, hold(office, office.meeting_id))
    chair = SignProtocol(meeting_id=office.meeting_id, role=SignerRole.CHAIR, key=b"", password="")
    with pytest.raises(DomainError, match="not_finalised"):
        sign_protocol(office.desk, Slow(), chair)
    with office.store.work() as uow:
        assert uow.find(Signature) == ()
    assert version(office, office.meeting_id).state is VersionState.SUPERSEDED


def test_a_protocol_signed_by_pen_has_both_names_a_day_and_a_scan(office: TestOffice) -> None:
    finalise(office.desk, PRESS, hold(office, office.meeting_id))
    assert paper_copy(office.desk, PRESS, office.meeting_id).endswith(b"False False")
    with pytest.raises(DomainError, match="not_signed_on_paper"):
        attach_scan(office.desk, office.meeting_id, b"%PDF-1.7")
    with pytest.raises(DomainError, match="signed_before_meeting"):
        mark_signed_on_paper(office.desk, office.meeting_id, on=date(2026, 3, 11))
    mark_signed_on_paper(office.desk, office.meeting_id, on=DAY)
    with office.store.work() as uow:
        given = uow.find(Signature)
    assert {(s.role, s.way, s.signed_on) for s in given} == {
        (SignerRole.CHAIR, SigningWay.PAPER, DAY),
        (SignerRole.SECRETARY, SigningWay.PAPER, DAY),
    }
    with pytest.raises(DomainError, match="not_a_scan"):
        attach_scan(office.desk, office.meeting_id, b"MZ program")
    attach_scan(office.desk, office.meeting_id, b"%PDF-1.7 scan")
    scan = version(office, office.meeting_id).scan_sha256
    assert scan is not None
    assert office.files.get(scan) == b"%PDF-1.7 scan"


def test_others_get_the_scan_of_a_pen_signed_paper(office: TestOffice) -> None:
    finalise(office.desk, PRESS, hold(office, office.meeting_id))
    mark_signed_on_paper(office.desk, office.meeting_id, on=DAY)
    assert (
        signed_file(office.desk, office.meeting_id).data == protocol_file(office.desk, office.meeting_id).data
    )
    attach_scan(office.desk, office.meeting_id, b"\xff\xd8\xff scan")
    sent = signed_file(office.desk, office.meeting_id)
    assert (sent.name, sent.data) == ("Протокол № 1 від 12.03.2026.jpg", b"\xff\xd8\xff scan")


def test_a_lost_file_is_said_so(office: TestOffice) -> None:
    finalise(office.desk, PRESS, hold(office, office.meeting_id))
    office.files.held.clear()
    with pytest.raises(DomainError, match="file_missing"):
        protocol_file(office.desk, office.meeting_id)
