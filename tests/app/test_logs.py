"""The log tells what happened without the user's words."""

import ast
import io
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from secretariat.app import logs
from secretariat.app.logs import logging_to
from tests.quality.project import ROOT

log = logging.getLogger("secretariat.tests")


def test_a_line_is_written_to_the_log(tmp_path: Path) -> None:
    with logging_to(tmp_path):
        log.info("vote recorded resolution=%d", 3)
    assert "INFO secretariat.tests vote recorded resolution=3" in _text(tmp_path)


def test_the_message_of_an_error_stays_out_of_the_log(tmp_path: Path) -> None:
    with logging_to(tmp_path):
        try:
            raise ValueError("Кузьмінов")
        except ValueError:
            log.exception("import failed")
    assert "builtins.ValueError" in _text(tmp_path)
    assert "Кузьмінов" not in _text(tmp_path)


def test_what_another_handler_made_of_an_error_is_not_taken_over(tmp_path: Path) -> None:
    other = logging.StreamHandler(io.StringIO())
    log.addHandler(other)
    with logging_to(tmp_path):
        try:
            raise ValueError("Кузьмінов")
        except ValueError:
            log.exception("import failed", stack_info=True)
    log.removeHandler(other)
    assert "Кузьмінов" in other.stream.getvalue()
    assert "builtins.ValueError" in _text(tmp_path)
    assert "Кузьмінов" not in _text(tmp_path)


def test_other_libraries_write_nothing_to_the_log(tmp_path: Path) -> None:
    with logging_to(tmp_path):
        for name in ("sqlalchemy.engine", "pyhanko", "alembic", None):
            logging.getLogger(name).error("Кузьмінов")
        log.info("end")
    assert _text(tmp_path).count("\n") == 1


def _calls_of_log(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = node.func.value
            if isinstance(owner, ast.Name) and owner.id in ("log", "_log", "logger"):
                yield node


def test_no_line_is_given_an_error_or_a_text_made_of_values() -> None:
    """An error tells what the user typed; its code, number or type does not."""
    unwanted, calls = [], 0
    for path in (ROOT / "secretariat").rglob("*.py"):
        for call in _calls_of_log(ast.parse(path.read_text(encoding="utf-8"))):
            calls += 1
            bare = [
                one for one in call.args[1:] if isinstance(one, ast.Name) and one.id in ("error", "exc", "e")
            ]
            if bare or (call.args and not isinstance(call.args[0], ast.Constant | ast.Attribute | ast.Name)):
                unwanted.append(f"{path.name}:{call.lineno}")
    assert calls > 5
    assert unwanted == []


def test_a_full_log_is_rotated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "FILE_BYTES", 100)
    with logging_to(tmp_path):
        for _ in range(20):
            log.info("a line of some length")
    assert len(list(tmp_path.iterdir())) == 1 + logs.OLD_FILES


def test_after_the_block_nothing_is_written(tmp_path: Path) -> None:
    with logging_to(tmp_path):
        log.info("first")
    log.info("second")
    assert "second" not in _text(tmp_path)


def _text(folder: Path) -> str:
    return (folder / "secretariat.log").read_text(encoding="utf-8")
