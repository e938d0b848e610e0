"""Each setting of the form of papers changes every paper that it is about, and no other."""

import hashlib
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from secretariat.domain.document import PaperKind
from secretariat.domain.group import WorkingGroup
from secretariat.domain.norms import DateStyle, DecisionWord, NumberPlace
from secretariat.domain.own_form import OwnForm
from secretariat.domain.record import MeetingRecord
from secretariat.output.pdf.styles import MM
from secretariat.services.papers.charges import person_key
from secretariat.services.papers.registry import PAPERS
from secretariat.services.shared_form import SHARED
from tests.judges import verapdf
from tests.output.pdf.reading import letters, lines, text_letters
from tests.output.printed import records
from tests.output.test_every_paper import LARGEST_POINTS, PRESS, closed, orders
from tests.records.pictures import saved

PNG = saved(Image.new("RGB", (360, 510), (0, 87, 184)), "PNG")
SHA256 = hashlib.sha256(PNG).hexdigest()
ALL = frozenset(PAPERS)
PROTOCOLS = frozenset({PaperKind.PROTOCOL_FULL, PaperKind.PROTOCOL_SHORT, PaperKind.PROTOCOL_PUBLIC})
WITH_HEAD = ALL - {PaperKind.PRESS_RELEASE}
"""A press release is words for a site: what stands over it there is the site's."""
WITH_TITLE = ALL - {PaperKind.COVER_LETTER, PaperKind.CHAIR_SCRIPT}
"""A letter has no name (ДСТУ 4163:2020, 5.11); the script is all in letters to be read at arm's length."""
PLACED = WITH_HEAD - {PaperKind.STATUS_REPORT, PaperKind.COVER_LETTER}
"""The place stands in the middle of their line, or at the right where the number is elsewhere or there is none."""


SHORT = {PaperKind.AGENDA, PaperKind.INVITATION, PaperKind.COVER_LETTER}
"""Of one page without a table or an annex: no reference data are on it."""


def _group(record: MeetingRecord, **changes: Any) -> MeetingRecord:
    return replace(record, group=replace(record.group, **changes))


def _own(**values: Any) -> dict[str, Any]:
    return {"own_form": OwnForm(**values)}


SETTINGS: dict[str, tuple[dict[str, Any], frozenset[PaperKind]]] = {
    "margin_left": (_own(margin_left=25.0), ALL),
    "margin_right": (_own(margin_right=15.0), ALL),
    "margin_top": (_own(margin_top=30.0), ALL),
    # at the end of their only page there is room for more
    "margin_bottom": (
        _own(margin_bottom=50.0),
        ALL - {PaperKind.AGENDA, PaperKind.CHAIR_AGENDA, PaperKind.COVER_LETTER, PaperKind.HAND_LIST},
    ),
    "body_size": (_own(body_size=12.0), ALL - {PaperKind.CHAIR_SCRIPT}),
    "title_size": (_own(title_size=16.0), WITH_TITLE),
    "reference_size": (
        _own(reference_size=9.0),
        ALL - SHORT,
    ),
    "line_spacing": (_own(line_spacing=1.5), ALL - {PaperKind.CHAIR_SCRIPT, PaperKind.HAND_LIST}),
    "paragraph_indent": (
        _own(paragraph_indent=20.0),
        ALL - {PaperKind.STATUS_REPORT, PaperKind.HAND_LIST},
    ),
    "number_place": (_own(number_place=NumberPlace.TITLE), PLACED),
    "letterhead": (_own(letterhead="вул. Ґонти, 1"), WITH_HEAD),
    "listed_members_limit": (_own(listed_members_limit=3), PROTOCOLS),
    "listed_items_limit": (_own(listed_items_limit=3), PROTOCOLS),
    "repeat_officers_among_present": (_own(repeat_officers_among_present=True), PROTOCOLS),
    # the letter counts the sheets of its extract
    "all_members_sign": (
        _own(all_members_sign=True),
        PROTOCOLS | {PaperKind.EXTRACT, PaperKind.BLANK_PROTOCOL, PaperKind.COVER_LETTER},
    ),
    # days in words would not fit the columns of the report, and news has them always
    "date_style": (
        {"date_style": DateStyle.DIGITS},
        ALL - {PaperKind.STATUS_REPORT, PaperKind.PRESS_RELEASE},
    ),
    "decision_word": (
        {"decision_word": DecisionWord.VYRISHYLY},
        PROTOCOLS | {PaperKind.EXTRACT, PaperKind.BLANK_PROTOCOL},
    ),
    "emblem": ({"emblem_sha256": SHA256, "emblem_text": "Герб громади"}, WITH_HEAD),
}


def _made(kind: PaperKind, record: MeetingRecord) -> bytes:
    made = replace(closed(record), read_file={SHA256: PNG}.get)
    return PRESS.make(made, next(orders(kind, made))).data


def _looks(data: bytes) -> object:
    with pypdfium2.PdfDocument(data) as paper:
        images = [
            figure.get_bounds()
            for page in paper
            for figure in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE])
        ]
    return lines(data), {round(one.size, 1) for one in letters(data)}, images


@cache
def _usual(kind: PaperKind) -> object:
    return _looks(_made(kind, records()["reference"]))


@pytest.mark.parametrize("name", SETTINGS)
def test_a_setting_changes_every_paper_that_it_is_about(name: str) -> None:
    changes, about = SETTINGS[name]
    record = _group(records()["reference"], **changes)
    assert {kind for kind in PAPERS if _looks(_made(kind, record)) != _usual(kind)} == about


def test_every_field_of_the_form_is_one_of_these_settings() -> None:
    named = {field for changes, _ in SETTINGS.values() for field in changes} | {"norm_profile"}
    assert named == set(SHARED)
    own = [changes["own_form"] for changes, _ in SETTINGS.values() if "own_form" in changes]
    usual = WorkingGroup.__dataclass_fields__["own_form"].default
    assert usual is None
    assert {name for form in own for name in OwnForm.__slots__ if getattr(form, name) is not None} == set(
        OwnForm.__slots__
    )


@pytest.mark.parametrize("kind", PAPERS)
def test_every_paper_keeps_the_margins_of_its_group(kind: PaperKind) -> None:
    own = _own(margin_left=20.0, margin_right=20.0, margin_top=35.0, margin_bottom=40.0)
    data = _made(kind, _group(records()["reference"], **own))
    measured = [one for one in text_letters(data) if one.size < LARGEST_POINTS]
    assert 19.9 <= min(one.left for one in measured) / MM <= 21
    assert max(one.right for one in measured) / MM <= 190.5
    assert min(one.top for one in measured) / MM >= 34.9
    assert max(one.base for one in measured) / MM <= 257


def test_each_copy_of_an_invitation_has_the_emblem_which_the_file_holds_once() -> None:
    changes, _ = SETTINGS["emblem"]
    made = replace(closed(_group(records()["reference"], **changes)), read_file={SHA256: PNG}.get)
    people = tuple(person_key(person.id) for person in made.record.persons[:4])
    order = replace(next(orders(PaperKind.INVITATION, made)), people=people)
    data = PRESS.make(made, order).data
    with pypdfium2.PdfDocument(data) as paper:
        figures = [len(list(page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]))) for page in paper]
    assert figures.count(1) == len(people)
    with pikepdf.open(BytesIO(data)) as file:
        images = [
            one for one in file.objects if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image"
        ]
    assert len(images) == 1


@pytest.mark.parametrize("kind", [PaperKind.INVITATION, PaperKind.STATUS_REPORT, PaperKind.COVER_LETTER])
def test_what_is_sent_out_under_an_emblem_conforms(kind: PaperKind, tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    head = {**SETTINGS["emblem"][0], **SETTINGS["letterhead"][0]}
    path.write_bytes(_made(kind, _group(records()["reference"], **head)))
    assert [f"{profile}: {rule}" for profile in ("3A", "UA1") for rule in verapdf(path, profile)] == []
