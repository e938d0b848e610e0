"""Made up meetings say the same on the screens, in the PDF, in the DOCX and in the record, fact by fact."""

import functools
import io
import re
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from secretariat.app.bootstrap import opened_office
from secretariat.domain.ids import MeetingId
from secretariat.domain.meeting import ProtocolKind
from secretariat.output.record import to_json
from secretariat.services.office import Office
from secretariat.services.papers.making import make_paper
from secretariat.services.papers.order import PaperFormat, protocol_order
from secretariat.services.protocols import finalise
from secretariat.services.record_export import export_record
from secretariat.services.record_import import import_record
from tests.counts import count
from tests.e2e.facts.fact import Fact
from tests.e2e.facts.in_record import facts_in_record
from tests.e2e.facts.in_text import facts_in_text
from tests.e2e.facts.on_screen import facts_on_screen
from tests.output.docx.reading import opened, paragraphs, texts
from tests.output.pdf.reading import lines
from tests.output.printed import running_text
from tests.records.generated import generated

ALL = 50
SEEDS = range(count(8, ALL))
KINDS = {
    "day",
    "number",
    "chair",
    "secretary",
    "present",
    "absent",
    "agenda",
    "item",
    "decision",
    "point",
    "vote",
}
CHOICES = {"for", "against", "abstained", "not-voted"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One meeting as it is told in four places."""

    screens: list[Fact]
    pdf: bytes
    docx: bytes
    record: bytes


@functools.cache
def told(seed: int) -> Told:
    """A meeting brought into a new store and closed there."""
    with tempfile.TemporaryDirectory() as folder, opened_office(Path(folder)) as office:
        record = generated(seed)
        meeting_id = import_record(office.desk.work, office.desk.files, record).meeting_id
        finalise(office.desk, office.press, meeting_id)
        return Told(
            screens=facts_on_screen(office, meeting_id),
            pdf=_protocol(office, meeting_id, PaperFormat.PDF),
            docx=_protocol(office, meeting_id, PaperFormat.DOCX),
            record=to_json(export_record(office.desk.work, meeting_id)),
        )


def _protocol(office: Office, meeting_id: MeetingId, format: PaperFormat) -> bytes:
    order = replace(protocol_order(ProtocolKind.FULL, on=office.desk.clock().date()), format=format)
    return make_paper(office.paper_room, meeting_id, order).data


def in_pdf(data: bytes) -> list[Fact]:
    return facts_in_text(running_text(lines(data)))


def in_docx(data: bytes) -> list[Fact]:
    return facts_in_text(" ".join(texts(data)))


@pytest.mark.parametrize("seed", SEEDS)
def test_all_places_tell_the_same_facts(seed: int, tell_reduced: Callable[[str], None]) -> None:
    tell_reduced(f"meeting {seed + 1} of {ALL}")
    meeting = told(seed)
    assert facts_in_record(meeting.record) == meeting.screens
    assert in_pdf(meeting.pdf) == meeting.screens
    assert in_docx(meeting.docx) == meeting.screens


def test_the_meetings_bring_facts_of_every_kind() -> None:
    facts = [fact for seed in SEEDS for fact in told(seed).screens]
    assert {fact[0] for fact in facts} == KINDS | CHOICES
    assert {fact[2] for fact in facts if fact[0] == "item"} == {"considered", "postponed", "withdrawn"}
    assert {fact[1] for fact in facts if fact[0] == "vote"} == {"open", "by-name", "secret", "consensus"}
    assert {fact[1] for fact in facts if fact[0] == "decision"} == {"adopted", "proposed"}
    assert {fact[2] for fact in facts if fact[0] == "present"} == {"room", "online"}


CHANGED = {
    "the votes swapped": (r"«за» – (\d+), «проти» – (\d+)", r"«за» – \2, «проти» – \1"),
    "an absent one among the present": (r"Відсутні: ", "Присутні: "),
    "another day of a term": (r"(Строк – до )\d+", r"\g<1>31"),
    "a proposal taken for a decision": (r"ЗАПРОПОНОВАНО УХВАЛИТИ", "УХВАЛИЛИ"),
    "a lost letter in a point": (r"взяти до відома", "взяти до відом"),
}


@pytest.mark.parametrize("what", CHANGED)
def test_a_working_copy_that_says_otherwise_is_seen(what: str) -> None:
    seen = [seed for seed in SEEDS if _says_otherwise(told(seed), *CHANGED[what])]
    assert seen


def _says_otherwise(meeting: Told, pattern: str, other: str) -> bool:
    """Whether the first words of the copy that the pattern finds are noticed once they are others."""
    read = opened(meeting.docx)
    for one in paragraphs(read):
        before = one.text.replace("\xa0", " ")
        after = re.sub(pattern, other, before, count=1)
        if after != before:
            one.text = after
            break
    else:
        return False
    changed = io.BytesIO()
    read.save(changed)
    try:
        return in_docx(changed.getvalue()) != meeting.screens
    except AssertionError:  # what a reader cannot read is seen too
        return True
