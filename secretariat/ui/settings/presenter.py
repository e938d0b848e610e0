"""Changing the group's names and rules, one field at a time; no widgets."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Protocol

from secretariat.domain.errors import DomainError
from secretariat.domain.group import WorkingGroup
from secretariat.domain.ukrainian import tidy
from secretariat.services.changes import Changed
from secretariat.services.groups import change_group, groups
from secretariat.services.office import Office

NUMBERS = frozenset({"first_number", "protocol_workdays"})


class GroupView(Protocol):
    """Shows the group."""

    def show_group(self, group: WorkingGroup, errors: Mapping[str, DomainError]) -> None:
        """Show what is stored; at a field with an error what was typed stays."""
        ...


class SettingsPresenter:
    """Commits each field as it is left; a refusal is shown at its field."""

    def __init__(self, view: GroupView, office: Office, publish: Callable[[Changed], None]) -> None:
        self._view, self._office, self._publish = view, office, publish

    def refresh(self) -> None:
        """Show the stored group, if there is one."""
        group = self._group()
        if group is not None:
            self._view.show_group(group, {})

    def change_text(self, field: str, typed: str) -> None:
        """Commit a typed field."""
        text = tidy(typed)
        if field in NUMBERS:
            self._change(field, int(text) if text.isdecimal() else 0)
        else:
            self._change(field, text)

    def change_value(self, field: str, value: object) -> None:
        """Commit a chosen value of the domain."""
        self._change(field, value)

    def _change(self, field: str, value: Any) -> None:
        group = self._group()
        if group is None or getattr(group, field) == value:
            return
        try:
            changed = change_group(self._office.desk.work, replace(group, **{field: value}))
        except DomainError as error:
            self._view.show_group(group, {field: error})
            return
        self._publish(changed)

    def _group(self) -> WorkingGroup | None:
        known = groups(self._office.desk.work)
        return known[0] if known else None
