"""The language of the window: Ukrainian first, English second, by Qt's own translators."""

from datetime import date, datetime, time
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from secretariat.resources import resource


class Language(StrEnum):
    """A language that the window speaks; the value names its translation file."""

    UKRAINIAN = "uk"
    ENGLISH = "en"


_LOCALES = {
    Language.UKRAINIAN: QLocale(QLocale.Language.Ukrainian, QLocale.Country.Ukraine),
    Language.ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


def install_language(app: QCoreApplication, language: Language = Language.UKRAINIAN) -> None:
    """Make `app` speak `language` from now on; texts that are on the screen already stay as they are.

    Raises FileNotFoundError when the compiled translation is not there.
    """
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{language.value}.qm")
    if qt.is_file():
        _install(app, qt)
    # the one installed last is asked first: our words for keys stand before Qt's
    _install(app, resource("i18n", f"{language.value}.qm"))
    QLocale.setDefault(_LOCALES[language])


class _Words(QTranslator):
    """A translation held in memory: Qt would map the file, and crash when an update of the program rewrites it."""

    def __init__(self, app: QCoreApplication, path: Path) -> None:
        super().__init__(app)
        self._compiled = path.read_bytes()
        self.load(self._compiled)


def _install(app: QCoreApplication, path: Path) -> None:
    app.installTranslator(_Words(app, path))


def date_text(day: date) -> str:
    """31.07.2019: figures alone, the same in every language."""
    return day.strftime("%d.%m.%Y")


def time_text(moment: time | datetime) -> str:
    """14:32, the clock of 24 hours."""
    return moment.strftime("%H:%M")


def weekday_text(day: date) -> str:
    """«середа»"""
    return QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.LongFormat)


def long_date_text(day: date) -> str:
    """«31 липня 2019», with the month in the genitive where the language has one."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
