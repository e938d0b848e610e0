"""Checking, finalising and reopening by the command line: the same rules and refusals as in the window."""

import json
from datetime import date
from pathlib import Path

import pytest

from secretariat.app.bootstrap import opened_office
from secretariat.app.demo import import_sample
from secretariat.services.calling_off import cancel_meeting
from secretariat.services.groups import groups
from secretariat.services.meetings import PlanMeeting, plan_meeting
from tests.e2e.program import run

SAMPLE = Path("resources/sample/reference-meeting.record.json")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with the sample as meeting 1."""
    folder = tmp_path / "Дані"
    assert run("--data", folder, "import", SAMPLE).stdout.strip() == "1"
    return folder


def test_a_meeting_that_only_asks_for_a_look_passes_the_check(data: Path) -> None:
    told = run("--data", data, "check", "--meeting", "1")
    assert (told.returncode, told.stderr) == (0, "")
    assert "перевірте\tНемає по батькові: Кузьмінов\u00a0О., Свєтов\u00a0Е.\t" in told.stdout
    found = json.loads(run("--data", data, "check", "--meeting", "1", "--json").stdout)
    assert {row["weight"] for row in found} == {"note"}
    assert found[0]["code"] == "no_patronymic"


def test_what_stops_is_told_and_stops_finalising_too(data: Path, tmp_path: Path) -> None:
    record = json.loads(SAMPLE.read_text(encoding="utf-8"))
    record["meeting"]["kind"] = "extraordinary"
    record["agenda"][0]["title"] = "Безпека"
    path = tmp_path / "без «Про».json"
    path.write_text(json.dumps(record, ensure_ascii=False), encoding="utf-8")
    imported = run("--data", data, "import", path)
    assert imported.stdout.startswith("2\n"), imported.stderr
    told = run("--data", data, "check", "--meeting", "2")
    assert told.returncode == 1
    assert "виправте\tПитання 1: назва не починається з «Про»\t" in told.stdout
    refused = run("--data", data, "finalise", "--meeting", "2", "--reserve")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr.startswith("Протокол ще не можна завершити: треба виправити (")


def test_a_protocol_is_finalised_reopened_and_finalised_again_with_its_number(data: Path) -> None:
    first = run("--data", data, "finalise", "--meeting", "1")
    assert (first.returncode, first.stdout) == (0, "№ 1, версія 1: текст закрито для змін.\n"), first.stderr
    again = run("--data", data, "finalise", "--meeting", "1")
    assert (again.returncode, again.stderr) == (1, "Протокол уже завершено.\n")
    assert run("--data", data, "check", "--meeting", "1").stdout == "Протокол завершено.\n"
    silent = run("--data", data, "reopen", "--meeting", "1", "--why", "  ")
    assert (silent.returncode, silent.stderr) == (1, "Вкажіть причину.\n")
    assert run("--data", data, "reopen", "--meeting", "1", "--why", "помилка в прізвищі").returncode == 0
    second = run("--data", data, "finalise", "--meeting", "1")
    assert second.stdout == "№ 1, версія 2: текст закрито для змін.\n"


def test_only_what_is_finalised_is_reopened(data: Path) -> None:
    told = run("--data", data, "reopen", "--meeting", "1", "--why", "помилка")
    assert (told.returncode, told.stderr) == (1, "Протокол ще не завершено.\n")


@pytest.mark.parametrize("command", [["check"], ["check", "--json"], ["finalise"]])
def test_a_meeting_that_was_called_off_passes_no_check(tmp_path: Path, command: list[str]) -> None:
    with opened_office(tmp_path) as office:
        import_sample(office)
        group = groups(office.desk.work)[0].id
        meeting, _ = plan_meeting(office.desk, PlanMeeting(group_id=group, day=date(2019, 9, 4)))
        cancel_meeting(office.desk, meeting, reason="повітряна тривога")
    told = run("--data", tmp_path, *command, "--meeting", str(meeting))
    assert (told.returncode, told.stdout) == (1, "")
    assert told.stderr == "Засідання скасовано або перенесено, тому протоколу не буде.\n"


def test_a_meeting_that_is_not_among_others_is_not_reopened(data: Path) -> None:
    told = run("--data", data, "reopen", "--meeting", "99", "--why", "помилка")
    assert (told.returncode, told.stdout) == (1, "")
    assert told.stderr.startswith("Такого засідання немає.")


@pytest.mark.parametrize("command", [["check"], ["finalise"], ["reopen", "--why", "помилка"]])
def test_a_meeting_that_is_not_there_is_said_so(tmp_path: Path, command: list[str]) -> None:
    told = run("--data", tmp_path / "порожньо", *command, "--meeting", "7")
    assert (told.returncode, told.stdout) == (1, "")
    assert told.stderr.startswith("Такого засідання немає.")
    assert not (tmp_path / "порожньо").exists()
