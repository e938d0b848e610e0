"""Linter, formatter and type checker have nothing to say."""

from tests.quality.project import run_tool


def test_ruff_finds_no_fault() -> None:
    answer = run_tool("ruff", "check", "--no-cache", "--output-format", "concise")
    assert answer.returncode == 0, answer.stdout


def test_every_file_is_formatted() -> None:
    answer = run_tool("ruff", "format", "--no-cache", "--check", "--output-format", "concise")
    assert answer.returncode == 0, answer.stdout


def test_the_whole_program_is_strictly_typed() -> None:
    answer = run_tool("mypy", "--strict", "-p", "secretariat")
    assert answer.returncode == 0, answer.stdout
