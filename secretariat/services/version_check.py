"""The versions of protocols as they stand in the store: one order, one that counts, signatures that fit the state."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from secretariat.domain.document import SignerRole
from secretariat.domain.papers import SigningWay, VersionState
from secretariat.services.data_findings import DataCode, DataFinding, finding


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionFacts:
    """A version as its row says it, right or wrong; `signatures` are roles and ways, `day` the meeting's first."""

    meeting_id: int
    meeting_number: int | None
    day: date | None
    version: int
    number: int
    state: str
    unsigned_sha256: str
    sha256: str
    signatures: tuple[tuple[str, str], ...]

    @property
    def place(self) -> Mapping[str, object]:
        """What names it in a sentence."""
        return {"number": self.number, "version": self.version, "day": self.day, "meeting": self.meeting_id}

    @property
    def office_signatures(self) -> int:
        """How many signed the file with office keys."""
        return sum(way == SigningWay.OFFICE for _, way in self.signatures)


def check_versions(versions: Sequence[VersionFacts]) -> Iterator[DataFinding]:
    """What no use case of the program leaves behind."""
    by_meeting: defaultdict[int, list[VersionFacts]] = defaultdict(list)
    for version in versions:
        by_meeting[version.meeting_id].append(version)
    for own in by_meeting.values():
        own.sort(key=lambda one: one.version)
        yield from _check_order(own)
        for version in own:
            yield from _check_one(version)


def _check_order(own: Sequence[VersionFacts]) -> Iterator[DataFinding]:
    """Numbered from 1 on, all but the last superseded, all under the meeting's number."""
    if [one.version for one in own] != list(range(1, len(own) + 1)):
        yield finding(DataCode.VERSION_ORDER, **own[-1].place)
    for one in own[:-1]:
        if one.state != VersionState.SUPERSEDED:
            yield finding(DataCode.VERSION_STATE, **one.place)
    if own[-1].number != own[-1].meeting_number:
        yield finding(DataCode.VERSION_NUMBER, meeting_number=own[-1].meeting_number, **own[-1].place)


def _check_one(version: VersionFacts) -> Iterator[DataFinding]:
    roles = sorted(role for role, _ in version.signatures)
    complete = roles == sorted(SignerRole)
    doubled = len(set(roles)) < len(roles)
    if doubled or (
        version.state != VersionState.SUPERSEDED and complete != (version.state == VersionState.SIGNED)
    ):
        yield finding(DataCode.VERSION_STATE, **version.place)
    if (version.sha256 != version.unsigned_sha256) != (version.office_signatures > 0):
        yield finding(DataCode.VERSION_FILE, **version.place)
