"""The files that rows name: there, whole, as large as said; and the anchors that signed papers carry."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from secretariat.services.changes import JournalHead
from secretariat.services.data_findings import DataCode, DataFinding, finding
from secretariat.services.ports import Files
from secretariat.services.version_check import VersionFacts


class FilePool(Files, Protocol):
    """The files with a list of them."""

    def names(self) -> Iterator[str]:
        """The SHA-256 of every file that lies there (unverified)."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedFile:
    """A file as a row names it: `size` in bytes where the row says it; `day` is the first of the row's meeting."""

    sha256: str
    table: str
    id: int
    size: int | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperHeads:
    """The office signatures in a file: how many, whether the last of them holds and closes it, the heads in them."""

    signatures: int = 0
    holds: bool = False
    heads: tuple[JournalHead, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedPaper:
    """A paper with its heads; `expected` signatures by office keys stand in the store."""

    heads: PaperHeads
    expected: int
    where: Mapping[str, object]

    @property
    def is_broken(self) -> bool:
        """True when it has other signatures than the store says, or they do not hold."""
        return self.heads.signatures != self.expected or (self.expected > 0 and not self.heads.holds)


def check_files(files: Files, named: Sequence[NamedFile]) -> Iterator[DataFinding]:
    """What is wrong with each named file, once for each row that names it."""
    sizes: dict[str, int | None] = {}
    for one in named:
        if one.sha256 not in sizes:
            data = _read(files, one.sha256)
            sizes[one.sha256] = len(data) if data is not None else None
        size, row = sizes[one.sha256], {"table": one.table, "id": one.id, "day": one.day}
        if size is None:
            code = DataCode.FILE_DAMAGED if files.has(one.sha256) else DataCode.FILE_MISSING
            yield finding(code, sha256=one.sha256, **row)
        elif one.size not in (None, size):
            yield finding(DataCode.FILE_SIZE, sha256=one.sha256, said=one.size, size=size, **row)


def signed_papers(
    files: Files,
    heads_in: Callable[[bytes], PaperHeads],
    versions: Iterable[VersionFacts],
    strays: Iterable[str],
) -> tuple[SignedPaper, ...]:
    """The papers of all versions, and signed ones among `strays`, which nothing names: what named them was cut off."""
    kept = {version.sha256: version for version in versions}
    papers = []
    for sha256, version in kept.items():
        data = _read(files, sha256)
        if data is not None and (version.office_signatures or version.sha256 != version.unsigned_sha256):
            papers.append(
                SignedPaper(heads=heads_in(data), expected=version.office_signatures, where=version.place)
            )
    for sha256 in sorted(set(strays) - set(kept)):
        data = _read(files, sha256)
        heads = heads_in(data) if data is not None and data.startswith(b"%PDF-") else PaperHeads()
        if heads.holds:
            papers.append(SignedPaper(heads=heads, expected=heads.signatures, where={"file": sha256}))
    return tuple(papers)


def _read(files: Files, sha256: str) -> bytes | None:
    """The bytes; a disk that cannot read them holds a damaged file."""
    try:
        return files.get(sha256)
    except OSError:
        return None
