"""What the status line says of a meeting."""

from secretariat.domain.stage import Stage
from secretariat.ui.meeting.status import status_facts
from tests.ui.meeting.workplace import Workplace


def _said(workplace: Workplace, stage: Stage) -> list[str]:
    opened = workplace.session.opened
    first = opened.record.items[0].id
    return [fact.text for fact in status_facts(opened, stage, first, workplace.moment)]


def test_at_an_item_those_are_counted_who_were_there_then(workplace: Workplace) -> None:
    assert "Присутні 6 з 11" in _said(workplace, Stage.MEETING)


def test_over_the_protocol_all_are_counted_who_came_as_it_prints(workplace: Workplace) -> None:
    assert "Присутні 7 з 11" in _said(workplace, Stage.PROTOCOL)
