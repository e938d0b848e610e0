"""Makers of papers that work at once: no PDF, no key derivation, an answer to verification that a test chooses."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from secretariat.domain.document import SignerRole
from secretariat.domain.errors import DomainError
from secretariat.domain.group import WorkingGroup
from secretariat.services.actions_report import ActionsReport
from secretariat.services.changes import JournalHead
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import PaperOrder
from secretariat.services.ports import ReadFile
from secretariat.services.press import FileFacts, MadePaper, Proof, SignatureFacts

LEAST_PASSWORD = 8
VALID_UNTIL = datetime(2021, 8, 1, tzinfo=UTC)


class FakePress:
    """A paper is a line that says what it is."""

    def make(self, material: Material, order: PaperOrder) -> MadePaper:
        what = f"%{order.format.name}- № {material.record.meeting.number} {order.kind}"
        text = f"{what} {order.draft=} {order.electronic=} "
        return MadePaper(
            file_name=f"{order.kind}.pdf",
            ascii_name=f"{order.kind}.pdf",
            media_type="application/pdf",
            data=f"{text}{sorted(order.items)} {order.people} {order.number} {order.answer_by}".encode(),
        )

    def report(
        self,
        groups: Sequence[WorkingGroup],
        report: ActionsReport,
        *,
        sample: bool,
        read_file: ReadFile | None = None,
    ) -> bytes:
        return f"%PDF- {len(groups)} {len(report.rows)} {report.on} {sample=}".encode()

    def proof(self, material: Material, order: PaperOrder) -> Proof:
        return Proof(data=self.make(material, order).data, pages=1, spots=())


@dataclass
class FakeKeys:
    """Keys are passwords in memory."""

    authority: str | None = None
    own: dict[int, str] = field(default_factory=dict)

    def has_authority(self) -> bool:
        return self.authority is not None

    def create_authority(self, office: str, password: str, moment: datetime) -> None:
        _ensure_strong(password)
        self.authority = password

    def key_of(self, person_id: int) -> bytes | None:
        password = self.own.get(person_id)
        return password.encode() if password is not None else None

    def issue(
        self,
        person_id: int,
        name: tuple[str, str, str | None],
        role: SignerRole,
        *,
        authority_password: str,
        password: str,
        moment: datetime,
    ) -> None:
        _ensure_strong(password)
        if authority_password != self.authority:
            raise DomainError("wrong_password", field="authority_password")
        self.own[person_id] = password

    def trust(self) -> tuple[bytes, ...]:
        return (b"authority",) if self.has_authority() else ()

    def crls(self) -> tuple[bytes, ...]:
        return self.trust()


def _ensure_strong(password: str) -> None:
    if len(password) < LEAST_PASSWORD:
        raise DomainError("weak_password", field="password", least=LEAST_PASSWORD)


class FakeSigner:
    """A signature is the role's name at the end of the file."""

    def sign(
        self, pdf: bytes, role: SignerRole, key: bytes, password: str, moment: datetime, head: JournalHead
    ) -> tuple[bytes, str]:
        if password.encode() != key:
            raise DomainError("wrong_password", field="password")
        return pdf + f" /{role.value}".encode(), hashlib.sha256(key).hexdigest()


@dataclass
class FakeVerifier:
    """Finds the signatures of `FakeSigner`; what it says of each is set by the test."""

    intact: bool = True
    trusted: bool | None = True
    revoked: bool | None = False
    problems: tuple[str, ...] = ()

    def check(self, pdf: bytes, *, expected_sha256: str | None, moment: datetime) -> FileFacts:
        found = [role for role in SignerRole if f"/{role.value}".encode() in pdf]
        return FileFacts(
            good=self.intact and self.trusted is True and len(found) == len(SignerRole),
            signatures=tuple(self._facts(role, moment) for role in found),
            problems=self.problems,
        )

    def _facts(self, role: SignerRole, moment: datetime) -> SignatureFacts:
        return SignatureFacts(
            role=role,
            name="",
            signed_at=moment,
            serial="58e2d9e7",
            issuer="Сєвєродонецька міська рада",
            valid_until=VALID_UNTIL,
            intact=self.intact,
            trusted=self.trusted,
            revoked=self.revoked,
        )
