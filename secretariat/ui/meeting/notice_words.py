"""The words of notices."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from secretariat.services.attendance import Mark
from secretariat.ui.i18n import time_text
from secretariat.ui.meeting import words
from secretariat.ui.meeting.counted import Counted
from secretariat.ui.meeting.notice import Notice


def notice_text(notice: Notice) -> str:
    """One short line; `KeyError` for a code without words."""
    if notice.code == "presence_marked":
        return _presence(**notice.params)
    if notice.code == "recusal_set":
        return _recusal(**notice.params)
    if notice.code == "items_carried":
        return Counted().items_carried(notice.params["count"])
    if notice.code == "letters_queued":
        return Counted().letters_queued(notice.params["count"])
    return {
        "agenda_sent": QCoreApplication.translate("Notices", "The agenda is kept as it was sent out"),
        "annex_removed": QCoreApplication.translate("Notices", "Annex {annex} was deleted"),
        "attendance_removed": QCoreApplication.translate("Notices", "{name}: taken off the list"),
        "ballot_withdrawn": QCoreApplication.translate("Notices", "The vote was withdrawn"),
        "dissent_removed": QCoreApplication.translate("Notices", "A dissenting opinion was deleted"),
        "draft_saved": QCoreApplication.translate("Notices", "Saved: {name}"),
        "everyone_marked": QCoreApplication.translate("Notices", "Everybody else is in the hall"),
        "item_removed": QCoreApplication.translate("Notices", "Item {item} was deleted"),
        "nothing_missing": QCoreApplication.translate("Notices", "Nothing is missing in item {item}"),
        "text_restored": QCoreApplication.translate(
            "Notices", "What was being typed when the program closed is in its fields again"
        ),
        "point_from_statement": QCoreApplication.translate(
            "Notices", "The words are a point of the decision now: say who does it, if somebody does"
        ),
        "offer_dismissed": QCoreApplication.translate("Notices", "The item will not be offered any more"),
        "point_removed": QCoreApplication.translate("Notices", "A point was deleted"),
        "statement_removed": QCoreApplication.translate("Notices", "A speech was deleted"),
    }[notice.code].format(**notice.params)


def _presence(*, name: str, mark: Mark, moment: datetime | None) -> str:
    if moment is None:
        return QCoreApplication.translate("Notices", "{name} — {where}").format(
            name=name, where=words.mark(mark)
        )
    return QCoreApplication.translate("Notices", "{name} — {where} from {time}").format(
        name=name, where=words.mark(mark), time=time_text(moment)
    )


def _recusal(*, name: str, recused: bool, item: int) -> str:
    if recused:
        return QCoreApplication.translate("Notices", "{name} takes no part in item {item}").format(
            name=name, item=item
        )
    return QCoreApplication.translate("Notices", "{name} takes part in item {item} again").format(
        name=name, item=item
    )
