"""The project as a folder of files."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def committed_files(*patterns: str) -> list[Path]:
    """The files of the project, as git knows them, also the new ones that nothing ignores."""
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", *patterns]
    names = subprocess.run(listed, cwd=ROOT, capture_output=True, check=True).stdout.decode().split("\0")
    return [path for name in names if name and (path := ROOT / name).is_file()]


def run_tool(*arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run a Python module as a program and return what it said."""
    command = [sys.executable, "-m", *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, check=False, encoding="utf-8")
