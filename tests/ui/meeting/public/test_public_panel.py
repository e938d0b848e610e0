"""Papers for the public as the secretary meets them at the sending."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from secretariat.domain.agenda import Statement
from secretariat.services.changes import Label
from secretariat.services.protocols import reopen
from secretariat.ui.kit.scroll import Scroll
from secretariat.ui.kit.text import Text
from secretariat.ui.measures import SPACE_2
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.public.found_row import FoundRow
from secretariat.ui.meeting.sending.view import SendingStage
from secretariat.ui.prompts import FileWish
from tests.ui.looks import cut_words, dress, nameless, settle, spilled
from tests.ui.meeting.reading import STAGE, click, words
from tests.ui.meeting.workplace import Workplace
from tests.ui.typing import type_text

LETTER = (
    "Звернулася Петренко О. І., яка мешкає за адресою: вул. Гагаріна, буд. 5, кв. 12 (050 123-45-67). "
    "Дах на вул. Лісовій, 4 протікає. Петренко О. І. подякувала, Петренко О. І. наполягла."
)


@pytest.fixture
def stage(workplace: Workplace, qtbot: QtBot) -> SendingStage:
    """A finalised meeting in which a citizen is named."""
    said = next(row for row in workplace.session.record.statements if row.speaker_id is None)
    with workplace.session.work() as uow:
        uow.update(replace(uow.get(Statement, said.id), text=LETTER))
        uow.commit(Label(code="statement_changed", ids={"meeting": workplace.meeting_id}))
    workplace.finalise()
    made = SendingStage(workplace.bench, lambda: None, lambda: None)
    qtbot.addWidget(made)
    workplace.show(made)
    settle(made, *STAGE)
    return made


def row(stage: SendingStage, text: str) -> FoundRow:
    return next(one for one in stage.public.masked.rows.rows() if text in words(one))


def saved(workplace: Workplace, stage: SendingStage, target: Path, *, news: bool = False) -> str:
    card = stage.public.news if news else stage.public.masked
    workplace.prompts.will_answer(target)
    click(card.save)
    return target.read_text(encoding="utf-8")


def test_an_open_meeting_offers_nothing_for_the_public(workplace: Workplace, qtbot: QtBot) -> None:
    made = SendingStage(workplace.bench, lambda: None, lambda: None)
    qtbot.addWidget(made)
    workplace.show(made)
    settle(made, *STAGE)
    assert not made.public.isVisible()


def test_it_is_saved_only_after_it_was_opened(stage: SendingStage) -> None:
    assert stage.public.isVisible()
    assert not stage.public.masked.save.isVisible()
    click(stage.public.masked.fold)
    assert stage.public.masked.save.isVisible()


def test_each_thing_is_shown_before_and_after(stage: SendingStage) -> None:
    click(stage.public.masked.fold)
    person = row(stage, "Особа: Петренко О. І.")
    assert person.tick.isChecked()
    assert "→ [особа 1]" in words(person)
    assert "Звернулася [особа 1], яка мешкає за адресою:…" in words(person)
    dwelling = row(stage, "Адреса: вул. Гагаріна")
    assert "→ [адреса 1]" in words(dwelling)
    roof = row(stage, "Адреса: вул. Лісовій, 4")
    assert not roof.tick.isChecked()
    assert "лишається" in words(roof)


def test_she_lets_a_telephone_stay_and_masks_a_deputy(
    workplace: Workplace, stage: SendingStage, tmp_path: Path
) -> None:
    click(stage.public.masked.fold)
    click(row(stage, "Телефон").tick)
    assert "лишається" in words(row(stage, "Телефон"))
    click(row(stage, "Войтенко Сергій").tick)
    assert "→ [особа 1]" in words(row(stage, "Войтенко Сергій"))
    click(row(stage, "Телефон").tick)
    assert "→ [телефон 1]" in words(row(stage, "Телефон"))


def test_she_masks_one_more_by_its_words(stage: SendingStage) -> None:
    click(stage.public.masked.fold)
    type_text(stage.public.masked.more.input, "протікає")
    click(stage.public.masked.add)
    assert "→ [приховано 1]" in words(row(stage, "За вашою вказівкою: протікає"))
    assert stage.public.masked.more.text() == ""


def test_words_that_are_not_there_are_refused_at_the_field(stage: SendingStage) -> None:
    click(stage.public.masked.fold)
    type_text(stage.public.masked.more.input, "Шевченко")
    click(stage.public.masked.add)
    assert "У протоколі немає тексту «Шевченко»" in stage.public.masked.more.note_text()
    assert stage.public.masked.more.text() == "Шевченко"


def test_the_paper_is_saved_under_its_name(workplace: Workplace, stage: SendingStage, tmp_path: Path) -> None:
    click(stage.public.masked.fold)
    assert "protocol-public" in saved(workplace, stage, tmp_path / "публічний.pdf")
    wish = workplace.prompts.asked[-1]
    assert isinstance(wish, FileWish)
    assert wish.start.name == "Протокол № 1 від 31.07.2019 (публічна версія).pdf"


def test_a_paper_that_cannot_be_written_is_told_at_its_button(
    workplace: Workplace, stage: SendingStage, tmp_path: Path
) -> None:
    click(stage.public.masked.fold)
    workplace.prompts.will_answer(tmp_path / "немає" / "x.pdf")
    click(stage.public.masked.save)
    assert "Файл не записано" in words(stage.public.masked)


def test_a_sentence_leads_to_where_it_comes_from(stage: SendingStage, qtbot: QtBot) -> None:
    click(stage.public.news.fold)
    line = next(one for one in stage.public.news.sentences.rows() if "поінформував, що" in words(one))
    with qtbot.waitSignal(stage.place_requested) as heard:
        click(line.origin)
    [place] = heard.args or []
    assert isinstance(place, Place)
    assert place.part is Part.STATEMENT


def test_a_masked_thing_leads_to_where_it_stands(stage: SendingStage, qtbot: QtBot) -> None:
    click(stage.public.masked.fold)
    with qtbot.waitSignal(stage.place_requested) as heard:
        click(row(stage, "Телефон").show_place)
    assert heard.args is not None
    assert heard.args[0].part is Part.STATEMENT


def test_the_news_tells_of_the_chosen_items(
    workplace: Workplace, stage: SendingStage, tmp_path: Path
) -> None:
    click(stage.public.news.fold)
    assert "[особа 1]" in words(stage.public.news)
    assert any("Свєтов доповів" in words(one) for one in stage.public.news.sentences.rows())
    rows = stage.public.news.items.rows()
    assert len(rows) == len(workplace.session.record.items)
    for one in rows[1:]:
        click(one.tick)
    assert not any("Свєтов доповів" in words(one) for one in stage.public.news.sentences.rows())
    first = next(item.id for item in workplace.session.record.items if item.position == 1)
    assert f"[{first}]" in saved(workplace, stage, tmp_path / "новина.pdf", news=True)
    click(rows[0].tick)
    assert not stage.public.news.save.isEnabled()


def test_a_reopened_protocol_takes_the_cards_away(workplace: Workplace, stage: SendingStage) -> None:
    click(stage.public.masked.fold)
    reopen(workplace.office.desk, workplace.meeting_id, why="описка")
    workplace.session.refresh()
    assert not stage.public.isVisible()
    workplace.finalise()
    assert stage.public.isVisible()
    assert not stage.public.masked.is_open


def test_decisions_that_no_longer_fit_are_dropped(workplace: Workplace, stage: SendingStage) -> None:
    click(stage.public.masked.fold)
    type_text(stage.public.masked.more.input, "протікає")
    click(stage.public.masked.add)
    reopen(workplace.office.desk, workplace.meeting_id, why="описка")
    said = next(row for row in workplace.session.record.statements if row.text == LETTER)
    with workplace.session.work() as uow:
        uow.update(replace(uow.get(Statement, said.id), text="Дах полагоджено."))
        uow.commit(Label(code="statement_changed", ids={"meeting": workplace.meeting_id}))
    workplace.finalise()
    click(stage.public.masked.fold)
    assert not any("протікає" in words(one) for one in stage.public.masked.rows.rows())


@pytest.mark.parametrize("points", [10, 15])
@pytest.mark.parametrize("dark", [False, True])
def test_no_word_is_cut_and_everything_has_a_name(stage: SendingStage, dark: bool, points: int) -> None:
    click(stage.public.masked.fold)
    click(stage.public.news.fold)
    dress(dark=dark, points=points)
    settle(stage, *STAGE)
    assert (cut_words(stage.public), nameless(stage.public), spilled(stage)) == ([], [], [])


def test_what_is_unfolded_comes_into_view(stage: SendingStage) -> None:
    settle(stage, 900, 420)
    column = stage.editor
    assert isinstance(column, Scroll)
    for card in (stage.public.masked, stage.public.news):
        column.verticalScrollBar().setValue(0)
        column.ensureWidgetVisible(card.fold, 0, 0)
        click(card.fold)
        settle(stage, 900, 420)
        assert not card.fold.visibleRegion().isEmpty()
        assert card.body.visibleRegion().boundingRect().height() > card.fold.height()


def test_a_card_begins_everything_at_one_edge(stage: SendingStage) -> None:
    card = stage.public.news
    edge = next(text for text in card.findChildren(Text) if text.text() == "Прес-реліз")
    assert card.fold.mapTo(stage, QPoint(SPACE_2, 0)).x() == edge.mapTo(stage, QPoint()).x()
