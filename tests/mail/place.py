"""A store with letters that wait, and a server to send them to."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from secretariat.domain.kyiv import KYIV
from secretariat.domain.letters import Dispatch, DispatchState
from secretariat.output.mail.post import MailPost
from secretariat.output.mail.smtp import SmtpCarrier
from secretariat.services.desk import Desk
from secretariat.services.dispatching import MOVED
from secretariat.services.mail import Sender
from secretariat.services.outbox import queue
from secretariat.services.sending import Round, send_waiting
from secretariat.storage.store import Store
from tests.mail.letters import SENDER, account, outgoing
from tests.mail.server import Behaviour, mail_server

NOW = datetime(2026, 11, 22, 10, tzinfo=KYIV)


@dataclass
class Place:
    """A store, its desk with a clock of its own, and a server."""

    store: Store
    desk: Desk
    behaviour: Behaviour
    port: int

    def put(self, *numbers: int, **changed: object) -> None:
        queue(self.desk, [outgoing(number, **changed) for number in numbers])

    def later(self, wait: timedelta) -> None:
        moment = self.desk.clock() + wait
        self.desk = replace(self.desk, clock=lambda: moment)

    def send(self, port: int | None = None, sender: Sender = SENDER, **named: object) -> Round:
        carrier = SmtpCarrier(account(port or self.port), None)
        return send_waiting(self.desk, MailPost(), carrier, sender, **named)  # type: ignore[arg-type]

    def ways(self) -> list[Dispatch]:
        with self.store.work() as uow:
            return list(uow.find(Dispatch))

    def states(self) -> list[DispatchState]:
        return [way.state for way in self.ways()]

    def set(self, **changed: object) -> None:
        with self.store.work() as uow:
            for way in uow.find(Dispatch):
                uow.update(replace(way, **changed))  # type: ignore[arg-type]
            uow.commit(MOVED)


@contextmanager
def mail_place(folder: Path) -> Iterator[Place]:
    """A new store in a folder, a clock that stands still, and a server that takes everything."""
    store, behaviour = Store.open(folder), Behaviour()
    desk = Desk(
        work=store.work, history=store.history, drafts=store.drafts, files=store.files, clock=lambda: NOW
    )
    with mail_server(behaviour) as port:
        yield Place(store, desk, behaviour, port)
    store.close()
