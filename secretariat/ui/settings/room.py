"""The room «Налаштування»."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from secretariat.domain.errors import DomainError
from secretariat.domain.former_rules import FormerRules
from secretariat.domain.group import WorkingGroup
from secretariat.domain.ids import CalendarDayId, FormerRulesId, GroupId
from secretariat.domain.ukrainian import within_quotes
from secretariat.services.changes import Changed, Topic
from secretariat.services.emblem_files import ENDINGS, keep_emblem_file
from secretariat.services.kept_files import KeptFile
from secretariat.services.office import Office
from secretariat.services.shared_form import unlike
from secretariat.ui.kept_files import FileHands, KeptFiles
from secretariat.ui.kit.footed import Footed
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.part_list import PartList
from secretariat.ui.kit.room_head import RoomHead
from secretariat.ui.kit.scroll import focus_in_view
from secretariat.ui.measures import PANEL_GAP, ROOM_MARGIN, scaled
from secretariat.ui.prompts import FileWish, Question, documents
from secretariat.ui.settings.backups_panel import BackupsPanel
from secretariat.ui.settings.calendar_panel import CalendarPanel
from secretariat.ui.settings.calendar_presenter import CalendarPresenter
from secretariat.ui.settings.crash_reports_panel import CrashReportsPanel
from secretariat.ui.settings.data_check_panel import DataCheckPanel
from secretariat.ui.settings.data_panel import DataPanel
from secretariat.ui.settings.groups_panel import GroupsPanel
from secretariat.ui.settings.look_panel import LookPanel
from secretariat.ui.settings.mail_panel import MailPanel
from secretariat.ui.settings.paper_form_panel import PaperFormPanel
from secretariat.ui.settings.presenter import SettingsPresenter
from secretariat.ui.settings.protection_panel import ProtectionPanel
from secretariat.ui.settings.sample_page import SamplePage
from secretariat.ui.settings.spelling_panel import SpellingPanel
from secretariat.ui.settings.state import Member, SettingsSurroundings

WIDEST, NARROWEST = 860, 640
"""What a panel may be wide, and what the list of the parts has to leave it."""


class SettingsRoom(QWidget):
    """A `Leavable` of the frame."""

    def __init__(self, office: Office, around: SettingsSurroundings) -> None:
        super().__init__()
        self._office, self._around = office, around
        self.groups, self.calendar = GroupsPanel(self._today), CalendarPanel(self._today)
        self.group = self.groups.group
        self.papers = PaperFormPanel(SamplePage(office, around.tasks, around.sample), office.norms)
        self.look, self.data = LookPanel(around.look), DataPanel(around)
        self.data_check = DataCheckPanel(office.data_check, around.tasks)
        self.crash_reports = CrashReportsPanel(around.crash_reports, around.prompts)
        self.backups = BackupsPanel(around.copies, around.tasks) if around.copies is not None else None
        self.spelling = SpellingPanel(around.spelling)
        self.protection = (
            ProtectionPanel(around.protection, around) if around.protection is not None else None
        )
        self.spelling.switched.connect(around.switch_spelling)
        self.mail = MailPanel(around.mailing) if around.mailing is not None else None
        self._presenter = SettingsPresenter(self, office, around.publish, self._today)
        hands = FileHands(tasks=around.tasks, prompts=around.prompts, open_path=around.open_path)
        keep = partial(keep_emblem_file, pictures=office.pictures)
        self._emblems = KeptFiles(hands, office.desk.files, self._presenter.refuse_emblem, keep=keep)
        self._days = CalendarPresenter(self.calendar, office, around.publish)
        self.look.changed.connect(around.change_look)
        self._connect()
        self._arrange()
        self._presenter.refresh()
        self._days.refresh()

    def refresh(self, changed: Changed) -> None:
        """Follow a change of the store."""
        if changed.touches(Topic.GROUP, Topic.MEMBERSHIP, Topic.PERSON):
            self._presenter.refresh()
        if changed.touches(Topic.CALENDAR):
            self._days.refresh()

    def settle(self) -> None:
        """See `Leavable`."""
        self.groups.settle()
        self.papers.settle()
        if self.mail is not None:
            self.mail.settle()

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
        """See `GroupView`."""
        self.groups.show_groups(groups, shown, former, members, errors)
        self.papers.show_group(shown, errors, is_shared=not unlike(groups, shown))
        self.papers.emblem.show_group(shown, errors, is_chosen=has_emblem)

    def show_added(self) -> None:
        """See `GroupView`."""
        self.groups.end_form()
        self._around.say(self.tr("The group is there. Its people join it in the room “People”."), True)

    def show_not_added(self, error: DomainError) -> None:
        """See `GroupView`."""
        self.groups.form.show_refusal(error)

    def show_removed(self, group: WorkingGroup) -> None:
        """See `GroupView`."""
        self._around.say(self.tr("Deleted: {group}").format(group=group.name), True)

    def ask_sharing(self, losing: Sequence[WorkingGroup], confirmed: Callable[[], None]) -> None:
        """See `GroupView`."""
        names = ", ".join(f"«{within_quotes(group.name)}»" for group in losing)
        question = Question(
            title=self.tr("Apply the form to all groups?"),
            text=self.tr("Papers of these groups lose the form that they have: {names}.").format(names=names),
            verb=self.tr("Apply to all groups"),
            refusal=self.tr("Leave as it is"),
        )
        self._around.prompts.ask(question, lambda is_wanted: confirmed() if is_wanted else None)

    def show_shared(self) -> None:
        """See `GroupView`."""
        self._around.say(self.tr("All groups have one form of papers now."), True)

    def _today(self) -> date:
        return self._office.desk.clock().date()

    def _show_thresholds(self) -> None:
        """The rules of quorum and majority are kept with the group: papers only print what comes of them."""
        self._column.ensureWidgetVisible(self.group.quorum)
        self.group.quorum.usual.setFocus()

    def _ask_for_emblem(self) -> None:
        wish = FileWish(
            title=self.tr("Choose an emblem"),
            kind=self.tr("Pictures"),
            pattern=" ".join(f"*{ending}" for ending in ENDINGS),
            start=documents(),
        )
        group_id = self._presenter.shown()
        if group_id is not None:
            self._emblems.choose(wish, lambda file: self._on_emblem(group_id, file))

    def _on_emblem(self, group_id: GroupId, file: KeptFile) -> None:
        if isValid(self):
            words = self.papers.emblem.text
            self._presenter.choose_emblem(group_id, file.sha256, words.text())
            if not words.text():
                focus_in_view(words.input)

    def _connect(self) -> None:
        presenter, groups = self._presenter, self.groups
        self.group.typed.connect(presenter.change_text)
        self.group.chosen.connect(presenter.change_value)
        self.papers.measured.connect(presenter.change_measure)
        self.papers.formed.connect(presenter.change_form)
        self.papers.ruled.connect(presenter.change_value)
        self.papers.restored.connect(presenter.restore_form)
        self.papers.sharing.connect(presenter.share_form)
        self.papers.emblem.described.connect(presenter.describe_emblem)
        self.papers.emblem.unwanted.connect(presenter.remove_emblem)
        self.papers.thresholds_wanted.connect(self._show_thresholds)
        self.papers.emblem.wanted.connect(self._ask_for_emblem)
        groups.group_chosen.connect(lambda id: presenter.choose(GroupId(id)))
        groups.remove_requested.connect(presenter.remove)
        groups.form.group_requested.connect(presenter.add)
        groups.former.begun.connect(presenter.begin_rules)
        groups.former.forgotten.connect(lambda id: presenter.forget_rules(FormerRulesId(id)))
        if self.backups is not None:
            self.backups.folder_requested.connect(self._around.open_path)
        self.calendar.day_entered.connect(self._days.enter)
        self.calendar.day_removed.connect(lambda id: self._days.remove(CalendarDayId(id)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the list of the parts away where it would leave them too little width."""
        super().resizeEvent(event)
        left = self.width() - self.parts.sizeHint().width() - 3 * ROOM_MARGIN
        self._beside.setVisible(left >= min(WIDEST, scaled(NARROWEST)))

    def _named_panels(self) -> list[tuple[str, Panel]]:
        """From top to bottom, each under the name of its heading."""
        named: list[tuple[str, Panel | None]] = [
            (self.tr("Working groups"), self.groups),
            (self.tr("Form of papers"), self.papers),
            (self.tr("Days off"), self.calendar),
            (self.tr("Look"), self.look),
            (self.tr("Spelling"), self.spelling),
            (self.tr("Mail"), self.mail),
            (self.tr("Backups"), self.backups),
            (self.tr("Protection of the data"), self.protection),
            (self.tr("Data folder"), self.data),
            (self.tr("Soundness of the data"), self.data_check),
            (self.tr("Reports of crashes"), self.crash_reports),
        ]
        return [(name, panel) for name, panel in named if panel is not None]

    def _arrange(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(ROOM_MARGIN, 0, ROOM_MARGIN, ROOM_MARGIN)
        column.setSpacing(PANEL_GAP)
        named = self._named_panels()
        for _name, panel in named:
            panel.setMaximumWidth(WIDEST)
            column.addWidget(panel)
        column.addStretch(1)
        body = Footed(inner)
        body.keep(self.groups.form.accept)
        self._column = body.column
        self.papers.stay_in(body.column)
        self.parts = PartList(self.tr("Parts of the settings"), body.column, named)
        self._beside = QWidget()
        beside = QVBoxLayout(self._beside)
        beside.setContentsMargins(ROOM_MARGIN, 0, 0, ROOM_MARGIN)
        beside.addWidget(self.parts)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._beside)
        row.addWidget(body, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(RoomHead(self.tr("Settings")))
        nest(page, row, 1)
