"""Who stands in an office certificate: distinguished names, written and read."""

from dataclasses import dataclass

from cryptography import x509
from cryptography.x509.oid import NameOID

from secretariat.domain.document import SignerRole
from secretariat.output.signing.roles import TITLES, role_of_title

OFFICE_MARK = "внутрішній підпис (не КЕП)"
AUTHORITY_NAME = "Внутрішній видавець"
_ORGANISATION_LIMIT = 64  # characters, ub-organization-name of RFC 5280
_COMMON_NAME_LIMIT = 64  # octets: `cryptography` counts ub-common-name in UTF-8


@dataclass(frozen=True, slots=True, kw_only=True)
class SignerName:
    """The parts of a signer's name, as in «Єременко Ігор Григорович»."""

    family: str
    given: str
    patronymic: str | None = None

    @property
    def given_names(self) -> str:
        """Given name and patronymic."""
        return " ".join(part for part in (self.given, self.patronymic) if part)

    @property
    def full(self) -> str:
        """«Єременко Ігор Григорович»."""
        return f"{self.family} {self.given_names}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Whom a certificate names; `role` is None where it lacks the office's mark or a role of ours."""

    name: str
    organisation: str
    role: SignerRole | None


def authority_subject(office: str) -> x509.Name:
    """The name of the office's own authority."""
    return _name((NameOID.ORGANIZATION_NAME, marked(office)), (NameOID.COMMON_NAME, AUTHORITY_NAME))


def signer_subject(organisation: str, name: SignerName, role: SignerRole) -> x509.Name:
    """The name of a signer; `organisation` is the authority's, with the mark."""
    return _name(
        (NameOID.ORGANIZATION_NAME, organisation),
        (NameOID.TITLE, TITLES[role]),
        (NameOID.SURNAME, name.family),
        (NameOID.GIVEN_NAME, name.given_names),
        (NameOID.COMMON_NAME, _cut_octets(name.full)),
    )


def marked(office: str) -> str:
    """The organisation with the mark that it is no КЕП, cut to the length that X.509 allows."""
    room = _ORGANISATION_LIMIT - len(OFFICE_MARK) - 2
    short = office if len(office) <= room else office[: room - 1].rstrip() + "…"
    return f"{short}, {OFFICE_MARK}"


def holder_of(name: x509.Name) -> Holder:
    """Read a subject: the full name where surname and given name stand apart, else the common name."""
    family, given = _first(name, NameOID.SURNAME), _first(name, NameOID.GIVEN_NAME)
    organisation = _first(name, NameOID.ORGANIZATION_NAME) or ""
    is_office = organisation.endswith(OFFICE_MARK)
    return Holder(
        name=f"{family} {given}" if family and given else common_name(name),
        organisation=organisation,
        role=role_of_title(_first(name, NameOID.TITLE)) if is_office else None,
    )


def common_name(name: x509.Name) -> str:
    """The common name, or an empty text."""
    return _first(name, NameOID.COMMON_NAME) or ""


def organisation_of(name: x509.Name) -> str:
    """The organisation, with the mark where it has one; or an empty text."""
    return _first(name, NameOID.ORGANIZATION_NAME) or ""


def issuer_label(name: x509.Name) -> str:
    """«Внутрішній видавець, Сєвєродонецька міська рада»: an issuer in one line, the mark left out."""
    office = organisation_of(name).removesuffix(OFFICE_MARK).rstrip(", ")
    return ", ".join(part for part in (common_name(name), office) if part)


def certificate_number(serial: int) -> str:
    """A serial number as it is read aloud: «58E2 D9E7 F900 307B»."""
    digits = f"{serial:X}"
    digits = digits.zfill(-(-len(digits) // 4) * 4)
    return " ".join(digits[start : start + 4] for start in range(0, len(digits), 4))


def _name(*parts: tuple[x509.ObjectIdentifier, str]) -> x509.Name:
    country = x509.NameAttribute(NameOID.COUNTRY_NAME, "UA")
    return x509.Name([country, *(x509.NameAttribute(oid, value) for oid, value in parts)])


def _first(name: x509.Name, oid: x509.ObjectIdentifier) -> str | None:
    values = [attribute.value for attribute in name.get_attributes_for_oid(oid)]
    return values[0] if values and isinstance(values[0], str) else None


def _cut_octets(text: str) -> str:
    """`text`, or its beginning with an ellipsis, in at most 64 octets; the surname stands in full elsewhere."""
    if len(text.encode("utf-8")) <= _COMMON_NAME_LIMIT:
        return text
    room = _COMMON_NAME_LIMIT - len("…".encode())
    return text.encode("utf-8")[:room].decode("utf-8", errors="ignore").rstrip() + "…"
