"""One form of papers for all groups of an office."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from secretariat.domain.group import WorkingGroup
from secretariat.domain.ids import GroupId
from secretariat.services.changes import Changed, Label
from secretariat.services.ports import Work

SHARED = ("norm_profile", "own_form", "date_style", "decision_word", "emblem_sha256", "emblem_text")
"""What makes the form of a group's papers; names, quorum and majorities are each group's own."""


def share_form(work: Work, group_id: GroupId) -> Changed:
    """Give the form of a group's papers to all other groups, in one step; raises DomainError("not_found")."""
    with work() as uow:
        pattern = _form(uow.get(WorkingGroup, group_id))
        for group in uow.find(WorkingGroup):
            if _form(group) != pattern:
                uow.update(replace(group, **pattern))
        return uow.commit(Label(code="form_shared", ids={"group": group_id}))


def unlike(groups: Sequence[WorkingGroup], shown: WorkingGroup) -> tuple[WorkingGroup, ...]:
    """The other groups whose papers have another form."""
    return tuple(group for group in groups if group.id != shown.id and _form(group) != _form(shown))


def has_own_form(group: WorkingGroup) -> bool:
    """True when somebody gave the group a form: replacing it would lose something."""
    usual = {field: WorkingGroup.__dataclass_fields__[field].default for field in SHARED}
    return _form(group) != usual


def _form(group: WorkingGroup) -> dict[str, Any]:
    return {name: getattr(group, name) for name in SHARED}
