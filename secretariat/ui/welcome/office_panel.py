"""What the first page asks: the group, its chair and its secretary."""

from collections.abc import Mapping

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.errors import DomainError
from secretariat.ui.kit.button import PrimaryButton
from secretariat.ui.kit.check_box import CheckBox
from secretariat.ui.kit.field import ComboField, Field, TextField
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.scroll import focus_in_view
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_3, SPACE_4, SPACE_5
from secretariat.ui.refusals import refusal
from secretariat.ui.typography import Role
from secretariat.ui.welcome.form import WelcomeForm
from secretariat.ui.welcome.name_fields import NameFields


class OfficePanel(Panel):
    """The form; the field for the genitive is shown only when the program cannot make it."""

    def __init__(self) -> None:
        super().__init__(margin=SPACE_5, spacing=SPACE_3)
        self.name = TextField(self.tr("Full name of the group"))
        self.genitive = TextField(self.tr("In the protocol: meeting of (whom?)"))
        self.council = TextField(self.tr("Council or institution"))
        self.settlement = TextField(self.tr("Settlement"))
        self.quorum = ComboField(self.tr("Quorum"), self._quorums())
        self.number = TextField(self.tr("Number of the next protocol"))
        self.chair, self.secretary = NameFields(self.tr("Chair")), NameFields(self.tr("Secretary"))
        self.votes = CheckBox(self.tr("the secretary has a vote"))
        self.done = PrimaryButton(self.tr("Begin work"), key="Enter")
        self._aside = Text(self.tr("Everything can be changed later"), Role.CAPTION, Tone.MUTED)
        self.number.set_text("1")
        self.genitive.hide()
        self._arrange()

    def form(self) -> WelcomeForm:
        """What is typed."""
        return WelcomeForm(
            name=self.name.text(),
            name_genitive=self.genitive.text(),
            council=self.council.text(),
            settlement=self.settlement.text(),
            quorum=str(self.quorum.choice.value()),
            first_number=self.number.text(),
            chair=self.chair.form(),
            secretary=self.secretary.form(),
            secretary_votes=self.votes.isChecked(),
        )

    def has_people(self, field: QWidget) -> bool:
        """True when `field` asks for the chair or the secretary."""
        return any(part.isAncestorOf(field) for part in (self.chair, self.secretary)) or field is self.votes

    def show_genitive(self, words: str | None) -> None:
        """Show the name inside a sentence; None asks for it."""
        self.genitive.setVisible(words is None)
        if words is None:
            self.name.show_hint(self.tr("Write below how this name stands after “meeting of”."))
            return
        self.genitive.set_text(words)
        said = self.tr("In the protocol: “meeting of {group}”").format(group=words) if words else ""
        self.name.show_hint(said, Tone.OK)

    def show_errors(self, errors: Mapping[str, DomainError]) -> None:
        """Say at each field what is wrong with it; the cursor goes to the first one."""
        fields = self._fields()
        for place, field in fields.items():
            if place in errors:
                field.show_error(refusal(errors[place]))
            elif place != "name":
                field.show_error("")
        first = next((place for place in fields if place in errors), None)
        if first is not None:
            focus_in_view(fields[first])

    def show_waiting(self) -> None:
        """Say that the form is taken as soon as the store is there."""
        self.done.setEnabled(False)
        self._aside.setText(self.tr("One moment: the data folder is being made…"))

    def _fields(self) -> dict[str, Field]:
        """The fields in the order in which they are filled."""
        return {
            "name": self.name,
            "name_genitive": self.genitive,
            "council": self.council,
            "settlement": self.settlement,
            "first_number": self.number,
            "chair.family": self.chair.family,
            "chair.given": self.chair.given,
            "secretary.family": self.secretary.family,
            "secretary.given": self.secretary.given,
        }

    def _quorums(self) -> dict[object, str]:
        return {
            "more-than-half": self.tr("more than half of the voting members"),
            "half": self.tr("at least half of the voting members"),
            "two-thirds": self.tr("two thirds of the voting members"),
        }

    def _arrange(self) -> None:
        places = QGridLayout()
        places.setHorizontalSpacing(SPACE_4)
        places.setVerticalSpacing(SPACE_3)
        for place, field in enumerate((self.council, self.settlement, self.quorum, self.number)):
            places.addWidget(field, place // 2, place % 2)
        places.setColumnStretch(0, 3)
        places.setColumnStretch(1, 2)
        self.column.addWidget(self.name)
        self.column.addWidget(self.genitive)
        nest(self.column, places)
        nest(self.column, _officer(self.tr("Chair"), self.chair))
        nest(self.column, _officer(self.tr("Secretary"), self.secretary, self.votes))
        last = QHBoxLayout()
        last.addWidget(self.done)
        last.addStretch(1)
        last.addWidget(self._aside)
        nest(self.column, last)


def _officer(title: str, names: NameFields, beside: QWidget | None = None) -> QVBoxLayout:
    """Somebody's name under what they are."""
    head = QHBoxLayout()
    head.addWidget(Text(title, Role.STRONG))
    head.addStretch(1)
    if beside is not None:
        head.addWidget(beside)
    column = QVBoxLayout()
    column.setSpacing(SPACE_1)
    nest(column, head)
    column.addWidget(names)
    return column
