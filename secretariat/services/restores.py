"""A restore as a step of the journal: it says which heads outside stay behind, so that they are no faults later.

A tail that is cut has no such step. Who cuts it and forges one is seen all the same: each restore stands in the report
of the check with its day.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from secretariat.domain.kyiv import KYIV
from secretariat.services.changes import JournalHead, Label

RESTORED = Label(code="store_restored")
_MADE = "made"


@dataclass(frozen=True, slots=True, kw_only=True)
class Restore:
    """The step `seq` of a restore at a `moment`, of a copy that was `made` then, where that is known.

    `left` are the heads that were outside of the journal and not in it then: of what was replaced, and younger than the
    copy.
    """

    seq: int
    moment: datetime
    made: datetime | None
    left: frozenset[JournalHead]


def restored_label(made: datetime | None, left: Iterable[JournalHead]) -> Label:
    """The label of the step: when the copy was made (seconds since 1970, UTC), and the number of each head by hash."""
    when = {_MADE: int(made.timestamp())} if made is not None else {}
    return replace(RESTORED, ids=when | {head.hash: head.seq for head in left})


def restore_of(seq: int, moment: datetime, label: Label) -> Restore:
    """The inverse of `restored_label`."""
    made = label.ids.get(_MADE)
    return Restore(
        seq=seq,
        moment=moment,
        made=datetime.fromtimestamp(made, KYIV) if made is not None else None,
        left=frozenset(
            JournalHead(number, digest) for digest, number in label.ids.items() if digest != _MADE
        ),
    )
