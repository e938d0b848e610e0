"""The way out: fulfils `services.mail.Post`."""

from collections.abc import Sequence

from secretariat.domain.letters import Letter
from secretariat.output.mail.addresses import deliverable
from secretariat.output.mail.message import message, without_sender
from secretariat.services.mail import AttachedFile, Carrier, MailAccount, Sender


class MailPost:
    """Messages and connections of the program."""

    def message(
        self, letter: Letter, papers: Sequence[AttachedFile], sender: Sender | None, *, unsent: bool = False
    ) -> bytes:
        """See `Post.message`."""
        return message(letter, papers, sender, unsent=unsent)

    def is_draft_of(self, data: bytes, letter: Letter, papers: Sequence[AttachedFile]) -> bool:
        """See `Post.is_draft_of`."""
        return without_sender(data) == message(letter, papers, None, unsent=True)

    def deliverable(self, address: str) -> str:
        """See `Post.deliverable`."""
        return deliverable(address)

    def carrier(self, account: MailAccount, password: str | None) -> Carrier:
        """See `Post.carrier`."""
        # the network's libraries are not for the start
        from secretariat.output.mail.smtp import SmtpCarrier

        return SmtpCarrier(account, password)
