"""Which broken rules the program can tell, read from its source."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from tests.quality.project import ROOT, project_files

PROGRAM = ROOT / "secretariat"
PRESENCE = "secretariat/domain/attendance_integrity.py"
"""Its problems are refused while presence is marked; those of a whole record are told of a file alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Raised:
    """One place where a `DomainError` is made; `params` is None where they are only known at run time."""

    code: str
    place: str
    params: frozenset[str] | None


def raised() -> list[Raised]:
    """Every place that names its code, and the codes that `storage` has for what SQLite says."""
    return [
        found
        for path in project_files("*.py")
        if PROGRAM in path.parents
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for found in _found(node, path.relative_to(ROOT).as_posix())
    ]


def _found(node: ast.AST, place: str) -> Iterator[Raised]:
    match node:
        case ast.Call(func=ast.Name(id="DomainError"), args=[ast.Constant(value=str(code))], keywords=words):
            names = [word.arg for word in words]
            params = None if None in names else frozenset(name for name in names if name is not None)
            yield Raised(code=code, place=f"{place}:{node.lineno}", params=params)
        case ast.Call(func=ast.Name(id="problem"), args=[ast.Constant(value=str(code)), *_]) if (
            place == PRESENCE
        ):
            yield Raised(code=code, place=f"{place}:{node.lineno}", params=None)
        case ast.Assign(targets=[ast.Name(id="_CODES")], value=ast.Dict(values=values)):
            for value in values:
                if isinstance(value, ast.Constant) and isinstance(value.value, str):
                    yield Raised(code=value.value, place=f"{place}:{value.lineno}", params=frozenset())
