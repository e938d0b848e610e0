"""Letters with the whole protocol: its draft, and the signed one."""

from datetime import date

from secretariat.domain.dates import printed_date
from secretariat.domain.norms import DateStyle
from secretariat.services.mailing.mailroom import LetterBlock
from secretariat.services.mailing.recipient import Recipient
from secretariat.services.mailing.writing import Writing, paragraph


def draft_subject(writing: Writing, recipient: Recipient) -> str:
    """Names the day by which an answer is asked for."""
    due = printed_date(_due(writing, recipient), DateStyle.DIGITS)
    return writing.subject("draft.subject", meeting=writing.of_meeting, due=due)


def draft(writing: Writing, recipient: Recipient) -> list[LetterBlock]:
    """Asks to agree to the draft, or to say what is to be changed."""
    say = writing.words.say
    return writing.letter(
        recipient,
        paragraph(say("draft.opening", meeting=writing.of_meeting, was=writing.was)),
        paragraph(say("draft.request", due=writing.day(_due(writing, recipient)))),
        paragraph(say("draft.attached")),
    )


def _due(writing: Writing, recipient: Recipient) -> date:
    """The day that was told to those who were asked before."""
    situation, person = writing.situation, recipient.person
    own = [row.due for row in situation.approvals if person is not None and row.person_id == person.id]
    return own[0] if own and own[0] is not None else situation.agree_by


def protocol_subject(writing: Writing) -> str:
    """A later version than the first says that it takes the place of what was sent before."""
    version = writing.situation.version
    assert version is not None
    subject = writing.subject("protocol.subject", number=version.number, meeting=writing.of_meeting)
    if version.version == 1:
        return subject
    return writing.words.say("protocol.later_subject", subject=subject, version=version.version)


def protocol(writing: Writing, recipient: Recipient) -> list[LetterBlock]:
    """The signed protocol goes with it."""
    say, version = writing.words.say, writing.situation.version
    assert version is not None
    opening = say(
        "protocol.opening" if version.version == 1 else "protocol.later",
        number=version.number,
        version=version.version,
        meeting=writing.of_meeting,
        was=writing.was,
    )
    return writing.letter(recipient, paragraph(opening), paragraph(say("protocol.attached")))
