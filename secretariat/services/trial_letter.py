"""A letter to oneself, to see that the account works; it is not kept."""

import secrets
from dataclasses import dataclass
from datetime import datetime

from secretariat.domain.ids import LetterId
from secretariat.domain.letters import Letter, LetterKind
from secretariat.services.mail import Carried, Carrier, Post, Sender
from secretariat.services.ports import NEW


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialWords:
    """What the letter says, in the user's language; `name` is whom it is addressed to."""

    name: str
    subject: str
    text: str


def send_trial(post: Post, carrier: Carrier, sender: Sender, words: TrialWords, moment: datetime) -> Carried:
    """Send the letter from the sender to the sender.

    Raises DomainError: "mail_bad_address", and what `Carrier.open` raises.
    """
    address = post.deliverable(sender.address)
    letter = Letter(
        id=LetterId(NEW),
        kind=LetterKind.DRAFT,
        name=words.name,
        address=sender.address,
        subject=words.subject,
        text=words.text,
        html=f"<p>{words.text}</p>",
        message_id=f"<{secrets.token_hex(16)}@{address.rpartition('@')[2]}>",
        queued_at=moment,
    )
    try:
        return carrier.carry(address, address, post.message(letter, (), sender), lambda: None)
    finally:
        carrier.close()
