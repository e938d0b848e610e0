"""What the user does to get the protocol signed: by office keys, or by pen on paper."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from secretariat.atomic import write_atomically
from secretariat.domain.document import SignerRole
from secretariat.domain.errors import DomainError
from secretariat.domain.person import Person
from secretariat.services.changes import Changed
from secretariat.services.press import FileFacts
from secretariat.services.protocols import protocol_file
from secretariat.services.signing import (
    SignProtocol,
    attach_scan,
    issue_key,
    mark_signed_on_paper,
    paper_copy,
    seats,
    sign_protocol,
)
from secretariat.ui.meeting.closing import current_version
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.session import MeetingSession
from secretariat.ui.meeting.signing.state import SigningState, signer_panels

if TYPE_CHECKING:
    from secretariat.ui.tasks import Tasks

Opener = Callable[[Path], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Passwords:
    """What was typed to sign: the signer's own password, and the office's where a key must be made first."""

    own: str
    office: str = ""


class SigningPresenter:
    """Signs, checks what is signed, and puts the result where the user finds it."""

    def __init__(self, session: MeetingSession, tasks: "Tasks", open_path: Opener) -> None:
        """`open_path` shows a file or a folder in the system's own way."""
        self._session = session
        self._tasks = tasks
        self._open = open_path
        self._checked: tuple[str, FileFacts] | None = None
        self._checking: str | None = None

    def state(self) -> SigningState:
        """The stage as it is shown; what is signed is checked in the background."""
        session = self._session
        version = current_version(session.opened)
        if version is None:
            return SigningState(version=None)
        file = self._facts(version.sha256)
        office = session.office
        return SigningState(
            version=version,
            panels=signer_panels(seats(office.desk, session.meeting_id), office.keys, file),
            file=file,
            busy=any(session.is_busy(self._place(role)) for role in SignerRole),
        )

    def sign(self, role: SignerRole, passwords: Passwords) -> None:
        """Sign with an office key; the authority and the key are made first where they are missing."""
        self._session.hand_over(
            self._tasks, self._place(role), lambda: self._signed(role, passwords), self.save_result
        )

    def print_paper(self) -> None:
        """Make the paper for the pen and open it, to be printed."""
        session = self._session
        office, name = session.office, self._file_name("для підпису")
        target = office.protocols / name

        def make() -> Changed:
            _write(target, paper_copy(office.desk, office.press, session.meeting_id))
            return Changed()

        session.hand_over(self._tasks, self._paper_place("print"), make, lambda: self._open(target))

    def mark_signed(self, on: date) -> bool:
        """Both signed the printed paper on a day."""
        session = self._session
        return session.attempt(
            self._paper_place("on"),
            lambda: mark_signed_on_paper(session.office.desk, session.meeting_id, on=on),
        )

    def take_scan(self, path: Path) -> bool:
        """Keep the scan of the signed paper."""
        session = self._session

        def step() -> Changed:
            try:
                data = path.read_bytes()
            except OSError as error:
                raise DomainError("not_readable", field="scan", name=path.name) from error
            return attach_scan(session.office.desk, session.meeting_id, data)

        return session.attempt(self._paper_place("scan"), step)

    def save_result(self) -> None:
        """Put the protocol as it is now into the folder of protocols, once everybody signed."""
        if self.state().signed and not self.state().on_paper:
            self._session.attempt(self._paper_place("folder"), self._written)

    def open_folder(self) -> None:
        """Show the folder with the result, which is written anew if it went missing."""
        if self._session.attempt(self._paper_place("folder"), self._written):
            self._open(self._session.office.protocols)

    def _written(self) -> Changed:
        session = self._session
        file = protocol_file(session.office.desk, session.meeting_id)
        _write(session.office.protocols / file.name, file.data)
        return Changed()

    def _signed(self, role: SignerRole, passwords: Passwords) -> Changed:
        """The whole way of an office signature; runs in the pool."""
        office = self._session.office
        person = self._person(role)
        if office.keys.key_of(person.id) is None:
            self._make_key(person, role, passwords)
        key = office.keys.key_of(person.id)
        assert key is not None
        command = SignProtocol(
            meeting_id=self._session.meeting_id, role=role, key=key, password=passwords.own
        )
        return sign_protocol(office.desk, office.signer, command)

    def _make_key(self, person: Person, role: SignerRole, passwords: Passwords) -> None:
        office = self._session.office
        if not office.keys.has_authority():
            _at_field(
                "authority_password",
                lambda: office.keys.create_authority(
                    self._session.record.group.council, passwords.office, office.desk.clock()
                ),
            )
        issue_key(
            office.desk,
            office.keys,
            person,
            role,
            authority_password=passwords.office,
            password=passwords.own,
        )

    def _facts(self, sha256: str) -> FileFacts | None:
        """What the check found; None while it runs."""
        if self._checked is not None and self._checked[0] == sha256:
            return self._checked[1]
        if self._checking != sha256:
            self._checking = sha256
            office = self._session.office

            def check() -> FileFacts:
                data = office.desk.files.get(sha256) or b""
                return office.verifier.check(data, expected_sha256=sha256, moment=office.desk.clock())

            self._tasks.run(check, lambda found: self._on_checked(sha256, found))
        return self._checked[1] if self._checked is not None and self._checked[0] == sha256 else None

    def _on_checked(self, sha256: str, found: FileFacts) -> None:
        self._checked = (sha256, found)
        self._session.refresh()

    def _person(self, role: SignerRole) -> Person:
        session = self._session
        return next(
            seat.person for seat in seats(session.office.desk, session.meeting_id) if seat.role is role
        )

    def _file_name(self, remark: str) -> str:
        version = current_version(self._session.opened)
        assert version is not None
        return f"Протокол № {version.number} від {self._session.record.day:%d.%m.%Y} ({remark}).pdf"

    def _place(self, role: SignerRole) -> Place:
        return Place(part=Part.SIGNER, id=list(SignerRole).index(role), field="password")

    def _paper_place(self, field: str) -> Place:
        return Place(part=Part.MEETING, id=self._session.meeting_id, field=field)


def _write(target: Path, data: bytes) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(target, data)
    except OSError as error:
        raise DomainError("not_written", field="folder", name=target.name) from error


def _at_field(field: str, step: Callable[[], None]) -> None:
    """Run a step whose refusals belong to another field of this form."""
    try:
        step()
    except DomainError as error:
        raise DomainError(error.code, field=field, **error.params) from error
