"""Invitations on paper: to each by name, with when, where and what about."""

from dataclasses import replace
from datetime import date, time

import pytest

from secretariat.domain.document import Document, PaperKind
from secretariat.domain.errors import DomainError
from secretariat.domain.meeting import MeetingState
from secretariat.domain.own_form import OwnForm
from secretariat.language.templates import protocol_words
from secretariat.services.papers.invitation import build_invitation
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import PaperOrder
from secretariat.services.papers.registry import ensure_possible
from secretariat.services.protocol import build_agenda
from tests.services.papers.material import key, material, numbered, person
from tests.services.protocol.made import lines

RECORD = numbered()
PLAIN = PaperOrder(kind=PaperKind.INVITATION, on=date(2019, 7, 20))


def invitation(made: Material, *people: str) -> Document:
    return build_invitation(made, replace(PLAIN, people=people), protocol_words())


def refusal(made: Material) -> str:
    with pytest.raises(DomainError) as caught:
        ensure_possible(made, PLAIN)
    return caught.value.code


def test_it_names_its_reader_in_the_dative_and_speaks_to_her_by_the_stored_vocative() -> None:
    made, own = material(), person(RECORD, "Іваненко")
    stored = replace(made.names[own.id], vocative="Галю Петрівно")
    paper = invitation(replace(made, names={**made.names, own.id: stored}), key(RECORD, "Іваненко"))
    said = lines(paper)
    assert said[:8] == [
        "СЄВЄРОДОНЕЦЬКА МІСЬКА РАДА",
        "ЗАПРОШЕННЯ",
        "31 липня 2019 року",
        "м. Сєвєродонецьк",
        "",
        "Секретарю робочої групи",
        "Галині ІВАНЕНКО",
        "Шановна Галю Петрівно!",
    ]
    assert "яке відбудеться в середу, 31 липня 2019 року, о 14:00." in said[8]
    assert said[9] == "Місце проведення – міська рада."
    assert "Ви доповідаєте з питання 4." in said
    assert [line for line in said if line.startswith("1. Про об’єднання зусиль")]
    assert said[-1] == "Секретар робочої групи Галина ІВАНЕНКО"


def test_without_names_everybody_who_is_called_gets_a_copy_in_the_order_of_the_alphabet() -> None:
    copies = [one for one in invitation(material()).sections if one.title.startswith("Запрошення: ")]
    assert [one.opens_copy for one in copies] == [False, *[True] * (len(copies) - 1)]
    names = [one.title.removeprefix("Запрошення: ") for one in copies]
    assert names[:3] == ["Білоус Д. Г.", "Гаєвська Л. І.", "Ґалаґан А. Ю."]
    assert {row.person_id for row in RECORD.rapporteurs} <= {
        row.id for row in RECORD.persons if row.listed in names
    }


def test_nobody_else_is_told_what_somebody_reports_on() -> None:
    said = lines(invitation(material(), key(RECORD, "Їжак")))
    assert [line for line in said if line.startswith("Ви доповідаєте")] == []


def test_who_cannot_come_is_told_how_the_secretary_is_reached() -> None:
    secretary = replace(person(RECORD, "Іваненко"), phone="+380 6452 4 00 00", email=None)
    others = [row for row in RECORD.persons if row.id != secretary.id]
    known = replace(RECORD, persons=(*others, secretary))
    (answer,) = [one for one in lines(invitation(material(known), key(RECORD, "Їжак"))) if "Якщо Ви" in one]
    assert answer.endswith("Секретар – Іваненко Г. П., тел. +380 6452 4 00 00.")


def test_each_day_of_a_longer_meeting_stands_with_its_hour() -> None:
    (first,) = RECORD.sittings
    second = replace(first, id=type(first.id)(99), day=date(2019, 8, 1), start=time(11), end=None)
    said = lines(invitation(material(replace(RECORD, sittings=(first, second))), key(RECORD, "Їжак")))
    assert "31 липня 2019 року о 14:00;" in said
    assert "1 серпня 2019 року об 11:00." in said


def test_nobody_is_invited_to_nothing() -> None:
    bare = replace(RECORD, items=(), rapporteurs=(), statements=(), resolutions=(), points=(), actions=())
    assert refusal(material(bare)) == "agenda_empty"
    off = replace(RECORD.meeting, state=MeetingState.CANCELLED, reason="тривога")
    assert refusal(material(replace(RECORD, meeting=off))) == "no_paper_of_called_off"
    alone = replace(RECORD, attendance=(), officers=(), rapporteurs=())
    assert refusal(material(alone)) == "nobody_invited"


def test_a_name_of_nobody_is_refused() -> None:
    with pytest.raises(DomainError, match="nobody_such"):
        invitation(material(), "person-999")


def test_its_head_is_that_of_the_agenda_with_what_stands_under_the_councils_name() -> None:
    form = OwnForm(letterhead="вул. Ґанок, 1, тел. 5-12-34")
    lettered = replace(RECORD, group=replace(RECORD.group, own_form=form))
    said = lines(invitation(material(lettered), key(RECORD, "Їжак")))
    agenda = lines(build_agenda(lettered, protocol_words()))
    assert said[1] == "вул. Ґанок, 1, тел. 5-12-34"
    assert [said[0], *said[3:6]] == [agenda[0], *agenda[3:6]]
