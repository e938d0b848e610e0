"""Lines of a meeting's log in words."""

from PySide6.QtCore import QCoreApplication

from secretariat.domain.log import LogEntry
from secretariat.ui.i18n import date_text, time_text


def log_text(entry: LogEntry) -> str:
    """«01.08.2019 10:24 · підготовлено 7 листів, без адреси 5»; other codes tell their time alone."""
    when = f"{date_text(entry.moment.date())} {time_text(entry.moment)}"
    if entry.code != "drafts_written":
        return when
    written, without = int(entry.params["written"]), int(entry.params["without_address"])
    parts = [when, QCoreApplication.translate("Log", "%n letter(s) prepared", "", written)]
    if without:
        parts.append(QCoreApplication.translate("Log", "%n without an address", "", without))
    return " · ".join(parts)
