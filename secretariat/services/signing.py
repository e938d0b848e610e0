"""Signing a finalised protocol: by office keys, or by pen on paper."""

from dataclasses import dataclass, replace
from datetime import date

from secretariat.domain.document import SignerRole
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import MeetingId, PersonId, SignatureId
from secretariat.domain.meeting import Office
from secretariat.domain.officers import final_officer
from secretariat.domain.papers import ProtocolVersion, Signature, SigningWay, VersionState
from secretariat.domain.person import Person
from secretariat.services.changes import Barrier, Changed, JournalHead, Label
from secretariat.services.desk import Desk
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import protocol_order
from secretariat.services.ports import NEW, UnitOfWork
from secretariat.services.press import KeyRing, Press, Signer
from secretariat.services.protocols import SIGNING_ORDER, current_version, scan_suffix

_OFFICE = {SignerRole.CHAIR: Office.CHAIR, SignerRole.SECRETARY: Office.SECRETARY}


@dataclass(frozen=True, slots=True, kw_only=True)
class SignerSeat:
    """One signer of a protocol: who, in which role, with which signature so far."""

    role: SignerRole
    person: Person
    signature: Signature | None


def seats(desk: Desk, meeting_id: MeetingId) -> tuple[SignerSeat, ...]:
    """The signers of a meeting's protocol in the order of signing."""
    with desk.work() as uow:
        version = current_version(uow, meeting_id)
        given = {s.role: s for s in uow.find(Signature, version_id=version.id)}
        return tuple(
            SignerSeat(role=role, person=_signer(uow, meeting_id, role), signature=given.get(role))
            for role in SIGNING_ORDER
        )


def _signer(uow: UnitOfWork, meeting_id: MeetingId, role: SignerRole) -> Person:
    """Who signs in a role: the officer when the meeting closed; raises DomainError("no_officer")."""
    return uow.get(Person, final_officer(uow.record(meeting_id), _OFFICE[role]).person_id)


def issue_key(
    desk: Desk, ring: KeyRing, person: Person, role: SignerRole, *, authority_password: str, password: str
) -> None:
    """Make an office key for a signer."""
    ring.issue(
        person.id,
        (person.family, person.given, person.patronymic),
        role,
        authority_password=authority_password,
        password=password,
        moment=desk.clock(),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SignProtocol:
    """A signature with a signer's office key."""

    meeting_id: MeetingId
    role: SignerRole
    key: bytes
    password: str


def sign_protocol(desk: Desk, signer: Signer, command: SignProtocol) -> Changed:
    """Sign the current version in one role; after the last role it is signed.

    The signature itself, which takes its time, is made while the store is free for others.
    Raises DomainError: "sign_in_order", "already_signed", "file_missing", and what the key is wrong with.
    """
    version, pdf, head = _to_sign(desk, command)
    moment = desk.clock()
    signed, certificate = signer.sign(pdf, command.role, command.key, command.password, moment, head)
    digest = desk.files.put(signed)
    with desk.work() as uow:
        current = current_version(uow, command.meeting_id)
        _ensure_turn(uow, current, command.role)
        if current.sha256 != version.sha256:
            raise DomainError("already_signed")
        uow.add(
            Signature(
                id=SignatureId(NEW),
                version_id=current.id,
                person_id=_signer(uow, command.meeting_id, command.role).id,
                role=command.role,
                way=SigningWay.OFFICE,
                signed_on=moment.date(),
                signed_at=moment,
                certificate_sha256=certificate,
            )
        )
        uow.update(replace(current, sha256=digest, state=_state_after(uow, current)))
        return _sealed(uow, command.meeting_id, current)


def _to_sign(desk: Desk, command: SignProtocol) -> tuple[ProtocolVersion, bytes, JournalHead]:
    """The version whose turn it is to be signed in the role, its file, and the journal's head at this moment."""
    with desk.work() as uow:
        version = current_version(uow, command.meeting_id)
        _ensure_turn(uow, version, command.role)
        head = uow.head()
    pdf = desk.files.get(version.sha256)
    if pdf is None:
        raise DomainError("file_missing", sha256=version.sha256)
    return version, pdf, head


def _ensure_turn(uow: UnitOfWork, version: ProtocolVersion, role: SignerRole) -> None:
    given = {s.role: s for s in uow.find(Signature, version_id=version.id)}
    if role in given:
        raise DomainError("already_signed")
    for before in SIGNING_ORDER[: SIGNING_ORDER.index(role)]:
        if before not in given:
            raise DomainError("sign_in_order", role=before)
    if any(s.way is SigningWay.PAPER for s in given.values()):
        raise DomainError("signed_on_paper")


def _state_after(uow: UnitOfWork, version: ProtocolVersion) -> VersionState:
    given = {s.role for s in uow.find(Signature, version_id=version.id)}
    return VersionState.SIGNED if given >= set(SIGNING_ORDER) else VersionState.FINAL


def paper_copy(desk: Desk, press: Press, meeting_id: MeetingId) -> bytes:
    """The finalised protocol for pen signatures: the same text without fields for electronic ones."""
    with desk.work() as uow:
        version = current_version(uow, meeting_id)
        record = uow.record(meeting_id)
    order = protocol_order(version.kind, on=desk.clock().date())
    material = Material(record=record, version=version, read_file=desk.files.get)
    return press.make(material, order).data


def mark_signed_on_paper(desk: Desk, meeting_id: MeetingId, *, on: date) -> Changed:
    """Note that chair and secretary signed the printed protocol by pen on a day.

    Raises DomainError("already_signed") when an electronic signature was given.
    """
    with desk.work() as uow:
        version = current_version(uow, meeting_id)
        if uow.find(Signature, version_id=version.id):
            raise DomainError("already_signed")
        if on < uow.record(meeting_id).last_day:
            raise DomainError("signed_before_meeting", field="on")
        for role in SIGNING_ORDER:
            uow.add(
                Signature(
                    id=SignatureId(NEW),
                    version_id=version.id,
                    person_id=PersonId(_signer(uow, meeting_id, role).id),
                    role=role,
                    way=SigningWay.PAPER,
                    signed_on=on,
                )
            )
        uow.update(replace(version, state=VersionState.SIGNED))
        return _sealed(uow, meeting_id, version)


def attach_scan(desk: Desk, meeting_id: MeetingId, scan: bytes) -> Changed:
    """Keep the scan of the pen-signed paper; raises DomainError("not_signed_on_paper") or ("not_a_scan")."""
    if scan_suffix(scan) is None:
        raise DomainError("not_a_scan", field="scan")
    with desk.work() as uow:
        version = current_version(uow, meeting_id)
        if not uow.find(Signature, version_id=version.id, way=SigningWay.PAPER):
            raise DomainError("not_signed_on_paper")
        uow.update(replace(version, scan_sha256=desk.files.put(scan)))
        return uow.commit(Label(code="scan_attached", ids={"meeting": meeting_id, "version": version.id}))


def _sealed(uow: UnitOfWork, meeting_id: MeetingId, version: ProtocolVersion) -> Changed:
    label = Label(code="protocol_signed", ids={"meeting": meeting_id, "version": version.id})
    return uow.commit(label, barrier=Barrier.SIGNED)
