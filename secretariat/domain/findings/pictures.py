"""Pictures among the annexes: what each shows must be said in words."""

from collections.abc import Iterator

from secretariat.domain.document import Source
from secretariat.domain.findings.finding import Finding
from secretariat.domain.record import MeetingRecord


def no_alternative_text(record: MeetingRecord) -> Iterator[Finding]:
    """A picture is printed and nothing says what it shows: the paper would not be accessible (ISO 14289-1, 7.3)."""
    pictures = {row.id for row in record.attachments if row.is_picture}
    for annex in sorted(record.annexes, key=lambda row: row.position):
        if annex.attachment_id in pictures and annex.alternative_text is None:
            yield Finding(
                code="no_alternative_text",
                source=Source(kind="annex", id=annex.id),
                params={"annex": annex.position},
            )


CHECKS = (no_alternative_text,)
CODES = ("no_alternative_text",)
