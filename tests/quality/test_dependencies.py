"""What the program imports is what pyproject.toml asks for."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from typing import Any

import pytest

from tests.quality.project import ROOT, project_files

# used by others at run time, or found by them when it is there
NOT_IMPORTED = {"rl-accel", "tzdata"}


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


@pytest.fixture(scope="module")
def declared(project: dict[str, Any]) -> set[str]:
    return {_normal(re.split(r"[<>=;\[ ]", line)[0]) for line in project["dependencies"]}


@pytest.fixture(scope="module")
def imported() -> set[str]:
    """The distributions whose modules `secretariat` imports."""
    tops = {
        top for path in project_files("*.py") if (ROOT / "secretariat") in path.parents for top in _tops(path)
    }
    foreign = tops - set(sys.stdlib_module_names) - {"secretariat"}
    owners = packages_distributions()
    return {_normal(owners[top][0]) for top in foreign}


def test_every_import_is_declared(imported: set[str], declared: set[str]) -> None:
    assert imported - declared == set()


def test_nothing_is_declared_in_vain(imported: set[str], declared: set[str]) -> None:
    assert declared - imported - NOT_IMPORTED == set()


def test_every_declared_package_is_pinned_for_the_build_machine(declared: set[str]) -> None:
    lines = (ROOT / ".ci" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert declared <= {_normal(line.partition("==")[0]) for line in lines}


def _tops(path: Any) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            found.add(node.module.partition(".")[0])
    return found


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
