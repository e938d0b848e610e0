"""The fixed words of a protocol."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from string import Formatter

import pytest

from secretariat.domain.document import PaperKind
from secretariat.domain.ids import VersionId
from secretariat.domain.kyiv import KYIV
from secretariat.domain.meeting import MeetingFormat, Office, ProtocolKind
from secretariat.domain.normalise import normalised
from secretariat.domain.officers import officers
from secretariat.domain.own_form import OwnForm
from secretariat.domain.papers import ProtocolVersion, VersionState
from secretariat.domain.person import Gender
from secretariat.domain.record import MeetingRecord
from secretariat.language.norms import norms
from secretariat.language.templates import protocol_words
from secretariat.services.news import build_news
from secretariat.services.papers.charges import person_key
from secretariat.services.papers.cover_letter import build_cover_letter
from secretariat.services.papers.hand_list import build_hand_list
from secretariat.services.papers.names import ascii_name, file_name, handed_name, paper_name, paper_use
from secretariat.services.papers.order import Option, PaperOrder, extract_order
from secretariat.services.papers.registry import PAPERS
from secretariat.services.protocol import (
    ProtocolWords,
    build_agenda,
    build_extract,
    build_protocol,
    build_public,
)
from tests.records import hard_cases, reference_record
from tests.records.pictures import SHOWN, with_pictures
from tests.records.public import for_public, hardly_told, names_of, posts_of, with_a_citizen
from tests.services.archive.every_word import say_everything
from tests.services.papers.material import material, numbered
from tests.services.papers.said import say_forms
from tests.services.protocol.special import special_cases

SECOND = ProtocolVersion(
    id=VersionId(2),
    meeting_id=reference_record().meeting.id,
    version=2,
    number=5,
    kind=ProtocolKind.FULL,
    state=VersionState.FINAL,
    made_at=datetime(2019, 8, 5, 12, tzinfo=KYIV),
    unsigned_sha256="ab" * 32,
    sha256="ab" * 32,
)
FORMS = {"one", "few", "many", "m", "f", "unknown"}


class Heard(Mapping[str, str]):
    """Sentences that remember which of them were asked for."""

    def __init__(self, sentences: Mapping[str, str]) -> None:
        self._sentences = sentences
        self.asked: set[str] = set()

    def __getitem__(self, key: str) -> str:
        self.asked.add(key)
        return self._sentences[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._sentences)

    def __len__(self) -> int:
        return len(self._sentences)


def _family(key: str) -> str:
    """The key without its form of number or gender."""
    stem, _, last = key.rpartition(".")
    return stem if last in FORMS else key


def test_every_sentence_is_said_in_some_paper() -> None:
    heard = Heard(protocol_words().sentences)
    words = ProtocolWords(sentences=heard, norms=norms())
    assert words.record_description
    for record in (reference_record(), *hard_cases().values(), *special_cases().values()):
        for kind in ProtocolKind:
            build_protocol(normalised(record), words, kind=kind, draft=False)
    build_extract(reference_record(), words, [], on=date(2019, 8, 1), version=SECOND)
    for case in (hardly_told(), *hard_cases().values(), *special_cases().values()):
        build_news(for_public(case).record, words, [], names=names_of(case), posts=posts_of(case))
    build_public(hardly_told(), words, is_masked=True)
    build_protocol(all_vote(), words, kind=ProtocolKind.FULL, draft=False)
    say_everything(words)
    say_pictures(words)
    for held in MeetingFormat:
        meeting = replace(reference_record().meeting, format=held)
        build_agenda(replace(reference_record(), meeting=meeting), words)
    say_letters(words)
    say_hand_list(words)
    say_forms(words)
    for order in orders():
        assert paper_name(words, order.kind)
        assert paper_use(words, order.kind)
        assert file_name(words, reference_record(), order).endswith(".pdf")
        assert ascii_name(words, reference_record(), order).isascii()
    silent = {_family(key) for key in heard} - {_family(key) for key in heard.asked}
    assert silent == set()


def all_vote() -> MeetingRecord:
    """The reference meeting where every member votes, with somebody of the public who spoke, its agenda an annex."""
    record = reference_record()
    voting = tuple(replace(row, voting=True) for row in record.memberships)
    group = replace(record.group, own_form=OwnForm(listed_items_limit=0))
    return replace(with_a_citizen(record), memberships=voting, group=group)


def say_pictures(words: ProtocolWords) -> None:
    """One that is described and not printed, one that is printed without a description."""
    for shown in (SHOWN, None):
        record, read_file = with_pictures(reference_record(), {"Фото.png": b"photo"}, shown)
        for read in (read_file, None):
            build_protocol(record, words, kind=ProtocolKind.FULL, draft=False, read_file=read)


def say_letters(words: ProtocolWords) -> None:
    """A letter of each kind: to one, to many; charged, for information; numbered or not."""
    for made in (reference_record(), *hard_cases().values(), *special_cases().values()):
        if not officers(made, Office.CHAIR):
            continue
        whole = material(numbered(made))
        record = whole.record
        everybody = tuple(person_key(row.id) for row in record.persons)
        items = frozenset(item.id for item in record.items)
        plain = PaperOrder(kind=PaperKind.COVER_LETTER, on=date(2019, 8, 1), items=items)
        reached = tuple(replace(row, phone="+380 6452 4 00 00") for row in record.persons)
        build_cover_letter(
            replace(whole, record=replace(record, persons=reached)), replace(plain, people=everybody), words
        )
        for people in (everybody, *((one,) for one in everybody)):
            build_cover_letter(whole, replace(plain, people=people), words)
        bare = replace(whole, record=replace(record, resolutions=made.resolutions))
        build_cover_letter(bare, replace(plain, people=everybody), words)
        build_cover_letter(
            whole, replace(plain, people=everybody, number="01-15/23", answer_by=date(2019, 9, 1)), words
        )


def say_hand_list(words: ProtocolWords) -> None:
    """With a paper that is about some items."""
    whole = material()
    extract = extract_order([item.id for item in whole.record.items], on=date(2019, 8, 1))
    people = tuple(person_key(row.id) for row in whole.record.persons)
    order = PaperOrder(kind=PaperKind.HAND_LIST, on=extract.on, people=people, handed=(extract,))
    build_hand_list(whole, order, words)
    assert handed_name(words, whole.record, replace(extract, kind=PaperKind.PROTOCOL_FULL, draft=True))


def orders() -> list[PaperOrder]:
    """Every paper, and a draft of those that have one."""
    plain = [PaperOrder(kind=kind, on=date(2019, 8, 1)) for kind in PAPERS]
    return plain + [replace(one, draft=True) for one in plain if Option.DRAFT in PAPERS[one.kind].takes]


def test_forms_are_complete() -> None:
    families: dict[str, set[str]] = {}
    for key in protocol_words().sentences:
        if _family(key) != key:
            families.setdefault(_family(key), set()).add(key.rpartition(".")[2])
    assert all(forms in ({"one", "few", "many"}, {"m", "f", "unknown"}) for forms in families.values())


NAMELESS = ("salutation.unknown", "salutation.plain.unknown")
"""Whom one does not know how to address by name is not named."""


def test_all_forms_of_a_sentence_take_the_same_facts() -> None:
    taken: dict[str, set[frozenset[str]]] = {}
    for key, sentence in protocol_words().sentences.items():
        if key in NAMELESS:
            continue
        fields = frozenset(name for _, name, _, _ in Formatter().parse(sentence) if name)
        taken.setdefault(_family(key), set()).add(fields)
    assert {family for family, kinds in taken.items() if len(kinds) > 1} == set()


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (1, "1 особа"),
        (2, "2 особи"),
        (4, "4 особи"),
        (5, "5 осіб"),
        (11, "11 осіб"),
        (12, "12 осіб"),
        (21, "21 особа"),
        (22, "22 особи"),
        (111, "111 осіб"),
    ],
)
def test_people_are_counted_in_the_right_form(count: int, text: str) -> None:
    assert protocol_words().count("roster.people", count) == text


@pytest.mark.parametrize(
    ("gender", "text"),
    [
        (Gender.MASCULINE, "Коваль Ю. прибув о 14:31."),
        (Gender.FEMININE, "Коваль Ю. прибула о 14:31."),
        (None, "Прибуття на засідання: Коваль Ю. – о 14:31."),
    ],
)
def test_a_sentence_goes_by_gender(gender: Gender | None, text: str) -> None:
    assert protocol_words().gendered("movement.came", gender, name="Коваль Ю.", when="о 14:31") == text


def test_an_initial_takes_no_second_full_stop() -> None:
    assert protocol_words().say("roster.present", names="Білоус Д. Г.") == "Присутні: Білоус Д. Г."


def test_numbers_are_joined_by_and() -> None:
    words = protocol_words()
    joined = [words.listed(parts) for parts in (["1"], ["1", "2"], ["1", "2", "3"])]
    assert joined == ["1", "1 і 2", "1, 2 і 3"]


def test_what_people_typed_is_never_taken_for_a_placeholder() -> None:
    assert protocol_words().say("item.reason", reason="{reason} {0}") == "Причина: {reason} {0}"
