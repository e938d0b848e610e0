"""`secretariat actions`: what the room lists, for other programs and for a terminal."""

import json
from datetime import date
from pathlib import Path

import pytest

from secretariat.app.bootstrap import opened_office
from secretariat.app.cli import run
from secretariat.app.commands import actions
from secretariat.app.demo import import_sample
from secretariat.domain.kyiv import KYIV
from secretariat.domain.resolution import ActionItem
from secretariat.services.follow_up import ExtendAction, NoteProgress, extend_action, note_progress

DECIDED, LATER, TODAY = date(2019, 8, 14), date(2019, 8, 28), date(2019, 8, 30)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The sample with its action prolonged once and noted; today is two days after its day."""
    with opened_office(tmp_path) as office:
        import_sample(office)
        with office.desk.work() as uow:
            (held,) = uow.find(ActionItem)
        by = "рішення робочої групи № 6/2"
        more = ExtendAction(action_id=held.id, due=LATER, given_on=DECIDED, reason="відпустка", by=by)
        extend_action(office.desk.work, more)
        note_progress(office.desk.work, NoteProgress(action_id=held.id, day=DECIDED, text="Лист надіслано."))
    moment = office.desk.clock().replace(year=TODAY.year, month=TODAY.month, day=TODAY.day, tzinfo=KYIV)
    monkeypatch.setattr(actions, "now", lambda: moment)
    return tmp_path


def test_each_action_is_an_object_with_the_fields_of_the_room(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--data", str(folder), "actions", "--json"]) == 0
    (told,) = json.loads(capsys.readouterr().out)
    assert (told["due"], told["decided"], told["extensions"]) == ("2019-08-28", "2019-08-14", 1)
    assert (told["state"], told["days_late"], told["last_note"]) == ("open", 2, "Лист надіслано.")
    assert (told["assignee"], told["item"], told["point"]) == ("Іваненко Г. П.", 4, "2")


def test_each_action_is_a_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["actions", "--data", str(folder)]) == 0
    line = capsys.readouterr().out.split("\t")
    assert line[1:4] == ["28.08.2019", "прострочено, днів: 2", "Іваненко Г. П."]


def test_a_folder_without_a_store_has_no_actions_and_gets_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--data", str(tmp_path / "немає"), "actions"]) == 0
    assert capsys.readouterr().out == "Доручень ще немає.\n"
    assert not (tmp_path / "немає").exists()
