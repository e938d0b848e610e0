"""The log tells what happened without the user's words."""

import logging
from pathlib import Path

import pytest

from secretariat.app import logs
from secretariat.app.logs import logging_to

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
