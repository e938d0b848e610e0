"""What is wrong with a data folder after an accident: what was acknowledged and is gone, and what is corrupt."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from sqlalchemy import text

from secretariat.app.sample import SAMPLE
from secretariat.domain.errors import DomainError
from secretariat.domain.meeting import Meeting
from secretariat.domain.papers import Signature
from secretariat.output.record import from_json
from secretariat.resources import resource
from secretariat.storage.backup.catalogue import backups, manifest_of
from secretariat.storage.backup.check import check_backup
from secretariat.storage.backup.manifest import read_manifest
from secretariat.storage.place import backups_folder
from secretariat.storage.store import Store
from secretariat.storage.verify import verify
from tests.accidents.deeds import DRAFT, EXPORT, LETTERS, marked

ITEMS = len(from_json(resource(*SAMPLE).read_bytes()).items)


def acknowledged(said: str) -> list[str]:
    """The lines that were said whole."""
    return [line for line in said.split("\n")[:-1] if line not in ("", "ready")]


def flaws(folder: Path, lines: Sequence[str]) -> list[str]:
    """«lost …» and «corrupt …» for everything that is not as it was acknowledged; opening it repairs nothing else."""
    try:
        store = Store.open(folder)
    except DomainError as error:
        return [f"corrupt: not opened, {error}"]
    with closing(store):
        found = [*_corrupt(store), *_half_done(store)]
        for line in _last_of_each(lines):
            found += _lost(store, folder, line)
    return [*found, *_bad_backups(folder)]


def _last_of_each(lines: Sequence[str]) -> Iterator[str]:
    """Every acknowledged file, and of what grows or is replaced the newest."""
    newest = {line.split(" ")[0]: line for line in lines}
    yield from (line for line in lines if line.startswith("file "))
    yield from (line for kind, line in newest.items() if kind != "file")


def _corrupt(store: Store) -> Iterator[str]:
    with store.engine.connect() as connection:
        said = connection.execute(text("PRAGMA integrity_check")).scalars().all()
        if said != ["ok"]:
            yield f"corrupt: {said[:3]}"
        if connection.execute(text("PRAGMA foreign_key_check")).all():
            yield "corrupt: foreign keys"
        if wrong := verify(connection):
            yield f"corrupt: journal {wrong[:3]}"


def _half_done(store: Store) -> Iterator[str]:
    with store.work() as work:
        for meeting in work.find(Meeting):
            if len(work.record(meeting.id).items) < ITEMS:
                yield "corrupt: half a meeting"


def _lost(store: Store, folder: Path, line: str) -> Iterator[str]:
    kind, *rest = line.split(" ")
    match kind:
        case "step":
            kept = _has_step(store, int(rest[0]), rest[1])
        case "draft":
            kept = _has_draft(store, int(rest[0]))
        case "file":
            kept = store.files.get(rest[0]) is not None
        case "export":
            kept = _has_export(folder, int(rest[0]))
        case "meeting":
            kept = _has_meeting(store)
        case "signed":
            kept = _has_signatures(store, folder, int(rest[0]))
        case "backup":
            kept = _has_backup(folder, int(rest[1]))
        case _:
            raise ValueError(line)
    if not kept:
        yield f"lost: {line}"


def _has_step(store: Store, seq: int, digest: str) -> bool:
    with store.engine.connect() as connection:
        found = connection.execute(
            text("SELECT hash FROM change_set WHERE seq = :seq"), {"seq": seq}
        ).scalar()
    return bool(found == digest)


def _has_draft(store: Store, letters: int) -> bool:
    kept = [words for *place, words in store.drafts.all() if tuple(place) == DRAFT]
    wanted = "".join(LETTERS[number % len(LETTERS)] for number in range(len(kept[0]) if kept else 0))
    return bool(kept) and len(kept[0]) >= letters and kept[0] == wanted


def _has_export(folder: Path, number: int) -> bool:
    path = folder / EXPORT
    data = path.read_bytes() if path.exists() else b""
    return data[:8].isdigit() and int(data[:8]) >= number and data == marked(int(data[:8]))


def _has_meeting(store: Store) -> bool:
    with store.work() as work:
        return len(work.find(Meeting)) == 1


def _has_signatures(store: Store, folder: Path, number: int) -> bool:
    """The row and the file: the signatures in it are as many, and whole."""
    with store.work() as work:
        rows = len(work.find(Signature))
    paper = store.files.get(_signed_sha256(store))
    if paper is None or rows < number:
        return False
    return paper.count(b"/ByteRange") >= number


def _signed_sha256(store: Store) -> str:
    with store.engine.connect() as connection:
        newest = "SELECT coalesce(sha256, unsigned_sha256) FROM protocol_version ORDER BY id DESC LIMIT 1"
        return str(connection.execute(text(newest)).scalar_one())


def _has_backup(folder: Path, seq: int) -> bool:
    """The newest good backup has at least this step."""
    good = [path for path in backups(backups_folder(folder)) if check_backup(path) is None]
    manifest = read_manifest(manifest_of(good[-1])) if good else None
    return manifest is not None and manifest.head_seq >= seq


def _bad_backups(folder: Path) -> Iterator[str]:
    """No backup is ever seen that is not whole."""
    place = backups_folder(folder)
    for path in backups(place) if place.is_dir() else []:
        if (flaw := check_backup(path)) is not None:
            yield f"corrupt: backup {path.name}, {flaw}"
