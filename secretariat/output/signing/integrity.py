"""Whether a signature still fits the bytes that it signed."""

import hashlib
from dataclasses import dataclass

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from pyhanko.pdf_utils import generic

from secretariat.domain.document import SignerRole
from secretariat.output.signing import cms
from secretariat.output.signing.envelope import BrokenSignatureError, Envelope, open_envelope
from secretariat.output.signing.findings import ProblemCode
from secretariat.output.signing.journal_head import KEY, head_in
from secretariat.output.signing.paper import Field, Paper
from secretariat.services.changes import JournalHead

_CERTIFIED = ("/DocMDP", {"/Type": "/TransformParams", "/V": "/1.2", "/P": 2})
_LOCKED = ("/FieldMDP", {"/Type": "/TransformParams", "/V": "/1.2", "/Action": "/All", "/P": 1})
_LOCK = {"/Type": "/SigFieldLock", "/Action": "/All", "/P": 1}


@dataclass(frozen=True, slots=True, kw_only=True)
class IntactSignature:
    """A signature that fits: its place in the file, the certificate that verifies it, the journal's head in it."""

    envelope: Envelope
    certificate: x509.Certificate
    head: JournalHead | None


def certificate_in(paper: Paper, field: Field) -> x509.Certificate | None:
    """The certificate inside a signature of our form, whether it fits or not; None for any other form."""
    if field.signature is None:
        return None
    try:
        return x509.load_der_x509_certificate(_parts(open_envelope(paper.data, field.signature)).certificate)
    except (BrokenSignatureError, ValueError):
        return None


def check_intact(paper: Paper, field: Field, role: SignerRole) -> IntactSignature:
    """The signature in a signed field; raises BrokenSignatureError with the first thing that is wrong."""
    signature = field.signature
    if signature is None:
        raise BrokenSignatureError(ProblemCode.FORM_FOREIGN)
    envelope = open_envelope(paper.data, signature)
    parts = _parts(envelope)
    if 2 * cms.longest(parts.certificate) != envelope.end - envelope.start - 2:
        raise BrokenSignatureError(ProblemCode.CONTENTS_WRONG)
    if parts.digest != _digest(paper.data, envelope):
        raise BrokenSignatureError(ProblemCode.DOCUMENT_CHANGED)
    certificate = _verified(parts)
    _check_form(signature)
    _check_rights(paper, field, signature, role)
    return IntactSignature(envelope=envelope, certificate=certificate, head=head_in(signature))


def _parts(envelope: Envelope) -> cms.SignedParts:
    try:
        return cms.read(envelope.cms)
    except cms.ForeignFormError as error:
        raise BrokenSignatureError(ProblemCode.FORM_FOREIGN) from error


def _digest(data: bytes, envelope: Envelope) -> bytes:
    view = memoryview(data)
    digest = hashlib.sha256(view[: envelope.start])
    digest.update(view[envelope.end : envelope.finish])
    return digest.digest()


def _verified(parts: cms.SignedParts) -> x509.Certificate:
    """The certificate, after its key has verified the signature."""
    attributes = cms.signed_attributes(parts.certificate, parts.digest)
    try:
        certificate = x509.load_der_x509_certificate(parts.certificate)
        key = certificate.public_key()
        if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP256R1):
            raise BrokenSignatureError(ProblemCode.FORM_FOREIGN)
        key.verify(encode_dss_signature(*parts.signature), attributes, ec.ECDSA(hashes.SHA256()))
    except (InvalidSignature, UnsupportedAlgorithm, ValueError) as error:
        raise BrokenSignatureError(ProblemCode.SIGNATURE_WRONG) from error
    return certificate


def _check_form(signature: generic.DictionaryObject) -> None:
    """PAdES baseline: these values and no others (ETSI EN 319 142-1, 5.3); files of before have no journal's head."""
    expected = {"/Type": "/Sig", "/Filter": "/Adobe.PPKLite", "/SubFilter": "/ETSI.CAdES.detached"}
    keys = {*expected, "/M", "/ByteRange", "/Contents", "/Reference"}
    if KEY in signature and head_in(signature) is None:
        raise BrokenSignatureError(ProblemCode.FORM_FOREIGN)
    if set(signature) - {KEY} != keys or any(signature[key] != value for key, value in expected.items()):
        raise BrokenSignatureError(ProblemCode.FORM_FOREIGN)


def _check_rights(paper: Paper, field: Field, signature: generic.DictionaryObject, role: SignerRole) -> None:
    """The chair's signature certifies (DocMDP P=2), the secretary's locks everything (FieldMDP All, P=1)."""
    references = signature["/Reference"]
    method, params = _CERTIFIED if role is SignerRole.CHAIR else _LOCKED
    fits = len(references) == 1 and references[0]["/TransformMethod"] == method
    fits = fits and dict(references[0]["/TransformParams"]) == params
    if role is SignerRole.CHAIR:
        fits = fits and paper.reader.root["/Perms"].raw_get("/DocMDP").reference == field.value
    else:
        fits = fits and dict(field.dictionary["/Lock"]) == _LOCK
    if not fits:
        raise BrokenSignatureError(ProblemCode.RIGHTS_WRONG)
