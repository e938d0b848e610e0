"""Who may import whom: the contracts of pyproject.toml hold, and each of them can fail."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.quality.project import ROOT

PLANTED = [
    ("domain/planted.py", "import secretariat.services", "Each layer imports only the layers below it"),
    ("output/planted.py", "import secretariat.ui", "Each layer imports only the layers below it"),
    ("ui/planted.py", "import secretariat.output.signing", "Each layer imports only the layers below it"),
    ("domain/planted.py", "import sqlalchemy", "Domain and services know no toolkit, database or paper"),
    (
        "services/planted.py",
        "import PySide6.QtCore",
        "Domain and services know no toolkit, database or paper",
    ),
    ("output/planted.py", "import PySide6.QtGui", "Storage, output and language know no toolkit"),
    ("storage/planted.py", "import PySide6.QtCore", "Storage, output and language know no toolkit"),
    ("ui/planted.py", "import pyhanko.sign", "The interface knows no database and no paper"),
    ("ui/planted.py", "import keyring", "The interface knows no database and no paper"),
    ("services/planted.py", "import idna", "Domain and services know no toolkit, database or paper"),
    ("ui/outbox/planted.py", "import secretariat.ui.people.card", "Screens meet only through services"),
    ("ui/people/planted.py", "import secretariat.ui.welcome.form", "Screens meet only through services"),
    ("app/planted.py", "import sqlite3", "Only the driver module may choose the standard sqlite3"),
]


def _lint(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as lint; lint()"]
    return subprocess.run(
        [*command, "--no-cache"], cwd=folder, capture_output=True, check=False, encoding="utf-8"
    )


def test_every_import_respects_the_layers() -> None:
    answer = _lint(ROOT)
    assert answer.returncode == 0, answer.stdout


@pytest.mark.parametrize(("file", "line", "contract"), PLANTED)
def test_a_planted_import_breaks_its_contract(file: str, line: str, contract: str, tmp_path: Path) -> None:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(ROOT / "secretariat", tmp_path / "secretariat", ignore=shutil.ignore_patterns("*.pyc"))
    (tmp_path / "secretariat" / file).write_text(f"{line}\n", encoding="utf-8")
    answer = _lint(tmp_path)
    assert answer.returncode == 1
    assert f"{contract} BROKEN" in answer.stdout
