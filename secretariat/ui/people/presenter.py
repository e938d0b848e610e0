"""The room without its widgets: who is listed, who is chosen, and what is changed about them."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Protocol

from secretariat.domain.errors import DomainError
from secretariat.domain.group import Membership
from secretariat.domain.ids import GroupId, MembershipId, PersonId, PostId
from secretariat.domain.person import Gender
from secretariat.domain.ukrainian import tidy
from secretariat.services.changes import Changed
from secretariat.services.groups import groups
from secretariat.services.office import Office
from secretariat.services.people import (
    PersonCard,
    SetPost,
    change_membership,
    change_person,
    change_post,
    join_group,
    leave_group,
    person_card,
    remove_person,
    remove_post,
    set_post,
)
from secretariat.services.person_entry import EnterPerson, enter_person
from secretariat.services.ports import NEW
from secretariat.services.rows import PersonRow
from secretariat.ui.people.finding import found
from secretariat.ui.people.joining import joining_day
from secretariat.ui.people.state import CardState, EntryState, PeopleState, PostLine


class PeopleView(Protocol):
    """What the room shows."""

    def show_list(self, state: PeopleState) -> None:
        """Show the list; the chosen line stays chosen, or the first one is."""

    def show_card(self, state: CardState | None) -> None:
        """Show the chosen person; None when the list is empty."""

    def show_removed(self, row: PersonRow) -> None:
        """Say that a person is gone, with the way to bring them back."""

    def show_refusal(self, error: DomainError) -> None:
        """Say why something was not done."""


class PeoplePresenter:
    """Every change is a step of its own; a refusal is kept at the field that it names."""

    def __init__(
        self,
        view: PeopleView,
        office: Office,
        *,
        today: Callable[[], date],
        publish: Callable[[Changed], None],
    ) -> None:
        self._view, self._office, self._today, self._publish = view, office, today, publish
        self._rows: tuple[PersonRow, ...] = ()
        self._sought, self._unseen_only = "", False
        self._chosen: PersonId | None = None
        self._card: PersonCard | None = None
        self._errors: dict[str, DomainError] = {}

    def refresh(self) -> None:
        """Read everything anew."""
        self._rows = self._office.rows.persons(self._today())
        self._show_list()
        self._show_card()

    def seek(self, text: str) -> None:
        """List only whose name or post has these words."""
        self._sought = text
        self._show_list()

    def seek_unseen(self, unseen_only: bool) -> None:
        """List only whose forms nobody has looked at, or everybody again."""
        self._unseen_only = unseen_only
        self._show_list()

    def next_unseen(self) -> PersonId | None:
        """The next listed person whose forms nobody has looked at, after the chosen one and then from the top."""
        rows = found(self._rows, self._sought)
        ids = [row.id for row in rows]
        start = ids.index(self._chosen) + 1 if self._chosen in ids else 0
        turned = (*rows[start:], *rows[:start])
        return next((row.id for row in turned if not row.forms_seen), None)

    def choose(self, person_id: PersonId | None) -> None:
        """Show another person."""
        if person_id != self._chosen:
            self._chosen = person_id
            self._errors = {}
            self._show_card()

    def rename(self, name: str, text: str) -> None:
        """Change a name or a contact: `family`, `given`, `patronymic`, `email`, `phone`, `note`."""
        if self._card is None:
            return  # a field with something refused in it is left because an undo took its person away
        typed: Any = tidy(text)
        if name not in ("family", "given"):
            typed = typed or None

        def change() -> Changed:
            card = self._whole_card()
            changed = replace(card.person, **{name: typed})
            return change_person(self._office.desk.work, changed)

        self._attempt(name, change)

    def set_gender(self, gender: Gender) -> None:
        """Change the gender for words about the person."""
        person = self._whole_card().person
        self._attempt("gender", lambda: change_person(self._office.desk.work, replace(person, gender=gender)))

    def set_post(self, title: str, organisation: str, since: date | None) -> bool:
        """Correct the present post, or begin a new one on the day `since`; True when it was taken."""
        if self._card is None:
            return False  # as in `rename`
        command = SetPost(
            person_id=self._card.person.id,
            title=tidy(title),
            organisation=tidy(organisation) or None,
            since=since,
        )
        return self._attempt("title", lambda: set_post(self._office.desk.work, command))

    def correct_post(self, post_id: int, changes: Mapping[str, Any], organisation: str) -> None:
        """Correct a post, whenever it was held."""
        held = next(post for post in self._whole_card().posts if post.id == post_id)
        tidied: dict[str, Any] = {
            name: tidy(value) if isinstance(value, str) else value for name, value in changes.items()
        }

        def change() -> Changed:
            return change_post(self._office.desk.work, replace(held, **tidied), tidy(organisation) or None)

        self._attempt(f"post-{post_id}", change)

    def remove_post(self, post_id: PostId) -> None:
        """Delete a post entered by mistake."""
        self._attempt("title", lambda: remove_post(self._office.desk.work, post_id))

    def join(self, group_id: GroupId) -> None:
        """Make the person a voting member of a group."""
        membership = Membership(
            id=MembershipId(NEW),
            group_id=group_id,
            person_id=self._whole_card().person.id,
            since=self._joining_day(group_id),
        )
        self._attempt("group", lambda: join_group(self._office.desk.work, membership)[1])

    def change_membership(self, membership_id: int, field: str, value: Any) -> None:
        """Replace one of `role`, `voting`, `since` and `until`."""
        held = next(row for row in self._whole_card().memberships if row.id == membership_id)

        def change() -> Changed:
            return change_membership(self._office.desk.work, replace(held, **{field: value}))

        self._attempt(f"membership-{membership_id}", change)

    def leave(self, membership_id: MembershipId) -> None:
        """Delete a membership entered by mistake."""
        self._attempt(
            f"membership-{membership_id}", lambda: leave_group(self._office.desk.work, membership_id)
        )

    def fresh_entry(self, added: str = "") -> EntryState:
        """The form of the next new person."""
        known = groups(self._office.desk.work)
        group_id = known[0].id if known else None
        return EntryState(group_id=group_id, added=added)

    def enter(self, command: EnterPerson) -> EntryState:
        """Add a person, a member from the day of joining on; the fresh form names them.

        The form may be open while a protocol is closed, so the day is asked for now. Raises DomainError with the field.
        """
        if command.group_id is not None:
            command = replace(command, since=self._joining_day(command.group_id))
        person_id, changed = enter_person(self._office.desk.work, command)
        self._chosen = person_id
        self._publish(changed)
        return self.fresh_entry(command.person.to_value().listed)

    def remove(self) -> None:
        """Delete the chosen person, who is used nowhere."""
        row = next((row for row in self._rows if row.id == self._chosen), None)
        if row is None:
            return
        try:
            changed = remove_person(self._office.desk.work, row.id)
        except DomainError as error:
            self._view.show_refusal(error)
            return
        self._publish(changed)
        self._view.show_removed(row)

    def _joining_day(self, group_id: GroupId) -> date | None:
        return joining_day(self._office.rows, self._today(), group_id)

    def _attempt(self, field: str, step: Callable[[], Changed]) -> bool:
        """Run a use case; what it refuses stands at the field until it succeeds."""
        self._errors.pop(field, None)
        try:
            changed = step()
        except DomainError as error:
            self._errors[field] = error
            self._show_card()
            return False
        self._publish(changed)
        if not changed.topics:
            self._show_card()
        return True

    def _show_list(self) -> None:
        unseen = sum(not row.forms_seen for row in self._rows)
        self._unseen_only = self._unseen_only and unseen > 0
        listed = tuple(row for row in self._rows if not row.forms_seen) if self._unseen_only else self._rows
        shown = found(listed, self._sought)
        self._view.show_list(
            PeopleState(
                rows=shown,
                total=len(self._rows),
                chosen=self._chosen,
                unseen=unseen,
                unseen_only=self._unseen_only,
            )
        )
        if not shown:
            self._chosen = None
            self._show_card()

    def _show_card(self) -> None:
        known = any(row.id == self._chosen for row in self._rows)
        if self._chosen is None or not known:
            self._card = None
            self._view.show_card(None)
            return
        self._card = person_card(self._office.desk.work, self._chosen)
        self._view.show_card(self._state(self._card))

    def _state(self, card: PersonCard) -> CardState:
        names = {one.id: one.name for one in card.organisations}
        day = self._today()
        posts = [
            PostLine(
                post=post, organisation=names.get(post.organisation_id, "") if post.organisation_id else ""
            )
            for post in card.posts
        ]
        held = [line for line in posts if line.post.held_on(day)]
        known = groups(self._office.desk.work)
        joined = {row.group_id for row in card.memberships if row.holds_on(day)}
        return CardState(
            person=card.person,
            post=held[-1] if held else None,
            former=tuple(line for line in posts if line not in held[-1:]),
            memberships=card.memberships,
            groups={group.id: group.name for group in known},
            joinable=tuple(group.id for group in known if group.id not in joined),
            letters=tuple(self._office.letter_list.of_person(card.person.id)),
            errors=dict(self._errors),
        )

    def _whole_card(self) -> PersonCard:
        assert self._card is not None
        return self._card
