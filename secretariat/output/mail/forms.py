"""The forms in which letters travel: plain text, a page, an event for a calendar; fulfils the port `LetterForms`."""

from collections.abc import Sequence

from secretariat.output.mail.page import page
from secretariat.output.mail.plain import plain_text
from secretariat.services.mailing.mailroom import CalendarNotice, LetterBlock


class MailForms:
    """Knows no words of its own. icalendar is imported by the first event, not by this module."""

    def text(self, blocks: Sequence[LetterBlock]) -> str:
        """See `LetterForms.text`."""
        return plain_text(blocks)

    def html(self, blocks: Sequence[LetterBlock]) -> str:
        """See `LetterForms.html`."""
        return page(blocks)

    def calendar(self, notice: CalendarNotice) -> str:
        """See `LetterForms.calendar`."""
        from secretariat.output.mail.event import calendar_object

        return calendar_object(notice)
