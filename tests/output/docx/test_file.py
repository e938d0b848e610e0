"""The file: the same bytes for the same paper, what it says of itself, what is not in it, and what it refuses."""

import io
import os
import subprocess
import sys
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from xml.etree import ElementTree

import pytest

from secretariat.domain.document import Document, PaperKind
from tests.output.docx.papers import agenda, extract, hostile, letter, letters, words, working_copy
from tests.output.docx.reading import opened, texts
from tests.output.pdf import sample
from tests.output.record.files import told
from tests.quality.project import ROOT

PRINT_DIGEST = (
    "import hashlib, sys; sys.path.insert(0, '.');"
    "from tests.output.docx.papers import working_copy; from tests.output.pdf import sample;"
    "print(hashlib.sha256(working_copy(sample.protocol())).hexdigest())"
)
COPY = "Робоча копія: оригінал – "


def _parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {entry.filename: package.read(entry) for entry in package.infolist()}


def test_processes_in_different_surroundings_make_the_same_bytes() -> None:
    said = {
        subprocess.run(
            [sys.executable, "-c", PRINT_DIGEST],
            cwd=ROOT,
            env={**os.environ, "TZ": zone, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for zone, seed in (("UTC", "0"), ("Pacific/Auckland", "4242"))
    }
    assert len(said) == 1


def test_another_paper_is_another_file() -> None:
    assert working_copy(sample.protocol()) != working_copy(sample.protocol(title="Протокол № 6"))


def test_no_entry_tells_when_it_was_made() -> None:
    with zipfile.ZipFile(io.BytesIO(working_copy(sample.protocol()))) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_it_says_what_it_is() -> None:
    said = opened(working_copy(sample.protocol(draft=True))).core_properties
    assert said.title == "ПРОЄКТ. Протокол № 5 засідання робочої групи від 31 липня 2019 року"
    assert said.author == "Сєвєродонецька міська рада"
    assert said.language == "uk-UA"
    assert said.subject == f"{COPY}підписаний протокол у PDF. ПРОЄКТ"
    assert said.content_status == f"{COPY}підписаний протокол у PDF"
    assert said.created == said.modified == datetime(2019, 7, 31, tzinfo=UTC)


@pytest.mark.parametrize(
    ("paper", "original"),
    [
        (sample.protocol(), "підписаний протокол у PDF"),
        (agenda(), "порядок денний у PDF"),
        (extract(), "підписаний витяг у PDF"),
        (letter(), "підписаний лист у PDF"),
        (sample.protocol(kind=PaperKind.DOSSIER), "документ у PDF"),
    ],
    ids=["protocol", "agenda", "extract", "letter", "other"],
)
def test_each_page_says_that_it_is_a_working_copy(paper: Document, original: str) -> None:
    section = opened(working_copy(paper)).sections[0]
    heads = [head.paragraphs[0].text for head in (section.first_page_header, section.header)]
    assert all(head.replace("\xa0", " ").endswith(f"{COPY}{original}") for head in heads)


def test_the_marks_of_a_draft_and_a_sample_stand_above() -> None:
    section = opened(working_copy(sample.protocol(draft=True, sample=True))).sections[0]
    assert section.header.paragraphs[0].text.startswith("ЗРАЗОК · ПРОЄКТ · Робоча")


def test_nothing_is_embedded() -> None:
    """Neither the record nor what python-docx's template brings: nothing that could be read back."""
    names = set(_parts(working_copy(sample.protocol())))
    assert names == {
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/core.xml",
        "word/_rels/document.xml.rels",
        "word/document.xml",
        "word/header1.xml",
        "word/header2.xml",
        "word/numbering.xml",
        "word/settings.xml",
        "word/styles.xml",
        "word/theme/theme1.xml",
    }


def test_hostile_signs_make_a_sound_file() -> None:
    data = working_copy(hostile())
    for name, part in _parts(data).items():
        ElementTree.fromstring(part)
        assert b"\x00" not in part, name
    assert letters("".join(texts(data))) == words(hostile())
    assert len(opened(data).core_properties.title) == 255


def test_a_sign_that_no_font_has_is_written_where_a_program_finds_one() -> None:
    assert texts(working_copy(sample.document([sample.body("𓀀 漢字 😀")]))) == ["𓀀 漢字 😀"]


def test_what_xml_cannot_hold_is_left_out_as_in_the_pdf() -> None:
    broken = "знак\ufffe тут\uffff"
    paper = replace(sample.document([sample.body(broken)]), title=broken, author=broken)
    made = working_copy(paper)
    assert texts(made) == ["знак тут"]
    assert (opened(made).core_properties.title, opened(made).core_properties.author) == ("знак тут",) * 2


def test_it_is_not_taken_for_a_record() -> None:
    """What was changed in a working copy does not come back by an import."""
    assert told(working_copy(sample.protocol())) == [("", "not_utf8")]
