"""Nobody who serves, stands in an open meeting or has something to do is erased."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from secretariat.domain.erasure import Redactor
from secretariat.domain.errors import DomainError
from secretariat.domain.group import Membership
from secretariat.domain.ids import PersonId
from secretariat.domain.meeting import Meeting, MeetingState
from secretariat.domain.person import Person
from secretariat.language.cases.proposals import UkrainianCases
from secretariat.output.mail.post import MailPost
from secretariat.services.changes import Changed, Label
from secretariat.services.exported_letters import Exports
from secretariat.services.people import add_person
from secretariat.services.personal_data import Mention, Wiped, erase_person, preview_erasure, redactor_of
from secretariat.services.ports import NEW
from tests.services.desk import TestOffice

NOTHING = Wiped(texts={}, drafts=0, letters=0, images=0, doubtful=())
CASES = UkrainianCases()
EXPORTS = Exports(post=MailPost(), folder=Path("немає"))


class Store:
    """Knows who somebody is, and notes whom it wiped."""

    def __init__(self, office: TestOffice) -> None:
        self._office = office
        self.wiped: list[PersonId] = []

    def identities(self, person_id: PersonId) -> list[Person]:
        with self._office.store.work() as uow:
            return [uow.get(Person, person_id)]

    def mentions(self, redactor: Redactor) -> list[Mention]:
        return []

    def would_wipe(self, person_id: PersonId, redactor: Redactor) -> Wiped:
        return NOTHING

    def wipe(self, person_id: PersonId, redactor: Redactor) -> tuple[Wiped, Changed]:
        self.wiped.append(person_id)
        return NOTHING, Changed()


@pytest.fixture
def store(office: TestOffice) -> Store:
    return Store(office)


def _leave(office: TestOffice, family: str) -> None:
    with office.store.work() as uow:
        [membership] = uow.find(Membership, person_id=office.person(family))
        uow.update(replace(membership, until=office.moment.date() - timedelta(days=1)))
        uow.commit(Label(code="test"))


def _cancel(office: TestOffice) -> None:
    with office.store.work() as uow:
        meeting = uow.get(Meeting, office.meeting_id)
        uow.update(replace(meeting, state=MeetingState.CANCELLED, reason="карантин"))
        uow.commit(Label(code="test"))


def test_a_member_serves_and_stands_in_an_open_meeting(office: TestOffice, store: Store) -> None:
    preview = preview_erasure(office.desk, store, CASES, EXPORTS, office.person("Білоус"))
    assert [one.code for one in preview.hindrances] == ["person_serves", "person_in_open_meeting"]
    with pytest.raises(DomainError, match="person_serves"):
        erase_person(office.desk, store, CASES, EXPORTS, office.person("Білоус"))
    assert store.wiped == []


def test_who_left_and_has_nothing_open_is_erased(office: TestOffice, store: Store) -> None:
    _leave(office, "Білоус")
    with pytest.raises(DomainError, match="person_in_open_meeting"):
        erase_person(office.desk, store, CASES, EXPORTS, office.person("Білоус"))
    _cancel(office)
    assert preview_erasure(office.desk, store, CASES, EXPORTS, office.person("Білоус")).hindrances == ()
    erase_person(office.desk, store, CASES, EXPORTS, office.person("Білоус"))
    assert store.wiped == [office.person("Білоус")]


def test_a_name_in_every_case_is_found_and_a_namesake_is_left(office: TestOffice, store: Store) -> None:
    redactor = redactor_of(office.desk, store, CASES, office.person("Коваль"))
    assert redactor.redacted("Ковалю О. доручено") == "[стерто] доручено"
    add_person(office.store.work, Person(id=PersonId(NEW), family="Коваль", given="Ганна"))
    redactor = redactor_of(office.desk, store, CASES, office.person("Коваль"))
    assert redactor.redacted("Коваль О. і Коваль Г.") == "[стерто] і Коваль Г."
    assert redactor.doubts("Коваль проти")
