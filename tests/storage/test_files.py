"""A file is kept under the SHA-256 of its bytes, and never given out when it is not what its name says."""

import hashlib
from pathlib import Path

import pytest

from secretariat.storage.files import FolderFiles

DATA = "Ґанок".encode()
SHA = hashlib.sha256(DATA).hexdigest()


@pytest.fixture
def files(tmp_path: Path) -> FolderFiles:
    return FolderFiles(tmp_path)


def _only(folder: Path) -> Path:
    (path,) = (path for path in folder.rglob("*") if path.is_file())
    return path


def test_bytes_come_back_by_their_hash(files: FolderFiles, tmp_path: Path) -> None:
    assert files.put(DATA) == files.put(DATA) == SHA
    assert files.get(SHA) == DATA
    assert files.has(SHA)
    assert list(files.names()) == [SHA]
    assert _only(tmp_path) == tmp_path / "files" / SHA[:2] / SHA


def test_an_absent_file_is_none(files: FolderFiles) -> None:
    assert files.get(SHA) is None
    assert not files.has(SHA)
    assert list(files.names()) == []


def test_a_damaged_file_is_none_until_it_is_put_again(files: FolderFiles, tmp_path: Path) -> None:
    files.put(DATA)
    _only(tmp_path).write_bytes(b"rot")
    assert files.get(SHA) is None
    assert files.has(SHA)
    files.put(DATA)
    assert files.get(SHA) == DATA
