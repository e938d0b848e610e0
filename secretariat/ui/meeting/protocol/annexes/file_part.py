"""The file of an annex: its name and size, and what can be done with it."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.services.kept_files import KeptFile
from secretariat.ui.icons import Icon
from secretariat.ui.kept_files import KeptFiles
from secretariat.ui.kit.button import FlatButton
from secretariat.ui.kit.hanging import hanging
from secretariat.ui.kit.icon_line import IconLine
from secretariat.ui.kit.layouts import nest
from secretariat.ui.measures import SPACE_1, SPACE_2
from secretariat.ui.meeting.protocol.annexes.words import file_text


class FilePart(QWidget):
    """Opens the file by the system's own program, or writes a copy; `saved` hears the name of the copy."""

    def __init__(self, file: KeptFile, files: KeptFiles, saved: Callable[[str], None]) -> None:
        super().__init__()
        show = FlatButton(self.tr("Open"), icon=Icon.EXTERNAL, small=True)
        save = FlatButton(self.tr("Save a copy…"), icon=Icon.SAVE, small=True)
        show.setAccessibleName(self.tr("Open {name}").format(name=file.file_name))
        save.setAccessibleName(self.tr("Save a copy of {name}").format(name=file.file_name))
        show.clicked.connect(lambda _checked=False: files.show(file))
        save.clicked.connect(lambda _checked=False: files.save(file, lambda path: saved(path.name)))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_2, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addWidget(IconLine(Icon.ANNEX, file_text(file)))
        nest(column, hanging(show, save))
