"""Printed papers of somebody who is erased: the program's own go, any other is told by name."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from secretariat.domain.group import Membership
from secretariat.domain.ids import PersonId
from secretariat.domain.letters import LetterKind
from secretariat.domain.person import Person
from secretariat.domain.resolution import ActionItem, ActionState
from secretariat.language.cases.proposals import UkrainianCases
from secretariat.output.mail.post import MailPost
from secretariat.services.changes import Changed, Label
from secretariat.services.exported_letters import Exports, LetterFiles
from secretariat.services.handed_papers import handed_files
from secretariat.services.mailing.by_hand import papers_by_hand
from secretariat.services.mailing.papers import UNREGISTERED
from secretariat.services.people import add_person
from secretariat.services.personal_data import erase_person, preview_erasure
from tests.services.mailing.room import Room
from tests.services.mailing.test_mailings import charge
from tests.services.test_personal_data import NOTHING

COVER = "Іваненко Г. П. – Супровідний лист до витягу з протоколу № 1 від 31.07.2019.pdf"
EXTRACT = "Іваненко Г. П. – Витяг з протоколу № 1 від 31.07.2019.pdf"
OTHERS = "Свєтов Е. – Витяг з протоколу № 1 від 31.07.2019.pdf"
LIST = "Роздати на папері, засідання 31.07.2019.pdf"


@pytest.fixture
def room() -> Room:
    """Two people without an address carry something out."""
    room = Room()
    charge(room, "Свєтов", 1)
    for family in ("Іваненко", "Свєтов"):
        room.change(replace(room.person(family), email=None))
    return room.signed()


def printed(room: Room, outgoing: Path, kind: LetterKind = LetterKind.EXTRACT) -> Path:
    """The folder with what was printed now."""
    folder = outgoing / f"Роздати на папері – Витяги {room.moment:%d.%m.%Y %H.%M.%S}"
    folder.mkdir(parents=True)
    for paper in papers_by_hand(room.mailroom, room.meeting_id, kind, UNREGISTERED):
        (folder / paper.file_name).write_bytes(paper.data)
    return folder


def found(room: Room, outgoing: Path) -> LetterFiles:
    return handed_files(room.mailroom, outgoing, [room.person("Іваненко")])


def names(paths: tuple[Path, ...]) -> list[str]:
    return sorted(path.name for path in paths)


def test_letter_and_extract_are_known_again_weeks_later_and_the_list_is_named(
    room: Room, tmp_path: Path
) -> None:
    printed(room, tmp_path)
    room.moment += timedelta(days=40)
    files = found(room, tmp_path)
    assert (names(files.own), names(files.others)) == ([EXTRACT, COVER], [LIST])


def test_an_invitation_to_somebody_alone_is_known_again(tmp_path: Path) -> None:
    room = Room().ahead()
    room.change(replace(room.person("Іваненко"), email=None))
    printed(room, tmp_path, LetterKind.INVITATION)
    files = found(room, tmp_path)
    assert names(files.own) == ["Іваненко Г. П. – Запрошення на засідання 31.07.2019.pdf"]


@pytest.mark.parametrize("change", [lambda data: data + b" ", lambda _: b""])
def test_a_changed_file_is_named(room: Room, tmp_path: Path, change: Callable[[bytes], bytes]) -> None:
    path = printed(room, tmp_path) / EXTRACT
    path.write_bytes(change(path.read_bytes()))
    files = found(room, tmp_path)
    assert (names(files.own), names(files.others)) == ([COVER], [EXTRACT, LIST])


def test_where_another_has_the_same_initials_nothing_is_taken_for_own(room: Room, tmp_path: Path) -> None:
    printed(room, tmp_path)
    add_person(
        room.store.work, Person(id=PersonId(0), family="Іваненко", given="Ганна", patronymic="Павлівна")
    )
    files = found(room, tmp_path)
    assert (files.own, names(files.others)) == ((), [EXTRACT, COVER, LIST])


def test_her_own_folders_are_left_alone(room: Room, tmp_path: Path) -> None:
    folder = printed(room, tmp_path)
    folder.rename(tmp_path / "Архів")
    assert found(room, tmp_path) == LetterFiles()


def test_a_folder_with_a_day_that_there_is_none_of_has_nothing_of_the_programs_own(
    room: Room, tmp_path: Path
) -> None:
    printed(room, tmp_path).rename(tmp_path / "Роздати 31.02.2019 10.24.00")
    files = found(room, tmp_path)
    assert (files.own, names(files.others)) == ((), [EXTRACT, COVER, LIST])


class OnlyPerson:
    """Knows who somebody is; nothing stands in texts."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def identities(self, person_id: PersonId) -> list[Person]:
        return [self._room.person("Іваненко")]

    def would_wipe(self, *_: object) -> object:
        return NOTHING

    def wipe(self, *_: object) -> tuple[object, Changed]:
        return NOTHING, Changed()


def test_whoever_is_erased_goes_with_what_was_printed_for_nobody_else(room: Room, tmp_path: Path) -> None:
    folder, person = printed(room, tmp_path), room.person("Іваненко")
    with room.store.work() as uow:
        for membership in uow.find(Membership, person_id=person.id):
            uow.update(replace(membership, until=date(2019, 8, 1)))
        for action in uow.find(ActionItem, assignee_id=person.id):
            uow.update(replace(action, state=ActionState.DONE, closed_on=date(2019, 8, 1)))
        uow.commit(Label(code="changed"))
    desk, store = room.mailroom.desk, OnlyPerson(room)
    exports = Exports(post=MailPost(), folder=tmp_path, room=room.mailroom)
    preview = preview_erasure(desk, store, UkrainianCases(), exports, person.id)  # type: ignore[arg-type]
    assert (names(preview.handed.own), names(preview.handed.others)) == ([EXTRACT, COVER], [LIST])
    erase_person(desk, store, UkrainianCases(), exports, person.id)  # type: ignore[arg-type]
    left = names(tuple(folder.iterdir()))
    assert OTHERS in left
    assert LIST in left
    assert not {EXTRACT, COVER} & set(left)
