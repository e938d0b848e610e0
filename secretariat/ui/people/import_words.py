"""What the preview says: names of columns, faults of cells, what will come of a row."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from secretariat.domain.group import Role
from secretariat.services.people_files import Column
from secretariat.services.people_plan import Deed, PlannedRow
from secretariat.services.people_twins import Alike, Twin
from secretariat.services.row_faults import CellError, Fault
from secretariat.ui.i18n import date_text
from secretariat.ui.people.import_state import Standing
from secretariat.ui.words import role

LONGEST_NAME, LONGEST_HEADING, NAMED_COLUMNS = 48, 32, 8

COLUMNS: Mapping[Column, object] = {
    Column.FAMILY: QT_TRANSLATE_NOOP("PeopleColumns", "Family name"),
    Column.GIVEN: QT_TRANSLATE_NOOP("PeopleColumns", "Given name"),
    Column.PATRONYMIC: QT_TRANSLATE_NOOP("PeopleColumns", "Patronymic"),
    Column.FULL: QT_TRANSLATE_NOOP("PeopleColumns", "Full name"),
    Column.GENDER: QT_TRANSLATE_NOOP("PeopleColumns", "Gender"),
    Column.POST: QT_TRANSLATE_NOOP("PeopleColumns", "Post"),
    Column.ORGANISATION: QT_TRANSLATE_NOOP("PeopleColumns", "Organisation"),
    Column.POST_SINCE: QT_TRANSLATE_NOOP("PeopleColumns", "In the post since"),
    Column.EMAIL: QT_TRANSLATE_NOOP("PeopleColumns", "E-mail"),
    Column.PHONE: QT_TRANSLATE_NOOP("PeopleColumns", "Phone"),
    Column.NOTE: QT_TRANSLATE_NOOP("PeopleColumns", "Note"),
    Column.GROUP: QT_TRANSLATE_NOOP("PeopleColumns", "Group"),
    Column.ROLE: QT_TRANSLATE_NOOP("PeopleColumns", "In the group"),
    Column.VOTING: QT_TRANSLATE_NOOP("PeopleColumns", "Has a vote"),
    Column.SINCE: QT_TRANSLATE_NOOP("PeopleColumns", "In the group since"),
}
FAULTS: Mapping[Fault, object] = {
    Fault.MISSING: QT_TRANSLATE_NOOP("RowFaults", "nothing is written here"),
    Fault.DIGITS: QT_TRANSLATE_NOOP("RowFaults", "digits in a name: “{text}”"),
    Fault.MIXED_LETTERS: QT_TRANSLATE_NOOP("RowFaults", "Latin letters in a Ukrainian word: “{text}”"),
    Fault.STRANGE_SIGNS: QT_TRANSLATE_NOOP("RowFaults", "signs that no name has: “{text}”"),
    Fault.TWO_PEOPLE: QT_TRANSLATE_NOOP("RowFaults", "two people in one cell: “{text}”"),
    Fault.INITIALS: QT_TRANSLATE_NOOP(
        "RowFaults", "the given name is needed, initials are not enough: “{text}”"
    ),
    Fault.UNCLEAR_NAME: QT_TRANSLATE_NOOP(
        "RowFaults", "it cannot be told which is the family name: “{text}”"
    ),
    Fault.BAD_EMAIL: QT_TRANSLATE_NOOP("RowFaults", "“{text}” is not an e-mail address"),
    Fault.BAD_DATE: QT_TRANSLATE_NOOP("RowFaults", "“{text}” is not a day: type 12.03.2018"),
    Fault.UNKNOWN_GENDER: QT_TRANSLATE_NOOP("RowFaults", "“{text}”: type “male” or “female”"),
    Fault.UNKNOWN_ROLE: QT_TRANSLATE_NOOP(
        "RowFaults", "“{text}” is no role: chair, deputy chair, secretary or member"
    ),
    Fault.UNKNOWN_VOTE: QT_TRANSLATE_NOOP("RowFaults", "“{text}”: type “yes” or “no”"),
    Fault.UNKNOWN_GROUP: QT_TRANSLATE_NOOP("RowFaults", "there is no group “{text}”"),
    Fault.ROLE_TAKEN: QT_TRANSLATE_NOOP("RowFaults", "the group has a {role} on those days already"),
    Fault.IN_PROTOCOL: QT_TRANSLATE_NOOP(
        "RowFaults", "the protocol of {text} is closed without this person: give a later day"
    ),
}


class ImportCounts(QObject):
    """Qt's tools find texts with a number in `tr` of a QObject only."""

    def adding(self, count: int) -> str:
        """«Додати 12 осіб»"""
        return self.tr("Add %n person(s)", "", count)

    def filling(self, count: int) -> str:
        """«Доповнити 3 особи»"""
        return self.tr("Fill in %n person(s)", "", count)

    def added(self, count: int) -> str:
        """«Додано 12 осіб»"""
        return self.tr("%n person(s) added", "", count)

    def filled(self, count: int) -> str:
        """«Доповнено 3 особи»"""
        return self.tr("%n person(s) filled in", "", count)

    def left_out(self, count: int, rows: str) -> str:
        """«не додано 2 рядки: 3, 7»"""
        return self.tr("%n row(s) left out: {rows}", "", count).format(rows=rows)


COUNTED = ImportCounts()


def file_words(name: str, unknown: Sequence[str]) -> str:
    """The name of the file, and which of its columns are of no use."""
    shown = shortened(name, LONGEST_NAME)
    if not unknown:
        return shown
    more = ["…"] if len(unknown) > NAMED_COLUMNS else []
    listed = [f"«{shortened(one, LONGEST_HEADING)}»" for one in unknown[:NAMED_COLUMNS]]
    left = QCoreApplication.translate("PeopleImport", "Columns that are not read: {names}")
    return f"{shown} · {left.format(names=', '.join([*listed, *more]))}"


def shortened(text: str, most: int) -> str:
    """A long text without its middle: the end tells more than that."""
    return text if len(text) <= most else f"{text[: most // 2]}…{text[-most // 3 :]}"


def column_name(column: Column) -> str:
    """«Прізвище»"""
    return QCoreApplication.translate("PeopleColumns", str(COLUMNS[column]))


def error_words(error: CellError) -> str:
    """«Прізвище: латинські літери в українському слові: «I»»"""
    said = QCoreApplication.translate("RowFaults", str(FAULTS[error.fault]))
    if error.fault is Fault.ROLE_TAKEN:
        said = said.format(role=role(Role(error.text)))
    return f"{column_name(error.column)}: {said.format(text=error.text)}"


def standing_word(standing: Standing) -> str:
    """«нова», «є така», «помилка»"""
    return {
        Standing.NEW: QCoreApplication.translate("PeopleImport", "new"),
        Standing.KNOWN: QCoreApplication.translate("PeopleImport", "is here already"),
        Standing.WRONG: QCoreApplication.translate("PeopleImport", "error"),
    }[standing]


def outcome(row: PlannedRow) -> str:
    """Why a row stays out, or what will come of it; empty for what is plainly new."""
    if row.errors:
        return error_words(row.errors[0])
    if not row.twins:
        return ""
    if row.undecided:
        return QCoreApplication.translate("PeopleImport", "several namesakes: choose who it is")
    if row.decision.deed is Deed.ADD:
        return QCoreApplication.translate("PeopleImport", "will be added as another person")
    if row.decision.deed is Deed.SKIP:
        return QCoreApplication.translate("PeopleImport", "will stay as it is")
    if not row.gains:
        return QCoreApplication.translate("PeopleImport", "everything is known already")
    return QCoreApplication.translate("PeopleImport", "will get: {columns}").format(columns=gains(row))


def gains(row: PlannedRow) -> str:
    """«телефон, посада»"""
    return ", ".join(column_name(column).lower() for column in row.gains)


def twin_words(twin: Twin) -> str:
    """Who it is: by the row of the file, or by name, and what is alike."""
    name = twin.person.full
    if twin.row is not None:
        return QCoreApplication.translate("PeopleImport", "{name}, row {row} of this file").format(
            name=name, row=twin.row
        )
    if twin.alike is Alike.EMAIL:
        return QCoreApplication.translate("PeopleImport", "{name}, by the same e-mail").format(name=name)
    return ", ".join(part for part in (name, twin.person.email, twin.person.phone) if part)


def full_name(row: PlannedRow) -> str:
    """The name as the file has it."""
    read = row.read
    return " ".join(part for part in (read.family, read.given, read.patronymic) if part)


def place_words(row: PlannedRow) -> tuple[str, str]:
    """Role, and below it vote and first day; empty for somebody in no group."""
    read, membership = row.read, row.membership
    if read.role is None:
        return "", ""
    voting = membership.voting if membership is not None else read.voting
    since = membership.since if membership is not None else read.since
    parts = [
        QCoreApplication.translate("PeopleImport", "has a vote") if voting else "",
        QCoreApplication.translate("PeopleImport", "since {day}").format(day=date_text(since))
        if since
        else "",
    ]
    return role(read.role), " · ".join(part for part in parts if part)
