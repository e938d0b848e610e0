"""Which papers are offered in which stage of a meeting."""

from collections.abc import Mapping, Sequence

from secretariat.domain.document import PaperKind
from secretariat.domain.stage import Stage
from secretariat.services.papers.order import PaperFormat
from secretariat.services.papers.registry import PAPERS

_ALL = (
    PaperKind.AGENDA,
    PaperKind.CHAIR_AGENDA,
    PaperKind.INVITATION,
    PaperKind.REGISTRATION_SHEET,
    PaperKind.CHAIR_SCRIPT,
    PaperKind.BLANK_PROTOCOL,
    PaperKind.STATUS_REPORT,
)
OFFERED: Mapping[Stage, Sequence[PaperKind]] = {
    Stage.PREPARATION: _ALL,
    Stage.MEETING: (
        PaperKind.CHAIR_SCRIPT,
        PaperKind.CHAIR_AGENDA,
        PaperKind.REGISTRATION_SHEET,
        PaperKind.STATUS_REPORT,
        PaperKind.BLANK_PROTOCOL,
    ),
    Stage.PROTOCOL: (PaperKind.REGISTRATION_SHEET, PaperKind.STATUS_REPORT),
    Stage.SIGNING: (PaperKind.REGISTRATION_SHEET,),
    Stage.SENDING: _ALL,
}
"""Papers that are made as soon as they are chosen."""
LED_TO = (
    PaperKind.EXTRACT,
    PaperKind.COVER_LETTER,
    PaperKind.PROTOCOL_PUBLIC,
    PaperKind.PRESS_RELEASE,
)
"""Papers of a finalised protocol that need more than a word: in every stage the way to where they are made."""
COPIED: Mapping[Stage, Sequence[PaperKind]] = {
    stage: tuple(kind for kind in offered if PaperFormat.DOCX in PAPERS[kind].formats)
    for stage, offered in OFFERED.items()
}
"""Which of them are offered as working copies too."""
