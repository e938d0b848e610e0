"""Random user actions on a store: units of several changes, with removals that take children along."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from random import Random

from secretariat.domain.agenda import AgendaItem, Statement, StatementKind
from secretariat.domain.errors import DomainError
from secretariat.domain.meeting import Meeting, Sitting
from secretariat.domain.person import Person, Post
from secretariat.domain.resolution import Point, Resolution
from secretariat.services.ports import NEW, UnitOfWork
from secretariat.storage.store import Store
from tests.records.hard_votes import vote_by_name
from tests.storage.keeping import LABEL, add_record


def random_action(store: Store, random: Random) -> bool:
    """Do one to three random things as one step; True when it changed anything."""
    with store.work() as work:
        for _ in range(random.randint(1, 3)):
            random.choice(_ACTIONS)(work, random)
        return work.commit(LABEL).label is not None


def _add_person(work: UnitOfWork, random: Random) -> None:
    person = work.add(Person(id=NEW, family=f"Ґедзь-{random.randint(1, 9)}", given="Дар’я"))
    work.add(Post(id=NEW, person_id=person.id, title="голова «Ї»\nдругий рядок"))


def _rename_all(work: UnitOfWork, random: Random) -> None:
    for person in work.find(Person):
        work.update(replace(person, patronymic=random.choice([None, "Юріївна", 'Об\'єктивна \\ "х"'])))


def _add_meeting(work: UnitOfWork, random: Random) -> None:
    add_record(work, vote_by_name())


def _add_day(work: UnitOfWork, random: Random) -> None:
    for meeting in work.find(Meeting)[:1]:
        work.add(Sitting(id=NEW, meeting_id=meeting.id, day=date(2026, 1, random.randint(1, 31))))


def _add_item_and_words(work: UnitOfWork, random: Random) -> None:
    for meeting in work.find(Meeting)[-1:]:
        item = work.add(AgendaItem(id=NEW, meeting_id=meeting.id, position=9, title="Про різне"))
        work.add(Statement(id=NEW, item_id=item.id, position=1, kind=StatementKind.SPOKE, text="Обговорено."))
        resolution = work.add(Resolution(id=NEW, item_id=item.id))
        point = work.add(Point(id=NEW, resolution_id=resolution.id, position=1, text="Схвалити."))
        work.add(Point(id=NEW, resolution_id=resolution.id, position=1, text="Т", parent_id=point.id))


def _move_words_and_drop_their_item(work: UnitOfWork, random: Random) -> None:
    items = work.find(AgendaItem)
    if len(items) > 1:
        former, latter = random.sample(items, 2)
        for statement in work.find(Statement, item_id=former.id):
            work.update(replace(statement, item_id=latter.id))
        _remove(work, AgendaItem, former.id)


def _remove_any(work: UnitOfWork, random: Random) -> None:
    kind = random.choice([Meeting, AgendaItem, Person, Resolution, Point, Post])
    values = work.find(kind)
    if values:
        _remove(work, kind, random.choice(values).id)


def _remove(work: UnitOfWork, kind: type[object], id: int) -> None:
    try:
        work.remove(kind, id)
    except DomainError as error:
        if error.code != "in_use":
            raise


_ACTIONS: list[Callable[[UnitOfWork, Random], None]] = [
    _add_person,
    _rename_all,
    _add_meeting,
    _add_day,
    _add_item_and_words,
    _move_words_and_drop_their_item,
    _remove_any,
]
