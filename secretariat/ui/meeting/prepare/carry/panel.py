"""«Перенести з минулих засідань»: each offer with its reason and «Додати»."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.carry_over import OfferKey
from secretariat.domain.ids import ItemId
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton, IconButton, SecondaryButton
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.panel import Panel, Rule
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_3, SPACE_4
from secretariat.ui.meeting.fields.keyed_rows import KeyedRows
from secretariat.ui.meeting.fields.lengths import keep_least_height, keep_width
from secretariat.ui.meeting.prepare.carry.presenter import CarryPresenter
from secretariat.ui.meeting.prepare.carry.state import OfferLine
from secretariat.ui.meeting.prepare.carry.words import COUNTED, is_late, reason_words
from secretariat.ui.typography import Role

ROW, REASON, ROW_MARGIN = 44, 168, 6


class CarryPanel(Panel):
    """Hidden while nothing is offered; `emptied` is called when the last offer was taken by a key."""

    def __init__(self, presenter: CarryPresenter, emptied: Callable[[], None]) -> None:
        super().__init__(margin=0)
        self._presenter, self._emptied = presenter, emptied
        self._count = Text(role=Role.CAPTION, tone=Tone.MUTED)
        self.all = FlatButton(self.tr("Add all"), icon=Icon.PLUS)
        self.all.clicked.connect(lambda _checked=False: self._on_all())
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_4, SPACE_1, SPACE_3, SPACE_1)
        head.setSpacing(SPACE_3)
        head.addWidget(Text(self.tr("Carry over from earlier meetings"), Role.STRONG))
        head.addWidget(self._count, 1)
        head.addWidget(self.all)
        nest(self.column, head)
        inner = QVBoxLayout()
        inner.setSpacing(0)
        nest(self.column, inner)
        self._rows: KeyedRows[OfferKey, OfferRow] = KeyedRows(inner, self._make_row)

    def show_offers(self, lines: Sequence[OfferLine]) -> None:
        """Show what is offered now."""
        self.setVisible(bool(lines))
        self._count.setText(COUNTED.offers(len(lines)))
        self.all.setVisible(len(lines) > 1)
        self._rows.sync(line.key for line in lines)
        for line in lines:
            row = self._rows.row(line.key)
            assert row is not None
            row.show_offer(line, aligned=any(other.item_id is not None for other in lines))

    def rows(self) -> "list[OfferRow]":
        """The rows in their order."""
        return self._rows.rows()

    def _make_row(self, key: OfferKey) -> "OfferRow":
        row = OfferRow()
        row.add.clicked.connect(lambda _checked=False: self._on_add(key))
        row.dismiss.clicked.connect(lambda _checked=False: self._on_dismiss(key, row))
        return row

    def _on_add(self, key: OfferKey) -> None:
        row = self._rows.row(key)
        assert row is not None
        place = self.rows().index(row)
        if self._presenter.accept(key):
            self._focus_near(place)

    def _on_dismiss(self, key: OfferKey, row: "OfferRow") -> None:
        place = self.rows().index(row)
        if row.item_id is not None and self._presenter.dismiss(row.item_id):
            self._focus_near(place)

    def _on_all(self) -> None:
        if self._presenter.accept_all():
            self._focus_near(0)

    def _focus_near(self, place: int) -> None:
        """The keyboard goes on to the offer that has come up."""
        rows = self.rows()
        if rows:
            rows[min(place, len(rows) - 1)].add.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._emptied()


class OfferRow(QWidget):
    """One offer under a rule."""

    def __init__(self) -> None:
        super().__init__()
        self._title = Text(wraps=True)
        self._reason = Text(role=Role.CAPTION, tone=Tone.MUTED, wraps=True)
        keep_width(self._reason, REASON)
        self.add = SecondaryButton(QCoreApplication.translate("CarryPanel", "Add"), icon=Icon.PLUS)
        self.item_id: ItemId | None = None
        self.dismiss = IconButton(Icon.CLOSE, QCoreApplication.translate("CarryPanel", "Offer no more"))
        keep_least_height(self, ROW)
        row = QHBoxLayout()
        row.setContentsMargins(SPACE_4, ROW_MARGIN, SPACE_3, ROW_MARGIN)
        row.setSpacing(SPACE_4)
        row.addWidget(self._title, 1)
        row.addWidget(self._reason)
        ending = QHBoxLayout()
        ending.setSpacing(SPACE_1)
        ending.addWidget(self.add)
        ending.addWidget(self.dismiss)
        nest(row, ending)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Rule())
        nest(column, row, 1)

    def show_offer(self, line: OfferLine, *, aligned: bool) -> None:
        """Show an offer with why it is made; `aligned` keeps the place of a cross that other rows have."""
        self.item_id = line.item_id
        self._title.setText(line.title)
        no_more = QCoreApplication.translate("CarryPanel", "Offer no more: {title}")
        self.dismiss.setAccessibleName(no_more.format(title=line.title))
        policy = self.dismiss.sizePolicy()
        policy.setRetainSizeWhenHidden(aligned)
        self.dismiss.setSizePolicy(policy)
        self.dismiss.setVisible(line.item_id is not None)
        self._reason.setText(reason_words(line))
        self._reason.set_tone(Tone.DANGER if is_late(line) else Tone.MUTED)
        self.add.setAccessibleName(
            QCoreApplication.translate("CarryPanel", "Add: {title}").format(title=line.title)
        )
