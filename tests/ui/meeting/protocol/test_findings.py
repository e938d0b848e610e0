"""Every check of the domain has its words and its way to a field."""

import inspect
import re
from datetime import time, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from secretariat.domain import findings as checks
from secretariat.domain.agenda import Rapporteur
from secretariat.domain.document import Source
from secretariat.domain.findings import CODES, Finding, findings
from secretariat.domain.meeting import MeetingState
from secretariat.services.agenda import AddItem, add_item, set_rapporteurs
from secretariat.services.changes import Label
from secretariat.services.meetings import add_sitting, set_hours
from secretariat.ui.kit.tone import Tone
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.protocol.finding_row import FindingRow
from secretariat.ui.meeting.protocol.finding_words import CHECKS, right, where, wrong
from secretariat.ui.meeting.protocol.groups import grouped
from secretariat.ui.meeting.protocol.presenter import ProtocolPresenter
from secretariat.ui.meeting.protocol.view import ProtocolStage
from tests.ui.meeting.workplace import Workplace


def test_every_check_of_the_domain_is_worded() -> None:
    assert set(CODES) == set(CHECKS)


def test_every_check_of_the_domain_is_counted() -> None:
    """What a check yields stands in the list that the screen counts as right."""
    folder = Path(inspect.getfile(checks)).parent
    sources = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("[a-z]*.py"))]
    yielded = {code for text in sources for code in re.findall(r'"([a-z]+(?:_[a-z]+)+)"', text)}
    assert yielded == set(CODES)


@pytest.mark.parametrize("code", CHECKS)
def test_a_check_is_told_in_ukrainian_in_all_three_ways(code: str) -> None:
    params: dict[str, str | int] = {"item": 3, "present": 4, "needed": 6, "by": 1, "count": 2}
    params |= {"written": "Кузмінов", "name": "Кузьмінов"}
    finding = Finding(code=code, source=Source(kind="item", id=1), params=params)
    for sentence in (wrong([finding], ["Їжак С. В."]), where([finding]), right(code)):
        assert re.match("«?[А-ЯҐЄІЇ]", sentence)
        assert not re.search("[A-Za-z{}]", sentence)


def test_doubts_of_one_kind_share_a_row(workplace: Workplace) -> None:
    groups = grouped(workplace.session.record, findings(workplace.session.record))
    assert [group.code for group in groups] == ["no_patronymic", "company_not_counted", "no_rapporteur"]
    assert groups[0].names == ("Кузьмінов О.", "Свєтов Е.")


def test_what_stops_stands_alone_and_leads_to_its_field(workplace: Workplace) -> None:
    command = AddItem(meeting_id=workplace.meeting_id, title="Про різне")
    item_id, _ = add_item(workplace.session.work, command)
    workplace.session.refresh()
    first = grouped(workplace.session.record, findings(workplace.session.record))[0]
    assert first.place == Place(part=Part.ITEM, id=item_id, field="decision")


def test_a_meeting_without_a_quorum_is_recorded_as_not_held(workplace: Workplace) -> None:
    ProtocolPresenter(workplace.session, workplace.bench.tasks).record_not_held()
    assert workplace.session.record.meeting.state is MeetingState.NOT_HELD


def test_an_item_too_long_leads_to_the_end_of_its_own_day(workplace: Workplace) -> None:
    session = workplace.session
    (first,) = session.record.sittings
    set_hours(session.office.desk, first.id, day=first.day, start=first.start, end=time(14, 40))
    second = first.day + timedelta(days=1)
    add_sitting(session.office.desk, session.meeting_id, day=second, start=time(10), end=time(12))
    session.refresh()
    found = grouped(session.record, findings(session.record))
    places = [group.place for group in found if group.code == "ends_before_item"]
    assert set(places) == {Place(part=Part.SITTING, id=first.id, field="end")}


def test_a_row_leads_to_what_it_is_about_by_then(workplace: Workplace, qtbot: QtBot) -> None:
    session, led = workplace.session, list[Place]()
    with session.work() as uow:
        for row in session.record.rapporteurs:
            uow.remove(Rapporteur, row.id)
        uow.commit(Label(code="meeting_changed", ids={}))
    session.refresh()
    stage = ProtocolStage(workplace.bench, lambda: None, lambda: None)
    qtbot.addWidget(stage)
    workplace.show(stage)
    stage.place_requested.connect(led.append)
    first, second = session.record.items[:2]
    set_rapporteurs(session.work, first.id, [session.record.persons[0].id])
    session.refresh()
    row = stage.list._row(("no_rapporteur", "item", 0))
    assert row is not None
    row.opened.emit()
    assert [place.id for place in led] == [second.id]


@pytest.mark.parametrize(
    ("what", "place", "said"),
    [
        ("Немає по батькові: Єфименко Н.", "Особи", "Немає по батькові: Єфименко Н. Особи"),
        ("Протокол не має номера", "Реквізити", "Протокол не має номера. Реквізити"),
        ("Протокол не має номера", "", "Протокол не має номера."),
    ],
)
def test_a_row_is_read_aloud_as_sentences(qtbot: QtBot, what: str, place: str, said: str) -> None:
    row = FindingRow(Tone.WARN)
    qtbot.addWidget(row)
    row.show_words(what, place)
    assert row.accessibleName() == said
