"""Letters by filter, by page and by person, on a real store."""

from dataclasses import replace

import pytest

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import PersonId
from secretariat.domain.letters import Dispatch, DispatchState
from secretariat.domain.meeting import Meeting
from secretariat.domain.papers import ProtocolVersion
from secretariat.domain.person import Person
from secretariat.services.desk import Desk
from secretariat.services.dispatching import MOVED
from secretariat.services.letter_list import Shown
from secretariat.services.outbox import queue
from secretariat.storage.store import Store
from tests.mail.letters import CALENDAR, outgoing
from tests.mail.place import NOW
from tests.records import reference_record
from tests.storage.keeping import keep

S = DispatchState
STATES = (S.QUEUED, S.RETRY, S.SENDING, S.SENT, S.CONFIRMED, S.FAILED, S.UNKNOWN, S.EXPORTED, S.WITHDRAWN)


@pytest.fixture
def person_id(store: Store) -> PersonId:
    """Somebody to whom the first and the last of nine letters go, one in each state."""
    meeting_id = keep(store, reference_record())
    desk = Desk(
        work=store.work, history=store.history, drafts=store.drafts, files=store.files, clock=lambda: NOW
    )
    with store.work() as uow:
        person = uow.find(Person)[0]
    for number in range(1, len(STATES) + 1):
        to = person.id if number in (1, len(STATES)) else None
        queue(desk, [outgoing(number, person_id=to, meeting_id=meeting_id)])
    with store.work() as uow:
        for way, state in zip(uow.find(Dispatch), STATES, strict=True):
            uow.update(replace(way, state=state))
        uow.commit(MOVED)
    return person.id


@pytest.mark.usefixtures("person_id")
def test_every_state_is_in_one_filter_and_the_newest_first(store: Store) -> None:
    counts = store.letters.counts()
    assert list(store.letters.ids()) == list(range(9, 0, -1))
    assert counts[Shown.ALL] == sum(counts[shown] for shown in Shown if shown is not Shown.ALL) == 9
    for shown in Shown:
        assert len(store.letters.ids(shown)) == counts[shown]
    assert list(store.letters.ids(Shown.WAITING)) == [3, 2, 1]


@pytest.mark.usefixtures("person_id")
def test_the_letters_of_a_meeting_are_listed_and_counted_alone(store: Store) -> None:
    desk = Desk(
        work=store.work, history=store.history, drafts=store.drafts, files=store.files, clock=lambda: NOW
    )
    queue(desk, [outgoing(10)])
    with store.work() as uow:
        meeting = uow.find(Meeting)[0].id
    assert list(store.letters.ids(meeting_id=meeting)) == list(range(9, 0, -1))
    assert list(store.letters.ids(Shown.WAITING, "член 2", meeting)) == [2]
    assert (store.letters.counts(meeting)[Shown.ALL], store.letters.counts()[Shown.ALL]) == (9, 10)


@pytest.mark.usefixtures("person_id")
@pytest.mark.parametrize(
    ("text", "ids"), [("ПРОТОКОЛ 7", [7]), ("u7@example.ua", [7]), ("член", list(range(9, 0, -1))), ("ґ", [])]
)
def test_words_are_found_anywhere(store: Store, text: str, ids: list[int]) -> None:
    assert list(store.letters.ids(Shown.ALL, text)) == ids


def test_a_row_tells_meeting_paper_and_version(store: Store, person_id: PersonId) -> None:
    with store.work() as uow:
        meeting = uow.find(Meeting)[0]
    (row,) = store.letters.rows([1])
    assert (row.meeting_id, row.day) == (meeting.id, reference_record().day)
    assert (row.papers[0].version, len(row.papers[0].short_hash)) == (None, 8)
    version = _version(store, row.papers[0].sha256, meeting)
    assert store.letters.rows([1])[0].papers[0].version == version.version


def test_rows_keep_the_order_asked_for_and_leave_out_what_is_gone(store: Store, person_id: PersonId) -> None:
    assert [row.id for row in store.letters.rows([2, 77, 9, 1])] == [2, 9, 1]


def test_a_person_has_a_log_of_what_was_written(store: Store, person_id: PersonId) -> None:
    assert [row.id for row in store.letters.of_person(person_id)] == [9, 1]


def test_a_letter_tells_its_words(store: Store, person_id: PersonId) -> None:
    assert store.letters.text(1).text == outgoing(1).text
    assert not store.letters.text(1).has_calendar
    with pytest.raises(DomainError, match="not_found"):
        store.letters.text(77)
    assert CALENDAR


def _version(store: Store, sha256: str, meeting: Meeting) -> ProtocolVersion:
    from secretariat.domain.ids import VersionId
    from secretariat.domain.meeting import ProtocolKind
    from secretariat.domain.papers import VersionState
    from secretariat.services.ports import NEW

    with store.work() as uow:
        version = uow.add(
            ProtocolVersion(
                id=VersionId(NEW),
                meeting_id=meeting.id,
                version=2,
                number=5,
                kind=ProtocolKind.FULL,
                state=VersionState.FINAL,
                made_at=NOW,
                unsigned_sha256=sha256,
                sha256=sha256,
            )
        )
        uow.commit(MOVED)
    return version
