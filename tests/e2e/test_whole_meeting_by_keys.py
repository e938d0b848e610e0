"""A whole meeting, from its planning to its protocol, is entered with the keyboard alone."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secretariat.app.bootstrap import opened_office
from secretariat.app.sample import SAMPLE
from secretariat.domain.agenda import ItemState
from secretariat.domain.ballot import Ballot, BallotWay, Choice, Outcome, outcome
from secretariat.domain.ids import PersonId
from secretariat.domain.meeting import Meeting
from secretariat.domain.record import MeetingRecord
from secretariat.output.record import from_json
from secretariat.resources import resource
from secretariat.services.protocols import protocol_file
from secretariat.ui.i18n import install_language
from tests.e2e.meeting_window import introduce
from tests.e2e.sitting_by_keys import Seen, enter_everything
from tests.judges import pdf_text
from tests.ui.looks import dress


@pytest.fixture(scope="module")
def seen(
    tmp_path_factory: pytest.TempPathFactory, qapp: QApplication, request: pytest.FixtureRequest
) -> Seen:
    """The meeting is typed once for all the statements below."""
    dress()
    install_language(qapp)
    folder = tmp_path_factory.mktemp("Канцелярія")
    with opened_office(folder) as office:
        introduce(office, from_json(resource(*SAMPLE).read_bytes()))
    seen = enter_everything(folder, QtBot(request))
    with opened_office(folder) as office:
        with office.desk.work() as uow:
            (meeting_id,) = [one.id for one in uow.find(Meeting) if one.number is not None]
            seen.record = uow.record(meeting_id)
        file = folder / "protocol.pdf"
        file.write_bytes(protocol_file(office.desk, meeting_id).data)
    seen.paper = " ".join(pdf_text(file, "-layout").split())
    return seen


@pytest.fixture
def record(seen: Seen) -> MeetingRecord:
    assert seen.record is not None
    return seen.record


def ballot(record: MeetingRecord, position: int) -> Ballot:
    item = next(item for item in record.items if item.position == position)
    resolution = next(row for row in record.resolutions if row.item_id == item.id)
    return next(row for row in record.ballots if row.id == resolution.ballot_id)


def family(record: MeetingRecord, person_id: PersonId) -> str:
    return next(person.family for person in record.persons if person.id == person_id)


def test_nothing_is_far_from_the_keys(seen: Seen) -> None:
    assert seen.farthest <= 20


def test_the_status_line_counts_who_is_there(seen: Seen) -> None:
    assert seen.status["unanimous"].startswith("Присутні 9 з 11 · кворум є (потрібно 6) · Збережено ")
    assert seen.status["by name"].startswith("Присутні 8 з 11 · кворум є (потрібно 6) · Збережено ")


def test_a_vote_without_a_decision_leads_to_the_decision(seen: Seen) -> None:
    assert "Спершу запишіть рішення" in seen.screen["undecided"]


def test_a_unanimous_vote_is_called_so_on_the_screen_and_on_paper(seen: Seen, record: MeetingRecord) -> None:
    assert "Ухвалено одноголосно" in seen.screen["unanimous"]
    assert "Рішення ухвалено одноголосно." in seen.paper
    assert (ballot(record, 1).for_, ballot(record, 1).counted) == (9, 9)


def test_who_voted_is_not_made_absent_before_the_vote_is_withdrawn(seen: Seen) -> None:
    assert "питання 1" in seen.told["has voted"]
    assert seen.told["withdrawn vote"] == "Голосування відкликано"


def test_somebody_new_spoke(record: MeetingRecord, seen: Seen) -> None:
    assert "Ґонта" in [person.family for person in record.persons]
    assert "Ґонта М. І." in seen.paper


def test_the_words_of_a_speaker_became_a_point_and_an_action(record: MeetingRecord) -> None:
    (point,) = [row for row in record.points if "ліхтарі" in row.text]
    (action,) = [row for row in record.actions if row.point_id == point.id]
    assert point.text == "Відремонтувати ліхтарі до зими."
    assert action.assignee_id is not None
    assert family(record, action.assignee_id) == "Щербань"


def test_one_vote_carries_two_decisions(seen: Seen, record: MeetingRecord) -> None:
    assert ballot(record, 2) == ballot(record, 3)
    assert "Одне голосування також за питання 3" in seen.screen["together"]
    assert "Голосування проведено разом щодо питань 2 і 3." in seen.paper


def test_each_vote_by_name_is_known_and_who_stepped_out_has_none(record: MeetingRecord) -> None:
    named = ballot(record, 4)
    votes = {family(record, row.person_id): row.choice for row in record.votes if row.ballot_id == named.id}
    assert named.way is BallotWay.BY_NAME
    assert votes == {
        "Войтенко": Choice.FOR,
        "Гаєвська": Choice.AGAINST,
        "Ґалаґан": Choice.FOR,
        "Єременко": Choice.FOR,
        "Зінченко": Choice.FOR,
        "Коваль": Choice.ABSTAINED,
        "Кузьмінов": Choice.FOR,
        "Мельник": Choice.FOR,
    }


def test_an_equal_vote_is_decided_by_the_chair(seen: Seen, record: MeetingRecord) -> None:
    assert "Рівність: вирішує голос головуючого" in seen.screen["tie"]
    assert "порівну; вирішив голос головуючого: «за»" in seen.screen["tie decided"]
    assert outcome(ballot(record, 5)) is Outcome.ADOPTED
    assert "Голоси розділилися порівну; вирішальним є голос головуючого – «за»." in seen.paper


def test_items_are_taken_off_put_off_and_added(record: MeetingRecord) -> None:
    items = sorted(record.items, key=lambda item: item.position)
    left_out = {item.position: (item.state, item.reason) for item in items if not item.discussed}
    assert left_out == {
        6: (ItemState.WITHDRAWN, "заявник відкликав звернення"),
        7: (ItemState.POSTPONED, "немає розрахунків"),
    }
    assert [item.title for item in items if item.added] == ["Про ремонт ґанку бібліотеки"]


def test_what_was_put_off_tells_where_it_went_on(seen: Seen) -> None:
    assert "У порядку денному засідання 14.08.2019, питання 1." in seen.screen["taken up"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Відсутні: Їжак С. В., Щербань В. О. (відпустка, заява від 29.07.2019).",
        "Повноваження відсутнього члена робочої групи (Їжак С. В.) здійснює Войтенко С.",
        "представники громадськості (12 осіб)",
        "Коваль Ю. А. прибула о 14:31, під час розгляду питання 2.",
        "Свєтов Е. залишив засідання до розгляду питання 4.",
        "Білоус Д. Г. не брав участі в розгляді питання 4 та голосуванні (є власником зупинки).",
        "Зінченко Р. І. (дистанційно)",
        "Голосували: «за» – 9, «проти» – 0, «утрималися» – 1.",
        "Окрема думка (Коваль Ю. А.): назву слід обговорити з мешканцями.",
        "6. Про звернення мешканців Щедрищевого – знято з розгляду.",
        "Причина: заявник відкликав звернення.",
        "7. Про бюджет на 2020 рік – перенесено на засідання 14 серпня 2019 року.",
        "Питання включено до порядку денного під час засідання.",
        "Починаючи з питання 8 головував Кузьмінов О.",
        "Починаючи з питання 8 протокол вела Мельник Л. І.",
        "Інформацію взяти до відома.",
    ],
)
def test_the_protocol_says(seen: Seen, sentence: str) -> None:
    assert sentence in seen.paper.replace("\N{NO-BREAK SPACE}", " ")


def test_the_stage_of_the_protocol_tells_when_it_was_due(seen: Seen) -> None:
    assert "07.08.2019" in seen.screen["protocol"]
