"""Every paper of the table, of every meeting that the tests know, before the judges: or it is refused in words."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from reportlab.lib import pagesizes

from secretariat.app.sentences import ANY_REFUSAL, sentence
from secretariat.domain.agenda import ItemState
from secretariat.domain.decided import is_decided
from secretariat.domain.document import Document, PaperKind
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import ItemId
from secretariat.domain.record import MeetingRecord
from secretariat.language.norms import norms
from secretariat.language.templates import copy_words, protocol_words
from secretariat.output.pdf.composition import Composition
from secretariat.output.pdf.styles import Styles
from secretariat.output.press import PaperPress
from secretariat.services.papers.charges import person_key
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import Option, PaperOrder
from secretariat.services.papers.registry import PAPERS, build_paper, ensure_possible
from tests.counts import LONG
from tests.judges import pdf_fonts, qpdf_check, verapdf
from tests.output.pdf.reading import MM, text_letters
from tests.output.printed import records
from tests.records import reference_record
from tests.records.generated import generated
from tests.records.hostile import hostile_records
from tests.services.papers.material import final_version, material, numbered
from tests.services.papers.said import REPORT, SENT, ahead

PRESS = PaperPress(words=protocol_words(), copy_words=copy_words())
PROFILES = ("3A", "UA1")
LARGEST_POINTS = 30
SLACK = 1.5
"""A letter may lean over its place, in points."""

ALWAYS = 2
"""So many of the first meetings are taken by every run."""
SOME = 10
"""Of so many others a short run takes one for each paper; the papers take turns."""


@cache
def meetings() -> dict[str, MeetingRecord]:
    """The reference one, held and ahead; the other samples, hard and rare ones, made up ones, hostile ones."""
    samples = records()
    always = {"reference": samples["reference"], "ahead": ahead(reference_record())}
    made_up = {f"made up {seed}": generated(seed) for seed in range(5)}
    return {**always, **samples, **made_up, **hostile_records()}


def chosen(kind: PaperKind) -> list[str]:
    """The meetings of which this run makes a paper."""
    names, turn = list(meetings()), list(PAPERS).index(kind)
    return [name for place, name in enumerate(names) if LONG or place < ALWAYS or (place + turn) % SOME == 0]


def closed(record: MeetingRecord) -> Material:
    """A meeting whose protocol is finalised, and whose agenda was sent in a second version."""
    made = material(numbered(record), final_version(record))
    return replace(made, report=REPORT, sent=SENT)


def orders(kind: PaperKind, made: Material) -> Iterator[PaperOrder]:
    """The paper with little said, and with all that it takes; what it cannot be made without is always said."""
    takes, on = PAPERS[kind].takes, date(2026, 11, 27)
    everybody = tuple(person_key(person.id) for person in made.record.persons)
    items = _decided(made.record) if Option.ITEMS in takes else frozenset()
    handed = (PaperOrder(kind=PaperKind.AGENDA, on=on),) if Option.HANDED in takes else ()
    people = everybody if Option.PEOPLE in takes else ()
    yield PaperOrder(kind=kind, on=on, items=items, people=people[:1], handed=handed)
    if takes - {Option.ITEMS, Option.HANDED}:
        yield PaperOrder(
            kind=kind,
            on=on,
            items=items,
            people=people,
            handed=handed,
            draft=Option.DRAFT in takes,
            number="01-15/23" if Option.NUMBER in takes else None,
            answer_by=on if Option.ANSWER_BY in takes else None,
        )


def _decided(record: MeetingRecord) -> frozenset[ItemId]:
    considered = {item.id for item in record.items if item.state is ItemState.CONSIDERED}
    decided = {row.item_id for row in record.resolutions if is_decided(record, row)}
    return frozenset(considered & decided)


def made_papers(kind: PaperKind, folder: Path) -> Iterator[Path | str]:
    """The files of a kind, and the sentences that refuse one."""
    for number, name in enumerate(chosen(kind)):
        meeting = closed(meetings()[name])
        for place, order in enumerate(orders(kind, meeting)):
            path = folder / f"{number}-{place} {name}.pdf"
            refusal = _written(meeting, order, path)
            yield path if refusal is None else f"{name}: {refusal}"


def built_papers(kind: PaperKind) -> Iterator[tuple[str, Document]]:
    """The trees of a kind, with meeting and order, as far as every sign of them can be printed."""
    for name in chosen(kind):
        meeting = closed(meetings()[name])
        for place, order in enumerate(orders(kind, meeting)):
            try:
                ensure_possible(meeting, order)
                document = build_paper(meeting, order, PRESS.words).document
                Composition(document, Styles(document.profile))
            except DomainError:  # what is said of it is looked at below
                continue
            yield f"{name} {place}", document


def _written(meeting: Material, order: PaperOrder, path: Path) -> str | None:
    """None once the file is there, or why it is not; a possible paper fails for a sign alone that no face has."""
    try:
        ensure_possible(meeting, order)
    except DomainError as error:
        return sentence(error)
    try:
        path.write_bytes(PRESS.make(meeting, order).data)
    except DomainError as error:
        if error.code != "unprintable_character":
            raise
        return sentence(error)
    return None


@pytest.fixture(scope="module", params=PAPERS, ids=str)
def papers(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> list[Path | str]:
    return list(made_papers(request.param, tmp_path_factory.mktemp("papers")))


@pytest.fixture
def files(papers: list[Path | str], tell_reduced: Callable[[str], None]) -> list[Path]:
    made = [paper for paper in papers if isinstance(paper, Path)]
    tell_reduced(f"{len(made)} papers, one meeting of {SOME}")
    return made


def test_a_paper_conforms(files: list[Path]) -> None:
    broken = {path.name: [rule for profile in PROFILES for rule in verapdf(path, profile)] for path in files}
    assert {name: rules for name, rules in broken.items() if rules} == {}
    assert files


def test_a_paper_is_a_sound_file(files: list[Path]) -> None:
    complaints = {path.name: qpdf_check(path) for path in files}
    assert {name: said for name, said in complaints.items() if said} == {}


def test_all_fonts_of_a_paper_are_in_it_with_their_letters(files: list[Path]) -> None:
    """Embedded, only what is used, with a map to Unicode."""
    kept = {(path.name, *line.split()[-5:-2]) for path in files for line in pdf_fonts(path)}
    assert {one for one in kept if one[1:] != ("yes", "yes", "yes")} == set()


def test_nothing_stands_outside_the_margins(files: list[Path]) -> None:
    """Of the text; the mark of a sample across the page is larger than any of it."""
    page, form = pagesizes.A4, norms().usual.form
    left, right = form.margin_left * MM, page[0] - form.margin_right * MM
    outside = [
        f"{path.name}: «{one.text}», page {one.page + 1}"
        for path in files
        for one in text_letters(path.read_bytes())
        if one.size < LARGEST_POINTS
        and not (
            left - SLACK < one.left
            and one.right < right + SLACK
            and one.base < page[1] - form.margin_bottom * MM
        )
    ]
    assert outside == []


def test_what_is_refused_is_refused_in_words_of_its_own(papers: list[Path | str]) -> None:
    refused = [paper for paper in papers if isinstance(paper, str)]
    assert [told for told in refused if ANY_REFUSAL in told or "{" in told.replace("{x}", "")] == []
