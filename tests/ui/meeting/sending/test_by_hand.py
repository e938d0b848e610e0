"""Handing out on paper, and what letters with extracts say of themselves."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from secretariat.domain.ids import CoAssigneeId
from secretariat.domain.letters import LetterKind, LetterPaper
from secretariat.domain.person import Person
from secretariat.domain.resolution import ActionItem, CoAssignee
from secretariat.services.changes import Label
from secretariat.services.people import change_person
from secretariat.services.ports import NEW
from secretariat.storage.store import Store
from tests.output.pdf.reading import page_texts
from tests.ui.looks import cut_words, dress, nameless, settle
from tests.ui.meeting.reading import STAGE, click, words
from tests.ui.meeting.sending.test_sending_view import card, letters, signed, stage_on
from tests.ui.meeting.workplace import Workplace
from tests.ui.typing import press, type_text


def without_address(workplace: Workplace, family: str) -> Workplace:
    with workplace.session.work() as uow:
        (person,) = uow.find(Person, family=family)
    change_person(workplace.session.work, replace(person, email=None))
    workplace.session.refresh()
    return workplace


def cover_letters(workplace: Workplace) -> list[str]:
    """What the press was asked for, of each letter that went with an extract."""
    with workplace.session.work() as uow:
        kept = [row for row in uow.find(LetterPaper) if row.file_name.startswith("cover-letter")]
    found = [workplace.office.desk.files.get(row.sha256) for row in kept]
    return [data.decode() for data in found if data is not None]


def test_the_list_and_the_papers_lie_in_a_folder_that_is_shown(workplace: Workplace, qtbot: QtBot) -> None:
    stage = stage_on(signed(workplace), qtbot)
    part = card(stage)
    without = len(part.on_paper.rows.rows())
    assert part.print.text() == f"Роздати на папері ({without})"
    click(part.print)
    (folder,) = workplace.opened
    assert folder.parent == workplace.office.outgoing
    assert folder.name.startswith("Роздати на папері – Підписаний протокол ")
    assert sorted(path.name for path in folder.iterdir()) == [
        "hand-list.pdf",
        "Протокол № 1 від 31.07.2019.pdf",
    ]
    assert letters(workplace) == []


def test_each_on_paper_gets_a_letter_and_an_extract_of_their_own(workplace: Workplace, qtbot: QtBot) -> None:
    stage = stage_on(without_address(signed(workplace), "Іваненко"), qtbot)
    part = card(stage, LetterKind.EXTRACT)
    assert part.letter is not None
    part.unfold(True)
    type_text(part.letter.number.input, "01-15/23")
    click(part.print)
    (folder,) = workplace.opened
    names = sorted(path.name for path in folder.iterdir())
    assert names == ["hand-list.pdf", "Іваненко Г. П. – cover-letter.pdf", "Іваненко Г. П. – extract.pdf"]


def charge_more(workplace: Workplace, count: int) -> Workplace:
    """Let so many organisations without an address help with the one action."""
    with workplace.session.work() as uow:
        (action,) = uow.find(ActionItem)
        for position in range(1, count + 1):
            helper = CoAssignee(
                id=CoAssigneeId(NEW), action_id=action.id, label=f"відділ {position}", position=position
            )
            uow.add(helper)
        uow.commit(Label(code="action_assigned", ids={"meeting": workplace.meeting_id}))
    workplace.session.refresh()
    return workplace


def test_one_letter_to_more_than_four_has_a_list_and_the_number(
    store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    workplace = charge_more(Workplace(store, tmp_path, papers=True), 4)
    stage = stage_on(signed(workplace), qtbot)
    part = card(stage, LetterKind.EXTRACT)
    assert part.letter is not None
    assert part.together.text() == "Один лист усім виконавцям (5)"
    part.unfold(True)
    type_text(part.letter.number.input, "01-15/23")
    click(part.together)
    (folder,) = workplace.opened
    assert folder.name.startswith("Один лист усім виконавцям ")
    told = {path.name: " ".join("".join(page_texts(path.read_bytes())).split()) for path in folder.iterdir()}
    letter = told["Супровідний лист до витягу з протоколу № 1 від 31.07.2019.pdf"]
    assert "Адресатам за списком розсилки" in letter
    assert "№ 01-15/23" in letter
    assert "Відділ 4" in letter
    assert "Згідно з оригіналом" in told["Витяг з протоколу № 1 від 31.07.2019.pdf"]


def test_one_letter_is_offered_where_several_carry_something_out(workplace: Workplace, qtbot: QtBot) -> None:
    stage = stage_on(signed(workplace), qtbot)
    assert not card(stage, LetterKind.EXTRACT).together.isVisible()
    charge_more(workplace, 1)
    assert card(stage, LetterKind.EXTRACT).together.text() == "Один лист усім виконавцям (2)"
    assert card(stage, LetterKind.EXTRACT).together.isVisible()
    assert not card(stage, LetterKind.PROTOCOL).together.isVisible()


def test_number_and_day_stand_on_every_letter(workplace: Workplace, qtbot: QtBot) -> None:
    stage = stage_on(signed(workplace), qtbot)
    part = card(stage, LetterKind.EXTRACT)
    assert part.letter is not None
    part.unfold(True)
    type_text(part.letter.number.input, " 01-15/23 ")
    type_text(part.letter.answer_by.input, "2.9.2019")
    click(part.put)
    assert letters(workplace, LetterKind.EXTRACT) != []
    told = cover_letters(workplace)
    assert len(told) == len(letters(workplace, LetterKind.EXTRACT))
    assert all("01-15/23" in text and "2019-09-02" in text for text in told)


def test_a_day_that_is_none_holds_the_letters_back(workplace: Workplace, qtbot: QtBot) -> None:
    stage = stage_on(signed(workplace), qtbot)
    part = card(stage, LetterKind.EXTRACT)
    assert part.letter is not None
    part.unfold(True)
    type_text(part.letter.answer_by.input, "колись")
    part.unfold(False)
    click(part.put)
    assert letters(workplace, LetterKind.EXTRACT) == []
    assert part.is_open
    assert "не дата" in words(part)
    part.letter.answer_by.input.selectAll()
    press(part.letter.answer_by.input, Qt.Key.Key_Delete)
    click(part.put)
    assert letters(workplace, LetterKind.EXTRACT) != []


def test_where_everybody_has_an_address_nothing_is_printed(workplace: Workplace, qtbot: QtBot) -> None:
    stage = stage_on(signed(workplace), qtbot)
    assert not card(stage, LetterKind.EXTRACT).print.isVisible()
    assert card(stage, LetterKind.PROTOCOL).print.isVisible()


def test_a_folder_that_cannot_be_written_is_said(workplace: Workplace, qtbot: QtBot) -> None:
    stage = stage_on(signed(workplace), qtbot)
    Path(workplace.office.outgoing).write_bytes(b"")  # a file stands where the folder should be
    click(card(stage).print)
    assert workplace.opened == []
    assert "не записано" in words(card(stage)) or "не вдалося" in words(card(stage)).lower()


@pytest.mark.parametrize("dark", [False, True])
def test_nothing_is_cut_and_everything_has_a_name(workplace: Workplace, qtbot: QtBot, dark: bool) -> None:
    dress(dark=dark)
    workplace.lengthen()
    charge_more(workplace, 4)
    stage = stage_on(without_address(signed(workplace), "Іваненко-Пересопницький-Задунайський"), qtbot)
    card(stage, LetterKind.EXTRACT).unfold(True)
    settle(stage, *STAGE)
    assert cut_words(stage) == []
    assert nameless(stage) == []
