"""Where something stands in a meeting: the address by which errors, drafts, findings and the page find a field."""

from dataclasses import dataclass
from enum import StrEnum

from secretariat.domain.document import Source


class Part(StrEnum):
    """What a field belongs to. The first eight are the kinds of `Source`, the parts that print; the others do not."""

    MEETING = "meeting"
    ATTENDANCE = "attendance"
    ITEM = "item"
    STATEMENT = "statement"
    POINT = "point"
    BALLOT = "ballot"
    DISSENT = "dissent"
    ANNEX = "annex"
    SITTING = "sitting"
    NEW_ITEM = "new-item"
    NEW_HEARD = "new-heard"
    NEW_SPOKEN = "new-spoken"
    NEW_POINT = "new-point"
    NEW_DISSENT = "new-dissent"
    NEW_GUEST = "new-guest"
    NEW_ANNEX = "new-annex"
    SIGNER = "signer"
    APPROVAL = "approval"
    REMARK = "remark"
    MAILING = "mailing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A field of a part of the meeting. `id` is the part's; a part that does not exist yet has its owner's id."""

    part: Part
    id: int
    field: str = ""

    def at(self, field: str | None) -> "Place":
        """Another field of the same part; None stays here."""
        return self if field is None else Place(part=self.part, id=self.id, field=field)

    @property
    def source(self) -> Source:
        """The part as the paper's layout names it."""
        return Source(kind=self.part.value, id=self.id)


def place_of(source: Source) -> Place:
    """The part that a spot of the page comes from."""
    return Place(part=Part(source.kind), id=source.id)
