"""Opening key files, good and bad."""

from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from cryptography.x509.oid import NameOID

from secretariat.domain.document import SignerRole
from secretariat.domain.errors import DomainError
from secretariat.output.signing.authority import issue_certificate
from secretariat.output.signing.keys import open_key
from tests.output.signing.people import BEFORE, CHAIR, NOW, PASSWORD, Office


@pytest.fixture(scope="module")
def key_file(the_office: Office) -> bytes:
    """The chair's key file."""
    return issue_certificate(
        the_office.authority, PASSWORD, CHAIR, SignerRole.CHAIR, now=BEFORE, password=PASSWORD
    ).key


def _foreign_file(key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey) -> bytes:
    """A key file of somebody else's, self-signed."""
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Чужий")])
    start = datetime(2026, 1, 1, tzinfo=UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(start)
        .not_valid_after(start + timedelta(days=900))
        .sign(key, hashes.SHA256())
    )
    encryption = BestAvailableEncryption(PASSWORD.encode())
    return pkcs12.serialize_key_and_certificates(None, key, certificate, None, encryption)


def _refusal(data: bytes, password: str = PASSWORD) -> tuple[str, str | None]:
    with pytest.raises(DomainError) as caught:
        open_key(data, password)
    return caught.value.code, caught.value.field


def test_a_key_opens_with_its_password(key_file: bytes) -> None:
    assert open_key(key_file, PASSWORD).holder.name == CHAIR.full


@pytest.mark.parametrize("password", ["", "ключ-від-ганку", PASSWORD + " "])
def test_a_wrong_password_is_told_at_its_field(key_file: bytes, password: str) -> None:
    assert _refusal(key_file, password) == ("wrong_password", "password")


@pytest.mark.parametrize("data", [b"", b"\x30", b"%PDF-1.7", bytes(1000), b"\xfe\xed\xfe\xed" + bytes(100)])
def test_what_is_no_key_file_is_called_so(data: bytes) -> None:
    assert _refusal(data) == ("not_a_key_file", None)


@pytest.mark.parametrize("kept", [0.1, 0.5, 0.9, 0.999])
def test_a_truncated_key_file_is_not_blamed_on_the_password(key_file: bytes, kept: float) -> None:
    assert _refusal(key_file[: int(len(key_file) * kept)]) == ("not_a_key_file", None)


def test_a_ukrainian_container_is_recognised_by_its_mac() -> None:
    mac_oid = bytes.fromhex("060a2a86240201010101 0201".replace(" ", ""))
    assert _refusal(b"\x30\x82\x01\x00" + mac_oid + bytes(200)) == ("ukrainian_kep_container", None)


def test_a_key_of_another_issuer_is_not_labelled_as_the_offices() -> None:
    assert _refusal(_foreign_file(ec.generate_private_key(ec.SECP256R1()))) == ("not_an_office_key", None)
    assert _refusal(_foreign_file(rsa.generate_private_key(65537, 2048))) == ("not_an_office_key", None)


def test_a_key_holds_from_its_first_second_to_its_last(the_office: Office) -> None:
    key = the_office.chair
    until = key.certificate.not_valid_after_utc
    key.check_period(BEFORE)
    key.check_period(until)
    with pytest.raises(DomainError, match="certificate_not_yet_valid"):
        key.check_period(BEFORE - timedelta(seconds=1))
    with pytest.raises(DomainError, match="certificate_expired"):
        key.check_period(until + timedelta(seconds=1))
    key.check_period(NOW)
