"""From a document's tree to the bytes of a working copy."""

from collections.abc import Mapping
from types import MappingProxyType

from secretariat.domain.document import Document, PaperKind
from secretariat.output.docx.composition import Composition
from secretariat.output.docx.packing import packed
from secretariat.output.docx.running import write_heads
from secretariat.output.docx.skeleton import skeleton
from secretariat.output.pdf.styles import Styles
from secretariat.output.pictures import Picture
from secretariat.services.sentences import Sentences


def render_docx(
    document: Document, words: Sentences, pictures: Mapping[str, Picture] = MappingProxyType({})
) -> bytes:
    """The paper as DOCX, marked as a working copy; the same tree gives the same bytes.

    It prints what the PDF prints, electronic signature fields excepted, and embeds nothing. Raises
    DomainError("unprintable_character", character, text) where lines must be measured (signatures, date and number)
    for what no font has.
    """
    mark = _mark(document.kind, words)
    made = skeleton(document, mark)
    composition = Composition(made, document, Styles(document.profile), pictures)
    write_heads(made, document, mark)
    composition.write()
    return packed(made)


def _mark(kind: PaperKind, words: Sentences) -> str:
    """What a copy of a paper says of its original."""
    key = f"original.{kind.value}"
    return words.say(key if key in words.sentences else "original.other")
