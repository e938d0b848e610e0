"""The item «Про стан виконання попередніх рішень»: its actions are read there and written down by one click."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from secretariat.domain.agenda import AgendaItem, Standing, StatementKind
from secretariat.domain.dates import printed_date
from secretariat.domain.findings import findings
from secretariat.domain.follow_up import Extension
from secretariat.domain.meeting import Meeting, MeetingState, Sitting
from secretariat.domain.resolution import ActionItem, ActionState, Point, Resolution
from secretariat.services.actions_report import earlier_decisions
from secretariat.services.changes import Label
from secretariat.services.ports import NEW
from secretariat.ui.meeting.running.view import RunStage
from tests.ui.looks import cut_words, nameless, settle
from tests.ui.meeting.on_screen import put_on_screen, shown_words
from tests.ui.meeting.running.planned import LiveMeeting

LABEL = Label(code="test")


@pytest.fixture
def day(live: LiveMeeting) -> date:
    """The day of the meeting that runs; its first item is the standing one."""
    item = live.item(1)
    with live.session.work() as uow:
        uow.update(replace(uow.get(AgendaItem, item.id), standing=Standing.ACTIONS))
        uow.commit(LABEL)
    live.session.refresh(None)
    return live.session.record.day


def earlier(live: LiveMeeting, day: date, number: int | None, *actions: dict[str, object]) -> None:
    """An earlier meeting of the group with these actions."""
    with live.session.work() as uow:
        group_id = live.session.record.group.id
        meeting = uow.add(Meeting(id=NEW, group_id=group_id, number=number, state=MeetingState.HELD))
        uow.add(Sitting(id=NEW, meeting_id=meeting.id, day=day))
        item = uow.add(AgendaItem(id=NEW, meeting_id=meeting.id, position=1, title="Про відеонагляд"))
        decision = uow.add(Resolution(id=NEW, item_id=item.id))
        for position, values in enumerate(actions, start=1):
            text = f"Подати перелік {position}."
            point = uow.add(Point(id=NEW, resolution_id=decision.id, position=position, text=text))
            uow.add(ActionItem(id=NEW, point_id=point.id, assignee_label="управління ЖКГ", **values))
        uow.commit(LABEL)


def on_screen(live: LiveMeeting, qtbot: QtBot) -> RunStage:
    stage = put_on_screen(RunStage(live.workplace.bench, lambda: None), live.workplace, qtbot)
    stage.go_to(live.item(1).id)
    return stage


def test_open_actions_of_earlier_meetings_are_written_down_by_one_click(
    live: LiveMeeting, day: date, qtbot: QtBot
) -> None:
    closed = {"state": ActionState.DONE, "closed_on": day - timedelta(days=3)}
    earlier(
        live,
        day - timedelta(days=30),
        3,
        {"due": day - timedelta(days=5)},
        {"due": day + timedelta(days=5)},
        {"due": day, **closed},
        {"standing": True},
    )
    with live.session.work() as uow:
        moved = uow.find(ActionItem, due=day + timedelta(days=5))[0]
        later = day + timedelta(days=9)
        uow.add(
            Extension(id=NEW, action_id=moved.id, due=later, given_on=day, reason="відпустка", by="голова")
        )
        uow.commit(LABEL)
    stage = on_screen(live, qtbot)
    assert "Подати перелік 1." in shown_words(stage.earlier)
    stage.earlier.write.click()
    (heard,) = [row for row in live.session.record.statements if row.kind is StatementKind.HEARD]
    former = f"протокол № 3 від {printed_date(day - timedelta(days=30))}, питання 1"
    assert heard.text.splitlines() == [
        "Поінформовано про стан виконання попередніх рішень: виконано – 1, у роботі – 2, прострочено – 1.",
        "Прострочено:",
        f"1) Подати перелік 1 ({former}, п. 1; управління ЖКГ; "
        f"строк {printed_date(day - timedelta(days=5))}).",
        "У роботі:",
        f"1) Подати перелік 2 ({former}, п. 2; управління ЖКГ; "
        f"строк {printed_date(later)}, продовжено з {printed_date(day + timedelta(days=5))}).",
        f"2) Подати перелік 4 ({former}, п. 4; управління ЖКГ; постійно).",
        "Виконано:",
        f"1) Подати перелік 3 ({former}, п. 3; управління ЖКГ; строк {printed_date(day)}, "
        f"виконано {printed_date(day - timedelta(days=3))}).",
    ]
    assert stage.earlier.write.isHidden()
    assert "dates_in_two_styles" not in {found.code for found in findings(live.session.record)}
    settle(stage, 874, 648)
    assert cut_words(stage) == []
    assert nameless(stage) == []


def test_what_was_closed_before_the_former_meeting_is_not_told_again(
    live: LiveMeeting, day: date, qtbot: QtBot
) -> None:
    closed = {"state": ActionState.DONE, "closed_on": day - timedelta(days=40)}
    earlier(live, day - timedelta(days=60), 3, closed)
    earlier(live, day - timedelta(days=30), 4)
    stage = on_screen(live, qtbot)
    assert "Доручень попередніх засідань на виконанні немає." in shown_words(stage.earlier)
    stage.earlier.write.click()
    (heard,) = [row for row in live.session.record.statements if row.kind is StatementKind.HEARD]
    assert heard.text.endswith("доручень на виконанні немає.")


def test_other_items_have_no_table_of_actions(live: LiveMeeting, day: date, qtbot: QtBot) -> None:
    stage = on_screen(live, qtbot)
    assert not stage.earlier.isHidden()
    stage.go_to(live.item(2).id)
    assert stage.earlier.isHidden()


def test_a_former_meeting_that_is_entered_only_now_counts(live: LiveMeeting, day: date, qtbot: QtBot) -> None:
    closed = {"state": ActionState.DONE, "closed_on": day - timedelta(days=40)}
    earlier(live, day - timedelta(days=60), 3, closed)
    stage = on_screen(live, qtbot)
    assert "Подати перелік 1." in shown_words(stage.earlier)
    earlier(live, day - timedelta(days=30), 4)
    live.session.refresh()
    assert "Подати перелік 1." not in shown_words(stage.earlier)


def test_the_report_is_of_the_day_of_the_meeting_whenever_it_is_written(
    live: LiveMeeting, day: date, qtbot: QtBot
) -> None:
    late = {"due": day - timedelta(days=5)}
    earlier(live, day - timedelta(days=30), 3, late, {"due": day + timedelta(days=5)})
    stage = on_screen(live, qtbot)
    before = stage.earlier._report
    with live.session.work() as uow:
        for action in uow.find(ActionItem):
            if action.due == late["due"]:
                done = day + timedelta(days=3)
                uow.update(replace(action, state=ActionState.DONE, closed_on=done, note="зроблено"))
            elif action.due == day + timedelta(days=5):
                later, given = day + timedelta(days=9), day + timedelta(days=1)
                row = Extension(
                    id=NEW, action_id=action.id, due=later, given_on=given, reason="ремонт", by="голова"
                )
                uow.add(row)
        uow.commit(LABEL)
    live.session.refresh()
    assert stage.earlier._report == before


def test_what_is_closed_on_the_day_of_a_meeting_is_told_there_alone(live: LiveMeeting, day: date) -> None:
    closed = {"state": ActionState.DONE, "closed_on": day}
    earlier(live, day - timedelta(days=30), 3, closed)
    group, register = live.session.record.group.id, live.workplace.office.actions
    there = earlier_decisions(register, group, day, day - timedelta(days=30))
    next_time = earlier_decisions(register, group, day + timedelta(days=30), day)
    assert [len(there.rows), len(next_time.rows)] == [1, 0]
