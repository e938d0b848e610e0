"""What the command line tells of a paper for the public: what was masked and where, whence each sentence comes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from secretariat.domain.document import PaperKind, Source
from secretariat.domain.masking import Found, Masked, MaskKind
from secretariat.language.templates import protocol_words
from secretariat.services.news import Sentence
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import PaperOrder
from secretariat.services.papers.public import for_the_public, news_of, personal_data

_KINDS = {
    MaskKind.PERSON: "особа",
    MaskKind.ADDRESS: "адреса",
    MaskKind.PHONE: "телефон",
    MaskKind.EMAIL: "електронна адреса",
    MaskKind.IDENTITY: "номер документа чи рахунка",
    MaskKind.BIRTH: "дата народження",
    MaskKind.HEALTH: "стан здоров’я",
    MaskKind.BY_HAND: "за вашою вказівкою",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicNotes:
    """What the secretary should look at before the paper goes out."""

    masked: Masked
    sentences: tuple[Sentence, ...] = field(default=())

    def lines(self) -> Iterator[str]:
        """One line for each thing, and below it one for each place."""
        for one in self.masked.found:
            told = f"приховано: {one.mark}" if one.is_hidden else "лишено; приховати: --mask"
            yield f"{_KINDS[one.kind]} «{one.text}» – {told}"
            yield from (f"    {place.before}  →  {place.after}" for place in one.places if one.is_hidden)
        if self.masked.hidden:
            yield "Перегляньте. Лишити щось як є: --unmask ТЕКСТ, приховати ще: --mask ТЕКСТ. Вибір не зберігається."
        else:
            yield "Персональних даних громадян не знайдено. Приховати щось: --mask ТЕКСТ."

    def plain(self) -> Mapping[str, object]:
        """The same as values of JSON."""
        return {
            "found": [_plain(one) for one in self.masked.found],
            "sentences": [{"text": one.text, "source": _plain_source(one.source)} for one in self.sentences],
        }


def public_notes(material: Material, order: PaperOrder) -> PublicNotes | None:
    """The notes of a paper for the public; None for any other."""
    if order.kind not in (PaperKind.PROTOCOL_PUBLIC, PaperKind.PRESS_RELEASE):
        return None
    masked = personal_data(material, order.decisions)
    if order.kind is PaperKind.PROTOCOL_PUBLIC:
        return PublicNotes(masked=masked)
    news = news_of(for_the_public(material, order), order.items, protocol_words())
    return PublicNotes(masked=masked, sentences=news.sentences)


def _plain(one: Found) -> Mapping[str, object]:
    return {
        "kind": one.kind.value,
        "text": one.text,
        "mark": one.mark,
        "proposed": one.proposed,
        "places": [
            {"source": _plain_source(place.source), "before": place.before, "after": place.after}
            for place in one.places
        ],
    }


def _plain_source(source: Source) -> Mapping[str, object]:
    return {"kind": source.kind, "id": source.id}
