"""What must be put right, what should be looked at, what stays for a reason; one row is the current one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.document import Source
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.panel import Rule
from secretariat.ui.kit.scroll import focus_in_view
from secretariat.ui.kit.tone import Tone
from secretariat.ui.meeting.fields.keyed_rows import KeyedRows
from secretariat.ui.meeting.page.finding_marks import FindingMark, Findings
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.protocol.finding_row import FindingRow
from secretariat.ui.meeting.protocol.finding_words import where, wrong
from secretariat.ui.meeting.protocol.groups import FindingGroup
from secretariat.ui.meeting.protocol.list_title import ListTitle
from secretariat.ui.meeting.protocol.passed_checks import PassedChecks

Key = tuple[str, str, int]
MakeRow = Callable[[FindingGroup, Callable[[], None]], FindingRow]
"""Of a group, and of what leads to its field."""
_NOT_PRINTED = {"remarks_open"}
"""What is about the draft and no part of the page."""


class FindingList(QWidget):
    """`number` is the row of the missing number, which stands among what must be put right.

    Emits `place_requested` for the field of a finding: the one that it names by then, for a row outlives its first.
    """

    place_requested = Signal(object)

    def __init__(self, make_row: MakeRow, number: FindingRow) -> None:
        super().__init__()
        self._make_row, self._number = make_row, number
        self._groups: dict[Key, FindingGroup] = {}
        self._current: Key | None = None
        self._wrong_title = ListTitle(self.tr("Put right"), Tone.DANGER)
        self._last_title = ListTitle(self.tr("The last step"), Tone.ACCENT)
        self._doubt_title = ListTitle(self.tr("Look at"), Tone.WARN)
        self._left_title = ListTitle(self.tr("Left as it is"), Tone.MUTED)
        self._passed, self._rule = PassedChecks(), Rule()
        self._arrange()

    def show_groups(self, groups: Sequence[FindingGroup], *, finalised: bool) -> None:
        """Show the findings; the current one stays, or the first that stops becomes it."""
        self._groups = {group.key: group for group in groups}
        stopping = [group for group in groups if group.stops]
        left = [group for group in groups if group.waiver is not None]
        doubtful = [group for group in groups if not group.stops and group.waiver is None]
        self._show_rows(self._stopping, stopping)
        self._show_rows(self._doubtful, doubtful)
        self._show_rows(self._left, left)
        self._wrong_title.show_count(len(stopping) + 1 if stopping else 0)
        self._last_title.setHidden(finalised or bool(stopping))
        self._doubt_title.show_count(len(doubtful))
        self._left_title.show_count(len(left))
        for part in (self._passed, self._rule):
            part.setVisible(not finalised)
        self._passed.show_passed({group.code for group in groups})
        first = next((group.key for group in stopping), None)
        self._choose(self._current if self._current in self._groups else first)

    @property
    def current_place(self) -> Place | None:
        """Where the current finding is."""
        group = self._groups.get(self._current) if self._current is not None else None
        return group.place if group is not None else None

    def marks(self) -> Findings:
        """How each part of the page with a finding is marked; what stops outshines the rest, and all is told.

        What is wrong with the meeting as a whole has no place there: it would colour all its requisites.
        """
        made: dict[Source, FindingMark] = {}
        for group in sorted(self._groups.values(), key=lambda group: group.stops):
            if group.code in _NOT_PRINTED or group.waiver is not None:
                continue
            for finding, name, place in zip(group.findings, group.names, group.places, strict=True):
                if finding.source.kind == Part.MEETING.value:
                    continue
                words, known = wrong((finding,), (name,) if name else ()), made.get(finding.source)
                made[finding.source] = FindingMark(
                    tone=Tone.DANGER if finding.stops else Tone.WARN,
                    words=f"{words}\n{known.words}" if known is not None else words,
                    place=place,
                )
        return made

    def go_to_next(self) -> None:
        """Put the keyboard on the finding after the current one."""
        keys = list(self._groups)
        place = keys.index(self._current) + 1 if self._current in keys else 0
        if keys:
            self._go_to(keys[place % len(keys)])

    def go_to_first(self) -> None:
        """Put the keyboard on the first finding."""
        for key in list(self._groups)[:1]:
            self._go_to(key)

    def _go_to(self, key: Key) -> None:
        row = self._row(key)
        if row is not None:
            focus_in_view(row)

    def _row(self, key: Key) -> FindingRow | None:
        return self._stopping.row(key) or self._doubtful.row(key) or self._left.row(key)

    def _choose(self, key: Key | None) -> None:
        self._current = key if key in self._groups else None
        for known in self._groups:
            row = self._row(known)
            if row is not None:
                row.set_current(known == self._current)

    def _show_rows(self, rows: KeyedRows[Key, FindingRow], groups: Sequence[FindingGroup]) -> None:
        rows.sync(group.key for group in groups)
        for group in groups:
            row = rows.row(group.key)
            assert row is not None
            row.show_words(wrong(group.findings, group.names), _caption(group))

    def _make(self, key: Key) -> FindingRow:
        row = self._make_row(self._groups[key], lambda: self.place_requested.emit(self._groups[key].place))
        row.chosen.connect(lambda: self._choose(key))
        return row

    def _arrange(self) -> None:
        wrong_rows, doubt_rows, left_rows = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for rows in (wrong_rows, doubt_rows, left_rows):
            rows.setSpacing(0)
        self._stopping: KeyedRows[Key, FindingRow] = KeyedRows(wrong_rows, self._make)
        self._doubtful: KeyedRows[Key, FindingRow] = KeyedRows(doubt_rows, self._make)
        self._left: KeyedRows[Key, FindingRow] = KeyedRows(left_rows, self._make)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._wrong_title)
        column.addWidget(self._last_title)
        column.addWidget(self._number)
        nest(column, wrong_rows)
        column.addWidget(self._doubt_title)
        nest(column, doubt_rows)
        column.addWidget(self._left_title)
        nest(column, left_rows)
        column.addWidget(self._rule)
        column.addWidget(self._passed)


def _caption(group: FindingGroup) -> str:
    """Where it is cured, or why it stays."""
    if group.waiver is None:
        return where(group.findings)
    words = QCoreApplication.translate("FindingList", "Left: {reason}")
    return words.format(reason=group.waiver.reason)
