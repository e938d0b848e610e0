"""What is planned beside the list: calling a meeting off, templates, proposals. Its panels are made when wanted."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import GroupId, TemplateId
from secretariat.domain.ukrainian import within_quotes
from secretariat.services.changes import Changed
from secretariat.ui.i18n import date_text
from secretariat.ui.kit.person_picker import PersonChoice
from secretariat.ui.meetings.call_off_panel import CallOffPanel
from secretariat.ui.meetings.list_page import MeetingsPage
from secretariat.ui.meetings.planning_desk import PlanningDesk
from secretariat.ui.meetings.presenter import MeetingsPresenter
from secretariat.ui.meetings.proposals_panel import ProposalsSide
from secretariat.ui.meetings.template_panel import TemplatePanel
from secretariat.ui.meetings.templates_panel import TemplatesPanel
from secretariat.ui.proposals.panel import ProposalsPanel, Target
from secretariat.ui.proposals.presenter import ProposalsPresenter
from secretariat.ui.refusals import refusal


class PlanningSide(QObject):
    """Shows its panels in the side of `page`, and works on the meeting that `presenter` has chosen."""

    def __init__(
        self,
        page: MeetingsPage,
        presenter: MeetingsPresenter,
        desk: PlanningDesk,
        publish: Callable[[Changed], None],
        say: Callable[[str, bool], None],
    ) -> None:
        super().__init__(page)
        self._page, self._presenter, self._desk = page, presenter, desk
        self._publish, self._say = publish, say
        self.call_off = CallOffPanel(page.today)
        self.template = TemplatePanel()
        self.templates = TemplatesPanel(self._rename_template, self._remove_template)
        self._templates_of = presenter.group_id()
        self._proposals = ProposalsPresenter(desk.desk, presenter.group_id(), self._attempt)
        self.proposals = ProposalsSide(ProposalsPanel(self._proposals, self._people, narrow=True))
        self._connect()

    def cancel(self) -> None:
        """Ask why the chosen meeting is cancelled."""
        row = self._presenter.chosen()
        if row is not None:
            self._page.show_side(self.call_off)
            self.call_off.show_cancel(row)

    def postpone(self) -> None:
        """Ask to which day the chosen meeting is put off."""
        row = self._presenter.chosen()
        if row is not None:
            self._page.show_side(self.call_off)
            self.call_off.show_postpone(row)

    def make_template(self) -> None:
        """Ask for the name of a template from the chosen meeting."""
        row = self._presenter.chosen()
        if row is not None:
            self._page.show_side(self.template)
            self.template.show_meeting(row)

    def show_templates(self, group_id: GroupId | None = None) -> None:
        """Show the templates of a group; without one, of that of the chosen meeting."""
        self._templates_of = group_id if group_id is not None else self._presenter.group_id()
        self._page.show_side(self.templates)
        self.templates.show_templates(self._desk.templates(self._templates_of))
        self.templates.back.setFocus()

    def show_proposals(self) -> None:
        """Show the proposals of the group of the chosen meeting."""
        self._proposals.group_id = self._presenter.group_id()
        self._page.show_side(self.proposals)
        self.refresh()
        self.proposals.panel.new.setFocus()

    def refresh(self) -> None:
        """Follow a change of the store."""
        groups = self._presenter.groups()
        if self.call_off.isVisible() and self._presenter.row_of(self.call_off.meeting_id) is None:
            # undo took the meeting away that the form asks about
            self._page.show_chosen()
        if not groups:
            return
        if self._proposals.group_id not in groups:
            # undo took the group away that was looked at
            self._proposals.group_id = self._presenter.group_id()
        if self.proposals.isVisible():
            self.proposals.show_groups(groups, self._proposals.group_id)
            self.proposals.panel.refresh(self._target())
        if self.templates.isVisible():
            self.templates.show_templates(self._desk.templates(self._templates_of))

    def _target(self) -> Target | None:
        """The meeting that proposals can be taken onto: the chosen one while it is ahead, or the next of the group."""
        row = self._presenter.next_of(self._proposals.group_id)
        if row is None:
            return None
        words = self.tr("For {day}").format(day=date_text(row.day))
        return Target(meeting_id=row.id, words=words)

    def _people(self) -> Sequence[PersonChoice]:
        return [
            PersonChoice(id=row.id, name=row.listed, detail=row.post or "", full=row.full)
            for row in self._desk.people()
        ]

    def _on_called_off(self) -> None:
        row, form = self._presenter.row_of(self.call_off.meeting_id), self.call_off.form()
        if row is None:
            return
        try:
            if self.call_off.is_postponing:
                new_id, changed = self._desk.postpone(row.id, form)
                self._presenter.choose(new_id)
            else:
                changed = self._desk.cancel(row.id, form)
        except DomainError as error:
            self.call_off.show_refusal(error)
            return
        self._page.show_chosen()
        self._publish(changed)
        self._say(self._called_off_words(), True)

    def _called_off_words(self) -> str:
        day = self.call_off.form().day
        if self.call_off.is_postponing and day is not None:
            return self.tr("The meeting is put off to {day}").format(day=date_text(day))
        return self.tr("The meeting is cancelled")

    def _on_template(self) -> None:
        command = self.template.command()
        try:
            if command is None:
                raise DomainError("required", field="name")
            changed = self._desk.make_template(command)
        except DomainError as error:
            self.template.show_refusal(error)
            return
        self._page.show_chosen()
        self._publish(changed)
        self._say(self.tr("The template “{name}” is made").format(name=within_quotes(command.name)), True)

    def _rename_template(self, template_id: TemplateId, name: str) -> bool:
        return self._attempt(lambda: self._desk.rename_template(template_id, name))

    def _remove_template(self, template_id: TemplateId) -> bool:
        done = self._attempt(lambda: self._desk.remove_template(template_id))
        if done:
            self._say(self.tr("The template is deleted"), True)
            self.templates.back.setFocus()
        return done

    def _attempt(self, step: Callable[[], Changed]) -> bool:
        try:
            changed = step()
        except DomainError as error:
            self._say(refusal(error), False)
            return False
        self._publish(changed)
        return True

    def _on_group(self, group_id: int) -> None:
        self._proposals.group_id = GroupId(group_id)
        self.refresh()

    def _connect(self) -> None:
        self.call_off.accepted.connect(self._on_called_off)
        self.template.accepted.connect(self._on_template)
        self.proposals.group_chosen.connect(self._on_group)
        for left in (
            self.call_off.cancelled,
            self.template.cancelled,
            self.templates.left,
            self.proposals.left,
        ):
            left.connect(self._page.show_chosen)
