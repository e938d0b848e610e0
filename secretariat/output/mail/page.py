"""A letter as a simple HTML page: paragraphs and lists, no pictures, no links, nothing from outside."""

from collections.abc import Sequence
from html import escape

from secretariat.domain.document import Emphasis, ListItem, NumberedList, Paragraph, ParagraphRole, Run
from secretariat.services.mailing.mailroom import LetterBlock

_TAGS = {Emphasis.BOLD: "strong", Emphasis.ITALIC: "em"}
_HEAD = (
    '<!DOCTYPE html>\n<html lang="uk">\n<head><meta charset="utf-8"></head>\n'
    '<body style="font-family: sans-serif; line-height: 1.4">\n'
)


def page(blocks: Sequence[LetterBlock]) -> str:
    """The words as HTML; numbers of points are those of the tree."""
    return f"{_HEAD}{''.join(map(_block, blocks))}</body>\n</html>\n"


def _block(block: LetterBlock) -> str:
    if isinstance(block, NumberedList):
        return _list(block.items)
    inside = _words(block)
    if block.role is ParagraphRole.LABEL:
        inside = f"<strong>{inside}</strong>"
    return f"<p>{inside}</p>\n"


def _list(items: Sequence[ListItem]) -> str:
    """An ordered list where each label is a number, else one with marks."""
    tag = "ol" if all(_number(item) for item in items) else "ul"
    return f"<{tag}>\n{''.join(map(_item, items))}</{tag}>\n"


def _item(item: ListItem) -> str:
    number = _number(item)
    value = f' value="{number}"' if number else ""
    inside = "<br>".join(map(_words, item.paragraphs)) + (_list(item.children) if item.children else "")
    return f"<li{value}>{inside}</li>\n"


def _number(item: ListItem) -> str:
    digits = item.label.rstrip(".)")
    return digits if digits.isdecimal() else ""


def _words(paragraph: Paragraph) -> str:
    return "".join(map(_run, paragraph.runs))


def _run(run: Run) -> str:
    words = escape(run.text, quote=False).replace("\n", "<br>\n")
    tag = _TAGS.get(run.emphasis)
    return f"<{tag}>{words}</{tag}>" if tag is not None else words
