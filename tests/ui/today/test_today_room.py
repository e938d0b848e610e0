"""The room «Сьогодні» by keys and clicks, on a real store."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QMenu
from pytestqt.qtbot import QtBot

from secretariat.app.bootstrap import opened_office
from secretariat.app.demo import import_sample
from secretariat.domain.agenda import AgendaItem
from secretariat.domain.approval import Approval, ApprovalState, Remark
from secretariat.domain.attendance import Attendance, Capacity, Presence
from secretariat.domain.days_off import CalendarDay
from secretariat.domain.group import Membership, WorkingGroup
from secretariat.domain.meeting import Meeting, MeetingState, Sitting
from secretariat.domain.person import Person
from secretariat.domain.resolution import ActionItem, ActionState, Point, Resolution
from secretariat.services.changes import Label
from secretariat.services.ports import NEW
from secretariat.ui.kit.chip import Chip
from secretariat.ui.kit.text import Text
from secretariat.ui.today.due_row import DueRow
from secretariat.ui.today.room import TodayRoom, TodaySurroundings
from tests.ui.ground import Ground
from tests.ui.looks import cut_words, nameless, settle
from tests.ui.typing import press

Key = Qt.Key
TODAY = date(2019, 8, 5)
LABEL = Label(code="test")
LONG = (
    "Перевірити відповідь управління житлово-комунального господарства щодо стану вуличного освітлення в "
    "мікрорайонах, прилеглих до загальноосвітніх шкіл, та поінформувати робочу групу про вжиті заходи"
)


@pytest.fixture
def ground(tmp_path: Path) -> Iterator[Ground]:
    """An office that holds the sample: a meeting of 31.07.2019 with an action until 14.08.2019."""
    with opened_office(tmp_path) as office:
        import_sample(office)
        yield Ground(office)


def opened(qtbot: QtBot, ground: Ground, day: date = TODAY) -> TodayRoom:
    """The room on the screen of a day."""
    room = TodayRoom(TodaySurroundings(today=lambda: day, publish=ground.publish, say=ground.say))
    ground.follow = room.refresh
    qtbot.addWidget(room)
    room.attach(ground.office)
    room.resize(1262, 712)
    room.show()
    with qtbot.waitActive(room):
        room.activateWindow()
    return room


def add_actions(
    ground: Ground, *days: int, text: str = "Подати перелік місць", group: int | None = None
) -> None:
    """Actions due so many days after today."""
    with ground.office.desk.work() as uow:
        group_id = group if group is not None else uow.find(WorkingGroup)[0].id
        meeting = uow.add(Meeting(id=NEW, group_id=group_id, number=3, state=MeetingState.HELD))
        uow.add(Sitting(id=NEW, meeting_id=meeting.id, day=TODAY - timedelta(days=60)))
        item = uow.add(AgendaItem(id=NEW, meeting_id=meeting.id, position=1, title="Про стан"))
        decision = uow.add(Resolution(id=NEW, item_id=item.id))
        for position, day in enumerate(days, start=1):
            point = uow.add(Point(id=NEW, resolution_id=decision.id, position=position, text=text))
            due = TODAY + timedelta(days=day)
            uow.add(ActionItem(id=NEW, point_id=point.id, assignee_label="управління ЖКГ", due=due))
        uow.commit(LABEL)


def meeting(ground: Ground, day: date, *, came: int = 0, **changed: object) -> Meeting:
    """A meeting of the group of the sample to which so many voting members came."""
    with ground.office.desk.work() as uow:
        group = uow.find(WorkingGroup)[0]
        made = uow.add(replace(Meeting(id=NEW, group_id=group.id), **changed))
        uow.add(Sitting(id=NEW, meeting_id=made.id, day=day, start=time(14)))
        voting = [row.person_id for row in uow.find(Membership, group_id=group.id) if row.voting]
        for person_id in voting[:came]:
            uow.add(
                Attendance(
                    id=NEW,
                    meeting_id=made.id,
                    person_id=person_id,
                    capacity=Capacity.MEMBER,
                    presence=Presence.PRESENT,
                )
            )
        uow.commit(LABEL)
    return made


def words(room: TodayRoom) -> list[str]:
    return [label.text() for label in room.findChildren(Text) if label.isVisible() and label.text()]


def button(room: TodayRoom, name: str) -> QAbstractButton:
    return next(one for one in room.findChildren(QAbstractButton) if one.text() == name and one.isVisible())


def test_actions_stand_by_the_time_that_is_left(qtbot: QtBot, ground: Ground) -> None:
    add_actions(ground, -5, -1, 0, 1, 7, 8)
    room = opened(qtbot, ground)
    assert [(row.row.due - TODAY).days for row in room.due.rows if row.row.due] == [-5, -1, 0, 1, 7]
    shown = words(room)
    for head, count in (("Прострочено", "2"), ("Сьогодні", "1"), ("Найближчі 7 днів", "2")):
        places = [place for place, text in enumerate(shown) if text == head]
        assert count in [shown[place + 1] for place in places]
    assert "31.07 · 5\N{NO-BREAK SPACE}днів" in shown
    assert button(room, "Усі доручення: 7 у роботі").isVisible()


def test_an_action_is_done_by_down_and_enter_and_undone(qtbot: QtBot, ground: Ground) -> None:
    add_actions(ground, -5, -1)
    room = opened(qtbot, ground)
    room.focus_first()
    press(room.due.rows[0], Key.Key_Down)
    done = room.due.rows[1].row
    press(room.due.rows[1], Key.Key_Return)
    assert [row.row.id for row in room.due.rows].count(done.id) == 0
    assert ground.said == [("Виконано: управління ЖКГ", True)]
    assert room.due.rows[0].hasFocus()
    with ground.office.desk.work() as uow:
        assert uow.get(ActionItem, done.id).state is ActionState.DONE
    ground.undo()
    assert done.id in [row.row.id for row in room.due.rows]


def test_a_step_dresses_the_row_that_is_left_and_the_one_that_is_reached(
    qtbot: QtBot, ground: Ground, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_actions(ground, *range(-5, 0))
    room = opened(qtbot, ground)
    room.focus_first()
    dressed: list[tuple[DueRow, bool]] = []
    dress_row = DueRow.set_active

    def told(row: DueRow, active: bool) -> None:
        dressed.append((row, active))
        dress_row(row, active)

    monkeypatch.setattr(DueRow, "set_active", told)
    press(room.due.rows[0], Key.Key_Down)
    left, reached = room.due.rows[:2]
    assert sorted(dressed, key=lambda one: one[1]) == [(left, False), (reached, True)]
    assert [row.focusPolicy() is Qt.FocusPolicy.StrongFocus for row in room.due.rows] == [
        row is reached for row in room.due.rows
    ]


def test_the_menu_of_a_row_leads_to_more_time_and_to_the_meeting(qtbot: QtBot, ground: Ground) -> None:
    add_actions(ground, -5)
    room = opened(qtbot, ground)
    row = room.due.rows[0]
    press(row, Key.Key_Menu)
    (menu,) = row.more.findChildren(QMenu)
    verbs = {action.text(): action for action in menu.actions()}
    assert list(verbs) == ["Продовжити строк…", "Зняти з контролю…", "Відкрити засідання"]
    with qtbot.waitSignal(room.extend_requested) as asked:
        verbs["Продовжити строк…"].trigger()
    assert asked.args == [row.row.id]
    menu.close()


def test_nothing_late_is_said_calmly(qtbot: QtBot, ground: Ground) -> None:
    room = opened(qtbot, ground, date(2019, 8, 1))
    assert "Прострочених доручень немає." in words(room)
    assert "У найближчі сім днів строків немає." in words(room)
    assert room.due.rows == []


def test_the_next_meeting_is_gone_on_with_by_one_button(qtbot: QtBot, ground: Ground) -> None:
    meeting(ground, TODAY + timedelta(days=40))
    ahead = meeting(ground, TODAY + timedelta(days=1), place="міська рада")
    room = opened(qtbot, ground)
    assert "6 серпня 2019, вівторок, міська рада" in words(room)
    assert "завтра о 14:00" in words(room)
    with qtbot.waitSignal(room.meeting_requested) as asked:
        button(room, "Продовжити підготовку").click()
    assert asked.args == [ahead.id, 1]


def test_a_meeting_on_its_second_day_is_today_and_not_at_the_hour_of_the_first(
    qtbot: QtBot, ground: Ground
) -> None:
    begun = meeting(ground, TODAY - timedelta(days=1))
    with ground.office.desk.work() as uow:
        uow.add(Sitting(id=NEW, meeting_id=begun.id, day=TODAY, start=time(10)))
        uow.commit(LABEL)
    room = opened(qtbot, ground)
    assert "04.08–05.08.2019" in words(room)
    chips = [chip.text() for chip in room.next.findChildren(Chip)]
    assert chips == ["сьогодні"]


def test_without_a_meeting_ahead_one_is_planned(qtbot: QtBot, ground: Ground) -> None:
    room = opened(qtbot, ground, TODAY + timedelta(days=900))
    with qtbot.waitSignal(room.new_requested):
        button(room, "Запланувати засідання").click()


def test_a_protocol_waits_by_working_days_of_the_offices_own_calendar(qtbot: QtBot, ground: Ground) -> None:
    held = meeting(ground, date(2019, 8, 2), came=7, state=MeetingState.HELD)
    room = opened(qtbot, ground)
    assert "оформити до 09.08.2019 — лишилося 4 робочі дні" in words(room)
    with ground.office.desk.work() as uow:
        uow.add(CalendarDay(id=NEW, day=date(2019, 8, 7), title="День міста"))
        uow.commit(LABEL)
    assert "оформити до 12.08.2019 — лишилося 4 робочі дні" in words(opened(qtbot, ground))
    late = opened(qtbot, ground, date(2019, 8, 14))
    assert "оформити до 12.08.2019 — прострочено на 2 робочі дні" in words(late)
    with qtbot.waitSignal(late.meeting_requested) as asked:
        button(late, "Оформити").click()
    assert asked.args == [held.id, 3]


def test_remarks_on_a_draft_wait_for_an_answer(qtbot: QtBot, ground: Ground) -> None:
    held = meeting(ground, date(2019, 8, 2))
    with ground.office.desk.work() as uow:
        person = uow.find(Person)[0]
        asked = Approval(
            id=NEW,
            meeting_id=held.id,
            person_id=person.id,
            asked_on=TODAY,
            state=ApprovalState.REMARKS,
            answered_on=TODAY,
        )
        approval = uow.add(asked)
        for text in ("Уточнити дату.", "Виправити посаду."):
            uow.add(Remark(id=NEW, approval_id=approval.id, text=text))
        uow.commit(LABEL)
    room = opened(qtbot, ground)
    assert "Протокол засідання 02.08.2019 — 2 зауваження" in words(room)


def test_presence_over_the_year_names_the_meeting_without_a_quorum(qtbot: QtBot, ground: Ground) -> None:
    for day, came in ((date(2019, 1, 30), 7), (date(2019, 3, 27), 4), (date(2017, 5, 5), 3)):
        meeting(ground, day, came=came, state=MeetingState.HELD)
    room = opened(qtbot, ground)
    assert "27.03 не було кворуму" in words(room)
    assert "30.01.2019: 7 з" in room.attendance.bars.accessibleName()
    assert "2017" not in room.attendance.bars.accessibleName()


def test_another_day_is_shown_when_it_has_come(qtbot: QtBot, ground: Ground) -> None:
    days = [TODAY]
    room = TodayRoom(TodaySurroundings(today=lambda: days[-1], publish=ground.publish, say=ground.say))
    qtbot.addWidget(room)
    room.attach(ground.office)
    room.show()
    assert "понеділок, 5 серпня 2019 року" in words(room)
    days.append(TODAY + timedelta(days=1))
    room.hide()
    room.show()
    assert "вівторок, 6 серпня 2019 року" in words(room)


def test_rows_say_their_group_when_there_are_several(qtbot: QtBot, ground: Ground) -> None:
    with ground.office.desk.work() as uow:
        first = uow.find(WorkingGroup)[0]
        name = "Робоча група з питань доступності"
        other = uow.add(replace(first, id=NEW, name=name, name_genitive="робочої групи з питань доступності"))
        uow.commit(LABEL)
    add_actions(ground, -5, group=other.id)
    room = opened(qtbot, ground)
    assert any("доступності" in text for text in words(room))


def test_more_late_actions_than_fit_are_found_in_their_room(qtbot: QtBot, ground: Ground) -> None:
    add_actions(ground, *([-3] * 45))
    room = opened(qtbot, ground)
    assert len(room.due.rows) == 30
    with qtbot.waitSignal(room.list_requested) as asked:
        button(room, "Ще 15").click()
    assert str(asked.args[0]) == "overdue"


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1024, 640), (911, 512)])
def test_no_word_is_cut_and_every_control_has_a_name(
    qtbot: QtBot, ground: Ground, width: int, height: int
) -> None:
    add_actions(ground, *range(-20, 20), text=LONG)
    meeting(ground, TODAY + timedelta(days=1), place="зала засідань міської ради, бульвар Дружби Народів, 32")
    meeting(ground, date(2019, 3, 27), came=4, state=MeetingState.HELD)
    room = opened(qtbot, ground)
    settle(room, width, height)
    assert cut_words(room) == []
    assert nameless(room) == []


def test_how_late_an_action_is_stands_beside_its_day_where_there_is_no_column_of_names(
    qtbot: QtBot, ground: Ground
) -> None:
    add_actions(ground, -2661)
    room = opened(qtbot, ground)
    settle(room, 807, 440)
    (due,) = [text for text in room.findChildren(Text) if text.isVisible() and "2661" in text.text()]
    assert due.height() < 2 * due.heightForWidth(1000)
    assert due.heightForWidth(due.width()) == due.heightForWidth(1000)
