"""Checking all data: the database, the journal with its anchors, the rows, the files, the versions of protocols.

Nothing is written. What the program itself would refuse to do is found here when somebody did it behind its back.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

from secretariat.domain.errors import DomainError
from secretariat.services.changes import JournalHead
from secretariat.services.data_findings import DataCode, DataFinding, DataReport, finding
from secretariat.services.file_check import (
    FilePool,
    NamedFile,
    PaperHeads,
    SignedPaper,
    check_files,
    signed_papers,
)
from secretariat.services.restores import Restore
from secretariat.services.version_check import VersionFacts, check_versions

Part = TypeVar("Part")


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """What is wrong inside the journal, and the hash of every step by its number."""

    findings: tuple[DataFinding, ...] = ()
    hashes: Mapping[int, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedRows:
    """Rows that are not as the journal left them, and how many rows there are."""

    findings: tuple[DataFinding, ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """A head of the journal that is kept outside of it; `where` are the parameters that name the place."""

    head: JournalHead
    where: Mapping[str, object]


class StoreReading(Protocol):
    """The store as of one moment. Each method raises DomainError("store_damaged") for what cannot be read."""

    def database(self) -> Sequence[DataFinding]:
        """SQLite's own checks of integrity and references."""
        ...

    def schema(self) -> Sequence[DataFinding]:
        """Tables and triggers that are not as the program makes them."""
        ...

    def chain(self) -> Chain:
        """The journal, checked from its first step to its last."""
        ...

    def rows(self) -> CheckedRows:
        """Every row held against its last image in the journal; what was erased there cannot be."""
        ...

    def named_files(self) -> Sequence[NamedFile]:
        """Every file that a row names."""
        ...

    def remembered_files(self) -> frozenset[str]:
        """The SHA-256 of every file that an image of the journal names: undo may need it."""
        ...

    def versions(self) -> Sequence[VersionFacts]:
        """Every version of every protocol, with the signatures that the store knows of."""
        ...

    def unused_drafts(self) -> int:
        """How many kept texts belong to what is not there any more."""
        ...

    def restores(self) -> Sequence[Restore]:
        """The restores that the journal tells of, oldest first."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class DataCheck:
    """What a check needs: the store, its files, and the readers of anchors in papers and in a folder of backups.

    `damaged_backups` names those of a folder that are not whole, `folders` says where backups lie now.
    """

    reading: Callable[[], AbstractContextManager[StoreReading]]
    files: FilePool
    heads_in: Callable[[bytes], PaperHeads]
    backup_heads: Callable[[Path], Mapping[str, JournalHead | None]]
    damaged_backups: Callable[[Path], Sequence[str]]
    folders: Callable[[], Sequence[Path]]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Store:
    """What the reading of the store gave."""

    findings: tuple[DataFinding, ...]
    chain: Chain
    rows: int
    named: tuple[NamedFile, ...]
    remembered: frozenset[str]
    versions: tuple[VersionFacts, ...]
    restores: tuple[Restore, ...]


def check_data(check: DataCheck) -> DataReport:
    """Look at everything. Raises DomainError("store_busy") and others of an unreachable store."""
    there = frozenset(check.files.names())  # before the store is read: a file is put before its row
    with check.reading() as reading:
        store = _read(reading)
    files = check_files(check.files, store.named)
    papers = signed_papers(check.files, check.heads_in, store.versions, there - store.remembered)
    anchors, unreadable = _backup_anchors(check)
    anchors += _paper_anchors(papers)
    unused = there - store.remembered - {named.sha256 for named in store.named}
    found = [
        *store.findings,
        *_against(store.chain, anchors, store.restores),
        *files,
        *check_versions(store.versions),
        *(finding(DataCode.SIGNATURE_BROKEN, **paper.where) for paper in papers if paper.is_broken),
        *unreadable,
        *map(_restored, store.restores),
        *(
            finding(DataCode.BACKUP_DAMAGED, backup=name)
            for folder in check.folders()
            for name in check.damaged_backups(folder)
        ),
        *([finding(DataCode.FILES_UNUSED, count=len(unused), files=tuple(sorted(unused)))] if unused else []),
    ]
    return DataReport(
        findings=tuple(sorted(found, key=lambda one: not one.is_fault)),
        steps=len(store.chain.hashes),
        rows=store.rows,
        files=len({named.sha256 for named in store.named}),
    )


def heads_left(check: DataCheck) -> tuple[JournalHead, ...]:
    """The heads in backups and signed papers that the journal does not have: after a restore, those of the replaced.

    Raises DomainError("store_damaged") and as `check_data`.
    """
    there = frozenset(check.files.names())
    with check.reading() as reading:
        chain, strays, versions = reading.chain(), there - reading.remembered_files(), reading.versions()
    anchors, _ = _backup_anchors(check)
    anchors += _paper_anchors(signed_papers(check.files, check.heads_in, versions, strays))
    return tuple(anchor.head for anchor in anchors if not _is_in(chain, anchor.head))


def _read(reading: StoreReading) -> _Store:
    """Ask for every part; one that cannot be read is itself a finding, and does not hide the others."""
    broken: list[DataFinding] = []

    def asked(ask: Callable[[], Part]) -> Part | None:
        try:
            return ask()
        except DomainError as error:
            if error.code != "store_damaged":
                raise
            broken.append(finding(DataCode.DATABASE_DAMAGED))
            return None

    found = [*(asked(reading.database) or ()), *(asked(reading.schema) or ())]
    chain = asked(reading.chain) or Chain(hashes={})
    rows = asked(reading.rows) or CheckedRows()
    drafts = asked(reading.unused_drafts)
    found += [*chain.findings, *rows.findings]
    found += [finding(DataCode.DRAFTS_UNUSED, count=drafts)] if drafts else []
    named = tuple(asked(reading.named_files) or ())
    remembered = asked(reading.remembered_files) or frozenset()
    versions = tuple(asked(reading.versions) or ())
    restores = tuple(asked(reading.restores) or ())
    return _Store(
        findings=(*_once(broken, found), *found),
        chain=chain,
        rows=rows.count,
        named=named,
        remembered=remembered,
        versions=versions,
        restores=restores,
    )


def _once(broken: Sequence[DataFinding], found: Iterable[DataFinding]) -> Sequence[DataFinding]:
    """Said once, and not at all when a missing table says it better."""
    told = {DataCode.DATABASE_DAMAGED, DataCode.TABLE_MISSING, DataCode.TABLE_CHANGED}
    return () if any(one.code in told for one in found) else broken[:1]


def _backup_anchors(check: DataCheck) -> tuple[list[Anchor], list[DataFinding]]:
    anchors, unreadable = [], []
    for folder in check.folders():
        for name, head in check.backup_heads(folder).items():
            if head is None:
                unreadable.append(finding(DataCode.BACKUP_UNREADABLE, backup=name))
            else:
                anchors.append(Anchor(head=head, where={"backup": name}))
    return anchors, unreadable


def _paper_anchors(papers: Iterable[SignedPaper]) -> list[Anchor]:
    return [Anchor(head=head, where=paper.where) for paper in papers for head in paper.heads.heads]


def _against(chain: Chain, anchors: Iterable[Anchor], restores: Sequence[Restore]) -> Iterator[DataFinding]:
    """The anchors that the journal does not reach, or passes by another way; a restore left some of them behind."""
    last = max(chain.hashes, default=0)
    days = {head: restore.moment.date() for restore in restores for head in restore.left}
    for anchor in sorted(anchors, key=lambda one: one.head.seq):
        if _is_in(chain, anchor.head):
            continue
        seq = anchor.head.seq
        if anchor.head in days:
            yield finding(DataCode.LEFT_BEHIND, seq=seq, restored=days[anchor.head], **anchor.where)
        elif seq > last:
            yield finding(DataCode.TAIL_CUT, seq=seq, last=last, **anchor.where)
        else:
            yield finding(DataCode.ANCHOR_DIFFERS, seq=seq, **anchor.where)


def _is_in(chain: Chain, head: JournalHead) -> bool:
    """Whether a head fits the journal; one at a step that is missing says nothing more than that."""
    return head.seq <= max(chain.hashes, default=0) and chain.hashes.get(head.seq, head.hash) == head.hash


def _restored(restore: Restore) -> DataFinding:
    return finding(DataCode.RESTORED, seq=restore.seq, restored=restore.moment.date(), made=restore.made)
