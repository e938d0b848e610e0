"""Making the office's authority and its signers' keys as files."""

from datetime import datetime

from cryptography import x509

from secretariat.atomic import make_folder, write_atomically
from secretariat.domain.document import SignerRole
from secretariat.domain.errors import DomainError
from secretariat.output.signing.authority import Authority, create_authority, issue_certificate, revoke
from secretariat.output.signing.key_folder import KeyFolder
from secretariat.output.signing.subject import SignerName

LEAST_PASSWORD = 8


def make_authority(folder: KeyFolder, office: str, password: str, moment: datetime) -> None:
    """Write a new authority. Raises DomainError("weak_password", field="password")."""
    _ensure_strong(password)
    made = create_authority(office, now=moment, password=password)
    make_folder(folder.root, mode=0o700)
    write_atomically(folder.authority_key, made.key, private=True)
    write_atomically(folder.revocation_list, made.crl)
    write_atomically(folder.authority_certificate, made.certificate)


def issue_key(
    folder: KeyFolder,
    person_id: int,
    name: SignerName,
    role: SignerRole,
    *,
    authority_password: str,
    password: str,
    moment: datetime,
) -> None:
    """Write a signer's key and certificate; a former one of the same person is revoked as superseded.

    The revocation list is renewed for another year. Raises DomainError: "wrong_password" at "authority_password",
    "weak_password" at "password".
    """
    _ensure_strong(password)
    authority = _authority(folder)
    issued = issue_certificate(authority, authority_password, name, role, now=moment, password=password)
    crl = revoke(
        authority,
        authority_password,
        *_former_serials(folder, person_id),
        now=moment,
        reason=x509.ReasonFlags.superseded,
    )
    # in this order a crash leaves a key that no longer counts, never two that do
    write_atomically(folder.revocation_list, crl)
    write_atomically(folder.certificate(person_id), issued.certificate)
    write_atomically(folder.key(person_id), issued.key, private=True)


def _authority(folder: KeyFolder) -> Authority:
    return Authority(
        certificate=folder.authority_certificate.read_bytes(),
        key=folder.authority_key.read_bytes(),
        crl=folder.revocation_list.read_bytes(),
    )


def _former_serials(folder: KeyFolder, person_id: int) -> tuple[int, ...]:
    """The serial number of the person's certificate so far, if there is one."""
    path = folder.certificate(person_id)
    return (x509.load_der_x509_certificate(path.read_bytes()).serial_number,) if path.is_file() else ()


def _ensure_strong(password: str) -> None:
    if len(password) < LEAST_PASSWORD:
        raise DomainError("weak_password", field="password", least=LEAST_PASSWORD)
