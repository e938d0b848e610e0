"""An account, a keyring and a way out for tests of screens."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from secretariat.domain.errors import DomainError
from secretariat.domain.letters import Dispatch, DispatchState, Letter
from secretariat.output.mail.post import MailPost
from secretariat.services.dispatching import MOVED
from secretariat.services.mail import Answer, AttachedFile, Carried, MailAccount, Security, Sender
from secretariat.services.office import Office

ACCOUNT = MailAccount(
    uses_smtp=True, host="smtp.rada.ua", user="sekretar", address="sekretar@rada.ua", name="Секретар"
)
OPEN = replace(ACCOUNT, user="", security=Security.NONE)


@dataclass
class FakeKeyring:
    """A keyring in memory."""

    there: bool = True
    held: dict[str, str] = field(default_factory=dict)

    def is_there(self) -> bool:
        return self.there

    def get(self, account: MailAccount) -> str | None:
        return self.held.get(account.user)

    def keep(self, account: MailAccount, password: str) -> bool:
        self.held[account.user] = password
        return self.there

    def forget(self, account: MailAccount) -> None:
        self.held.pop(account.user, None)


@dataclass
class FakePost:
    """Writes real messages and carries them nowhere: answers as the script says, else accepts."""

    script: list[Carried | DomainError] = field(default_factory=list)
    sent: list[str] = field(default_factory=list)
    passwords: list[str | None] = field(default_factory=list)
    meanwhile: Callable[[], object] = lambda: None
    hurried: int = 0

    def message(
        self, letter: Letter, papers: Sequence[AttachedFile], sender: Sender | None, *, unsent: bool = False
    ) -> bytes:
        return MailPost().message(letter, papers, sender, unsent=unsent)

    def is_draft_of(self, data: bytes, letter: Letter, papers: Sequence[AttachedFile]) -> bool:
        return MailPost().is_draft_of(data, letter, papers)

    def deliverable(self, address: str) -> str:
        return MailPost().deliverable(address)

    def carrier(self, account: MailAccount, password: str | None) -> "FakeCarrier":
        self.passwords.append(password)
        return FakeCarrier(self)


class FakeCarrier:
    """Of `FakePost`."""

    def __init__(self, post: FakePost) -> None:
        self._post = post

    def open(self) -> None:
        if self._post.script and isinstance(self._post.script[0], DomainError):
            raise self._post.script.pop(0)  # type: ignore[misc]

    def carry(self, sender: str, address: str, message: bytes, handed_over: Callable[[], None]) -> Carried:
        self.open()
        handed_over()
        self._post.meanwhile()
        carried = (
            self._post.script.pop(0) if self._post.script else Carried(answer=Answer.ACCEPTED, reply="250 ok")
        )
        assert isinstance(carried, Carried)
        if carried.answer is Answer.ACCEPTED:
            self._post.sent.append(address)
        return carried

    def hurry(self) -> None:
        self._post.hurried += 1

    def close(self) -> None:
        """Nothing is open."""


def set_ways(office: Office, *states: DispatchState) -> None:
    """Bring the letters, in their order, into these states."""
    with office.desk.work() as uow:
        for way, state in zip(uow.find(Dispatch), states, strict=True):
            uow.update(replace(way, state=state, moment=office.desk.clock()))
        uow.commit(MOVED)


def states(office: Office) -> list[DispatchState]:
    """How far the letters have come, in their order."""
    with office.desk.work() as uow:
        return [way.state for way in uow.find(Dispatch)]
