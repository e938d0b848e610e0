"""Changing the names and rules of a group, one field at a time; a further group; no widgets."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Protocol

from secretariat.domain.departures import by_the_norm
from secretariat.domain.errors import DomainError
from secretariat.domain.former_rules import FormerRules
from secretariat.domain.group import NumberingPeriod, WorkingGroup
from secretariat.domain.ids import FormerRulesId, GroupId
from secretariat.domain.own_form import LIMITS, with_own
from secretariat.domain.ukrainian import tidy
from secretariat.services.changes import Changed
from secretariat.services.former_rules import begin_rules, forget_former_rules, former_rules
from secretariat.services.groups import AddGroup, add_group, change_group, groups, remove_group
from secretariat.services.office import Office
from secretariat.services.people import members_on
from secretariat.services.shared_form import has_own_form, share_form, unlike
from secretariat.ui.settings.emblem_presenter import EmblemPresenter
from secretariat.ui.settings.state import Member

NUMBERS = frozenset({"first_number", "protocol_workdays"})
WHOLE_MEASURES = frozenset({"listed_members_limit", "listed_items_limit"})
_WHOLE, _MEASURE = re.compile(r"[0-9]{1,6}"), re.compile(r"[0-9]{1,6}(?:[.,][0-9]{1,6})?")
OPTIONAL = frozenset({"mandate", "case_index"})


class GroupView(Protocol):
    """Shows one of the groups."""

    def show_groups(
        self,
        groups: Sequence[WorkingGroup],
        shown: WorkingGroup,
        former: Sequence[FormerRules],
        members: Sequence[Member],
        errors: Mapping[str, DomainError],
        *,
        has_emblem: bool,
    ) -> None:
        """Show what is stored; at a field with an error (or at none, «») what was typed stays.

        With `has_emblem` a picture is printed, or waits for its words.
        """
        ...

    def show_added(self) -> None:
        """A further group is there and shown."""
        ...

    def show_not_added(self, error: DomainError) -> None:
        """Say at the form why there is no further group."""
        ...

    def show_removed(self, group: WorkingGroup) -> None:
        """Say that a group is gone, with the way to bring it back."""
        ...

    def ask_sharing(self, losing: Sequence[WorkingGroup], confirmed: Callable[[], None]) -> None:
        """Ask whether these groups shall lose the form of their papers."""
        ...

    def show_shared(self) -> None:
        """Say that all groups have one form of papers, with the way back."""
        ...


class SettingsPresenter:
    """Commits each field as it is left; a refusal is shown at its field."""

    def __init__(
        self,
        view: GroupView,
        office: Office,
        publish: Callable[[Changed], None],
        today: Callable[[], date],
    ) -> None:
        self._view, self._office, self._publish, self._today = view, office, publish, today
        self._chosen: GroupId | None = None
        self._emblem = EmblemPresenter()
        self._wants_term = False

    def refresh(self) -> None:
        """Show the stored group, if there is one."""
        self._wants_term = False
        self._show({})

    def choose(self, group_id: GroupId) -> None:
        """Show another group."""
        self._chosen = group_id
        self.refresh()

    def add(self, command: AddGroup) -> None:
        """Create a further group and show it."""
        try:
            self._chosen, changed = add_group(self._office.desk.work, command)
        except DomainError as error:
            self._view.show_not_added(error)
            return
        self._publish(changed)
        self._view.show_added()

    def remove(self) -> None:
        """Delete the shown group; undo brings it back."""
        group = self._group()
        if group is None:
            return
        try:
            changed = remove_group(self._office.desk.work, group.id)
        except DomainError as error:
            self._show({"": error})
            return
        self._chosen = None
        self._publish(changed)
        self._view.show_removed(group)

    def change_text(self, field: str, typed: str) -> None:
        """Commit a typed field."""
        text = tidy(typed)
        if field in NUMBERS:
            self._change(field, int(text) if text.isdecimal() else 0)
        else:
            self._change(field, text or None if field in OPTIONAL else text)

    def change_value(self, field: str, value: object) -> None:
        """Commit a chosen value of the domain."""
        if field == "numbering":
            self._wants_term = value is NumberingPeriod.TERM
        if field == "term_start" and value is not None and self._wants_term:
            self._commit({"numbering": NumberingPeriod.TERM, "term_start": value}, field)
        else:
            self._change(field, value)

    def change_measure(self, field: str, typed: str) -> None:
        """Commit what was typed into a field of the form of papers; an empty field goes by the norm again."""
        text = tidy(typed)
        if not text or field not in LIMITS:
            self.change_form(field, text or None)
            return
        is_whole = field in WHOLE_MEASURES
        if is_whole and _WHOLE.fullmatch(text) is None:
            self._show({field: DomainError("not_whole", field=field)})
        elif _MEASURE.fullmatch(text) is None:
            self._show({field: DomainError("not_a_measure", field=field)})
        else:
            number = round(float(text.replace(",", ".")), 2)
            self.change_form(field, int(number) if is_whole else number)

    def change_form(self, field: str, value: object) -> None:
        """Commit one value of the form of papers; None is what the norm says."""
        group = self._group()
        if group is None:
            return
        try:
            norm = self._office.norms.of(group.norm_profile)
            form = with_own(norm, group.own_form, field, value)
        except DomainError as error:
            self._show({field: error})
            return
        if form == group.own_form:
            self._show({})
        else:
            self._commit({"own_form": form}, field)

    def restore_form(self) -> None:
        """All papers go by the norm again, without an emblem; undo brings the own form back."""
        group = self._group()
        if group is None:
            return
        restored = by_the_norm(self._office.norms.of(group.norm_profile), self._emblem.without(group))
        self._publish(change_group(self._office.desk.work, restored))

    def share_form(self) -> None:
        """Give the shown form to all groups; asks first where somebody gave another one a form of its own."""
        group = self._group()
        if group is None:
            return
        losing = [row for row in unlike(groups(self._office.desk.work), group) if has_own_form(row)]
        if losing:
            self._view.ask_sharing(losing, lambda: self._share(group.id))
        else:
            self._share(group.id)

    def shown(self) -> GroupId | None:
        """The group that is shown."""
        group = self._group()
        return group.id if group is not None else None

    def choose_emblem(self, group_id: GroupId, sha256: str, typed: str) -> None:
        """Print a kept picture above the letterhead of a group; what is `typed` describes that of the shown one."""
        self._emblem.wait(group_id, sha256)
        if group_id == self.shown():
            self.describe_emblem(typed)

    def refuse_emblem(self, error: DomainError) -> None:
        """Say why a file cannot be the emblem."""
        self._show({"emblem_sha256": error})

    def describe_emblem(self, typed: str) -> None:
        """Say what the emblem shows."""
        self._change_emblem(lambda group: self._emblem.with_text(group, typed))

    def remove_emblem(self) -> None:
        """Print no emblem; undo brings it back."""
        self._change_emblem(self._emblem.without)

    def begin_rules(self, since: date) -> None:
        """Meetings before a day keep what the group goes by now."""
        group = self._group()
        if group is None:
            return
        try:
            changed = begin_rules(self._office.desk.work, group.id, since)
        except DomainError as error:
            self._show({"since": error})
            return
        self._publish(changed)

    def forget_rules(self, rules_id: FormerRulesId) -> None:
        """Take a beginning back; undo brings it again."""
        self._publish(forget_former_rules(self._office.desk.work, rules_id))

    def _change_emblem(self, change: Callable[[WorkingGroup], WorkingGroup]) -> None:
        group = self._group()
        if group is None:
            return
        try:
            changed = change(group)
            if changed != group:
                self._publish(change_group(self._office.desk.work, changed))
        except DomainError as error:
            self._show({error.field or "emblem_sha256": error})
            return
        if changed == group:
            self._show({})

    def _share(self, group_id: GroupId) -> None:
        self._publish(share_form(self._office.desk.work, group_id))
        self._view.show_shared()

    def _change(self, field: str, value: Any) -> None:
        self._commit({field: value}, field)

    def _commit(self, values: Mapping[str, Any], field: str) -> None:
        group = self._group()
        if group is None or all(getattr(group, name) == value for name, value in values.items()):
            return
        try:
            changed_group = replace(group, **values)
            if changed_group.norm_profile != group.norm_profile:
                changed_group.form(self._office.norms)
            changed = change_group(self._office.desk.work, changed_group)
        except DomainError as error:
            self._show({error.field or field: error})
            return
        self._publish(changed)

    def _show(self, errors: Mapping[str, DomainError]) -> None:
        group = self._group()
        if group is not None:
            known = groups(self._office.desk.work)
            former = former_rules(self._office.desk.work, group.id)
            is_chosen = self._emblem.is_chosen(group)
            members = self._members(group.id)
            self._view.show_groups(known, group, former, members, errors, has_emblem=is_chosen)

    def _group(self) -> WorkingGroup | None:
        known = groups(self._office.desk.work)
        return next((group for group in known if group.id == self._chosen), known[0] if known else None)

    def _members(self, group_id: GroupId) -> tuple[Member, ...]:
        today = self._today()
        held = {row.person_id: row for row in members_on(self._office.desk.work, group_id, today)}
        return tuple(
            Member(name=person.listed, role=held[person.id].role, voting=held[person.id].voting)
            for person in self._office.rows.persons(today)
            if person.id in held
        )
