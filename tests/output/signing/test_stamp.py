"""The visible mark (N35)."""

from io import BytesIO

import pikepdf
import pytest

from secretariat.domain.document import SignerRole
from secretariat.domain.errors import DomainError
from secretariat.output.signing.authority import create_authority
from secretariat.output.signing.stamp import TITLE, draw_stamp, stamp_texts
from secretariat.output.signing.subject import SignerName, certificate_number
from tests.output.signing.people import BEFORE, NOW, PASSWORD, Office, new_key

BOX = (227.0, 90.0)


def test_it_says_who_by_which_certificate_of_whom_until_when_and_when(the_office: Office) -> None:
    texts = stamp_texts(the_office.chair, NOW)
    assert texts == (
        "Внутрішній підпис (не КЕП)",
        "Єременко Ігор Григорович",
        f"Сертифікат {certificate_number(the_office.chair.certificate.serial_number)}",
        "Видавець: Внутрішній видавець, Сєвєродонецька міська рада",
        "Чинний з 21.10.2026 до 20.10.2028",
        "Підписано 20.11.2026, 12:30",
    )


@pytest.mark.parametrize(
    ("serial", "number"),
    [(0x58E2D9E7F900307B, "58E2 D9E7 F900 307B"), (0xABC, "0ABC"), (0x1_0000, "0001 0000")],
)
def test_a_certificates_number_is_read_in_fours(serial: int, number: str) -> None:
    assert certificate_number(serial) == number


def test_it_is_as_large_as_its_field_and_uses_no_font_but_its_own(the_office: Office) -> None:
    with pikepdf.open(BytesIO(draw_stamp(stamp_texts(the_office.chair, NOW), *BOX))) as pdf:
        (page,) = pdf.pages
        assert [float(edge) for edge in page.MediaBox] == [0, 0, *BOX]
        names = {str(font.BaseFont).split("+")[1] for font in page.Resources.Font.values()}
    assert names == {"Tinos-Regular", "Tinos-Bold"}


def test_long_names_still_fit() -> None:
    authority = create_authority("Військово-цивільна адміністрація міста", now=BEFORE, password=PASSWORD)
    name = SignerName(family="Кропивницька-Сагайдачна", given="Святослава", patronymic="Володимирівна")
    texts = stamp_texts(new_key(authority, name, SignerRole.CHAIR), NOW)
    assert draw_stamp(texts, *BOX).startswith(b"%PDF")
    assert name.full in texts


def test_what_does_not_fit_is_refused_and_not_cut() -> None:
    with pytest.raises(DomainError, match="field_too_small"):
        draw_stamp((TITLE, "Єременко"), 30, 10)
    with pytest.raises(DomainError, match="field_too_small"):
        draw_stamp((TITLE, "Є" * 300), *BOX)


def test_a_letter_that_the_font_lacks_comes_from_another_or_is_refused() -> None:
    with pikepdf.open(BytesIO(draw_stamp((TITLE, "Ғани Ӏсаєв"), *BOX))) as pdf:
        assert len(pdf.pages[0].Resources.Font) >= 2
    with pytest.raises(DomainError, match="unprintable_character"):
        draw_stamp((TITLE, "Їжакевич \U0001f58b"), *BOX)
