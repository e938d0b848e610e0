"""Signing: the order of the two, what is written, and every refusal."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from io import BytesIO

import pikepdf
import pytest

from secretariat.domain.document import SignerRole
from secretariat.domain.errors import DomainError
from secretariat.output.signing.findings import VerdictKind
from secretariat.output.signing.keys import SigningKey
from secretariat.output.signing.sign import sign_as_chair, sign_as_secretary
from secretariat.output.signing.verdict import verify
from tests.output.signing.papers import paper_with_fields, plain_paper
from tests.output.signing.people import BEFORE, CHAIR, NOW, Office, new_key


def _refusal(sign: object, pdf: bytes, key: SigningKey, now: datetime = NOW) -> DomainError:
    with pytest.raises(DomainError) as caught:
        sign(pdf, key, now=now)  # type: ignore[operator]
    return caught.value


def _field(document: pikepdf.Pdf, name: str) -> pikepdf.Object:
    return next(field for field in document.Root.AcroForm.Fields if str(field.T) == name)


@pytest.fixture
def document(signed: bytes) -> Iterator[pikepdf.Pdf]:
    """The signed paper as another library reads it."""
    with pikepdf.open(BytesIO(signed)) as opened:
        yield opened


def test_a_signature_only_appends_to_the_file(paper: bytes, by_chair: bytes, signed: bytes) -> None:
    assert by_chair.startswith(paper)
    assert signed.startswith(by_chair)


def test_chair_certifies_and_allows_only_filling_of_fields(document: pikepdf.Pdf) -> None:
    value = _field(document, "Chair").V
    (reference,) = value.Reference
    assert (reference.TransformMethod, reference.TransformParams.P) == ("/DocMDP", 2)
    assert document.Root.Perms.DocMDP.objgen == value.objgen


def test_secretary_locks_everything(document: pikepdf.Pdf) -> None:
    field = _field(document, "Secretary")
    (reference,) = field.V.Reference
    params = reference.TransformParams
    assert (reference.TransformMethod, params.Action, params.P) == ("/FieldMDP", "/All", 1)
    assert (field.Lock.Action, field.Lock.P) == ("/All", 1)


@pytest.mark.parametrize("name", ["Chair", "Secretary"])
def test_signatures_are_pades_with_the_time_in_the_dictionary(document: pikepdf.Pdf, name: str) -> None:
    value = _field(document, name).V
    assert value.SubFilter == "/ETSI.CAdES.detached"
    assert str(value.M) == "D:20261120123000+02'00'"


@pytest.mark.parametrize("name", ["Chair", "Secretary"])
def test_contents_are_upper_case_hex(document: pikepdf.Pdf, signed: bytes, name: str) -> None:
    value = _field(document, name).V
    _, start, end, _ = (int(number) for number in value.ByteRange)
    assert signed[start:end] == b"<" + bytes(value.Contents).hex().upper().encode() + b">"


def test_a_key_signs_only_in_its_own_role(paper: bytes, by_chair: bytes, the_office: Office) -> None:
    assert _refusal(sign_as_chair, paper, the_office.secretary).code == "key_of_another_role"
    assert _refusal(sign_as_secretary, by_chair, the_office.chair).code == "key_of_another_role"


def test_secretary_waits_for_the_chair(paper: bytes, the_office: Office) -> None:
    assert _refusal(sign_as_secretary, paper, the_office.secretary).code == "chair_signature_missing"


def test_secretary_does_not_sign_under_a_broken_signature(by_chair: bytes, the_office: Office) -> None:
    changed = by_chair.replace(b"/MediaBox [ 0 0", b"/MediaBox [ 0 1", 1)
    assert changed != by_chair
    assert _refusal(sign_as_secretary, changed, the_office.secretary).code == "chair_signature_broken"
    assert (
        _refusal(sign_as_secretary, by_chair + b"\n", the_office.secretary).code == "chair_signature_broken"
    )


def test_nobody_signs_twice(by_chair: bytes, signed: bytes, the_office: Office) -> None:
    again = _refusal(sign_as_chair, by_chair, the_office.chair)
    assert (again.code, again.params) == ("already_signed", {"role": SignerRole.CHAIR})
    once_more = _refusal(sign_as_secretary, signed, the_office.secretary)
    assert (once_more.code, once_more.params) == ("already_signed", {"role": SignerRole.SECRETARY})


def test_a_paper_needs_both_fields(the_office: Office) -> None:
    for pdf, absent in (
        (plain_paper(), SignerRole.CHAIR),
        (paper_with_fields("Chair"), SignerRole.SECRETARY),
        (paper_with_fields("Secretary"), SignerRole.CHAIR),
    ):
        refusal = _refusal(sign_as_chair, pdf, the_office.chair)
        assert (refusal.code, refusal.params) == ("no_signature_field", {"role": absent})


@pytest.mark.parametrize("data", [b"", b"junk", b"%PDF-1.7\n%%EOF"])
def test_what_is_no_pdf_is_not_signed(data: bytes, the_office: Office) -> None:
    assert _refusal(sign_as_chair, data, the_office.chair).code == "unreadable_paper"


def test_a_certificate_signs_only_in_its_time(paper: bytes, the_office: Office) -> None:
    late, early = NOW + timedelta(days=800), BEFORE - timedelta(days=1)
    assert _refusal(sign_as_chair, paper, the_office.chair, late).code == "certificate_expired"
    assert _refusal(sign_as_chair, paper, the_office.chair, early).code == "certificate_not_yet_valid"


def test_a_substitute_chair_signs_with_a_key_of_the_same_authority(paper: bytes, the_office: Office) -> None:
    substitute = new_key(the_office.authority, CHAIR, SignerRole.CHAIR)
    pdf = sign_as_chair(paper, substitute, now=NOW)
    assert verify(pdf, trust=[the_office.authority.certificate], now=NOW).kind is VerdictKind.INCOMPLETE
