"""Misspelt words of the record, as they are marked at the page's edge."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from secretariat.domain.document import Source
from secretariat.domain.findings.texts import TypedText, typed_texts
from secretariat.domain.record import MeetingRecord
from secretariat.domain.spelling import chunks
from secretariat.ui.kit.spelling import Spelling
from secretariat.ui.kit.tone import Tone
from secretariat.ui.meeting.page.finding_marks import FindingMark, Findings
from secretariat.ui.meeting.place import Part, place_of

_FIELDS = {Part.ITEM: "title", Part.ANNEX: "title"}


def with_misspelt(findings: Findings, record: MeetingRecord, spelling: Spelling) -> Findings:
    """The findings, and each part with a misspelt word; of what is not judged yet `spelling` is asked."""
    if not spelling.checks:
        return findings
    made = dict[Source, FindingMark](findings)
    is_known = True
    for typed in typed_texts(record):
        words, all_judged = _misspelt(typed, spelling)
        is_known = is_known and all_judged
        if words:
            known = made.get(typed.source)
            own = _mark(typed, words)
            made[typed.source] = own if known is None else replace(known, words=f"{known.words}\n{own.words}")
    if not is_known:
        spelling.ask()
    return made


def _misspelt(typed: TypedText, spelling: Spelling) -> tuple[list[str], bool]:
    """The wrong words, each once, and whether all words are judged."""
    judged = [spelling.faults(chunk) for _start, chunk in chunks(typed.text)]
    wrong = [fault.word for faults in judged for fault in faults or ()]
    return list(dict.fromkeys(wrong)), None not in judged


def _mark(typed: TypedText, words: list[str]) -> FindingMark:
    place = place_of(typed.source)
    said = QCoreApplication.translate("SpellingMarks", "Spelling: {words}").format(words=", ".join(words))
    return FindingMark(tone=Tone.WARN, words=said, place=place.at(_FIELDS.get(place.part, "text")))
