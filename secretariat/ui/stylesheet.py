"""The style sheet of the controls that Qt draws itself; what the kit paints is not in it."""

from string import Template

from secretariat.ui.colours import Colours
from secretariat.ui.measures import CONTROL_RADIUS

# A border grows from 1 to 2 pixels under the focus, so the padding gives one back: nothing shifts.
_SHEET = Template("""
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="accent"] { color: $accent_text; }
QLabel[tone="danger"] { color: $danger; }
QLabel[tone="warn"] { color: $warn; }
QLabel[tone="ok"] { color: $ok; }

QAbstractScrollArea { border: 0; }
QScrollArea#desk { background: $desk; }

QLineEdit, QPlainTextEdit, QTextEdit {
    color: $text; background: $surface; border: 1px solid $control; border-radius: ${control_radius}px;
    selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $muted;
}
QLineEdit { padding: 0 6px; }
QSpinBox QLineEdit, QSpinBox QLineEdit:focus, QSpinBox QLineEdit:disabled {
    border: 0; background: transparent; padding: 0; }
QSpinBox[offered="true"], QSpinBox[offered="true"] QLineEdit { color: $muted; }
QLineEdit:focus { border: 2px solid $accent; padding: 0 5px; }
QPlainTextEdit, QTextEdit { padding: 1px 4px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; padding: 0 3px; }
QTextEdit[quiet="true"] { border-color: transparent; background: transparent; padding: 1px 8px; }
QTextEdit[quiet="true"]:hover { border-color: $line; }
QTextEdit[quiet="true"]:focus { border: 2px solid $accent; background: $surface; padding: 0 7px; }
QLineEdit[state="error"], QPlainTextEdit[state="error"] { border-color: $danger; }
QLineEdit:read-only, QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit[quiet="false"]:disabled {
    background: $window; border-color: $line; color: $muted;
}

QToolTip {
    color: $surface; background: $text; border: 0; padding: 5px 8px;
}
QMenu {
    color: $text; background: $surface; border: 1px solid $control; padding: 4px 0; menu-scrollable: 1;
}
QMenu::item { padding: 6px 24px 6px 12px; }
QMenu::icon { padding-left: 12px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 0; }

QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $handle; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $control; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QTableView { background: transparent; color: $text; border: 0; outline: 0; }
QHeaderView { background: transparent; border: 0; }
QAbstractItemView#choices { background: $surface; color: $text; outline: 0;
    border: 1px solid $control; selection-background-color: $accent_soft; selection-color: $text;
}
QAbstractItemView#choices::item { min-height: 32px; padding: 0 8px; }
QAbstractItemView#choices::item:selected, QAbstractItemView#choices::item:hover {
    background: $accent_soft; color: $text;
}
""")


def style_sheet(colours: Colours) -> str:
    """The sheet in `colours`."""
    named = {name: getattr(colours, name).name() for name in Colours.__slots__}
    return _SHEET.substitute(named, handle=f"#80{colours.control.name()[1:]}", control_radius=CONTROL_RADIUS)
