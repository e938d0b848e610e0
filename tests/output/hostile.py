"""Texts that nobody expects in minutes, and records that are full of them."""

from collections.abc import Iterator
from dataclasses import fields, replace
from enum import Enum
from typing import Any

from secretariat.domain.errors import DomainError
from secretariat.domain.record import MeetingRecord
from secretariat.domain.references import tables
from secretariat.domain.ukrainian import tidy
from tests.output.printed import records

TEXTS = {
    "emoji": "Рішення 😀 ухвалено ☐ ☑ ✓",
    "foreign letters": "Šťastný Ђорђе Ωμέγα Ծովակ",
    "hyphens that do not break": "асфальто\u2011бетонний завод\u2011гігант",
    "combining marks": "за\u0301мок и\u0306 ґ\u0308 е\u0323\u0302",
    "control characters": "пер\x00ший\x07 дру\x1bгий\x85 третій\u200b\u2060",
    "byte order mark": "\ufeffПочаток \ufeff і кінець",
    "direction": "ліво\u202eправо\u202c \u200fі назад",
    "markup": "<&> <b>жирно</b> &amp; ]]> <!-- -->",
    "operators": r"(\) <</Type>> endstream endobj %%EOF BT ET EMC \n",
    "a long word": "щ" * 200,
    "a long word of many parts": "електро" * 30,
    "hyphens": "соціально-" * 30 + "дієвий --- -",
    "an address": "https://громада.example.ua/rada/" + "protokoly/2019/" * 12 + "?nomer=5&dodatok=1",
    "spaces": "один\u2009два\u3000три\u202f4\u00a0500\t\tшість",
    "quotes": '"так" “ні” „може“ «чи „й“» \' ` ″',
    "numbers": "1 000 000 000 000 грн, 31 липня 2019 року № 5 " * 6,
    "no-break spaces": "\u00a0".join(["слово"] * 60),
}
UNPRINTABLE = {"ideographs": "Місто 中文 тут", "a new emoji": "Так 🫠 ні", "private": "Знак \ue000"}
PAGES = "Слово за словом складається протокол. " * 700
"""Some eight pages."""


def filled(text: str) -> MeetingRecord:
    """The reference record with a text in every field that takes it."""
    record = records()["reference"]
    parts: dict[str, Any] = {"group": _filled(record.group, text), "meeting": _filled(record.meeting, text)}
    for name in tables().values():
        rows = getattr(record, name)
        if isinstance(rows, tuple):
            parts[name] = tuple(_filled(row, text) for row in rows)
    return replace(record, **parts)


def with_statements(text: str) -> MeetingRecord:
    """The reference record in which every statement is so."""
    record = records()["reference"]
    return replace(record, statements=tuple(replace(row, text=tidy(text)) for row in record.statements))


def _filled(row: Any, text: str) -> Any:
    for name, value in _texts(row):
        try:
            row = replace(row, **{name: tidy(f"{value} {text}")})
        except DomainError:
            continue  # not every text may stand there: an address of mail, a name of a file
    return row


def _texts(row: Any) -> Iterator[tuple[str, str]]:
    """The fields with a text that somebody types; the name of a norm is chosen."""
    for field in fields(row):
        value = getattr(row, field.name)
        if isinstance(value, str) and not isinstance(value, Enum) and field.name != "norm_profile":
            yield field.name, value
