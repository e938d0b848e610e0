"""Whether an item comes again at every meeting, and on which day it was filed."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from secretariat.domain.agenda import Standing
from secretariat.domain.ids import ItemId
from secretariat.ui.kit.check_box import CheckBox
from secretariat.ui.kit.date_entry import DateEntry
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2, SPACE_3
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.fields.lengths import keep_width
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.prepare.presenter import PreparePresenter
from secretariat.ui.meeting.prepare.state import ItemLine
from secretariat.ui.typography import Role

DAY_WIDTH = 230


class ItemRepeat(QWidget):
    """A box to tick, and the day; hidden for what the program itself puts on each agenda."""

    def __init__(self, bench: Bench, presenter: PreparePresenter, item_id: ItemId, note: Note) -> None:
        super().__init__()
        self.stands = CheckBox(self.tr("At every meeting"))
        self.stands.clicked.connect(lambda on: presenter.set_standing(item_id, stands=on))
        self.filed = DateEntry(self.tr("Filed on"), lambda: bench.session.office.desk.clock().date())
        keep_width(self.filed, DAY_WIDTH)
        self.filed.day_chosen.connect(lambda day: presenter.set_filed_on(item_id, day))
        bind(self.filed.input, Place(part=Part.ITEM, id=item_id, field="filed_on"), note)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(self.stands)
        row.addStretch(1)
        row.addSpacing(SPACE_3)
        row.addWidget(Text(self.tr("Filed on"), Role.CAPTION, Tone.MUTED))
        row.addWidget(self.filed)

    def show_item(self, line: ItemLine) -> None:
        """Show what is stored of the item."""
        self.setHidden(line.standing in (Standing.ACTIONS, Standing.FORMER_PROTOCOL))
        self.stands.setChecked(line.standing is Standing.ALWAYS)
        self.filed.load(line.filed_on)
