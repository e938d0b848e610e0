"""Whole letters of the reference meeting, as they are read; SECRETARIAT_REWRITE=1 writes the files anew."""

import os
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from html import unescape
from pathlib import Path

import pytest

from secretariat.domain.cases import NameForms
from secretariat.domain.ids import NameFormsId
from secretariat.domain.kyiv import at
from secretariat.domain.letters import Letter, LetterKind
from secretariat.domain.meeting import Meeting, MeetingState, Sitting
from secretariat.services.agenda import AddItem, add_item, move_item, set_rapporteurs
from secretariat.services.agenda_versions import send_agenda
from secretariat.services.changes import Label
from secretariat.services.ports import NEW
from secretariat.services.protocols import finalise, reopen
from secretariat.services.signing import mark_signed_on_paper
from tests.services.finalising import PRESS
from tests.services.mailing.room import Room

FOLDER = Path(__file__).parent / "letters"


def invitation(room: Room) -> Letter:
    return to("svietov@example.org", room.ahead().send(LetterKind.INVITATION))


def invitation_to_two_days(room: Room) -> Letter:
    room.ahead()
    with room.store.work() as uow:
        (first,) = uow.find(Sitting)
        uow.add(
            Sitting(
                id=first.id.__class__(NEW), meeting_id=first.meeting_id, day=date(2019, 8, 1), start=time(11)
            )
        )
        uow.commit(Label(code="sitting_added"))
    return to("haievska@example.org", room.send(LetterKind.INVITATION))


def change(room: Room) -> Letter:
    room.ahead()
    desk = room.mailroom.desk
    send_agenda(desk, room.meeting_id)
    added, _ = add_item(desk.work, AddItem(meeting_id=room.meeting_id, title="Про ґанки"))
    set_rapporteurs(desk.work, added, [room.person("Коваль").id])
    set_rapporteurs(desk.work, room.item(2), [])
    move_item(desk.work, room.item(5), 1)
    with room.store.work() as uow:
        (sitting,) = uow.find(Sitting)
        meeting = uow.get(Meeting, room.meeting_id)
    room.change(replace(sitting, day=date(2019, 8, 7), start=time(11), end=None))
    room.change(replace(meeting, place="ґімназія № 2"))
    return to("haievska@example.org", room.send(LetterKind.AGENDA_CHANGE))


def cancellation(room: Room) -> Letter:
    room.ahead()
    with room.store.work() as uow:
        meeting = uow.get(Meeting, room.meeting_id)
    room.change(replace(meeting, state=MeetingState.CANCELLED, reason="карантин у міській раді"))
    return to("haievska@example.org", room.send(LetterKind.CANCELLATION))


def postponement(room: Room) -> Letter:
    room.ahead()
    with room.store.work() as uow:
        meeting = uow.get(Meeting, room.meeting_id)
    postponed = replace(
        meeting, state=MeetingState.POSTPONED, reason="відрядження голови.", postponed_to=date(2019, 8, 7)
    )
    room.change(postponed)
    return to("haievska@example.org", room.send(LetterKind.CANCELLATION))


def draft(room: Room) -> Letter:
    return to("haievska@example.org", room.send(LetterKind.DRAFT))


def protocol(room: Room) -> Letter:
    return to("kuzminov@example.org", room.signed().send(LetterKind.PROTOCOL))


def later_protocol(room: Room) -> Letter:
    room.signed()
    desk = room.mailroom.desk
    reopen(desk, room.meeting_id, why="помилка в прізвищі")
    room.moment = at(date(2019, 8, 20), time(9))
    finalise(desk, PRESS, room.meeting_id)
    mark_signed_on_paper(desk, room.meeting_id, on=date(2019, 8, 20))
    return to("haievska@example.org", room.send(LetterKind.PROTOCOL))


def extract(room: Room) -> Letter:
    return to("ivanenko@example.org", room.signed().send(LetterKind.EXTRACT))


def reminder(room: Room) -> Letter:
    return to("ivanenko@example.org", room.signed().send(LetterKind.REMINDER))


CASES: list[Callable[[Room], Letter]] = [
    invitation,
    invitation_to_two_days,
    change,
    cancellation,
    postponement,
    draft,
    protocol,
    later_protocol,
    extract,
    reminder,
]


def to(address: str, letters: list[Letter]) -> Letter:
    (found,) = [letter for letter in letters if letter.address == address]
    return found


@pytest.mark.parametrize("write", CASES, ids=lambda case: case.__name__)
def test_a_letter_reads_as_it_was_read_by_a_person(write: Callable[[Room], Letter]) -> None:
    room = Room()
    letter = write(room)
    papers = [name for name, _ in room.papers(letter)]
    text = "\n".join([f"Тема: {letter.subject}", *(f"Файл: {name}" for name in papers), "", letter.text])
    kept = FOLDER / f"{write.__name__}.txt"
    if os.environ.get("SECRETARIAT_REWRITE") == "1":
        kept.write_text(text, encoding="utf-8")
    assert text == kept.read_text(encoding="utf-8")


def test_the_page_says_the_same_words_as_the_text() -> None:
    letter = invitation(Room())
    inside = letter.html.partition("<body")[2].partition(">")[2]
    page = unescape(re.sub(r"<[^>]*>", " ", inside)).split()
    text = re.sub(r"^\d\. ", "", letter.text, flags=re.MULTILINE).split()
    assert page == text


def test_a_stored_form_of_a_name_is_used_before_a_proposed_one() -> None:
    room = Room().signed()
    person = room.person("Гаєвська")
    with room.store.work() as uow:
        forms = NameForms(
            id=NameFormsId(NEW),
            person_id=person.id,
            genitive="Гаєвської",
            dative="Гаєвській",
            accusative="Гаєвську",
            instrumental="Гаєвською",
            vocative="Людо Ігорівно",
            checked=True,
        )
        uow.add(forms)
        uow.commit(Label(code="form_changed"))
    letter = to("haievska@example.org", room.send(LetterKind.PROTOCOL))
    assert letter.text.startswith("Шановна Людо Ігорівно!")


def test_where_nothing_tells_the_gender_colleagues_are_addressed() -> None:
    room = Room().signed()
    room.change(replace(room.person("Кузьмінов"), gender=None))
    letter = to("kuzminov@example.org", room.send(LetterKind.PROTOCOL))
    assert letter.text.startswith("Шановні колеги!")
