"""Whatever the command line may be told, it has a Ukrainian sentence for it."""

import errno
import re
from datetime import date
from pathlib import Path

import pytest

from secretariat.app.sentences import sentence
from secretariat.domain.errors import DomainError

ROOT = Path(__file__).parents[2] / "secretariat"
REACHED = (
    "storage/connection.py",
    "storage/examine.py",
    "storage/failures.py",
    "storage/migrate.py",
    "services/record_import.py",
    "services/record_export.py",
    "app/paths.py",
    "app/folder_lock.py",
)
_CODE = re.compile(r'DomainError\(\s*"(\w+)"|: "((?:store|disk)_\w+)",')
PARAMS: dict[str, object] = {"day": date(2019, 7, 31), "number": 5, "folder": "х", "since": None}


def codes() -> list[str]:
    """Every code that the code behind the commands can raise."""
    found = {
        code
        for file in REACHED
        for match in _CODE.finditer((ROOT / file).read_text(encoding="utf-8"))
        for code in match.groups()
        if code
    }
    return sorted(found)


@pytest.mark.parametrize("code", codes())
def test_every_code_behind_a_command_has_a_sentence(code: str) -> None:
    said = sentence(DomainError(code, **PARAMS))
    assert re.match(r"[«А-ЯҐЄІЇ]", said)
    assert said.endswith((".", "ТЕКА."))
    assert code not in said


@pytest.mark.parametrize("number", [errno.ENOENT, errno.EACCES, errno.ENOSPC, errno.EISDIR, errno.EIO])
def test_an_error_of_the_system_is_told_in_ukrainian_with_its_place(number: int) -> None:
    said = sentence(OSError(number, "no such thing", "протокол.pdf"))
    assert "no such" not in said
    assert number == errno.ENOSPC or "протокол.pdf" in said
