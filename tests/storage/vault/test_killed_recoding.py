"""A recoding that is killed at any of its steps leaves a store that opens, as before or as wanted."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from secretariat.storage.vault.recoding import encrypt_store
from tests.storage.vault.protected import KEY, fill, key_file


@pytest.mark.skipif(os.name == "nt", reason="forks a child for each kill")
@pytest.mark.parametrize("way", ["on", "off"])
def test_a_recoding_killed_at_any_step_leaves_a_whole_store(tmp_path: Path, way: str) -> None:
    data = tmp_path / "data"
    fill(data)
    if way == "off":
        encrypt_store(data, KEY, key_file())
    ran = subprocess.run(
        [sys.executable, "-m", "tests.storage.vault.killing", str(data), way],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    killed, plain, hidden = (int(number) for number in ran.stdout.split())
    assert killed > 35
    assert min(plain, hidden) > 3
