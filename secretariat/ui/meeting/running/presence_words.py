"""The second line of a presence row: the exception alone."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from secretariat.domain.attendance import Capacity, Presence
from secretariat.domain.group import Role
from secretariat.services.attendance import Mark
from secretariat.ui import words as office_words
from secretariat.ui.i18n import time_text
from secretariat.ui.meeting import words
from secretariat.ui.meeting.running.presence_state import PresenceLine, Stay


def exception_text(line: PresenceLine) -> str:
    """«онлайн з 14:10», «відпустка», «причину не вказано», «голова»; empty for nothing out of the ordinary."""
    if line.recused:
        out = QCoreApplication.translate("PresenceWords", "takes no part in this item")
        return f"{out}: {line.recusal_reason}" if line.recusal_reason else out
    if line.presence is Presence.EXCUSED:
        return line.reason
    if line.presence is Presence.ABSENT:
        return QCoreApplication.translate("PresenceWords", "no reason given")
    if line.substitutes:
        return QCoreApplication.translate("PresenceWords", "in place of {name}").format(name=line.substitutes)
    stays = "; ".join(text for text in (_stay_text(line, stay) for stay in line.stays) if text)
    return stays or _place_text(line)


def _place_text(line: PresenceLine) -> str:
    """What somebody is, where that says more than the list itself."""
    if line.label:
        return ""
    if line.capacity is not Capacity.MEMBER:
        return words.guest(line.capacity, line.gender)
    return office_words.role(line.role) if line.role not in (None, Role.MEMBER) else ""


def _stay_text(line: PresenceLine, stay: Stay) -> str:
    where = words.mark(Mark.ONLINE if stay.online else Mark.ROOM)
    since = _bound(stay, stay.came, stay.came_item)
    until = _bound(stay, stay.left, stay.left_item)
    if since and until:
        return QCoreApplication.translate("PresenceWords", "{where} from {since} to {until}").format(
            where=where, since=since, until=until
        )
    if since:
        return QCoreApplication.translate("PresenceWords", "{where} from {since}").format(
            where=where, since=since
        )
    if until:
        return QCoreApplication.translate("PresenceWords", "{where} to {until}").format(
            where=where, until=until
        )
    return where if stay.online else ""


def _bound(stay: Stay, moment: datetime | None, item: int | None) -> str:
    if item is not None:
        return QCoreApplication.translate("PresenceWords", "item {item}").format(item=item)
    return moment_text(moment, dated=stay.dated)


def moment_text(moment: datetime | None, *, dated: bool) -> str:
    """«14:31», or «01.08 10:15» where the meeting has several days; empty when not known."""
    if moment is None:
        return ""
    return f"{moment:%d.%m} {time_text(moment)}" if dated else time_text(moment)


def item_text(item: int | None) -> str:
    """«п3», as an end of a stretch is typed; empty for none."""
    if item is None:
        return ""
    return QCoreApplication.translate("PresenceWords", "i{item}").format(item=item)


def as_what(line: PresenceLine) -> str:
    """«голова», «запрошений», «у порядку заміщення: Коваль Ю. А.»; empty where the name says it all."""
    if line.substitutes:
        return QCoreApplication.translate("PresenceWords", "in place of {name}").format(name=line.substitutes)
    return _place_text(line)


def spoken_name(line: PresenceLine, *more: str) -> str:
    """«Зінченко Р. І., онлайн, …»: the whole line for somebody who hears it."""
    where = words.mark(line.mark) if line.mark is not None else ""
    told = any(part.startswith(where) for part in more)
    return ", ".join(part for part in (name_text(line), "" if told else where, *more) if part)


def name_text(line: PresenceLine) -> str:
    """«Зінченко Р. І.», or the label of an unnamed company."""
    return line.name or line.label[:1].upper() + line.label[1:]
