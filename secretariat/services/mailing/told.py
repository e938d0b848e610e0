"""What somebody was told of a meeting: by which letters, and which agenda they have. Ids tell which letter is newer."""

from secretariat.domain.letters import INVITING, Letter, LetterKind
from secretariat.services.agenda_versions import SentAgenda
from secretariat.services.mailing.recipient import Recipient
from secretariat.services.mailing.situation import Situation

PERSONAL = (LetterKind.EXTRACT, LetterKind.REMINDER)
"""Each says something else to everybody."""


def is_for(letter: Letter, recipient: Recipient) -> bool:
    """Several may share an address, and each has a letter of their own; one to a guest counts for who has it."""
    if letter.address.casefold() != (recipient.address or "").casefold():
        return False
    person = recipient.person.id if recipient.person is not None else None
    if letter.kind in PERSONAL and None in (letter.person_id, person):
        return letter.person_id == person and letter.name == recipient.name
    return None in (letter.person_id, person) or letter.person_id == person


def agenda_of(situation: Situation, recipient: Recipient) -> SentAgenda | None:
    """The newest agenda that somebody has: one that was marked by hand is everybody's; without a letter the first."""
    own = [letter.id for letter in situation.letters_of(*INVITING) if is_for(letter, recipient)]
    newest = max(own, default=0)
    for agenda in reversed(situation.agendas):
        first = first_letter(situation, agenda)
        if first is None or first <= newest:
            return agenda
    return situation.agendas[0] if situation.agendas else None


def first_letter(situation: Situation, agenda: SentAgenda) -> int | None:
    """The id of the first letter that brought an agenda, whatever became of it; None for one marked by hand."""
    brought = [
        letter
        for letter in (*situation.letters, *situation.gone)
        if letter.kind in INVITING and letter.queued_at == agenda.sent_at
    ]
    changes = [letter for letter in brought if letter.kind is LetterKind.AGENDA_CHANGE]
    return min((letter.id for letter in changes or brought), default=None)
