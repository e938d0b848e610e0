"""`secretariat backup` and `secretariat restore`, as processes of their own."""

import json
import shlex
import shutil
from pathlib import Path

import pytest

from secretariat.app.bootstrap import opened_office
from secretariat.app.demo import import_sample, sign_with_new_keys
from secretariat.app.folder_lock import FolderLock
from secretariat.app.paths import DataFolder
from secretariat.domain.papers import Attachment
from secretariat.output.record import to_json
from secretariat.services.backups import BackupReason
from secretariat.services.changes import Label
from secretariat.services.ports import NEW
from secretariat.services.protocols import finalise
from secretariat.services.record_export import export_record
from secretariat.storage.backup import swap
from secretariat.storage.backup.catalogue import backups, manifest_of
from secretariat.storage.backup.copy import sha256_of
from secretariat.storage.backup.manifest import read_manifest
from secretariat.storage.backup.restore import lay_out
from secretariat.storage.driver import DBAPI
from secretariat.storage.place import backups_folder, store_path
from tests.accidents.mounts import read_only
from tests.e2e.program import run
from tests.quality.project import ROOT
from tests.storage.kept_folder import NOON

PHOTO = b"\xff\xd8 a photograph" * 5000


@pytest.fixture(scope="module")
def signed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a signed protocol, the office's keys and an attached photograph."""
    folder = tmp_path_factory.mktemp("signed") / "дані"
    with opened_office(folder) as office:
        meeting_id = import_sample(office)
        photo = office.desk.files.put(PHOTO)
        with office.desk.work() as uow:
            file = {"file_name": "фото.jpg", "media_type": "image/jpeg", "sha256": photo, "size": len(PHOTO)}
            uow.add(Attachment(id=NEW, meeting_id=meeting_id, **file))
            uow.commit(Label(code="test"))
        finalise(office.desk, office.press, meeting_id)
        sign_with_new_keys(office, meeting_id)
    return folder


@pytest.fixture
def data(signed: Path, tmp_path: Path) -> Path:
    """A folder of one's own."""
    folder = tmp_path / "дані"
    shutil.copytree(signed, folder)
    return folder


def everything(folder: Path) -> dict[str, bytes]:
    """The record as it is exported, every file, every key."""
    with opened_office(folder) as office:
        (row,) = office.rows.meetings()
        record = to_json(export_record(office.desk.work, row.id))
    kept = [path for name in ("files", "keys", "Протоколи") for path in (folder / name).rglob("*")]
    return {"record": record} | {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in kept if path.is_file()
    }


def test_a_backup_on_a_stick_brings_everything_back_on_another_computer(data: Path, tmp_path: Path) -> None:
    before = everything(data)
    stick = tmp_path / "флешка з’їзду"
    made = run("--data", data, "backup", "--to", stick)
    assert made.returncode == 0, made.stderr
    assert "Копію зроблено й перевірено" in made.stdout
    assert "Засідань: 1, останнє 31.07.2019, № 1" in made.stdout
    shutil.rmtree(data)
    new = tmp_path / "новий"
    restored = run("--data", new, "restore", stick)
    assert restored.returncode == 0, restored.stderr
    assert "Дані відновлено й відкрито." in restored.stdout
    assert everything(new) == before
    assert any(content == PHOTO for content in before.values())
    assert "keys/authority.p12" in before


def test_without_a_folder_the_backup_lies_where_they_always_do(data: Path) -> None:
    made = run("backup", "--data", data)
    assert made.returncode == 0, made.stderr
    assert len(backups(backups_folder(data))) == 1
    assert str(backups(backups_folder(data))[0]) in made.stdout


def test_nothing_to_back_up_is_said(tmp_path: Path) -> None:
    ended = run("--data", tmp_path / "none", "backup")
    assert ended.returncode == 1
    assert ended.stderr == "У теці даних ще нічого немає, тож копіювати нічого.\n"
    assert not (tmp_path / "none").exists()


def test_a_stick_that_may_only_be_read_is_named(data: Path, tmp_path: Path) -> None:
    run("--data", data, "backup", "--to", tmp_path / "флешка")
    with read_only(tmp_path / "флешка") as stick:
        refused = run("--data", data, "backup", "--to", stick)
    assert refused.returncode == 1
    assert str(stick) in refused.stderr
    assert "Файл даних" not in refused.stderr


@pytest.mark.parametrize("name", ["", "files", "чужа"])
def test_no_backup_is_made_among_the_data_themselves(data: Path, name: str) -> None:
    before = sorted(data.rglob("*"))
    made = run("--data", data, "backup", "--to", data / name)
    assert made.returncode == 1
    assert "належить самим даним" in made.stderr
    new = set(data.rglob("*")) - set(before)
    assert not [path for path in new if path.name.startswith("secretariat-")]
    assert not (data / "чужа").exists()


def test_while_the_window_is_open_a_backup_is_made_and_a_restore_is_refused(data: Path) -> None:
    with FolderLock(DataFolder(root=data).lock):
        assert run("--data", data, "backup").returncode == 0
        refused = run("--data", data, "restore", backups_folder(data))
    assert refused.returncode == 1
    assert refused.stderr.startswith("З цими даними вже працює інше вікно або команда")
    assert not (data / "replaced").exists()


def test_a_damaged_backup_is_passed_over_with_the_reason_and_what_was_there_can_come_back(data: Path) -> None:
    for _ in range(2):
        run("--data", data, "backup")
    newest = backups(backups_folder(data))[-1]
    content = bytearray(newest.read_bytes())
    content[9000] ^= 4
    newest.write_bytes(content)
    before = everything(data)
    (data / "keys" / "authority.p12").write_bytes(b"another key")
    restored = run("--data", data, "restore", backups_folder(data))
    assert restored.returncode == 0, restored.stderr
    assert f"Копію {newest.name} пропущено: її вміст не збігається" in restored.stderr
    assert "Копія secretariat-00000001.db" in restored.stdout
    assert everything(data) == before
    before_it = read_manifest(manifest_of(backups(backups_folder(data))[-1]))
    assert before_it is not None
    assert before_it.why() is BackupReason.RESTORE
    (kept,) = (data / "replaced").iterdir()
    said = restored.stdout.splitlines()[-1]
    assert said == f'Щоб повернути його: secretariat --data "{data}" restore "{kept}"'
    back = run(*shlex.split(said.partition("secretariat ")[2]))
    assert back.returncode == 0, back.stderr
    assert (data / "keys" / "authority.p12").read_bytes() == b"another key"


def test_what_is_no_backup_is_refused_in_a_sentence_and_nothing_changes(data: Path, tmp_path: Path) -> None:
    before = everything(data)
    (tmp_path / "порожня").mkdir()
    (tmp_path / "лист.txt").write_text("лист", encoding="utf-8")
    for name, words in {
        "порожня": "у теці немає копій",
        "лист.txt": "немає її опису",
        "немає.db": "Немає такого файла",
    }.items():
        refused = run("--data", data, "restore", tmp_path / name)
        assert refused.returncode == 1
        assert words in refused.stderr
        assert "Traceback" not in refused.stderr
    assert everything(data) == before


def test_who_gives_the_description_of_a_backup_is_led_to_the_backup(data: Path, tmp_path: Path) -> None:
    run("--data", data, "backup", "--to", tmp_path / "usb")
    (backup,) = backups(tmp_path / "usb")
    refused = run("--data", data, "restore", manifest_of(backup))
    assert refused.returncode == 1
    assert refused.stderr.strip() == (
        f"«{manifest_of(backup).name}» – не сама копія. "
        f'Команда «secretariat restore "{backup}"» відновить із копії, що лежить поруч.'
    )
    backup.unlink()
    alone = run("--data", data, "restore", manifest_of(backup))
    assert alone.returncode == 1
    assert f"самої копії «{backup.name}» поруч немає" in alone.stderr


@pytest.mark.parametrize("place", ["backups/інша", "копії", "."])
def test_a_backup_into_the_data_themselves_is_refused_by_a_relative_path_too(
    data: Path, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(data)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    before = everything(data)
    refused = run("--data", data, "backup", "--to", place)
    assert refused.returncode == 1
    assert "Ця тека належить самим даним" in refused.stderr
    assert everything(data) == before


def test_a_backup_of_a_newer_program_is_refused(data: Path, tmp_path: Path) -> None:
    run("--data", data, "backup", "--to", tmp_path / "usb")
    (backup,) = backups(tmp_path / "usb")
    _age(backup)
    refused = run("--data", data, "restore", backup)
    assert refused.returncode == 1
    assert "її зробила новіша версія програми" in refused.stderr


def test_a_command_finishes_an_interrupted_restore_before_it_looks_unless_somebody_works_on_the_folder(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("--data", data, "backup")
    lay_out(backups(backups_folder(data))[0], data)
    monkeypatch.setattr(swap, "finish_restore", _die)
    store_path(data).write_bytes(b"not a database at all" * 100)
    with pytest.raises(KeyboardInterrupt):
        swap.take_over(data, NOON)
    monkeypatch.undo()
    with FolderLock(DataFolder(root=data).lock):
        assert run("--data", data, "meetings").returncode == 1
    listed = run("--data", data, "meetings")
    assert listed.returncode == 0, listed.stderr
    assert listed.stdout.startswith("1\t31.07.2019")
    assert not swap.is_restore_decided(data)


def _die(*_arguments: object) -> None:
    raise KeyboardInterrupt


def _age(backup: Path) -> None:
    """Let it be what a later version would have made, its manifest too."""
    raw = DBAPI.connect(str(backup), isolation_level=None)
    raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.close()
    manifest = json.loads(manifest_of(backup).read_bytes())
    manifest |= {"size": backup.stat().st_size, "sha256": sha256_of(backup), "of_the_future": 1}
    manifest_of(backup).write_text(json.dumps(manifest), encoding="utf-8")
