"""The project as a folder of files."""

import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).parents[2]
TOP = ("secretariat", "resources", "tests", ".ci", "pyproject.toml", "README.md", "LICENSE", ".gitignore")
PRODUCTS = ("*.pyc", "*.qm")


def project_files(pattern: str = "*") -> list[Path]:
    """The files of the project whose names match, without what was built from them."""
    tops = [ROOT / name for name in TOP]
    files = [path for top in tops for path in (top.rglob("*") if top.is_dir() else [top]) if path.is_file()]
    return sorted(path for path in files if fnmatch(path.name, pattern) and not _is_product(path))


def run_tool(*arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run a Python module as a program and return what it said."""
    command = [sys.executable, "-m", *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, check=False, encoding="utf-8")


def _is_product(path: Path) -> bool:
    return any(fnmatch(path.name, product) for product in PRODUCTS)
