"""Small, full and read-only disks: really mounted where that is allowed."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def read_only(folder: Path) -> Iterator[Path]:
    """The folder with nothing that can be written: a mount for root, who is stopped by nothing else; else rights."""
    if os.geteuid() == 0:
        with _mounted(["--bind", str(folder), str(folder)], folder):
            _mount(["-o", "remount,ro,bind", str(folder)])
            yield folder
        return
    for path in [folder, *folder.iterdir()]:
        path.chmod(path.stat().st_mode & ~0o222)
    try:
        yield folder
    finally:
        for path in [folder, *folder.iterdir()]:
            path.chmod(path.stat().st_mode | 0o200)


@contextmanager
def small_disk(folder: Path, kilobytes: int) -> Iterator[Path]:
    """An empty disk of a few kilobytes, mounted on the folder."""
    with _mounted(["-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(folder)], folder):
        yield folder


def grow(folder: Path, kilobytes: int) -> None:
    """Make room on a small disk."""
    _mount(["-o", f"remount,size={kilobytes}k", str(folder)])


@contextmanager
def _mounted(arguments: list[str], folder: Path) -> Iterator[None]:
    try:
        _mount(arguments)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("nothing can be mounted here")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def _mount(arguments: list[str]) -> None:
    subprocess.run(["mount", *arguments], check=True, capture_output=True)
