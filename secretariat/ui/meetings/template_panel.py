"""«Зробити шаблон»: the name, and whether single items go with it."""

from secretariat.domain.ids import MeetingId
from secretariat.domain.ukrainian import tidy
from secretariat.services.rows import MeetingRow
from secretariat.services.templates import MakeTemplate
from secretariat.ui.i18n import date_text
from secretariat.ui.kit.check_box import CheckBox
from secretariat.ui.kit.field import TextField
from secretariat.ui.meetings.side_form import SideForm


class TemplatePanel(SideForm):
    """Makes a template from the chosen meeting."""

    def __init__(self) -> None:
        super().__init__()
        self._meeting_id: MeetingId | None = None
        self.name = TextField(self.tr("Name of the template"))
        self.only_standing = CheckBox(self.tr("Only items of every meeting"))
        self.fields = {"name": self.name}
        self.inputs.addWidget(self.name)
        self.inputs.addWidget(self.only_standing)
        self.title.setText(self.tr("A template from this meeting"))
        self.accept.setText(self.tr("Make the template"))

    def show_meeting(self, row: MeetingRow) -> None:
        """Begin with the meeting that the template is made from."""
        self._meeting_id = row.id
        self.explanation.setText(
            self.tr("Place, hours, form and items of the meeting of {day} will begin a new one.").format(
                day=date_text(row.day)
            )
        )
        self.name.set_text("")
        self.only_standing.setChecked(False)
        self.begin(self.name)

    def command(self) -> MakeTemplate | None:
        """What is to be made; None without a name."""
        name = tidy(self.name.text())
        if self._meeting_id is None or not name:
            return None
        return MakeTemplate(
            meeting_id=self._meeting_id, name=name, only_standing=self.only_standing.isChecked()
        )
