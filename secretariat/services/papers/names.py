"""What papers and their files are called; the words are those of `names.toml`."""

from secretariat.domain.dates import printed_range
from secretariat.domain.document import PaperKind
from secretariat.domain.file_names import file_stem
from secretariat.domain.norms import DateStyle
from secretariat.domain.record import MeetingRecord
from secretariat.services.papers.order import PaperOrder
from secretariat.services.protocol import ProtocolWords


def paper_name(words: ProtocolWords, kind: PaperKind) -> str:
    """«Витяг з протоколу»."""
    return words.say(f"paper.name.{kind.value}")


def handed_name(words: ProtocolWords, record: MeetingRecord, order: PaperOrder) -> str:
    """«Витяг з протоколу (питання 1, 4)»: the paper as a list of what is handed out tells it."""
    name = words.say(f"paper.name.{_key(order)}")
    places = sorted(item.position for item in record.items if item.id in order.items)
    if not places:
        return name
    return words.say("paper.of_items", name=name, items=", ".join(map(str, places)))


def paper_use(words: ProtocolWords, kind: PaperKind) -> str:
    """What the paper is for, in a few words after its name."""
    return words.say(f"paper.use.{kind.value}")


def file_name(words: ProtocolWords, record: MeetingRecord, order: PaperOrder) -> str:
    """«Витяг з протоколу № 5 від 31.07.2019.pdf»: a name that every system can keep."""
    days = printed_range(record.day, record.last_day, DateStyle.DIGITS)
    stem = words.say(f"paper.file.{_key(order)}", day=days, number=record.meeting.number)
    return f"{file_stem(stem)}.{order.format.value}"


def ascii_name(words: ProtocolWords, record: MeetingRecord, order: PaperOrder) -> str:
    """«extract-5-2019-07-31.pdf», for mail readers that know no better (RFC 2231)."""
    stem = words.say(f"paper.ascii.{_key(order)}", day=record.day, number=record.meeting.number)
    return f"{stem}.{order.format.value}"


def _key(order: PaperOrder) -> str:
    return "draft" if order.draft else order.kind.value
