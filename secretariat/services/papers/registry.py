"""The table of papers: a new paper is a row here, a builder of its tree, and its words.

Its words stand in a file of `resources/templates/uk/papers/`, its name, its use and its file's name in `names.toml`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from secretariat.domain.document import Document, PaperKind
from secretariat.domain.errors import DomainError
from secretariat.domain.hours import items_in_order
from secretariat.domain.meeting import ProtocolKind
from secretariat.domain.normalise import normalised
from secretariat.domain.record import MeetingRecord
from secretariat.domain.reduced import only_items
from secretariat.services.papers.agenda_version import changed_on
from secretariat.services.papers.blank_protocol import build_blank_protocol
from secretariat.services.papers.chair_agenda import build_chair_agenda
from secretariat.services.papers.chair_script import build_chair_script
from secretariat.services.papers.charges import items_of
from secretariat.services.papers.cover_letter import build_cover_letter
from secretariat.services.papers.hand_list import build_hand_list
from secretariat.services.papers.invitation import build_invitation
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import Option, PaperFormat, PaperOrder, extract_order
from secretariat.services.papers.public import for_the_public, news_of
from secretariat.services.papers.refusals import (
    refuse_agenda,
    refuse_chair_script,
    refuse_cover_letter,
    refuse_extract,
    refuse_form,
    refuse_hand_list,
    refuse_invitation,
    refuse_nothing,
    refuse_press_release,
    refuse_protocol,
    refuse_public,
)
from secretariat.services.papers.registration_sheet import build_registration_sheet
from secretariat.services.papers.status_report import build_status_report
from secretariat.services.protocol import (
    ProtocolWords,
    build_agenda,
    build_extract,
    build_protocol,
    build_public,
)

Build = Callable[[Material, PaperOrder, ProtocolWords], Document]
Refuse = Callable[[Material, PaperOrder], None]
Embedded = Callable[[MeetingRecord, PaperOrder], MeetingRecord]
Prepare = Callable[[Material, PaperOrder], Material]
Enclose = Callable[[PaperOrder], PaperOrder]
WITH_COPY = frozenset(PaperFormat)


def _as_it_is(material: Material, order: PaperOrder) -> Material:
    return material


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperType:
    """A row: how a paper is built, when it is refused, which options and formats it takes.

    `prepare` takes out of the material what the paper must not know, before anything else is done with it.
    `embeds` gives the part of the record that the paper may print at all; a projection of it travels in the file.
    Such a paper is built from a normalised record without forms of names, so that its bytes do not depend on ids.
    `encloses` orders the paper that goes with it, whose sheets it tells (`Material.enclosed`).
    """

    build: Build
    refuse: Refuse
    takes: frozenset[Option] = frozenset()
    formats: frozenset[PaperFormat] = frozenset({PaperFormat.PDF})
    embeds: Embedded | None = None
    prepare: Prepare = _as_it_is
    encloses: Enclose | None = None

    def tree(self, material: Material, order: PaperOrder, words: ProtocolWords) -> Document:
        """The paper of the material with its own ids, as it is looked at."""
        return self.build(self.prepare(material, order), order, words)


def _protocol(kind: ProtocolKind) -> PaperType:
    def build(material: Material, order: PaperOrder, words: ProtocolWords) -> Document:
        return build_protocol(
            material.record,
            words,
            kind=kind,
            draft=order.draft,
            electronic=order.electronic,
            read_file=material.read_file,
        )

    return PaperType(
        build=build,
        refuse=refuse_protocol,
        takes=frozenset({Option.DRAFT}),
        formats=WITH_COPY,
        embeds=lambda record, _: record,
    )


PAPERS: Mapping[PaperKind, PaperType] = MappingProxyType(
    {
        PaperKind.AGENDA: PaperType(
            build=lambda material, order, words: build_agenda(
                material.record,
                words,
                changed=changed_on(material, order),
                read_file=material.read_file,
            ),
            refuse=refuse_agenda,
            formats=WITH_COPY,
        ),
        PaperKind.CHAIR_AGENDA: PaperType(build=build_chair_agenda, refuse=refuse_agenda),
        PaperKind.INVITATION: PaperType(
            build=build_invitation, refuse=refuse_invitation, takes=frozenset({Option.PEOPLE})
        ),
        PaperKind.REGISTRATION_SHEET: PaperType(build=build_registration_sheet, refuse=refuse_form),
        PaperKind.CHAIR_SCRIPT: PaperType(build=build_chair_script, refuse=refuse_chair_script),
        PaperKind.BLANK_PROTOCOL: PaperType(build=build_blank_protocol, refuse=refuse_form),
        PaperKind.STATUS_REPORT: PaperType(build=build_status_report, refuse=refuse_nothing),
        PaperKind.PROTOCOL_FULL: _protocol(ProtocolKind.FULL),
        PaperKind.PROTOCOL_SHORT: _protocol(ProtocolKind.SHORT),
        PaperKind.EXTRACT: PaperType(
            build=lambda material, order, words: build_extract(
                material.record,
                words,
                order.items,
                on=order.on,
                version=material.version,
                read_file=material.read_file,
            ),
            refuse=refuse_extract,
            takes=frozenset({Option.ITEMS, Option.PEOPLE}),
            formats=WITH_COPY,
            embeds=lambda record, order: only_items(record, order.items),
        ),
        PaperKind.PROTOCOL_PUBLIC: PaperType(
            build=lambda material, _, words: build_public(
                material.record, words, is_masked=material.is_masked, read_file=material.read_file
            ),
            refuse=refuse_public,
            takes=frozenset({Option.DECISIONS}),
            embeds=lambda record, _: record,
            prepare=for_the_public,
        ),
        PaperKind.PRESS_RELEASE: PaperType(
            build=lambda material, order, words: news_of(material, order.items, words).document,
            refuse=refuse_press_release,
            takes=frozenset({Option.ITEMS, Option.DECISIONS}),
            prepare=for_the_public,
        ),
        PaperKind.COVER_LETTER: PaperType(
            build=build_cover_letter,
            refuse=refuse_cover_letter,
            takes=frozenset({Option.ITEMS, Option.PEOPLE, Option.NUMBER, Option.ANSWER_BY}),
            formats=WITH_COPY,
            encloses=lambda order: extract_order(order.items, on=order.on),
        ),
        PaperKind.HAND_LIST: PaperType(
            build=build_hand_list,
            refuse=refuse_hand_list,
            takes=frozenset({Option.PEOPLE, Option.HANDED}),
        ),
    }
)
"""Every paper of a meeting, in the order of a meeting's life."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltPaper:
    """The tree of a paper, and the part of the record that a projection of may travel in it."""

    document: Document
    record: MeetingRecord | None


def build_paper(material: Material, order: PaperOrder, words: ProtocolWords) -> BuiltPaper:
    """The paper whatever stands against it; raises as its builder."""
    row = PAPERS[order.kind]
    material = row.prepare(material, order)
    if row.embeds is None:
        return BuiltPaper(document=row.build(material, order, words), record=None)
    material, order = _settled(material, order)
    document = row.build(material, order, words)
    return BuiltPaper(document=document, record=row.embeds(material.record, order))


def with_items_of_people(material: Material, order: PaperOrder) -> PaperOrder:
    """An order that names people and no items is about the items that charge them with something."""
    row = PAPERS.get(order.kind)
    if row is None or Option.ITEMS not in row.takes or not order.people or order.items:
        return order
    return replace(order, items=items_of(material.record, order.people))


def ensure_possible(material: Material, order: PaperOrder) -> None:
    """Whether a paper may be made.

    Raises DomainError("no_such_paper", kind=…), ("paper_takes_no_option", option=…), ("paper_has_no_format", format=…)
    and as the paper's `refuse`.
    """
    row = PAPERS.get(order.kind)
    if row is None:
        raise DomainError("no_such_paper", kind=order.kind.value)
    for option in sorted(order.options - row.takes):
        raise DomainError("paper_takes_no_option", option=option.value)
    if order.format not in row.formats:
        raise DomainError("paper_has_no_format", format=order.format.value)
    row.refuse(material, order)


def _settled(material: Material, order: PaperOrder) -> tuple[Material, PaperOrder]:
    """The same meeting with ids by content alone, and the order's items in those."""
    record = normalised(material.record)
    pairs = zip(items_in_order(material.record), items_in_order(record), strict=True)
    items = frozenset(settled.id for item, settled in pairs if item.id in order.items)
    settled = Material(record=record, version=material.version, read_file=material.read_file)
    return settled, replace(order, items=items)
