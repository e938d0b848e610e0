"""Whoever reads what a command says may stop before its end: the command ends too, and nothing is said of it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from secretariat.app.bootstrap import opened_office
from secretariat.app.demo import import_sample
from secretariat.services.outbox import queue
from tests.mail.letters import outgoing
from tests.quality.project import ROOT

LETTERS = 900
"""What is said of so many is more than a pipe holds."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pipes") / "data"
    with opened_office(folder) as office:
        import_sample(office)
        queue(office.desk, [outgoing(number, papers=()) for number in range(LETTERS)])
    return folder


@pytest.mark.parametrize(
    "command",
    [
        ("outbox", "list"),
        ("outbox", "list", "--json"),
        ("meetings",),
        ("check", "--meeting", "1"),
        ("check-data",),
        ("--help",),
    ],
)
@pytest.mark.parametrize("lines", [0, 1])
def test_a_reader_that_leaves_is_no_fault(folder: Path, command: tuple[str, ...], lines: int) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "secretariat", "--data", str(folder), *command],
        cwd=ROOT,
        env={**os.environ, "PYTHONUTF8": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as ran:
        assert ran.stdout is not None
        assert ran.stderr is not None
        said = [ran.stdout.readline() for _ in range(lines)]
        ran.stdout.close()
        told = ran.stderr.read().decode()
        ran.wait(60)
    assert all(said)
    assert told == ""
    assert ran.returncode in (0, 1)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device")
def test_a_full_disk_behind_what_is_said_is_told(folder: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            [sys.executable, "-m", "secretariat", "--data", str(folder), "outbox", "list"],
            cwd=ROOT,
            env={**os.environ, "PYTHONUTF8": "1"},
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert ran.returncode == 1
    assert ran.stderr.decode() == "На диску немає місця. Нічого не збережено.\n"
