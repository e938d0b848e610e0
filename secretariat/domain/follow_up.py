"""What happens to an action after its meeting: prolongations and notes. The decided date itself never changes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from secretariat.domain import checks
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import ActionId, ExtensionId, ProgressNoteId, ResolutionId
from secretariat.domain.resolution import ActionItem


@dataclass(frozen=True, slots=True, kw_only=True)
class Extension:
    """A later day for an action, given on a day for a reason.

    `by` says who allowed it in words («рішення робочої групи № 6/2»); `resolution_id` is that decision when it is kept
    here.
    """

    id: ExtensionId
    action_id: ActionId
    due: date
    given_on: date
    reason: str
    by: str | None = None
    resolution_id: ResolutionId | None = None

    def __post_init__(self) -> None:
        checks.text(self.reason, "reason")
        checks.optional_text(self.by, "by")


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressNote:
    """What was done so far, on which day; a file may prove it (`sha256` of its bytes, `size` in bytes)."""

    id: ProgressNoteId
    action_id: ActionId
    day: date
    text: str
    file_name: str | None = None
    media_type: str | None = None
    sha256: str | None = None
    size: int | None = None

    def __post_init__(self) -> None:
        checks.text(self.text, "text")
        given = {self.file_name is None, self.media_type is None, self.sha256 is None, self.size is None}
        if len(given) != 1:
            raise DomainError("bad_proof", field="file_name")
        checks.optional_text(self.file_name, "file_name")
        checks.at_least(self.size, 0, "size")
        if self.sha256 is not None:
            checks.sha256(self.sha256, "sha256")
        if self.file_name is not None and ("/" in self.file_name or "\\" in self.file_name):
            raise DomainError("bad_file_name", field="file_name")


def due_now(action: ActionItem, extensions: Iterable[Extension]) -> date | None:
    """The day that counts for an action: the decided one, or that of its newest extension if it lies later.

    None: no day. What was prolonged and then decided to be done always, or until a later day, goes by that decision.
    """
    own = [row for row in extensions if row.action_id == action.id]
    if action.standing or not own:
        return action.due
    moved = max(own, key=lambda row: row.id).due
    return moved if action.due is None else max(moved, action.due)
