"""Papers for the public and the archive by the command line."""

import errno
import json
import os
import zipfile
from pathlib import Path

import pytest

from tests.accidents.mounts import small_disk
from tests.e2e.program import run

SAMPLE = Path("resources/sample/reference-meeting.record.json")
LETTER = "Звернулася Петренко О. І. (050 123-45-67)."


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with the sample as meeting 1; a citizen is named in it."""
    folder, record = tmp_path / "Дані", tmp_path / "запис.json"
    held = json.loads(SAMPLE.read_text(encoding="utf-8"))
    held["agenda"][2]["statements"][0]["text"] = LETTER
    record.write_text(json.dumps(held, ensure_ascii=False), encoding="utf-8")
    assert run("--data", folder, "import", record).stdout.strip() == "1"
    return folder


@pytest.fixture
def closed(data: Path) -> Path:
    """The same with its protocol finalised."""
    assert run("--data", data, "finalise", "--meeting", "1", "--reserve").returncode == 0
    return data


def test_what_was_masked_is_told_with_its_places(closed: Path, tmp_path: Path) -> None:
    out = tmp_path / "публічний.pdf"
    told = run("--data", closed, "paper", "protocol-public", "--meeting", "1", "--out", out)
    assert (told.returncode, told.stdout.strip()) == (0, str(out))
    assert "особа «Петренко О. І.» – приховано: [особа 1]" in told.stderr
    assert f"{LETTER}  →  Звернулася [особа 1] ([телефон 1])." in told.stderr
    assert "особа «Войтенко Сергій» – лишено" in told.stderr


def test_she_decides_otherwise(closed: Path, tmp_path: Path) -> None:
    out = tmp_path / "публічний.pdf"
    wanted = ("--unmask", "050 123-45-67", "--mask", "Войтенко Сергій", "--json")
    told = run("--data", closed, "paper", "protocol-public", "--meeting", "1", *wanted, "--out", out)
    found = {one["text"]: one["mark"] for one in json.loads(told.stdout)["found"]}
    assert found == {"Войтенко Сергій": "[особа 1]", "Петренко О. І.": "[особа 2]", "050 123-45-67": None}


def test_each_sentence_of_the_news_tells_its_row(closed: Path, tmp_path: Path) -> None:
    out = tmp_path / "новина.pdf"
    arguments = ("paper", "press-release", "--meeting", "1", "--item", "3", "--json", "--out", out)
    told = json.loads(run("--data", closed, *arguments).stdout)
    assert told["file"] == str(out)
    by_text = {one["text"]: one["source"]["kind"] for one in told["sentences"]}
    assert by_text["Звернулася [особа 1] ([телефон 1])."] == "statement"
    assert by_text["Інформацію взято до відома."] == "point"


@pytest.mark.parametrize("command", [["paper", "protocol-public"], ["paper", "press-release"], ["archive"]])
def test_an_open_meeting_gives_none_of_them(data: Path, tmp_path: Path, command: list[str]) -> None:
    out = tmp_path / "out"
    told = run("--data", data, *command, "--meeting", "1", "--out", out)
    assert (told.returncode, told.stderr.strip()) == (1, "Протокол ще не завершено.")
    assert not out.exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ["protocol-public", "--mask", "Єременко І. Г."],
            "«Єременко Ігор Григорович» – член чи секретар групи або веде засідання: такі імена не приховують.",
        ),
        (
            ["press-release", "--unmask", "Шевченко"],
            "У протоколі немає тексту «Шевченко». Наведіть його так, як він там стоїть.",
        ),
        (["extract", "--item", "4", "--mask", "щось"], "Для цього документа --mask і --unmask не потрібно."),
    ],
)
def test_a_wrong_decision_is_refused(closed: Path, tmp_path: Path, arguments: list[str], said: str) -> None:
    out = tmp_path / "out.pdf"
    told = run("--data", closed, "paper", *arguments, "--meeting", "1", "--out", out)
    assert (told.returncode, told.stderr.strip()) == (1, said)
    assert not out.exists()


def test_the_archive_is_a_zip_that_is_the_same_each_time(closed: Path, tmp_path: Path) -> None:
    one, two = tmp_path / "1.zip", tmp_path / "2.zip"
    for out in (one, two):
        assert run("--data", closed, "archive", "--meeting", "1", "--out", out).returncode == 0
    assert one.read_bytes() == two.read_bytes()
    kept = tmp_path / "протокол.pdf"
    assert run("--data", closed, "protocol", "--meeting", "1", "--out", kept).returncode == 0
    exported = tmp_path / "запис-2.json"
    assert run("--data", closed, "export", "--meeting", "1", "--out", exported).returncode == 0
    with zipfile.ZipFile(one) as archive:
        held = {name: archive.read(name) for name in archive.namelist()}
    assert held["Протокол № 1 від 31.07.2019.pdf"] == kept.read_bytes()
    assert held["Запис засідання.json"] == exported.read_bytes()


def test_of_no_meeting_there_is_no_archive(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "архів.zip"
    told = run("--data", data, "archive", "--meeting", "7", "--out", out)
    said = "Такого засідання немає. Перелік показує команда «secretariat meetings»."
    assert (told.returncode, told.stderr.strip()) == (1, said)
    assert not out.exists()


def test_a_full_disk_takes_no_half_of_an_archive(closed: Path, tmp_path: Path) -> None:
    folder = tmp_path / "диск"
    folder.mkdir()
    with small_disk(folder, 64) as disk:
        out = disk / "архів.zip"
        told = run("--data", closed, "archive", "--meeting", "1", "--out", out)
        assert (told.returncode, told.stderr.strip()) == (1, "На диску немає місця. Нічого не збережено.")
        assert list(disk.iterdir()) == []
        assert os.strerror(errno.ENOSPC)
