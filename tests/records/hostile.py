"""Records that nobody writes and every paper must bear: odd signs everywhere, far too much text, far too little."""

from collections.abc import Callable
from dataclasses import replace
from datetime import time
from typing import Any

from secretariat.domain.group import Role
from secretariat.domain.meeting import Office
from secretariat.domain.own_form import OwnForm
from secretariat.domain.record import MeetingRecord
from secretariat.domain.references import tables
from secretariat.domain.ukrainian import tidy
from tests.records.builder import RecordBuilder
from tests.records.office import DAY, OfficeMeeting
from tests.records.reference import reference_record

_TYPED = (
    *("title", "text", "reason", "paper", "place", "label", "name", "name_genitive", "council", "settlement"),
    *(
        "community",
        "mandate",
        "family",
        "given",
        "patronymic",
        "assignee_label",
        "speaker_label",
        "appeal_subject",
    ),
)
_LONG = "Обговорено доцільність упровадження платформи «Розумне місто» та спільне фінансування. "


def signs_of_markup() -> MeetingRecord:
    return _everywhere('<b>&amp; "]]>" %1 {x} \\n \'ʼ’ <!--')


def signs_of_other_fonts() -> MeetingRecord:
    """Signs that the second face has, a hyphen that does not break, letters put together of two."""
    return _everywhere("☐ ∀ ℵ \u2011 e\u0301 и\u0306")


def signs_of_no_font() -> MeetingRecord:
    return _everywhere("會議 😀")


def capitals_of_no_font() -> MeetingRecord:
    """Georgian, whose capitals no face has: they stand where surnames and names of councils are set in capitals."""
    return _everywhere("ქართული Ა")


def unseen_signs() -> MeetingRecord:
    return _everywhere("\ufeffке\xadрів\u200bні\x07 \u202eзнаки\x1b")


def a_word_wider_than_a_line() -> MeetingRecord:
    return _everywhere("щ" * 200)


def addresses() -> MeetingRecord:
    return _everywhere("https://example.org/" + "дуже-довга/адреса?x=1&y=2/" * 12)


def a_paragraph_of_eight_pages() -> MeetingRecord:
    record = reference_record()
    first, *others = record.statements
    return replace(record, statements=(replace(first, text=(_LONG * 270).strip()), *others))


def a_cell_taller_than_a_page() -> MeetingRecord:
    """Posts, and a name in a meeting whose people stand in a table."""
    office = OfficeMeeting()
    office.all_present()
    for number in range(12):
        person = office.builder.person(f"Гість Петро-{number}", "m")
        office.builder.post(person, (_LONG * (60 if number == 3 else 1)).strip())
        office.builder.attends(office.builder.member(person))
    office.decided(office.item())
    return office.builder.record()


def sixty_items() -> MeetingRecord:
    office = OfficeMeeting()
    office.all_present()
    for number in range(1, 61):
        office.decided(office.item(f"Про паспорт ділянки № {number}"))
    return office.builder.record()


def no_items() -> MeetingRecord:
    office = OfficeMeeting()
    office.all_present()
    return office.builder.record()


def one_member() -> MeetingRecord:
    """Chair and secretary at once."""
    builder = RecordBuilder(DAY, start=time(10), end=time(11))
    builder.group(name="Група", name_genitive="групи", council="Рада", settlement="с. Яр")
    only = builder.member(builder.person("Їжак Ґедеон"), Role.CHAIR)
    builder.attends(only)
    for office in Office:
        builder.officer(only, office)
    item = builder.item("Про різне", only)
    builder.resolution(item, "Погодити.", ballot=builder.consensus([only], members=1))
    return builder.record()


_CASES: tuple[Callable[[], MeetingRecord], ...] = (
    signs_of_markup,
    signs_of_other_fonts,
    signs_of_no_font,
    capitals_of_no_font,
    unseen_signs,
    a_word_wider_than_a_line,
    addresses,
    a_paragraph_of_eight_pages,
    a_cell_taller_than_a_page,
    sixty_items,
    no_items,
    one_member,
)


def hostile_records() -> dict[str, MeetingRecord]:
    """A record for each case, under its name."""
    return {case.__name__: case() for case in _CASES}


def _everywhere(sign: str) -> MeetingRecord:
    """The reference meeting with the signs after whatever was typed."""
    record = reference_record()
    changed: dict[str, Any] = {}
    for name in tables().values():
        held = getattr(record, name)
        many = isinstance(held, tuple)
        made = tuple(_after(value, sign) for value in (held if many else (held,)))
        changed[name] = made if many else made[0]
    own = OwnForm(letterhead=tidy(f"вул. Ґонти, 1 {sign}"))
    return replace(record, **{**changed, "group": replace(changed["group"], own_form=own)})


def _after(value: Any, sign: str) -> Any:
    typed = {name: getattr(value, name, None) for name in _TYPED}
    return replace(value, **{name: tidy(f"{text} {sign}") for name, text in typed.items() if text})
