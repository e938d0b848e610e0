"""What is handed over on paper to those without an address."""

from dataclasses import replace

import pytest

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import CoAssigneeId
from secretariat.domain.letters import LetterKind
from secretariat.domain.resolution import ActionItem, CoAssignee
from secretariat.services.changes import Label
from secretariat.services.mailing.by_hand import WITH_PAPERS, one_letter_for_all, papers_by_hand
from secretariat.services.mailing.papers import UNREGISTERED, Registered
from secretariat.services.ports import NEW
from secretariat.services.press import MadePaper
from tests.services.mailing.room import Room


def handed(room: Room, kind: LetterKind, registered: Registered = UNREGISTERED) -> tuple[MadePaper, ...]:
    return papers_by_hand(room.mailroom, room.meeting_id, kind, registered)


def without_address(room: Room, *families: str) -> Room:
    for family in families:
        room.change(replace(room.person(family), email=None))
    return room


def test_the_list_names_each_who_has_an_invitation_and_the_agenda_comes_once() -> None:
    room = without_address(Room().ahead(), "Кузьмінов", "Іваненко")
    first, *papers = handed(room, LetterKind.INVITATION)
    assert first.file_name == "Роздати на папері, засідання 31.07.2019.pdf"
    people = room.mailing(LetterKind.INVITATION).on_paper
    keys = [one.key for one in people]
    assert len(keys) > 1
    assert f"hand-list [] {tuple(keys)}" in first.data.decode()
    names = [paper.file_name for paper in papers]
    assert names.count("Порядок денний засідання 31.07.2019.pdf") == 1
    invitations = [paper for paper in papers if "Запрошення на засідання 31.07.2019" in paper.file_name]
    assert len(invitations) == len(papers) - 1 == len(keys)
    assert "Іваненко Г. П. – Запрошення на засідання 31.07.2019.pdf" in names
    assert all(f"{(key,)}" in paper.data.decode() for key, paper in zip(keys, invitations, strict=True))


def test_letter_and_extract_of_each_bear_the_name_of_whom_they_are_for() -> None:
    room = without_address(Room().signed(), "Іваненко")
    _, cover, extract = handed(room, LetterKind.EXTRACT, Registered(number="01-15/23"))
    assert cover.file_name == "Іваненко Г. П. – Супровідний лист до витягу з протоколу № 1 від 31.07.2019.pdf"
    assert extract.file_name == "Іваненко Г. П. – Витяг з протоколу № 1 від 31.07.2019.pdf"
    assert f"extract {[room.item(4)]} " in extract.data.decode()


def test_one_letter_goes_to_all_who_carry_something_out_with_one_extract() -> None:
    room = Room()
    with room.store.work() as uow:
        (action,) = uow.find(ActionItem)
        for position, label in enumerate(("відділ ЖКГ", "ТОВ «Дорожник»"), start=1):
            uow.add(CoAssignee(id=CoAssigneeId(NEW), action_id=action.id, label=label, position=position))
        uow.commit(Label(code="changed"))
    mailing = room.signed().mailing(LetterKind.EXTRACT)
    people = tuple(one.key for one in (*mailing.reachable, *mailing.on_paper))
    assert (len(people), len(mailing.on_paper)) == (3, 2)
    letter, extract = one_letter_for_all(room.mailroom, room.meeting_id, UNREGISTERED)
    assert letter.file_name == "Супровідний лист до витягу з протоколу № 1 від 31.07.2019.pdf"
    assert f"cover-letter {[room.item(4)]} {people}" in letter.data.decode()
    assert f"extract {[room.item(4)]} () " in extract.data.decode()


def test_one_letter_waits_for_the_signatures_too() -> None:
    room = Room()
    with pytest.raises(DomainError, match="mailing_obstacle"):
        one_letter_for_all(room.mailroom, room.meeting_id, UNREGISTERED)


def test_the_protocol_on_paper_is_the_file_that_is_kept() -> None:
    room = without_address(Room().signed(), "Іваненко")
    _, protocol = handed(room, LetterKind.PROTOCOL)
    assert protocol.file_name == "Протокол № 1 від 31.07.2019.pdf"
    assert protocol.data.decode().startswith("№ 1 protocol-")


def test_nothing_is_handed_before_it_may_go_or_where_all_have_an_address() -> None:
    room = without_address(Room(), "Іваненко")
    with pytest.raises(DomainError, match="mailing_obstacle"):
        handed(room, LetterKind.EXTRACT)
    room = Room().signed()
    for one in room.mailing(LetterKind.PROTOCOL).on_paper:
        assert one.person is not None
        room.change(replace(one.person, email=f"{one.person.id}@example.org"))
    with pytest.raises(DomainError, match="nothing_to_hand"):
        handed(room, LetterKind.PROTOCOL)


@pytest.mark.parametrize("kind", sorted(set(LetterKind) - WITH_PAPERS))
def test_words_alone_are_not_handed(kind: LetterKind) -> None:
    with pytest.raises(DomainError, match="nothing_to_hand"):
        handed(without_address(Room().signed(), "Іваненко"), kind)
