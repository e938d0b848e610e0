"""Finding and running a judge."""

import os
import shutil
import subprocess
from pathlib import Path
from typing import NoReturn

import pytest


def missing(judge: str) -> NoReturn:
    """End the running test: skipped, or failed where judges are required."""
    if os.environ.get("SECRETARIAT_REQUIRE_JUDGES") == "1":
        pytest.fail(f"{judge} is required and missing", pytrace=False)
    pytest.skip(f"{judge} is missing")


def ask(judge: str, *arguments: str, folder: Path | None = None) -> subprocess.CompletedProcess[bytes]:
    """Run a judge in the C locale, perhaps in a folder, and return what it said, whatever its exit status."""
    program = shutil.which(judge)
    if program is None:
        missing(judge)
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "TZ": "UTC"}
    return subprocess.run(
        [program, *arguments], capture_output=True, check=False, env=environment, cwd=folder
    )
