"""Files and functions stay small enough to be read in one go."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.quality.project import ROOT, project_files

LONGEST_FILE = 400
LONGEST_FUNCTION = 50


def _modules() -> list[Path]:
    return project_files("*.py")


def _functions(path: Path) -> Iterator[tuple[str, int]]:
    """Each function of a file with its number of lines, decorators aside."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno is not None:
            yield node.name, node.end_lineno - node.lineno + 1


def test_no_file_is_longer_than_the_limit() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in _modules()}
    assert [f"{p.relative_to(ROOT)}: {n} lines" for p, n in lengths.items() if n > LONGEST_FILE] == []


def test_no_function_is_longer_than_the_limit() -> None:
    long = [
        f"{path.relative_to(ROOT)}: {name} has {lines} lines"
        for path in _modules()
        for name, lines in _functions(path)
        if lines > LONGEST_FUNCTION
    ]
    assert long == []
