"""A process that sends what waits in a folder and dies, as by a power cut, at one of its steps.

Run with a data folder, a port and the number of the step; exit status 9 when it died there, 0 when it came to the end.
"""

import os
import sys
from pathlib import Path
from typing import Any

from secretariat.output.mail import smtp
from secretariat.output.mail.post import MailPost
from secretariat.services.desk import Desk
from secretariat.services.sending import send_waiting
from secretariat.storage.store import Store
from secretariat.storage.unit_of_work import SqlUnitOfWork
from tests.mail.letters import SENDER, account

DIED = 9


class Steps:
    """Counts what is done, and ends the process at the chosen step."""

    def __init__(self, last: int) -> None:
        self._last, self._count = last, 0

    def done(self) -> None:
        """A step was done."""
        self._count += 1
        if self._count == self._last:
            os._exit(DIED)

    def after(self, owner: Any, name: str) -> None:
        """Each call of a method is a step, from now on."""
        method = getattr(owner, name)

        def counted(*arguments: Any, **named: Any) -> Any:
            result = method(*arguments, **named)
            self.done()
            return result

        setattr(owner, name, counted)


def main(folder: Path, port: int, last: int) -> None:
    """See the module."""
    store, steps = Store.open(folder), Steps(last)
    for name in ("mail", "rcpt", "docmd", "getreply", "send", "quit"):
        steps.after(smtp.smtplib.SMTP, name)
    steps.after(SqlUnitOfWork, "commit")
    desk = Desk(
        work=store.work, history=store.history, drafts=store.drafts, files=store.files, clock=store._clock
    )
    post = MailPost()
    send_waiting(desk, post, post.carrier(account(port), None), SENDER)
    store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
