"""What the signing stage shows: one panel for one signer, in the order of signing."""

from dataclasses import dataclass
from enum import StrEnum

from secretariat.domain.document import SignerRole
from secretariat.domain.gender import gender_of
from secretariat.domain.papers import ProtocolVersion, Signature, SigningWay, VersionState
from secretariat.domain.person import Gender
from secretariat.services.press import FileFacts, KeyRing, SignatureFacts
from secretariat.services.signing import SignerSeat

DIFFERS = "differs_from_journal"
"""The problem of a file whose bytes are not those that the journal notes."""


class KeyState(StrEnum):
    """What must be asked before somebody can sign: the office's authority, a key, or the password alone."""

    NO_AUTHORITY = "no-authority"
    NO_KEY = "no-key"
    READY = "ready"


@dataclass(frozen=True, slots=True, kw_only=True)
class SignerPanel:
    """One signer. `turn` is true for the one who signs next; `facts` is what a check of the signature found.

    `unreadable` is true when the check found no signature where one was given: the file is damaged or missing.
    """

    role: SignerRole
    person_id: int
    name: str
    gender: Gender | None
    signature: Signature | None
    unreadable: bool
    facts: SignatureFacts | None
    turn: bool
    key: KeyState


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningState:
    """The whole stage; without a version there is nothing to sign yet. `name` is that of the resulting file."""

    version: ProtocolVersion | None
    panels: tuple[SignerPanel, ...] = ()
    file: FileFacts | None = None
    name: str = ""
    busy: bool = False

    @property
    def signed(self) -> bool:
        """True when everybody signed."""
        return self.version is not None and self.version.state is VersionState.SIGNED

    @property
    def as_noted(self) -> bool:
        """True unless a check found that the file is not the one that the journal notes."""
        return self.file is None or DIFFERS not in self.file.problems

    @property
    def on_paper(self) -> bool:
        """True when it was signed by pen."""
        return any(p.signature is not None and p.signature.way is SigningWay.PAPER for p in self.panels)

    @property
    def has_scan(self) -> bool:
        """True when the scan of the signed paper is kept."""
        return self.version is not None and self.version.scan_sha256 is not None

    @property
    def untouched(self) -> bool:
        """True while nobody signed: only then may it be signed by pen or opened again."""
        return all(panel.signature is None for panel in self.panels)


def signer_panels(
    seats: tuple[SignerSeat, ...], ring: KeyRing, file: FileFacts | None
) -> tuple[SignerPanel, ...]:
    """The panels of the signers; facts are found by their role."""
    next_seat = next((seat for seat in seats if seat.signature is None), None)
    return tuple(_panel(seat, ring, file, turn=seat is next_seat) for seat in seats)


def _panel(seat: SignerSeat, ring: KeyRing, file: FileFacts | None, *, turn: bool) -> SignerPanel:
    found = {facts.role: facts for facts in file.signatures} if file is not None else {}
    electronic = seat.signature is not None and seat.signature.way is SigningWay.OFFICE
    return SignerPanel(
        role=seat.role,
        person_id=seat.person.id,
        name=seat.person.signed,
        gender=gender_of(seat.person),
        signature=seat.signature,
        unreadable=electronic and file is not None and seat.role not in found,
        facts=found.get(seat.role) if electronic else None,
        turn=turn,
        key=_key_state(ring, seat.person.id),
    )


def _key_state(ring: KeyRing, person_id: int) -> KeyState:
    if ring.key_of(person_id) is not None:
        return KeyState.READY
    return KeyState.NO_KEY if ring.has_authority() else KeyState.NO_AUTHORITY
