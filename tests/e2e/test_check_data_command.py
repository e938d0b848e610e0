"""`secretariat check-data`: its exit statuses, its sentences, and that it only reads."""

import json
import shutil
from pathlib import Path
from random import Random

import pytest

from secretariat.app.bootstrap import opened_office
from secretariat.storage.place import store_path
from tests.e2e.program import run
from tests.storage.check.burglar import burglary

SAMPLE = Path("resources/sample/reference-meeting.record.json")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with the sample."""
    folder = tmp_path / "Дані"
    assert run("--data", folder, "import", SAMPLE).returncode == 0
    return folder


def _content(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_sound_data_end_with_0_and_are_not_touched(data: Path) -> None:
    before = _content(data)
    told = run("--data", data, "check-data")
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout == "Усе гаразд: перевірено 86 записів і 0 файлів.\n"
    assert _content(data) == before


def test_it_works_while_somebody_works(data: Path) -> None:
    with opened_office(data) as office, office.desk.work():
        assert run("--data", data, "check-data").returncode == 0


def test_what_is_wrong_ends_with_1_and_is_named(data: Path) -> None:
    with burglary(data, Random(1)) as burglar:
        burglar.ask("DELETE FROM point WHERE id = 1")
    told = run("--data", data, "check-data")
    assert told.returncode == 1
    assert (
        "порушення\tПункт рішення (запис 1, засідання 31.07.2019): видалено поза програмою.\t" in told.stdout
    )
    found = json.loads(run("--data", data, "check-data", "--json").stdout)
    assert (found["sound"], found["steps"]) == (False, 1)
    deleted = next(row for row in found["findings"] if row["code"] == "row_deleted")
    assert deleted["params"] == {"table": "point", "id": 1, "day": "2019-07-31"}
    assert deleted["fault"] is True


@pytest.mark.parametrize("option", [[], ["--json"]])
def test_what_cannot_be_opened_ends_with_3(tmp_path: Path, option: list[str]) -> None:
    store_path(tmp_path).write_bytes(b"no database at all" * 100)
    told = run("--data", tmp_path, "check-data", *option)
    assert (told.returncode, told.stdout) == (3, "")
    assert told.stderr.startswith("secretariat.db – не база даних.")


def test_where_there_are_no_data_none_are_made(tmp_path: Path) -> None:
    told = run("--data", tmp_path / "порожньо", "check-data")
    assert (told.returncode, told.stderr) == (3, "У цій теці ще немає даних програми.\n")
    assert not (tmp_path / "порожньо").exists()


def test_an_older_store_is_not_upgraded_by_a_check(data: Path) -> None:
    with burglary(data, Random(1)) as burglar:
        burglar.ask("UPDATE alembic_version SET version_num = '0001'")
    before = _content(data)
    told = run("--data", data, "check-data")
    assert (told.returncode, told.stdout) == (3, "")
    assert told.stderr.startswith("Дані записала раніша версія програми.")
    assert _content(data) == before


def test_a_copy_of_the_data_is_as_sound_as_they_are(data: Path, tmp_path: Path) -> None:
    shutil.copytree(data, tmp_path / "Копія")
    assert run("--data", tmp_path / "Копія", "check-data").returncode == 0
