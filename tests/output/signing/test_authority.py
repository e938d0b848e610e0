"""The office's authority: what it issues, and that no key is ever in the open."""

from dataclasses import replace
from datetime import timedelta

import pytest
from asn1crypto import pkcs12 as asn1
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import ExtensionOID, NameOID

from secretariat.domain.document import SignerRole
from secretariat.domain.errors import DomainError
from secretariat.output.signing.authority import create_authority, is_superseded, issue_certificate, revoke
from secretariat.output.signing.keystore import ROUNDS
from secretariat.output.signing.subject import OFFICE_MARK, SignerName
from tests.output.signing.people import BEFORE, CHAIR, COUNCIL, NOW, PASSWORD, Office, list_revoking

LONG_OFFICE = "Виконавчий комітет Сєвєродонецької міської ради Луганської області"
LONG_NAME = SignerName(family="Кропивницький-Сагайдачний", given="Святослав", patronymic="Володимирович")


def test_authority_is_a_certificate_that_may_only_issue(the_office: Office) -> None:
    certificate = x509.load_der_x509_certificate(the_office.authority.certificate)
    constraints = certificate.extensions.get_extension_for_class(x509.BasicConstraints)
    usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    assert (constraints.critical, constraints.value.ca, constraints.value.path_length) == (True, True, 0)
    assert (usage.key_cert_sign, usage.crl_sign, usage.digital_signature) == (True, True, False)
    certificate.verify_directly_issued_by(certificate)


def test_signers_certificate_comes_from_the_authority(the_office: Office) -> None:
    authority = x509.load_der_x509_certificate(the_office.authority.certificate)
    the_office.chair.certificate.verify_directly_issued_by(authority)
    assert isinstance(the_office.chair.private_key.curve, ec.SECP256R1)
    assert the_office.chair.holder.name == "Єременко Ігор Григорович"
    assert the_office.chair.holder.role is SignerRole.CHAIR
    assert the_office.secretary.holder.role is SignerRole.SECRETARY


def test_organisation_says_that_this_is_no_qualified_signature(the_office: Office) -> None:
    for certificate in (
        x509.load_der_x509_certificate(the_office.authority.certificate),
        the_office.chair.certificate,
    ):
        (organisation,) = certificate.subject.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)
        assert organisation.value == f"{COUNCIL}, {OFFICE_MARK}"


def test_every_certificate_names_a_revocation_list_that_needs_no_network(the_office: Office) -> None:
    names = set()
    for key in (the_office.chair, the_office.secretary):
        points = key.certificate.extensions.get_extension_for_oid(ExtensionOID.CRL_DISTRIBUTION_POINTS).value
        (name,) = points[0].full_name
        names.add(name.value)
    (urn,) = names
    assert urn.startswith("urn:uuid:")


def test_first_list_is_empty_signed_and_in_force(the_office: Office) -> None:
    authority = x509.load_der_x509_certificate(the_office.authority.certificate)
    crl = x509.load_der_x509_crl(the_office.authority.crl)
    assert crl.is_signature_valid(authority.public_key())
    assert list(crl) == []
    assert crl.next_update_utc is not None
    assert crl.next_update_utc > NOW


def test_revoking_adds_to_the_list_once_and_counts_it(the_office: Office) -> None:
    serial = the_office.chair.certificate.serial_number
    crl = x509.load_der_x509_crl(revoke(the_office.authority, PASSWORD, serial, serial, now=NOW))
    assert [entry.serial_number for entry in crl] == [serial]
    assert crl.extensions.get_extension_for_class(x509.CRLNumber).value.crl_number == 2


def test_a_renewed_list_keeps_its_entries(the_office: Office) -> None:
    first = list_revoking(the_office.authority, the_office.chair)
    renewed = revoke(
        type(the_office.authority)(
            certificate=the_office.authority.certificate, key=the_office.authority.key, crl=first
        ),
        PASSWORD,
        now=NOW + timedelta(days=300),
    )
    former, later = x509.load_der_x509_crl(first), x509.load_der_x509_crl(renewed)
    assert [(e.serial_number, e.revocation_date_utc) for e in later] == [
        (e.serial_number, e.revocation_date_utc) for e in former
    ]
    assert later.last_update_utc == NOW + timedelta(days=300)


def test_a_replaced_key_that_fell_into_other_hands_is_revoked_for_good(the_office: Office) -> None:
    authority, serial = the_office.authority, the_office.chair.certificate.serial_number
    replaced = revoke(authority, PASSWORD, serial, now=BEFORE, reason=x509.ReasonFlags.superseded)
    lost = revoke(replace(authority, crl=replaced), PASSWORD, serial, now=NOW)
    (first,), (then,) = x509.load_der_x509_crl(replaced), x509.load_der_x509_crl(lost)
    assert [is_superseded(first), is_superseded(then)] == [True, False]
    again = revoke(
        replace(authority, crl=lost), PASSWORD, serial, now=NOW, reason=x509.ReasonFlags.superseded
    )
    assert [is_superseded(entry) for entry in x509.load_der_x509_crl(again)] == [False]


def test_key_files_hold_one_key_and_its_certificate_and_nothing_else(the_office: Office) -> None:
    made = issue_certificate(
        the_office.authority, PASSWORD, CHAIR, SignerRole.CHAIR, now=NOW, password=PASSWORD
    )
    for sealed in (made.key, the_office.authority.key):
        opened = pkcs12.load_pkcs12(sealed, PASSWORD.encode())
        assert opened.key is not None
        assert opened.cert is not None
        assert opened.additional_certs == []


def test_guessing_a_password_costs_the_same_at_the_mac_as_at_the_cipher(the_office: Office) -> None:
    container = asn1.Pfx.load(the_office.authority.key)
    assert container["mac_data"]["iterations"].native == ROUNDS == 600_000


def test_a_wrong_password_of_the_authority_is_told_at_its_field(the_office: Office) -> None:
    with pytest.raises(DomainError, match="wrong_password") as caught:
        issue_certificate(the_office.authority, "не той", CHAIR, SignerRole.CHAIR, now=NOW, password=PASSWORD)
    assert caught.value.field == "authority_password"


def test_no_key_is_made_without_a_password() -> None:
    with pytest.raises(DomainError, match="password_empty"):
        create_authority(COUNCIL, now=BEFORE, password="")


def test_long_names_of_office_and_signer_are_kept_or_visibly_cut() -> None:
    authority = create_authority(LONG_OFFICE, now=BEFORE, password=PASSWORD)
    sealed = issue_certificate(
        authority, PASSWORD, LONG_NAME, SignerRole.CHAIR, now=BEFORE, password=PASSWORD
    ).key
    certificate = pkcs12.load_pkcs12(sealed, PASSWORD.encode()).cert.certificate  # type: ignore[union-attr]
    (organisation,) = certificate.subject.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)
    (common,) = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    (family,) = certificate.subject.get_attributes_for_oid(NameOID.SURNAME)
    assert len(organisation.value) <= 64
    assert str(organisation.value).endswith(f"…, {OFFICE_MARK}")
    assert str(common.value).endswith("…")
    assert family.value == LONG_NAME.family
