"""The check of the protocol as the secretary meets it."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from secretariat.domain.document import Source
from secretariat.domain.ids import ItemId
from secretariat.domain.meeting import Meeting, Officer
from secretariat.domain.papers import VersionState
from secretariat.services.changes import Label
from secretariat.services.decisions import remove_point
from secretariat.services.meetings import PlanMeeting, plan_meeting
from secretariat.ui.kit.tone import Tone
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.protocol.finding_row import FindingRow
from secretariat.ui.meeting.protocol.view import ProtocolStage
from secretariat.ui.prompts import FileWish, Question
from tests.ui.looks import cut_words, dress, nameless, settle
from tests.ui.meeting.reading import buttons, click
from tests.ui.meeting.reading import words as words_of
from tests.ui.meeting.workplace import Workplace
from tests.ui.typing import press

STAGE = (428, 648)


def stage_on(workplace: Workplace, qtbot: QtBot, gone: list[str] | None = None) -> ProtocolStage:
    """The stage on the screen; `gone` hears when it leads to the signing."""
    left = gone if gone is not None else []
    stage = ProtocolStage(workplace.bench, lambda: left.append("signing"), lambda: left.append("sending"))
    qtbot.addWidget(stage)
    workplace.show(stage)
    settle(stage, *STAGE)
    return stage


def without_decision(workplace: Workplace, position: int = 5) -> ItemId:
    """Take the decision of an item away."""
    record = workplace.session.record
    item = next(item for item in record.items if item.position == position)
    [resolution] = [row.id for row in record.resolutions if row.item_id == item.id]
    for point in record.points:
        if point.resolution_id == resolution:
            remove_point(workplace.session.work, point.id)
    workplace.session.refresh()
    return item.id


def earlier_meeting(workplace: Workplace) -> None:
    """Plan a meeting two weeks before, which gets no number."""
    record = workplace.session.record
    command = PlanMeeting(group_id=record.group.id, day=record.day - timedelta(days=14), start=time(10))
    plan_meeting(workplace.office.desk, command)
    workplace.session.refresh()


def button(stage: ProtocolStage, text: str) -> QAbstractButton:
    settle(stage, *STAGE)
    return next(b for b in stage.findChildren(QAbstractButton) if b.isVisible() and b.text() == text)


def named(stage: ProtocolStage, name: str) -> QAbstractButton:
    """The control of this accessible name."""
    return next(b for b in stage.findChildren(QAbstractButton) if b.accessibleName() == name)


def reopen(stage: ProtocolStage, why: str) -> None:
    """Open a finalised protocol for changes; what asks why takes the place of the button that leads to it."""
    field = next(f for f in stage.findChildren(QLineEdit) if f.accessibleName().startswith("Чому протокол"))
    if not field.isVisible():
        click(button(stage, "Відкрити для змін…"))
    assert "Відкрити для змін…" not in buttons(stage)
    field.setText(why)
    click(button(stage, "Відкрити для змін"))


def test_findings_of_one_kind_stand_in_one_row(workplace: Workplace, qtbot: QtBot) -> None:
    said = words_of(stage_on(workplace, qtbot))
    assert "Немає по батькові: Кузьмінов О., Свєтов Е." in said
    assert "Питання 3, 5: не вказано доповідача" in said
    assert "Представники громадськості: не вказано, скільки" in said


def test_an_item_without_a_decision_is_cured_in_its_row(workplace: Workplace, qtbot: QtBot) -> None:
    item = without_decision(workplace)
    stage = stage_on(workplace, qtbot)
    assert "Питання 5: немає рішення" in words_of(stage)
    assert "Підписувати можна, коли виправлено 2 пункти." in words_of(stage), "the number counts too"
    click(button(stage, "Узято до відома"))
    assert "немає рішення" not in words_of(stage)
    record = workplace.session.record
    [resolution] = [row.id for row in record.resolutions if row.item_id == item]
    texts = [point.text for point in record.points if point.resolution_id == resolution]
    assert texts == ["Інформацію взяти до відома."]


def test_after_a_cure_the_next_finding_that_stops_is_current(workplace: Workplace, qtbot: QtBot) -> None:
    without_decision(workplace, 3)
    without_decision(workplace, 5)
    stage = stage_on(workplace, qtbot)
    click(button(stage, "Узято до відома"))
    assert "Питання 5: немає рішення" in words_of(stage)
    click(button(stage, "Узято до відома"))
    assert "немає рішення" not in words_of(stage)


def test_a_finding_leads_to_its_field(workplace: Workplace, qtbot: QtBot) -> None:
    item = without_decision(workplace)
    led: list[Place] = []
    stage = stage_on(workplace, qtbot)
    stage.place_requested.connect(led.append)
    click(button(stage, "Записати рішення"))
    assert (led[0].part, led[0].id) == (Part.ITEM, item)


def test_the_key_of_the_next_finding_walks_all_rows_and_enter_opens(
    workplace: Workplace, qtbot: QtBot
) -> None:
    led: list[Place] = []
    stage = stage_on(workplace, qtbot)
    stage.place_requested.connect(led.append)
    walked = []
    for _ in range(4):
        stage.next_finding()
        row = next(row for row in stage.findChildren(FindingRow) if row.hasFocus())
        walked.append(row.accessibleName())
        press(row, Qt.Key.Key_Return)
    assert len(set(walked)) == 3
    assert walked[3] == walked[0]
    assert [place.part for place in led[:3]] == [Part.ATTENDANCE, Part.ATTENDANCE, Part.ITEM]


def test_the_page_gets_the_colours_of_the_findings(workplace: Workplace, qtbot: QtBot) -> None:
    item = without_decision(workplace)
    marks = stage_on(workplace, qtbot).marks()
    third = next(row.id for row in workplace.session.record.items if row.position == 3)
    wrong, doubtful = marks[Source(kind="item", id=item)], marks[Source(kind="item", id=third)]
    assert (wrong.tone, wrong.place.field) == (Tone.DANGER, "decision")
    assert (doubtful.tone, doubtful.place) == (
        Tone.WARN,
        Place(part=Part.ITEM, id=third, field="rapporteurs"),
    )
    assert doubtful.words == "Питання 3: не вказано доповідача"


def test_the_way_on_is_quiet_and_says_why(workplace: Workplace, qtbot: QtBot) -> None:
    without_decision(workplace)
    gone: list[str] = []
    stage = stage_on(workplace, qtbot, gone)
    click(button(stage, "Далі: підписання"))
    assert gone == []
    assert "Спершу виправте" in words_of(stage)
    click(button(stage, "Узято до відома"))
    click(button(stage, "Далі: підписання"))
    assert gone == []
    assert "Спершу присвойте номер." in words_of(stage)


def test_the_number_closes_the_text_and_opens_the_way_on(workplace: Workplace, qtbot: QtBot) -> None:
    gone: list[str] = []
    stage = stage_on(workplace, qtbot, gone)
    click(button(stage, "Присвоїти № 1"))
    [version] = workplace.session.opened.versions
    assert (version.number, version.state) == (1, VersionState.FINAL)
    assert "№ 1, версія 1: текст закрито для змін." in words_of(stage)
    assert "Протокол не має номера" not in words_of(stage)
    click(button(stage, "Далі: підписання"))
    assert gone == ["signing"]


def test_a_number_is_refused_at_its_place_while_something_stops(workplace: Workplace, qtbot: QtBot) -> None:
    without_decision(workplace)
    stage = stage_on(workplace, qtbot)
    click(button(stage, "Присвоїти № 1"))
    assert workplace.session.opened.versions == ()
    assert button(stage, "Присвоїти № 1").property("state") == "error"
    assert workplace.homeless == []


def test_numbers_of_earlier_meetings_stay_free_only_after_a_question(
    with_answers: Callable[..., Workplace], qtbot: QtBot
) -> None:
    workplace = with_answers(False, True)
    earlier_meeting(workplace)
    stage = stage_on(workplace, qtbot)
    assert "№ 1 лишиться для попередніх засідань" in words_of(stage)
    click(button(stage, "Присвоїти № 2"))
    [asked] = workplace.prompts.asked
    assert isinstance(asked, Question)
    assert "№ 1 лишиться для них, а цей протокол отримає № 2" in asked.text
    assert workplace.session.opened.versions == ()
    click(button(stage, "Присвоїти № 2"))
    assert [version.number for version in workplace.session.opened.versions] == [2]


def test_a_number_that_comes_after_a_later_meetings_is_given_only_after_a_question(
    with_answers: Callable[..., Workplace], qtbot: QtBot
) -> None:
    workplace = with_answers(False, True)
    group_id, day = workplace.session.record.group.id, date(2019, 9, 25)
    later, _ = plan_meeting(workplace.office.desk, PlanMeeting(group_id=group_id, day=day))
    with workplace.session.work() as uow:
        uow.update(replace(uow.get(Meeting, later), number=1))
        uow.commit(Label(code="meeting_changed", ids={"meeting": later}))
    stage = stage_on(workplace, qtbot)
    click(button(stage, "Присвоїти № 2"))
    [asked] = workplace.prompts.asked
    assert isinstance(asked, Question)
    assert "Протокол пізнішого засідання від 25.09.2019 вже має № 1" in asked.text
    assert workplace.session.opened.versions == ()
    click(button(stage, "Присвоїти № 2"))
    assert [version.number for version in workplace.session.opened.versions] == [2]


def test_a_protocol_that_nobody_signed_opens_again_and_keeps_its_number(
    workplace: Workplace, qtbot: QtBot
) -> None:
    stage = stage_on(workplace, qtbot)
    click(button(stage, "Присвоїти № 1"))
    reopen(stage, "")
    assert "Вкажіть причину" in words_of(stage)
    reopen(stage, "помилка в прізвищі")
    assert workplace.session.opened.versions[0].state is VersionState.SUPERSEDED
    assert "Текст відкрито для змін" in words_of(stage)
    assert "№ 1 лишається" in words_of(stage)
    assert "Протокол не має номера" not in words_of(stage)
    click(button(stage, "Закрити під № 1"))
    assert [version.version for version in workplace.session.opened.versions] == [1, 2]


def test_a_signed_protocol_opens_again_too_and_its_file_stays(workplace: Workplace, qtbot: QtBot) -> None:
    workplace.finalise()
    workplace.sign_by_pen()
    stage = stage_on(workplace, qtbot)
    reopen(stage, "помилка в прізвищі")
    assert "відкрито для змін: помилка в прізвищі" in words_of(stage)
    click(button(stage, "Закрити під № 1"))
    assert "підписів: 2, замінено версією 2: помилка в прізвищі" in words_of(stage)
    click(named(stage, "Відкрити файл версії 1"))
    assert workplace.opened[-1].name == "Протокол № 1 від 31.07.2019.pdf"
    assert workplace.opened[-1].read_bytes()


def test_a_draft_is_written_where_the_user_says(
    with_answers: Callable[..., Workplace], qtbot: QtBot, tmp_path: Path
) -> None:
    target = tmp_path / "чернетка.pdf"
    workplace = with_answers(target)
    stage = stage_on(workplace, qtbot)
    click(button(stage, "Зберегти чернетку PDF"))
    [wish] = workplace.prompts.asked
    assert isinstance(wish, FileWish)
    assert wish.start.name == "Протокол від 31.07.2019 (проєкт).pdf"
    assert b"draft=True" in target.read_bytes()


def test_a_draft_that_cannot_be_written_is_told_at_the_button(
    with_answers: Callable[..., Workplace], qtbot: QtBot, tmp_path: Path
) -> None:
    workplace = with_answers(tmp_path / "немає такої теки" / "чернетка.pdf")
    stage = stage_on(workplace, qtbot)
    click(button(stage, "Зберегти чернетку PDF"))
    assert button(stage, "Зберегти чернетку PDF").property("state") == "error"
    assert workplace.homeless == []


def test_a_working_copy_is_a_draft_while_the_text_is_open(
    with_answers: Callable[..., Workplace], qtbot: QtBot, tmp_path: Path
) -> None:
    target = tmp_path / "копія.docx"
    workplace = with_answers(target)
    click(button(stage_on(workplace, qtbot), "Зберегти робочу копію DOCX…"))
    [wish] = workplace.prompts.asked
    assert isinstance(wish, FileWish)
    assert wish.start.name == "Протокол від 31.07.2019 (проєкт).docx"
    assert target.read_bytes().startswith(b"%DOCX-")
    assert b"draft=True" in target.read_bytes()


def test_a_working_copy_of_a_closed_text_has_its_number(
    with_answers: Callable[..., Workplace], qtbot: QtBot, tmp_path: Path
) -> None:
    target = tmp_path / "копія.docx"
    workplace = with_answers(target)
    workplace.finalise()
    click(button(stage_on(workplace, qtbot), "Зберегти робочу копію DOCX…"))
    [wish] = workplace.prompts.asked
    assert isinstance(wish, FileWish)
    assert wish.start.name == "Протокол № 1 від 31.07.2019.docx"
    assert b"draft=False" in target.read_bytes()


def test_a_working_copy_that_cannot_be_written_is_told_at_its_button(
    with_answers: Callable[..., Workplace], qtbot: QtBot, tmp_path: Path
) -> None:
    workplace = with_answers(tmp_path / "немає такої теки" / "копія.docx")
    stage = stage_on(workplace, qtbot)
    click(button(stage, "Зберегти робочу копію DOCX…"))
    assert button(stage, "Зберегти робочу копію DOCX…").property("state") == "error"


@pytest.mark.parametrize(
    ("today", "said"),
    [
        (date(2019, 8, 1), "Оформити до 07.08.2019 — лишилося 4 робочі дні"),
        (date(2019, 8, 6), "Оформити до 07.08.2019 — лишився 1 робочий день"),
        (date(2019, 8, 9), "Строк оформлення минув 07.08.2019"),
    ],
)
def test_the_day_by_which_it_is_due_is_told(
    workplace: Workplace, qtbot: QtBot, today: date, said: str
) -> None:
    workplace.moment = workplace.moment.replace(month=today.month, day=today.day)
    assert said in words_of(stage_on(workplace, qtbot))


def test_what_is_right_is_one_line_that_unfolds(workplace: Workplace, qtbot: QtBot) -> None:
    stage = stage_on(workplace, qtbot)
    assert "Кожне питання має рішення" not in words_of(stage)
    click(button(stage, "Гаразд: 35 перевірок"))
    assert "Кожне питання має рішення" in words_of(stage)


@pytest.mark.parametrize("points", [9, 10, 15])
def test_no_word_is_cut_and_every_control_has_a_name(workplace: Workplace, qtbot: QtBot, points: int) -> None:
    without_decision(workplace)
    dress(points=points)
    stage = stage_on(workplace, qtbot)
    assert cut_words(stage) == []
    assert nameless(stage) == []


def test_a_version_that_could_not_be_written_once_is_opened_later(workplace: Workplace, qtbot: QtBot) -> None:
    workplace.finalise()
    stage, folder = stage_on(workplace, qtbot), workplace.office.protocols
    (version,) = workplace.session.opened.versions
    shutil.rmtree(folder, ignore_errors=True)
    folder.write_bytes(b"no folder")
    stage._open_version(version.id)
    assert "Файл не записано" in words_of(stage)
    folder.unlink()
    stage._open_version(version.id)
    assert [path.parent for path in workplace.opened] == [folder]
    assert "Файл не записано" not in words_of(stage)


def test_when_only_the_number_is_missing_that_is_the_last_step(workplace: Workplace, qtbot: QtBot) -> None:
    stage = stage_on(workplace, qtbot)
    assert "Останній крок" in words_of(stage)
    assert "Виправте" not in words_of(stage)
    without_decision(workplace)
    assert "Останній крок" not in words_of(stage)
    assert "Виправте" in words_of(stage)


def test_what_is_wrong_with_the_whole_meeting_colours_nothing_on_the_page(
    workplace: Workplace, qtbot: QtBot
) -> None:
    with workplace.session.work() as uow:
        for row in workplace.session.record.officers:
            uow.remove(Officer, row.id)
        uow.commit(Label(code="meeting_changed", ids={}))
    workplace.session.refresh()
    stage = stage_on(workplace, qtbot)
    assert "Не вказано голову засідання" in words_of(stage)
    assert all(source.kind != "meeting" for source in stage.marks())
