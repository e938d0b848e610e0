"""The judges judge: each finds a planted fault, and a missing one is skipped or failed as the switch says."""

from pathlib import Path

import pikepdf
import pytest

from tests.judges import icaljs, judge, libreoffice_pdf, pdf_image, pdf_text, pdfsig, qpdf_check, verapdf


@pytest.fixture
def plain_pdf(tmp_path: Path) -> Path:
    path = tmp_path / "plain.pdf"
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(path)
    return path


@pytest.mark.parametrize("profile", ["3A", "UA1"])
def test_verapdf_names_the_rules_that_a_plain_file_breaks(plain_pdf: Path, profile: str) -> None:
    failed = verapdf(plain_pdf, profile)
    assert any("metadata" in rule.lower() for rule in failed)


def test_qpdf_finds_a_broken_cross_reference(plain_pdf: Path) -> None:
    assert qpdf_check(plain_pdf) == []
    plain_pdf.write_bytes(plain_pdf.read_bytes().replace(b"startxref", b"startxxxx"))
    assert qpdf_check(plain_pdf) != []


def test_pdfsig_finds_no_signature_in_a_plain_file(plain_pdf: Path) -> None:
    assert pdfsig(plain_pdf) == []


def test_pdftotext_ends_each_page_with_a_form_feed(plain_pdf: Path) -> None:
    assert pdf_text(plain_pdf) == "\f"


def test_pdftoppm_draws_a_page(plain_pdf: Path, tmp_path: Path) -> None:
    assert pdf_image(plain_pdf, tmp_path).read_bytes().startswith(b"\x89PNG")


def test_icaljs_refuses_what_is_no_calendar(tmp_path: Path) -> None:
    path = tmp_path / "plain.ics"
    path.write_text("BEGIN:VCALENDAR\r\nnonsense\r\n", encoding="utf-8")
    with pytest.raises(AssertionError, match=r"ical\.js complains"):
        icaljs(path)


def test_libreoffice_makes_nothing_of_what_is_no_document(tmp_path: Path) -> None:
    path = tmp_path / "broken.docx"
    path.write_bytes(b"PK\x03\x04 no document")
    with pytest.raises(AssertionError, match=r"LibreOffice makes no broken\.pdf"):
        libreoffice_pdf([path], tmp_path / "made")


def test_a_missing_judge_skips_its_test(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SECRETARIAT_REQUIRE_JUDGES", raising=False)
    with pytest.raises(pytest.skip.Exception, match="no-such-judge is missing"):
        judge.ask("no-such-judge")


def test_a_missing_judge_fails_its_test_where_judges_are_required(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRETARIAT_REQUIRE_JUDGES", "1")
    with pytest.raises(pytest.fail.Exception, match="no-such-judge is required"):
        judge.ask("no-such-judge")
