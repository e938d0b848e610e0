"""Whatever a data folder holds: it opens, or it is refused in a sentence and every byte of it stays."""

import os
from contextlib import closing
from pathlib import Path

import pytest

from secretariat.app.bootstrap import opened_office
from secretariat.app.sentences import ANY_REFUSAL, sentence
from secretariat.domain.errors import DomainError
from secretariat.storage.examine import Condition, appraise, examine, system_refusal
from secretariat.storage.place import store_path
from secretariat.storage.store import Store
from secretariat.ui.refusals import REFUSALS
from tests.accidents import folders
from tests.accidents.folders import REFUSED, Maker, snapshot
from tests.accidents.holder import held
from tests.accidents.mounts import read_only
from tests.e2e.program import run

REFUSING = sorted(condition for condition in Condition if not condition.is_usable)


@pytest.mark.parametrize("make", REFUSED, ids=lambda make: make.__name__)
def test_what_is_refused_is_not_changed(make: Maker, tmp_path: Path) -> None:
    make(tmp_path)
    before = snapshot(tmp_path)
    with pytest.raises(DomainError) as refused, opened_office(tmp_path):
        pass
    assert refused.value.code == REFUSED[make]
    assert snapshot(tmp_path) == before


@pytest.mark.parametrize("make", REFUSED, ids=lambda make: make.__name__)
def test_a_command_says_why_and_changes_nothing(make: Maker, tmp_path: Path) -> None:
    make(tmp_path)
    before = snapshot(tmp_path)
    ended = run("--data", tmp_path, "meetings")
    assert ended.returncode == 1
    assert ended.stderr == sentence(DomainError(REFUSED[make])) + "\n"
    assert snapshot(tmp_path) == before


@pytest.mark.parametrize("condition", REFUSING)
def test_every_refusal_has_words_of_its_own_here_and_on_the_screen(condition: Condition) -> None:
    others = {sentence(DomainError(other.value)) for other in REFUSING if other is not condition}
    assert sentence(DomainError(condition.value)) not in {ANY_REFUSAL, *others}
    assert condition.value in REFUSALS


@pytest.mark.parametrize(
    ("make", "condition"),
    [
        (lambda _folder: None, Condition.NEW),
        (folders.current, Condition.CURRENT),
        (folders.older, Condition.OLDER),
        (folders.crashed, Condition.CURRENT),
        (folders.crashed_without_index, Condition.CURRENT),
        (folders.crashed_before_a_frame, Condition.CURRENT),
    ],
    ids=["new", "current", "older", "crashed", "crashed without index", "crashed before a frame"],
)
def test_looking_at_a_folder_that_can_be_opened_changes_nothing_either(
    make: Maker, condition: Condition, tmp_path: Path
) -> None:
    make(tmp_path)
    before = snapshot(tmp_path)
    assert appraise(store_path(tmp_path)) is condition
    assert snapshot(tmp_path) == before


@pytest.mark.parametrize("make", [folders.crashed, folders.crashed_without_index])
def test_the_step_that_a_killed_program_left_in_its_log_is_there(make: Maker, tmp_path: Path) -> None:
    make(tmp_path)
    with closing(Store.open(tmp_path)) as store:
        assert folders.families(store) == [folders.FAMILY]


def test_a_bit_anywhere_in_the_header_is_told_or_harmless(tmp_path: Path) -> None:
    folders.current(tmp_path)
    whole = store_path(tmp_path).read_bytes()
    for bit in range(800):
        store_path(tmp_path).write_bytes(whole)
        folders.flipped(tmp_path, bit // 8, bit % 8)
        before = snapshot(tmp_path)
        condition = appraise(store_path(tmp_path))
        assert condition not in (Condition.NEW, Condition.OLDER, Condition.FOREIGN, Condition.NEWER), bit
        assert snapshot(tmp_path) == before


@pytest.mark.parametrize("statement", ["BEGIN IMMEDIATE", "SELECT count(*) FROM person"])
def test_a_store_in_use_is_looked_at_without_a_trace(statement: str, tmp_path: Path) -> None:
    folders.current(tmp_path)
    with held(store_path(tmp_path), statement):
        before = snapshot(tmp_path)
        assert examine(store_path(tmp_path)) is Condition.CURRENT
        assert snapshot(tmp_path) == before


def test_a_store_that_another_program_has_for_itself_is_told_as_busy(tmp_path: Path) -> None:
    folders.current(tmp_path)
    folders.alter(store_path(tmp_path), "PRAGMA journal_mode = TRUNCATE")
    before = snapshot(tmp_path)
    with held(store_path(tmp_path), "BEGIN EXCLUSIVE"):
        ended = run("--data", tmp_path, "meetings")
    assert ended.stderr == sentence(DomainError("store_busy")) + "\n"
    assert snapshot(tmp_path) == before


@pytest.mark.skipif(os.name == "nt", reason="a mount, or the rights of Unix")
def test_a_folder_that_can_only_be_read_is_told_so(tmp_path: Path) -> None:
    folders.current(tmp_path)
    before = snapshot(tmp_path)
    with read_only(tmp_path) as folder:
        ended = run("--data", folder, "meetings")
    assert ended.stderr == sentence(DomainError("store_read_only")) + "\n"
    assert snapshot(tmp_path) == before


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (PermissionError(13, "Permission denied"), "store_forbidden"),
        (OSError(28, "No space left on device"), "disk_full"),
        (OSError(5, "Input/output error"), "disk_failed"),
        (OSError(116, "Stale file handle"), "store_unreachable"),
    ],
)
def test_what_the_system_says_is_told_in_the_words_of_the_store(error: OSError, code: str) -> None:
    assert system_refusal(error).code == code


def test_a_file_that_another_program_of_windows_holds_is_busy() -> None:
    held = PermissionError(13, "being used by another process")
    held.winerror = 32  # type: ignore[attr-defined, unused-ignore]
    assert system_refusal(held).code == "store_busy"
