"""Two empty fields wait under the signature lines (N27), tagged and described."""

from collections.abc import Iterator
from io import BytesIO

import pikepdf
import pytest

from secretariat.output.pdf import render
from tests.output.pdf import sample
from tests.output.pdf.reading import MM, lines


@pytest.fixture
def opened() -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(BytesIO(render(sample.protocol()))) as pdf:
        yield pdf


def test_fields_have_the_names_that_signing_looks_for(opened: pikepdf.Pdf) -> None:
    fields = opened.Root.AcroForm.Fields
    assert [str(field.T) for field in fields] == ["Chair", "Secretary"]
    assert all(field.FT == "/Sig" and "/V" not in field for field in fields)
    assert "/SigFlags" not in opened.Root.AcroForm


def test_fields_are_described_and_owned_by_form_elements(opened: pikepdf.Pdf) -> None:
    pairs = list(opened.Root.StructTreeRoot.ParentTree.Nums)
    owners = {int(key): owner for key, owner in zip(pairs[::2], pairs[1::2], strict=True)}
    for field in opened.Root.AcroForm.Fields:
        owner = owners[int(field.StructParent)]
        assert owner.S == "/Form"
        assert owner.K.Obj.objgen == field.objgen
        assert str(field.TU).startswith("Місце підпису")


def test_fields_are_80_by_32_mm_side_by_side_within_the_margins(opened: pikepdf.Pdf) -> None:
    chair, secretary = ([float(edge) / MM for edge in field.Rect] for field in opened.Root.AcroForm.Fields)
    assert (chair[0], chair[2]) == pytest.approx((30, 110), abs=0.01)
    assert (secretary[0], secretary[2]) == pytest.approx((120, 200), abs=0.01)
    assert chair[3] - chair[1] == pytest.approx(32, abs=0.01)
    assert chair[1::2] == secretary[1::2]


def test_fields_lie_under_the_names(opened: pikepdf.Pdf) -> None:
    last = next(
        line for line in lines(render(sample.protocol())) if line.text.startswith("Секретар робочої групи Г")
    )
    (page,) = {field.P.objgen for field in opened.Root.AcroForm.Fields}
    assert opened.pages[last.page].objgen == page
    top = 297 - float(opened.Root.AcroForm.Fields[0].Rect[3]) / MM
    assert 0 < top - last.level / MM < 15


def test_the_label_is_in_the_fields_look_and_not_in_the_page(opened: pikepdf.Pdf) -> None:
    content = opened.Root.AcroForm.Fields[0].AP.N.read_bytes()
    assert b"Tj" in content.replace(b"TJ", b"Tj")
    assert not any("Місце" in line.text for line in lines(render(sample.protocol())))


def test_a_paper_without_fields_has_no_form() -> None:
    with pikepdf.open(BytesIO(render(sample.signed_by(("Голова", "Ігор ЄРЕМЕНКО"))))) as pdf:
        assert "/AcroForm" not in pdf.Root
        assert "/Annots" not in pdf.pages[0]


def test_twenty_signers_spread_over_pages_without_loss() -> None:
    signers = [("Член робочої групи", f"Ім’я ПРІЗВИЩЕ{number}") for number in range(30)]
    printed = [line for line in lines(render(sample.signed_by(*signers))) if "Член" in line.text]
    assert [line.text.split()[-1] for line in printed] == [name.split()[-1] for _, name in signers]
    assert {line.page for line in printed} == {0, 1}
