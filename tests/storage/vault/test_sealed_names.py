"""What a thief of the stick sees of an encrypted backup: no name of a person, a paper or a word."""

import json
from pathlib import Path
from typing import Any

import pytest

from secretariat.domain.errors import DomainError
from secretariat.services.backups import BackupFlaw, BackupReason
from secretariat.storage.backup.catalogue import manifest_of
from secretariat.storage.backup.check import check_backup
from secretariat.storage.backup.due import is_backup_due
from secretariat.storage.backup.make import make_backup
from secretariat.storage.backup.manifest import read_manifest
from secretariat.storage.backup.restore import lay_out
from secretariat.storage.backup.swap import take_over
from tests.storage.vault.protected import KEY, NAME, NOON, encrypted

PAPERS = tuple(f"Протоколи/Витяг для {NAME} ({number}).pdf" for number in range(12))
"""More than nine: numbers are not ordered as their digits are."""
BESIDE = (*PAPERS, "keys/authority.p12", "spelling/words.txt")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = encrypted(tmp_path / "data")
    for name in BESIDE:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(f"{name} і {NAME}\n", encoding="utf-8")
    return folder


def _backed_up(data: Path, folder: Path) -> Path:
    return make_backup(data, folder, NOON, BackupReason.ASKED, key=KEY).path


def _said(backup: Path) -> dict[str, Any]:
    said: dict[str, Any] = json.loads(manifest_of(backup).read_bytes())
    return said


def _in_clear(backup: Path) -> None:
    """As earlier versions of the program wrote it."""
    said = _said(backup)
    paths = sorted(BESIDE)
    by_path = dict(zip(_listed(backup), said["beside"].values(), strict=True))
    assert sorted(by_path) == paths
    said["beside"] = by_path
    del said["names"]
    manifest_of(backup).write_text(json.dumps(said, ensure_ascii=False), encoding="utf-8")


def _listed(backup: Path) -> list[str]:
    manifest = read_manifest(manifest_of(backup))
    assert manifest is not None
    by_sha = {sha256: path for path, sha256 in manifest.paths(KEY).items()}
    return [by_sha[sha256] for sha256 in manifest.beside.values()]


def _readable(folder: Path) -> str:
    """All that can be read there without a key: names of files and folders, and their bytes as text."""
    paths = sorted(folder.rglob("*"))
    texts = [path.read_bytes().decode("utf-8", "replace") for path in paths if path.is_file()]
    escaped = [str(json.loads(path.read_bytes())) for path in paths if path.suffix == ".json"]
    return "\n".join([*(path.relative_to(folder).as_posix() for path in paths), *texts, *escaped])


def test_no_path_can_be_read_on_the_stick(data: Path, tmp_path: Path) -> None:
    backup = _backed_up(data, tmp_path / "stick")
    seen = _readable(tmp_path / "stick")
    assert not [word for word in (NAME, "Витяг", "Протоколи", "authority.p12", "words.txt") if word in seen]
    assert check_backup(backup, KEY) is None
    assert not is_backup_due(data, tmp_path / "stick", KEY)
    (data / "keys" / "authority.p12").write_bytes(b"a later key")
    assert is_backup_due(data, tmp_path / "stick", KEY)


def test_everything_comes_back_under_its_own_name(data: Path, tmp_path: Path) -> None:
    backup, new = _backed_up(data, tmp_path / "stick"), tmp_path / "new"
    lay_out(backup, new, KEY)
    take_over(new, NOON)
    assert {name: (new / name).read_bytes() for name in BESIDE} == {
        name: (data / name).read_bytes() for name in BESIDE
    }


def test_a_backup_with_its_paths_in_clear_is_still_restored(data: Path, tmp_path: Path) -> None:
    backup, new = _backed_up(data, tmp_path / "stick"), tmp_path / "new"
    _in_clear(backup)
    assert NAME in _readable(tmp_path / "stick")
    assert check_backup(backup, KEY) is None
    lay_out(backup, new, KEY)
    take_over(new, NOON)
    assert all((new / name).read_bytes() == (data / name).read_bytes() for name in BESIDE)


def test_the_next_backup_seals_the_paths_of_the_earlier_ones(data: Path, tmp_path: Path) -> None:
    backup = _backed_up(data, tmp_path / "stick")
    _in_clear(backup)
    later = _backed_up(data, tmp_path / "stick")
    assert NAME not in _readable(tmp_path / "stick")
    assert (check_backup(backup, KEY), check_backup(later, KEY)) == (None, None)
    assert sorted(_listed(backup)) == sorted(BESIDE)


@pytest.mark.parametrize("how", ["flipped", "no base64", "of another copy"])
def test_names_that_are_not_those_of_this_copy_are_a_flaw(data: Path, tmp_path: Path, how: str) -> None:
    backup = _backed_up(data, tmp_path / "stick")
    (data / "keys" / "authority.p12").write_bytes(b"a later key")
    other = _backed_up(data, tmp_path / "other")
    said = _said(backup)
    names: str = said["names"]
    said["names"] = {
        "flipped": f"{names[:40]}{'A' if names[40] != 'A' else 'B'}{names[41:]}",
        "no base64": "Їжак",
        "of another copy": _said(other)["names"],
    }[how]
    manifest_of(backup).write_text(json.dumps(said), encoding="utf-8")
    assert check_backup(backup, KEY) is BackupFlaw.MANIFEST
    with pytest.raises(DomainError, match="backup_damaged"):
        lay_out(backup, tmp_path / "new", KEY)
