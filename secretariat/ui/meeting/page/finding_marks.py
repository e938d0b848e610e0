"""What is wrong with a part of the page, as it is marked at the page's edge."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from secretariat.domain.document import Source
from secretariat.services.press import Spot
from secretariat.ui.kit.page_source import PageMark
from secretariat.ui.kit.tone import Tone
from secretariat.ui.meeting.page.spots import marks_of
from secretariat.ui.meeting.place import Part, Place


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingMark:
    """How serious it is, what is said of it, and the field that cures it."""

    tone: Tone
    words: str
    place: Place


Findings = Mapping[Source, FindingMark]


def finding_marks(spots: Sequence[Spot], findings: Findings) -> list[PageMark]:
    """The lines of all parts with findings, each with a bar at the edge; of an item its title in the agenda."""
    return [mark for source, finding in findings.items() for mark in _marks_of(spots, source, finding)]


def finding_beside(spots: Sequence[Spot], findings: Findings, page: int, x: float, y: float) -> Place | None:
    """The field that cures the finding whose bar is at the height of a point in the margin left of the lines."""
    for source, finding in findings.items():
        for mark in _marks_of(spots, source, finding):
            if mark.page == page and x < mark.left and mark.top <= y <= mark.top + mark.height:
                return finding.place
    return None


def _marks_of(spots: Sequence[Spot], source: Source, finding: FindingMark) -> Iterator[PageMark]:
    for mark in marks_of(spots, source, finding.tone, first=source.kind == Part.ITEM.value):
        yield replace(mark, at_edge=True, words=finding.words)
