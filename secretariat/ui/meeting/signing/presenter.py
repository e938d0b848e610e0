"""What the user does to get the protocol signed: by office keys, or by pen on paper."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from secretariat.domain.document import SignerRole
from secretariat.domain.errors import DomainError
from secretariat.domain.papers import ProtocolVersion, SigningWay
from secretariat.domain.person import Person
from secretariat.services.changes import Changed
from secretariat.services.press import FileFacts
from secretariat.services.protocols import signed_file
from secretariat.services.signing import (
    SignProtocol,
    attach_scan,
    issue_key,
    mark_signed_on_paper,
    paper_copy,
    seats,
    sign_protocol,
)
from secretariat.ui.meeting.closing import current_signatures, current_version
from secretariat.ui.meeting.files import make_folder, put_file
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.session import MeetingSession
from secretariat.ui.meeting.signing.state import SigningState, signer_panels

if TYPE_CHECKING:
    from secretariat.ui.tasks import Tasks

Opener = Callable[[Path], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Passwords:
    """What was typed to make a key: the signer's new password, and that of the office's authority."""

    own: str
    office: str


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
        file = self._facts(version)
        office = session.office
        return SigningState(
            version=version,
            panels=signer_panels(seats(office.desk, session.meeting_id), office.keys, file),
            file=file,
            name=self._file_name("" if version.scan_sha256 is not None else ".pdf"),
            busy=any(session.is_busy(self.place(role)) for role in SignerRole),
        )

    def place(self, role: SignerRole) -> Place:
        """Where a refusal that concerns a signer's password is shown."""
        return Place(part=Part.SIGNER, id=list(SignerRole).index(role), field="password")

    def make_authority(self, role: SignerRole, password: str) -> None:
        """Make the office's authority, which vouches for the keys of all signers; asked for by a signer's form."""
        session = self._session
        office, council = session.office, session.record.group.council

        def make() -> Changed:
            with _at_fields({"password": "new_authority"}):
                office.keys.create_authority(council, password, office.desk.clock())
            return Changed()

        session.hand_over(self._tasks, self.place(role), make)

    def make_key(self, role: SignerRole, passwords: Passwords, show: Callable[[], None]) -> None:
        """Make a signer's key, in place of a former one; `show` is called when it is made, to show that."""
        session = self._session
        office, person = session.office, self._person(role)

        def make() -> Changed:
            with _at_fields({"password": "new_password"}):
                issue_key(
                    office.desk,
                    office.keys,
                    person,
                    role,
                    authority_password=passwords.office,
                    password=passwords.own,
                )
            return Changed()

        session.hand_over(self._tasks, self.place(role), make, shown=show)

    def sign(self, role: SignerRole, password: str) -> None:
        """Sign with the office key that the signer has."""
        session = self._session
        office = session.office
        key = office.keys.key_of(self._person(role).id)
        assert key is not None
        command = SignProtocol(meeting_id=session.meeting_id, role=role, key=key, password=password)
        session.hand_over(
            self._tasks,
            self.place(role),
            lambda: sign_protocol(office.desk, office.signer, command),
            self._save_result,
        )

    def print_paper(self) -> None:
        """Make the paper for the pen and open it, to be printed."""
        session = self._session
        office, target = session.office, session.office.protocols / self._file_name(" (для підпису).pdf")

        def make() -> Changed:
            put_file(target, paper_copy(office.desk, office.press, session.meeting_id))
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
        """Keep the scan of the signed paper, and put it into the folder of protocols."""
        session = self._session

        def step() -> Changed:
            try:
                data = path.read_bytes()
            except OSError as error:
                raise DomainError("not_readable", field="scan", name=path.name) from error
            return attach_scan(session.office.desk, session.meeting_id, data)

        if not session.attempt(self._paper_place("scan"), step):
            return False
        self._save_result()
        return True

    def open_folder(self) -> None:
        """Show the folder with the result, which is written anew if it went missing."""
        if self._session.attempt(self._paper_place("folder"), self._written):
            self._open(self._session.office.protocols)

    def _save_result(self) -> None:
        """Put the protocol into the folder of protocols, once everybody signed."""
        if self.state().signed:
            self._session.attempt(self._paper_place("folder"), self._written)

    def _written(self) -> Changed:
        """Write what others get; a paper signed by pen and not scanned has no file yet."""
        session = self._session
        file = signed_file(session.office.desk, session.meeting_id)
        by_pen = any(row.way is SigningWay.PAPER for row in current_signatures(session.opened))
        if by_pen and file.version.scan_sha256 is None:
            make_folder(session.office.protocols)
        else:
            put_file(session.office.protocols / file.name, file.data)
        return Changed()

    def _facts(self, version: ProtocolVersion) -> FileFacts | None:
        """What the check found; None while it runs and where there is nothing to check."""
        if not any(row.way is SigningWay.OFFICE for row in current_signatures(self._session.opened)):
            return None
        if self._checking != version.sha256:
            self._check(version.sha256)
        known = self._checked is not None and self._checked[0] == version.sha256
        return self._checked[1] if self._checked is not None and known else None

    def _check(self, sha256: str) -> None:
        self._checking = sha256
        office = self._session.office

        def check() -> FileFacts:
            data = office.desk.files.get(sha256) or b""
            return office.verifier.check(data, expected_sha256=sha256, moment=office.desk.clock())

        def checked(found: FileFacts) -> None:
            self._checked = (sha256, found)
            self._session.refresh()

        self._tasks.run(check, checked)

    def _person(self, role: SignerRole) -> Person:
        session = self._session
        known = seats(session.office.desk, session.meeting_id)
        return next(seat.person for seat in known if seat.role is role)

    def _file_name(self, ending: str) -> str:
        version = current_version(self._session.opened)
        assert version is not None
        return f"Протокол № {version.number} від {self._session.record.day:%d.%m.%Y}{ending}"

    def _paper_place(self, field: str) -> Place:
        return Place(part=Part.MEETING, id=self._session.meeting_id, field=field)


@contextmanager
def _at_fields(fields: Mapping[str, str]) -> Iterator[None]:
    """Let refusals at one field belong to another of this form."""
    try:
        yield
    except DomainError as error:
        field = fields.get(error.field or "", error.field)
        raise DomainError(error.code, field=field, **error.params) from error
