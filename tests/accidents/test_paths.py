"""A data folder may have any name that the system lets it have, and be long."""

import os
from pathlib import Path

import pytest

from secretariat.resources import resource
from secretariat.storage.place import store_path
from tests.accidents.folders import snapshot
from tests.e2e.program import run

NAMES = [
    "Дані Їжакевича ґанок",
    "зʼїзд в обʼєднаній «громаді»",
    "100% готово #5 & інше; $HOME",
    *([] if os.name == "nt" else ["чому? так: %41 'лапки'"]),
    str(Path(*["Рада ґромади з дуже довгою назвою"] * 6)),
]


@pytest.mark.parametrize("name", NAMES)
def test_a_folder_of_any_name_takes_a_meeting_and_gives_it_back(name: str, tmp_path: Path) -> None:
    folder = tmp_path / name
    record, out = tmp_path / "запис ʼ.json", tmp_path / "протокол ґ ʼ.pdf"
    record.write_bytes(resource("sample", "reference-meeting.record.json").read_bytes())
    taken = run("--data", folder, "import", record)
    assert (taken.returncode, taken.stderr) == (0, "")
    assert "31.07.2019" in run("--data", folder, "meetings").stdout
    assert run("--data", folder, "protocol", "--meeting", "1", "--draft", "--out", out).returncode == 0
    assert out.read_bytes().startswith(b"%PDF")
    assert store_path(folder).name in snapshot(folder)


def test_the_longest_of_them_is_longer_than_two_hundred_characters(tmp_path: Path) -> None:
    assert len(str(tmp_path / NAMES[-1])) > 200
