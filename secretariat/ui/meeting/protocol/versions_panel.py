"""Versions of the protocol: each with its file, whatever became of it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.ids import VersionId
from secretariat.ui.i18n import date_text, time_text
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import MEETING_MARGIN, SPACE_2, SPACE_3
from secretariat.ui.meeting.fields.keyed_rows import KeyedRows
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.place import Place
from secretariat.ui.meeting.protocol.version_lines import VersionLine, VersionStanding
from secretariat.ui.typography import Role


class VersionsPanel(QWidget):
    """Hidden while there is no version. `place` is where a file that cannot be opened is said."""

    def __init__(self, open_file: Callable[[VersionId], object], place: Place) -> None:
        super().__init__()
        self._open_file, self._note = open_file, Note()
        rows = QVBoxLayout()
        rows.setSpacing(SPACE_2)
        self._rows: KeyedRows[VersionId, _VersionRow] = KeyedRows(rows, self._make)
        bind(self, place, self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEETING_MARGIN, SPACE_3, SPACE_3, SPACE_3)
        column.setSpacing(SPACE_2)
        column.addWidget(Text(self.tr("Versions"), Role.STRONG))
        nest(column, rows)
        column.addWidget(self._note)

    def show_versions(self, versions: Sequence[VersionLine]) -> None:
        """Show them in this order."""
        self._rows.sync(line.id for line in versions)
        for line in versions:
            row = self._rows.row(line.id)
            assert row is not None
            row.show_version(line)
        self.setVisible(bool(versions))

    def _make(self, version_id: VersionId) -> "_VersionRow":
        return _VersionRow(lambda: self._open_file(version_id))


class _VersionRow(QWidget):
    """When it was made, what became of it and why, and its file."""

    def __init__(self, open_file: Callable[[], object]) -> None:
        super().__init__()
        self._made, self._fate = Text(wraps=True), Text(role=Role.CAPTION, tone=Tone.MUTED, wraps=True)
        words = QCoreApplication.translate("Versions", "Open the file")
        self._open = FlatButton(words, icon=Icon.FILE, small=True)
        self._open.clicked.connect(lambda _checked=False: open_file())
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(self._made)
        text.addWidget(self._fate)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        nest(row, text, 1)
        row.addWidget(self._open, 0, Qt.AlignmentFlag.AlignTop)

    def show_version(self, line: VersionLine) -> None:
        """Show what is known of it."""
        made = QCoreApplication.translate("Versions", "Version {version} of {day}, {time}")
        title = made.format(
            version=line.version, day=date_text(line.made_at.date()), time=time_text(line.made_at)
        )
        self._made.setText(title)
        self._fate.setText(_fate(line))
        name = QCoreApplication.translate("Versions", "Open the file of version {version}")
        self._open.setAccessibleName(name.format(version=line.version))


def _fate(line: VersionLine) -> str:
    """«підписано · замінено версією 2: помилка в прізвищі»"""
    parts = []
    if line.signed and line.standing is not VersionStanding.SIGNED:
        parts.append(QCoreApplication.translate("Versions", "signatures: {count}").format(count=line.signed))
    fates = {
        VersionStanding.FINAL: QCoreApplication.translate("Versions", "is to be signed"),
        VersionStanding.SIGNED: QCoreApplication.translate("Versions", "signed"),
        VersionStanding.REPLACED: QCoreApplication.translate("Versions", "replaced by version {next}"),
        VersionStanding.REOPENED: QCoreApplication.translate("Versions", "opened for changes"),
    }
    parts.append(fates[line.standing].format(next=line.replaced_by))
    words = ", ".join(parts)
    return f"{words}: {line.why}" if line.why else words
