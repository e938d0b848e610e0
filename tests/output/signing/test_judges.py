"""What other people's programs say of signed protocols."""

import re
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from tests.judges import pdf_fonts, pdf_text, pdfsig, qpdf_check, verapdf
from tests.judges.judge import ask
from tests.output.signing.forgery import gaps
from tests.output.signing.people import CHAIR, NOW, SECRETARY, Office


@pytest.fixture(scope="module")
def states(
    tmp_path_factory: pytest.TempPathFactory,
    protocol: bytes,
    protocol_by_chair: bytes,
    protocol_signed: bytes,
) -> dict[str, Path]:
    """The protocol as a file, before, between and after the signatures."""
    folder = tmp_path_factory.mktemp("states")
    made = {"unsigned": protocol, "by_chair": protocol_by_chair, "signed": protocol_signed}
    for name, data in made.items():
        (folder / f"{name}.pdf").write_bytes(data)
    return {name: folder / f"{name}.pdf" for name in made}


def test_poppler_finds_two_valid_signatures_and_the_second_covers_all(states: dict[str, Path]) -> None:
    chair, secretary = pdfsig(states["signed"])
    assert (chair.field, chair.signer, chair.valid, chair.total) == ("Chair", CHAIR.full, True, False)
    assert (secretary.field, secretary.signer) == ("Secretary", SECRETARY.full)
    assert (secretary.valid, secretary.total) == (True, True)
    assert chair.kind == secretary.kind == "ETSI.CAdES.detached"


@pytest.mark.parametrize("state", ["unsigned", "by_chair", "signed"])
@pytest.mark.parametrize("profile", ["3A", "UA1"])
def test_signing_keeps_the_archive_and_accessibility_profiles(
    states: dict[str, Path], state: str, profile: str
) -> None:
    assert verapdf(states[state], profile) == []


@pytest.mark.parametrize("state", ["by_chair", "signed"])
def test_qpdf_finds_the_file_sound(states: dict[str, Path], state: str) -> None:
    assert qpdf_check(states[state]) == []


def test_every_font_of_the_stamps_is_embedded(states: dict[str, Path]) -> None:
    fonts = pdf_fonts(states["signed"])
    assert len(fonts) > len(pdf_fonts(states["unsigned"]))
    for line in fonts:
        assert re.match(r"[A-Z]{6}\+(Tinos|DejaVu)", line)
        assert line.split()[-5:-2] == ["yes", "yes", "yes"]


def test_the_stamps_can_be_read_as_text(states: dict[str, Path]) -> None:
    text = pdf_text(states["signed"])
    assert text.count("Внутрішній підпис (не КЕП)") == 2
    for words in (
        CHAIR.full,
        SECRETARY.full,
        "Підписано 20.11.2026, 12:30",
        "Чинний з 21.10.2026 до 20.10.2028",
        "Журнал: крок 41, 0A1B 2C3D 4E5F 6071",
        "Журнал: крок 43, 58E2 D9E7 F900 307B",
    ):
        assert words in text


def test_openssl_verifies_both_as_cades(states: dict[str, Path], the_office: Office, tmp_path: Path) -> None:
    authority = tmp_path / "authority.pem"
    authority.write_bytes(
        x509.load_der_x509_certificate(the_office.authority.certificate).public_bytes(Encoding.PEM)
    )
    data = states["signed"].read_bytes()
    ends = (len(states["by_chair"].read_bytes()), len(data))
    for index, (gap, end) in enumerate(zip(gaps(data), ends, strict=True)):
        signature, content = tmp_path / f"{index}.p7s", tmp_path / f"{index}.bin"
        signature.write_bytes(_der(bytes.fromhex(data[gap.start + 1 : gap.stop - 1].decode())))
        content.write_bytes(data[: gap.start] + data[gap.stop : end])
        assert _openssl(signature, content, authority) == "CAdES Verification successful"
        content.write_bytes(content.read_bytes() + b"\n")
        assert _openssl(signature, content, authority) != "CAdES Verification successful"


def _der(octets: bytes) -> bytes:
    return octets[: 4 + int.from_bytes(octets[2:4], "big")]


def _openssl(signature: Path, content: Path, authority: Path) -> str:
    answer = ask(
        "openssl", "cms", "-verify", "-cades", "-binary", "-inform", "DER", "-in", str(signature),
        "-content", str(content), "-CAfile", str(authority), "-purpose", "any", "-attime", str(int(NOW.timestamp())),
        "-out", str(content.with_suffix(".out")),
    )  # fmt: skip
    return answer.stderr.decode().strip()
