"""Who speaks the words that are being typed, as it is kept among the drafts."""

from secretariat.domain.ids import PersonId
from secretariat.ui.meeting.people import NOBODY, Who


def speaker_text(who: Who) -> str:
    """A person by the id, an unnamed one by the label, nobody by an empty text."""
    if who.person_id is not None:
        return f"#{who.person_id}"
    return who.label or ""


def typed_speaker(text: str | None) -> Who:
    """The reverse of `speaker_text`."""
    if not text:
        return NOBODY
    if text.startswith("#") and text[1:].isdigit():
        return Who(person_id=PersonId(int(text[1:])))
    return Who(label=text)
