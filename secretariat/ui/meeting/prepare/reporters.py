"""Who reports on an item: names that can be taken away, and a field for the next one."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QSizePolicy, QWidget

from secretariat.domain.ids import PersonId
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import Button, Kind
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.person_picker import PersonChoice
from secretariat.ui.measures import SPACE_2
from secretariat.ui.meeting.fields.lengths import keep_least_width
from secretariat.ui.meeting.fields.who import WhoPicker
from secretariat.ui.meeting.people import NOBODY, Who
from secretariat.ui.meeting.prepare.state import Reporter

NARROWEST = 200


class Reporters(QWidget):
    """Hands the new order of persons to `changed`; a typed new name goes to `new_name`."""

    def __init__(
        self, changed: Callable[[tuple[PersonId, ...]], None], new_name: Callable[[str], None]
    ) -> None:
        super().__init__()
        self._changed = changed
        self._reporters: tuple[Reporter, ...] = ()
        self._chips: list[Button] = []
        self.picker = WhoPicker(
            self.tr("Rapporteur"), self._on_chosen, new_name, placeholder=self.tr("Who reports?")
        )
        keep_least_width(self.picker, NARROWEST)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = FlowLayout(self, spacing=SPACE_2)
        self._flow.addWidget(self.picker)
        self.setFocusProxy(self.picker)

    def show_reporters(self, reporters: tuple[Reporter, ...], people: Sequence[PersonChoice]) -> None:
        """Show who reports so far."""
        if reporters != self._reporters:
            self._reporters = reporters
            self._show_chips()
        self.picker.show_who(NOBODY, people)

    def add(self, person_id: PersonId) -> None:
        """Let one more person report."""
        self.picker.set_person(None)
        self._changed((*(reporter.id for reporter in self._reporters), person_id))

    def _show_chips(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self.picker)
        self._chips = [self._chip(reporter) for reporter in self._reporters]
        for widget in (*self._chips, self.picker):
            self._flow.addWidget(widget)

    def _chip(self, reporter: Reporter) -> Button:
        name = self.tr("Take {name} off").format(name=reporter.name)
        chip = Button(reporter.name, kind=Kind.SECONDARY, icon=Icon.CLOSE, icon_after=True, name=name)
        chip.clicked.connect(lambda _checked=False: self._on_taken_off(reporter.id))
        return chip

    def _on_chosen(self, who: Who) -> None:
        if who.person_id is not None:
            self.add(who.person_id)

    def _on_taken_off(self, person_id: PersonId) -> None:
        self._changed(tuple(r.id for r in self._reporters if r.id != person_id))
        self.picker.setFocus()
