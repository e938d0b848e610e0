"""What a file says of itself."""

from collections.abc import Iterator
from datetime import date
from io import BytesIO

import pikepdf
import pytest

from secretariat.output.pdf import render
from secretariat.output.pdf.kyiv import pdf_date, xmp_date
from tests.output.pdf import sample


@pytest.fixture
def opened() -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(BytesIO(render(sample.protocol(), (sample.RECORD,)))) as pdf:
        yield pdf


def test_title_author_and_language_are_the_papers(opened: pikepdf.Pdf) -> None:
    assert str(opened.docinfo.Title) == "Протокол № 5 засідання робочої групи від 31 липня 2019 року"
    assert str(opened.docinfo.Author) == "Сєвєродонецька міська рада"
    assert opened.Root.Lang == "uk-UA"
    assert "/Subject" not in opened.docinfo


def test_dates_are_the_meetings_day_in_kyiv(opened: pikepdf.Pdf) -> None:
    assert str(opened.docinfo.CreationDate) == str(opened.docinfo.ModDate) == "D:20190731000000+03'00'"


def test_xmp_says_the_same(opened: pikepdf.Pdf) -> None:
    with opened.open_metadata() as xmp:
        assert xmp["dc:title"] == str(opened.docinfo.Title)
        assert xmp["dc:creator"] == [str(opened.docinfo.Author)]
        assert xmp["xmp:CreateDate"] == "2019-07-31T00:00:00+03:00"
        assert (xmp["pdfaid:part"], xmp["pdfaid:conformance"], xmp["pdfuaid:part"]) == ("3", "A", "1")


def test_a_sample_says_so_in_its_metadata() -> None:
    with pikepdf.open(BytesIO(render(sample.protocol(sample=True)))) as pdf, pdf.open_metadata() as xmp:
        assert str(pdf.docinfo.Title).startswith("ЗРАЗОК. Протокол № 5")
        assert str(pdf.docinfo.Subject) == xmp["dc:description"] == "ЗРАЗОК"
        assert str(pdf.docinfo.Keywords) == xmp["pdf:Keywords"] == "ЗРАЗОК"


def test_signs_of_markup_in_a_title_are_kept() -> None:
    title = 'Протокол <«А» & "Б">'
    with pikepdf.open(BytesIO(render(sample.protocol(title=title)))) as pdf, pdf.open_metadata() as xmp:
        assert str(pdf.docinfo.Title) == xmp["dc:title"] == title.replace('"Б"', "«Б»")


@pytest.mark.parametrize(
    ("day", "offset"),
    [
        (date(2026, 1, 15), "+02:00"),
        (date(2026, 3, 29), "+02:00"),  # clocks change at three
        (date(2026, 3, 30), "+03:00"),
        (date(2026, 10, 25), "+03:00"),  # clocks change at four
        (date(2026, 10, 26), "+02:00"),
    ],
)
def test_midnight_has_the_offset_of_its_day(day: date, offset: str) -> None:
    assert xmp_date(day) == f"{day.isoformat()}T00:00:00{offset}"
    assert pdf_date(day).endswith(offset.replace(":", "'") + "'")


def test_the_record_travels_inside_as_data_of_the_paper(opened: pikepdf.Pdf) -> None:
    (specification,) = opened.Root.AF
    assert specification.AFRelationship == "/Data"
    assert str(specification.UF) == str(specification.F) == "record.json"
    assert specification.EF.F.Subtype == "/application/json"
    assert opened.attachments["record.json"].get_file().read_bytes() == sample.RECORD.data


def test_a_paper_without_files_has_no_attachments() -> None:
    with pikepdf.open(BytesIO(render(sample.protocol()))) as pdf:
        assert "/AF" not in pdf.Root
        assert "/Names" not in pdf.Root
