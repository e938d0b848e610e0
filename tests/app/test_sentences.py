"""Whatever the command line may be told, it has a Ukrainian sentence for it."""

import errno
import re
from datetime import date
from pathlib import Path

import pytest

from secretariat.app.sentences import ANY_REFUSAL, sentence
from secretariat.domain.errors import DomainError

ROOT = Path(__file__).parents[2] / "secretariat"
REACHED = (
    "storage/connection.py",
    "storage/examine.py",
    "storage/failures.py",
    "storage/migrate.py",
    "app/paths.py",
    "app/folder_lock.py",
    "app/closing_backup.py",
    "app/commands/backup.py",
    "app/commands/restore.py",
    "storage/backup/make.py",
    "storage/backup/restore.py",
    "storage/backup/swap.py",
    "storage/vault/key_file.py",
    "domain/recovery_code.py",
)
"""Besides these: the use cases that the commands call, and all on which those stand."""
UNREACHED = {
    "services/approval.py": "commands ask nobody for approval",
    "services/mailing/by_hand.py": "commands hand nothing out",
    "services/agenda_versions.py": "commands send no agenda",
    "services/backups.py": "commands choose no second folder",
    "services/calendar.py": "no command changes the calendar",
    "services/exported_letters.py": "commands erase nobody",
    "services/dossier.py": "commands tell nothing about a person",
    "services/guards.py": "commands change nothing within a meeting",
    "services/lists_follow.py": "commands change neither members nor days",
    "services/meetings.py": "commands open meetings and plan none",
    "services/person_uses.py": "commands delete nobody",
    "services/personal_data.py": "commands erase nobody",
    "services/ports.py": "commands undo nothing",
    "services/press.py": "commands sign nothing",
    "services/template_items.py": "commands know no templates",
}
_CODE = re.compile(r'DomainError\(\s*"(\w+)"|: "((?:store|disk)_\w+)",')
_SERVICE = re.compile(r"from secretariat\.(services\.[\w.]+) import")
PARAMS: dict[str, object] = {
    "day": date(2019, 7, 31),
    "number": 5,
    "later": 6,
    "count": 2,
    "folder": "х",
    "since": None,
    "digits": 48,
    "group": 3,
    "place": "х",
    "why": "у теці немає копій",
    "item": 4,
    "kind": "х",
    "option": "items",
    "format": "docx",
    "name": "х",
    "character": "х",
    "text": "х",
    "names": "х",
    "copy": "х.db",
    "part": "paper",
}


def use_cases() -> set[str]:
    """The services that the commands import, with those that these import."""
    found: set[str] = set()
    waiting = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "app" / "commands").glob("*.py"))
    while waiting:
        text = (ROOT / waiting.pop()).read_text(encoding="utf-8")
        imported = {_file(module) for module in _SERVICE.findall(text)} - found
        found |= imported
        waiting += imported
    return found


def _file(module: str) -> str:
    """The file of a module, or of a package's face."""
    path = module.replace(".", "/")
    return f"{path}/__init__.py" if (ROOT / path).is_dir() else f"{path}.py"


def codes() -> list[str]:
    """Every code that the code behind the commands can raise."""
    found = {
        code
        for file in sorted({*REACHED, *use_cases()} - {*UNREACHED})
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
    assert said != ANY_REFUSAL


def test_the_use_cases_behind_the_commands_are_found() -> None:
    assert {"services/record_memberships.py", "services/membership_past.py", *UNREACHED} <= use_cases()
    assert "membership_in_protocol" in codes()


def test_a_rule_without_words_of_its_own_is_told_all_the_same() -> None:
    assert sentence(DomainError("a_rule_of_tomorrow", day=date(2019, 7, 31))) == ANY_REFUSAL


@pytest.mark.parametrize("number", [errno.ENOENT, errno.EACCES, errno.ENOSPC, errno.EISDIR, errno.EIO])
def test_an_error_of_the_system_is_told_in_ukrainian_with_its_place(number: int) -> None:
    said = sentence(OSError(number, "no such thing", "протокол.pdf"))
    assert "no such" not in said
    assert number == errno.ENOSPC or "протокол.pdf" in said
