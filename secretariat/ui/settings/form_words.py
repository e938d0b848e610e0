"""The names, units and values of an office's own form of papers."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from secretariat.domain.departures import Departure
from secretariat.domain.norms import DateStyle, DecisionWord, NumberPlace
from secretariat.domain.ukrainian import within_quotes

translate = QCoreApplication.translate
LENGTHS = ("margin_left", "margin_right", "margin_top", "margin_bottom", "paragraph_indent")
SIZES = ("body_size", "title_size", "reference_size")
MEASURES = (*LENGTHS, *SIZES, "line_spacing", "listed_members_limit", "listed_items_limit")


def field_name(field: str) -> str:
    """The name of a field without its unit."""
    names = {
        "margin_left": translate("PaperForm", "Left margin"),
        "margin_right": translate("PaperForm", "Right margin"),
        "margin_top": translate("PaperForm", "Top margin"),
        "margin_bottom": translate("PaperForm", "Bottom margin"),
        "paragraph_indent": translate("PaperForm", "Indent of a paragraph"),
        "body_size": translate("PaperForm", "Letters of the text"),
        "title_size": translate("PaperForm", "Letters of the paper's name"),
        "reference_size": translate("PaperForm", "Letters of reference data"),
        "line_spacing": translate("PaperForm", "Spacing of lines"),
        "listed_members_limit": translate("PaperForm", "Most members listed by name"),
        "listed_items_limit": translate("PaperForm", "Most items of an agenda in the text"),
        "letterhead": translate("PaperForm", "Reference data under the council's name"),
        "number_place": translate("PaperForm", "Number of a protocol"),
        "repeat_officers_among_present": translate("PaperForm", "Chair and secretary among the present"),
        "all_members_sign": translate("PaperForm", "A protocol is signed by"),
        "date_style": translate("PaperForm", "Dates in papers"),
        "decision_word": translate("PaperForm", "Word before a decision"),
    }
    return names[field]


def label(field: str) -> str:
    """«Ліве поле, мм»."""
    unit = _unit(field)
    return f"{field_name(field)}, {unit}" if unit else field_name(field)


def number_text(value: float) -> str:
    """«1,15», «30»."""
    return f"{value:g}".replace(".", ",")


def options(field: str) -> dict[Any, str]:
    """The values of a field that is chosen."""
    if field == "date_style":
        return {DateStyle.WORDS: "31 липня 2019 року", DateStyle.DIGITS: "31.07.2019"}
    if field == "decision_word":
        return {word: word.value.upper() for word in DecisionWord}
    if field == "number_place":
        return {
            NumberPlace.DATE_LINE: translate("PaperForm", "in the line of the date"),
            NumberPlace.TITLE: translate("PaperForm", "after the word “Protocol”"),
        }
    if field == "all_members_sign":
        return {
            False: translate("PaperForm", "chair and secretary"),
            True: translate("PaperForm", "chair, secretary and all members who came"),
        }
    return {
        False: translate("PaperForm", "not repeated"),
        True: translate("PaperForm", "repeated"),
    }


def departure_text(departure: Departure, norm: str) -> str:
    """«Ліве поле: 25 мм; за нормою «ДСТУ 4163:2020» – 30 мм.»; of what the norm leaves open «…, норма це дозволяє»."""
    if departure.field in ("letterhead", "emblem"):
        return _printed_at_all(departure.field, allowed=departure.allowed).format(norm=within_quotes(norm))
    field, quoted = field_name(departure.field), within_quotes(norm)
    own, preset = (_value(departure.field, value) for value in (departure.own, departure.preset))
    if departure.allowed:
        words = translate("PaperForm", "{field}: {own}; usually {preset}, the norm allows it.")
        return words.format(field=field, own=own, preset=preset)
    if departure.limits is not None:
        least, most = departure.limits
        words = translate("PaperForm", "{field}: {own}; by {norm} from {least} to {most}.")
        end = _value(departure.field, most)
        return words.format(field=field, own=own, norm=quoted, least=number_text(least), most=end)
    words = translate("PaperForm", "{field}: {own}; by {norm} {preset}.")
    return words.format(field=field, own=own, norm=quoted, preset=preset)


def _printed_at_all(field: str, *, allowed: bool) -> str:
    """Of what is seen at a glance: that it is there, not what it says."""
    if field == "emblem":
        if allowed:
            return translate(
                "PaperForm", "An emblem is printed above the council's name; the norm allows it."
            )
        return translate(
            "PaperForm", "An emblem is printed above the council's name; by {norm} there is none."
        )
    if allowed:
        return translate(
            "PaperForm", "Reference data are printed under the council's name; the norm allows it."
        )
    return translate("PaperForm", "Reference data under the council's name are not those of {norm}.")


def _value(field: str, value: Any) -> str:
    if field not in MEASURES:
        return options(field)[value]
    unit = _unit(field)
    return f"{number_text(value)}\N{NO-BREAK SPACE}{unit}" if unit else number_text(value)


def _unit(field: str) -> str:
    if field in LENGTHS:
        return translate("PaperForm", "mm")
    return translate("PaperForm", "pt") if field in SIZES else ""
