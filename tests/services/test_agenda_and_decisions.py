"""The agenda, what is said and what is decided."""

from dataclasses import replace
from datetime import date, time

import pytest

from secretariat.domain.agenda import AgendaItem, ItemState, Statement, StatementKind
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import ItemId
from secretariat.domain.kyiv import at
from secretariat.domain.record import MeetingRecord
from secretariat.domain.resolution import ActionItem, ActionState, Point, Resolution
from secretariat.services.actions import close_action, reopen_action
from secretariat.services.agenda import (
    change_item,
    move_item,
    remove_item,
    set_rapporteurs,
    start_item,
)
from secretariat.services.decisions import (
    AddPoint,
    Assign,
    add_dissent,
    add_point,
    assign,
    change_point,
    remove_point,
)
from secretariat.services.discussion import (
    AddStatement,
    add_statement,
    change_statement,
    remove_statement,
)
from tests.services.desk import DAY, TestOffice


def record(office: TestOffice) -> MeetingRecord:
    with office.store.work() as uow:
        return uow.record(office.meeting_id)


def titles(office: TestOffice) -> list[tuple[int, str]]:
    return sorted((item.position, item.title) for item in record(office).items)


@pytest.fixture
def three(office: TestOffice) -> list[ItemId]:
    """Three items, А, Б and В."""
    return [office.item(f"Про {letter}") for letter in "АБВ"]


@pytest.mark.parametrize(
    ("to", "order"), [(1, "ВАБ"), (2, "АВБ"), (3, "АБВ"), (0, "ВАБ"), (99, "АБВ"), (-5, "ВАБ")]
)
def test_a_moved_item_stands_where_it_was_put(
    office: TestOffice, three: list[ItemId], to: int, order: str
) -> None:
    move_item(office.store.work, three[2], to)
    assert titles(office) == [(place, f"Про {letter}") for place, letter in enumerate(order, start=1)]


def test_removing_an_item_closes_the_gap(office: TestOffice, three: list[ItemId]) -> None:
    remove_item(office.store.work, three[0])
    assert titles(office) == [(1, "Про Б"), (2, "Про В")]


def test_rapporteurs_keep_their_order_and_nobody_reports_twice(office: TestOffice) -> None:
    item = office.item()
    people = [office.person(name) for name in ("Свєтов", "Коваль", "Свєтов")]
    set_rapporteurs(office.store.work, item, people)
    assert [(r.position, r.person_id) for r in record(office).rapporteurs] == [(1, people[0]), (2, people[1])]


def test_coming_to_an_item_ends_the_one_before(office: TestOffice, three: list[ItemId]) -> None:
    start_item(office.store.work, three[0], at(DAY, time(10)))
    start_item(office.store.work, three[1], at(DAY, time(10, 20)))
    first, second, _ = sorted(record(office).items, key=lambda item: item.position)
    assert (first.ended, second.started, second.ended) == (at(DAY, time(10, 20)), at(DAY, time(10, 20)), None)


def test_a_postponed_item_needs_a_reason_and_keeps_its_day(office: TestOffice) -> None:
    item = office.item()
    with pytest.raises(DomainError, match="required"):
        office.put_off(item, "")
    office.put_off(item, "відсутній доповідач", date(2026, 4, 9))
    (stored,) = record(office).items
    assert (stored.state, stored.postponed_to) == (ItemState.POSTPONED, date(2026, 4, 9))


def test_nothing_is_decided_on_a_withdrawn_item(office: TestOffice) -> None:
    item = office.item()
    stored = record(office).items[0]
    change_item(
        office.store.work, replace(stored, state=ItemState.WITHDRAWN, reason="на прохання доповідача")
    )
    with pytest.raises(DomainError, match="item_not_discussed"):
        add_point(office.store.work, AddPoint(item_id=item, text="Погодити."))


def test_what_was_decided_on_is_not_withdrawn(office: TestOffice) -> None:
    item = office.item()
    add_point(office.store.work, AddPoint(item_id=item, text="Погодити."))
    stored = record(office).items[0]
    with pytest.raises(DomainError, match="item_has_decision"):
        change_item(office.store.work, replace(stored, state=ItemState.WITHDRAWN, reason="на прохання"))
    assert record(office).items[0].discussed


def test_position_and_meeting_do_not_change_with_the_item(office: TestOffice, three: list[ItemId]) -> None:
    with office.store.work() as uow:
        item = uow.get(AgendaItem, three[1])
    change_item(office.store.work, replace(item, position=9, title="Про Ґ"))
    assert titles(office) == [(1, "Про А"), (2, "Про Ґ"), (3, "Про В")]


def test_statements_come_in_the_order_in_which_they_were_said(office: TestOffice) -> None:
    item = office.item()
    heard = AddStatement(item_id=item, kind=StatementKind.HEARD, text="повідомив про роботи.")
    spoke = AddStatement(
        item_id=item, kind=StatementKind.SPOKE, text="підтримала.", speaker_label="представниця громади"
    )
    first, _ = add_statement(office.store.work, heard)
    second, _ = add_statement(office.store.work, spoke)
    with office.store.work() as uow:
        stored = uow.get(Statement, second)
    change_statement(office.store.work, replace(stored, text="підтримала пропозицію.", position=7))
    assert [(s.id, s.position, s.text) for s in record(office).statements] == [
        (first, 1, "повідомив про роботи."),
        (second, 2, "підтримала пропозицію."),
    ]
    remove_statement(office.store.work, first)
    assert [s.id for s in record(office).statements] == [second]


def test_the_first_point_makes_the_decision_and_the_last_takes_it_away(office: TestOffice) -> None:
    item = office.item()
    point, _ = add_point(office.store.work, AddPoint(item_id=item, text="Взяти до відома."))
    assert record(office).items[0].discussed
    remove_point(office.store.work, point)
    assert record(office).resolutions == ()
    assert record(office).items[0].state is ItemState.OPEN


def test_points_are_numbered_among_themselves(office: TestOffice) -> None:
    item = office.item()
    first, _ = add_point(office.store.work, AddPoint(item_id=item, text="Перше."))
    add_point(office.store.work, AddPoint(item_id=item, text="підпункт;", parent_id=first))
    second, _ = add_point(office.store.work, AddPoint(item_id=item, text="Друге."))
    third, _ = add_point(office.store.work, AddPoint(item_id=item, text="Третє."))
    remove_point(office.store.work, second)
    change_point(office.store.work, third, "Останнє.")
    points = {p.text: (p.position, p.parent_id) for p in record(office).points}
    assert points == {"Перше.": (1, None), "підпункт;": (1, first), "Останнє.": (2, None)}


def test_a_point_with_an_assignee_is_an_action_and_without_one_is_not(office: TestOffice) -> None:
    point, _ = add_point(office.store.work, AddPoint(item_id=office.item(), text="Підготувати лист."))
    person = office.person("Коваль")
    assign(office.store.work, Assign(point_id=point, assignee_id=person, due=date(2026, 4, 1)))
    (action,) = record(office).actions
    assert (action.assignee_id, action.due) == (person, date(2026, 4, 1))
    assign(office.store.work, Assign(point_id=point, assignee_label="управління ЖКГ", standing=True))
    (action,) = record(office).actions
    assert (action.assignee_id, action.assignee_label, action.standing) == (None, "управління ЖКГ", True)
    assign(office.store.work, Assign(point_id=point))
    assert record(office).actions == ()


def test_an_action_is_closed_and_opened_again_but_never_lost(office: TestOffice) -> None:
    point, _ = add_point(office.store.work, AddPoint(item_id=office.item(), text="Підготувати лист."))
    assign(office.store.work, Assign(point_id=point, assignee_id=office.person("Коваль")))
    (action,) = record(office).actions
    close_action(office.store.work, action.id, state=ActionState.DONE, on=date(2026, 4, 2), note="надіслано")
    (closed,) = record(office).actions
    assert (closed.state, closed.closed_on) == (ActionState.DONE, date(2026, 4, 2))
    reopen_action(office.store.work, action.id)
    assert record(office).actions == (action,)
    with pytest.raises(DomainError, match="not_a_closing_state"):
        close_action(office.store.work, action.id, state=ActionState.OPEN, on=DAY)


def test_a_dissent_needs_a_decision(office: TestOffice) -> None:
    item = office.item()
    with pytest.raises(DomainError, match="no_decision"):
        add_dissent(office.store.work, item, office.person("Коваль"), "Не погоджуюся зі строком.")
    add_point(office.store.work, AddPoint(item_id=item, text="Погодити."))
    add_dissent(office.store.work, item, office.person("Коваль"), "Не погоджуюся зі строком.")
    assert len(record(office).dissents) == 1


def test_a_removed_item_takes_everything_under_it(office: TestOffice) -> None:
    item = office.item()
    point, _ = add_point(office.store.work, AddPoint(item_id=item, text="Погодити."))
    assign(office.store.work, Assign(point_id=point, assignee_id=office.person("Коваль")))
    add_statement(office.store.work, AddStatement(item_id=item, kind=StatementKind.HEARD, text="доповів."))
    remove_item(office.store.work, item)
    with office.store.work() as uow:
        left = [uow.find(kind) for kind in (AgendaItem, Statement, Resolution, Point, ActionItem)]
    assert left == [(), (), (), (), ()]


def test_a_sub_point_has_no_sub_points_of_its_own(office: TestOffice) -> None:
    item, other = office.item(), office.item("Про освітлення")
    point, _ = add_point(office.store.work, AddPoint(item_id=item, text="Відділу:"))
    below, _ = add_point(office.store.work, AddPoint(item_id=item, text="обстежити", parent_id=point))
    with pytest.raises(DomainError, match="point_too_deep"):
        add_point(office.store.work, AddPoint(item_id=item, text="усе", parent_id=below))
    with pytest.raises(DomainError, match="point_of_another_resolution"):
        add_point(office.store.work, AddPoint(item_id=other, text="усе", parent_id=point))


def test_a_person_dissents_once_from_a_decision(office: TestOffice) -> None:
    item, person = office.item(), office.person("Коваль")
    add_point(office.store.work, AddPoint(item_id=item, text="Погодити."))
    add_dissent(office.store.work, item, person, "Не згоден.")
    with pytest.raises(DomainError, match="dissent_twice"):
        add_dissent(office.store.work, item, person, "Знову не згоден.")
