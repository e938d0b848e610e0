"""The table of papers: what each takes, and when it is refused."""

from dataclasses import replace
from datetime import date

import pytest

from secretariat.domain.agenda import ItemState
from secretariat.domain.document import PaperKind
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import CoAssigneeId
from secretariat.domain.masking import Decisions
from secretariat.domain.meeting import MeetingState
from secretariat.domain.reduced import without
from secretariat.domain.resolution import CoAssignee, Resolution
from secretariat.language.templates import protocol_words
from secretariat.services.papers.order import Option, PaperFormat, PaperOrder
from secretariat.services.papers.people import key_of
from secretariat.services.papers.registry import PAPERS, build_paper, ensure_possible, with_items_of_people
from tests.services.papers.material import final_version, item, key, material, numbered, person
from tests.services.protocol.made import lines

ON = date(2019, 8, 5)
RECORD = numbered()
VERSION = final_version(RECORD)
CLOSED = material(RECORD, VERSION)


def order(kind: PaperKind, **options: object) -> PaperOrder:
    return replace(PaperOrder(kind=kind, on=ON), **options)  # type: ignore[arg-type]


def refusal(made: object, wanted: PaperOrder) -> str:
    with pytest.raises(DomainError) as caught:
        ensure_possible(made, wanted)  # type: ignore[arg-type]
    return caught.value.code


@pytest.mark.parametrize("kind", [PaperKind.PROTOCOL_FULL, PaperKind.EXTRACT, PaperKind.COVER_LETTER])
def test_an_open_meeting_has_neither_protocol_nor_what_is_made_of_it(kind: PaperKind) -> None:
    assert refusal(material(RECORD), order(kind)) == "not_finalised"


def test_a_draft_needs_no_number_and_a_meeting_that_is_called_off_has_none() -> None:
    draft = order(PaperKind.PROTOCOL_SHORT, draft=True)
    ensure_possible(material(RECORD), draft)
    off = replace(RECORD, meeting=replace(RECORD.meeting, state=MeetingState.CANCELLED, reason="тривога"))
    assert refusal(material(off), draft) == "meeting_called_off"


def test_an_agenda_without_items_is_none() -> None:
    ensure_possible(material(RECORD), order(PaperKind.AGENDA))
    bare = replace(RECORD, items=(), rapporteurs=(), statements=(), resolutions=(), points=(), actions=())
    assert refusal(material(bare), order(PaperKind.AGENDA)) == "agenda_empty"


def test_an_extract_names_decided_items() -> None:
    ensure_possible(CLOSED, order(PaperKind.EXTRACT, items=frozenset({item(RECORD, 4)})))
    assert refusal(CLOSED, order(PaperKind.EXTRACT)) == "items_required"
    undecided = replace(RECORD, resolutions=RECORD.resolutions[1:])
    first = frozenset({RECORD.resolutions[0].item_id})
    assert refusal(material(undecided, VERSION), order(PaperKind.EXTRACT, items=first)) == "item_undecided"


@pytest.mark.parametrize("number", [1, 2])
def test_an_extract_of_a_later_version_says_that_former_ones_do_not_hold(number: int) -> None:
    made = material(RECORD, final_version(RECORD, number))
    wanted = order(PaperKind.EXTRACT, items=frozenset({item(RECORD, 4)}))
    said = lines(build_paper(made, wanted, protocol_words()).document)
    told = (
        "Протокол викладено в новій редакції (версія 2 від 1 серпня 2019 року). "
        "Витяги з попередньої редакції недійсні."
    )
    assert [line for line in said if "редакці" in line] == ([told] if number > 1 else [])


def test_what_the_vote_did_not_adopt_is_undecided() -> None:
    (ballot, *others) = RECORD.ballots
    lost = replace(ballot, for_=ballot.against, against=ballot.for_)
    own = next(row.item_id for row in RECORD.resolutions if row.ballot_id == ballot.id)
    record = replace(RECORD, ballots=(lost, *others))
    wanted = order(PaperKind.EXTRACT, items=frozenset({own}))
    ensure_possible(CLOSED, wanted)
    assert refusal(material(record, VERSION), wanted) == "item_undecided"


def test_people_stand_for_the_items_that_charge_them() -> None:
    wanted = order(PaperKind.EXTRACT, people=(key(RECORD, "Іваненко"),))
    assert with_items_of_people(CLOSED, wanted).items == frozenset({item(RECORD, 4)})
    free = with_items_of_people(CLOSED, order(PaperKind.EXTRACT, people=(key(RECORD, "Їжак"),)))
    assert refusal(CLOSED, free) == "nothing_for_people"


def test_whoever_only_helps_has_an_extract_of_all_items_too() -> None:
    helper = CoAssignee(
        id=CoAssigneeId(900),
        action_id=RECORD.actions[0].id,
        person_id=person(RECORD, "Їжак").id,
        position=1,
    )
    helped = material(replace(RECORD, co_assignees=(helper,)), VERSION)
    wanted = with_items_of_people(helped, order(PaperKind.EXTRACT, people=(key(RECORD, "Їжак"),)))
    assert wanted.items == frozenset({item(RECORD, 4)})


def test_a_press_release_tells_of_nothing_undecided() -> None:
    fourth = frozenset({item(RECORD, 4)})
    ensure_possible(CLOSED, order(PaperKind.PRESS_RELEASE, items=fourth))
    own = {(Resolution, int(row.id)) for row in RECORD.resolutions if row.item_id in fourth}
    lost = tuple(replace(row, for_=row.against, against=row.for_) for row in RECORD.ballots)
    put_off = tuple(
        replace(row, state=ItemState.POSTPONED, reason="тривога") if row.id in fourth else row
        for row in RECORD.items
    )
    for undecided in (
        replace(RECORD, ballots=lost),
        without(RECORD, own),
        replace(RECORD, items=put_off),
    ):
        made = material(undecided, VERSION)
        assert refusal(made, order(PaperKind.PRESS_RELEASE, items=fourth)) == "item_not_told"


def test_of_a_meeting_that_fell_through_there_is_no_news() -> None:
    failed = replace(RECORD, meeting=replace(RECORD.meeting, state=MeetingState.NOT_HELD, reason="тривога"))
    assert refusal(material(failed, VERSION), order(PaperKind.PRESS_RELEASE)) == "nothing_to_tell"


def test_a_list_needs_papers_and_people() -> None:
    handed = (order(PaperKind.AGENDA),)
    assert refusal(CLOSED, order(PaperKind.HAND_LIST, people=("person-1",))) == "handed_required"
    assert refusal(CLOSED, order(PaperKind.HAND_LIST, handed=handed)) == "people_required"


def test_a_letter_needs_somebody() -> None:
    wanted = order(PaperKind.COVER_LETTER, items=frozenset({item(RECORD, 4)}))
    assert refusal(CLOSED, wanted) == "people_required"


@pytest.mark.parametrize("kind", PAPERS)
@pytest.mark.parametrize("option", Option)
def test_an_option_that_means_nothing_is_refused(kind: PaperKind, option: Option) -> None:
    values = {
        Option.ITEMS: {"items": frozenset({item(RECORD, 4)})},
        Option.PEOPLE: {"people": (key(RECORD, "Іваненко"),)},
        Option.DRAFT: {"draft": True},
        Option.NUMBER: {"number": "7"},
        Option.ANSWER_BY: {"answer_by": ON},
        Option.HANDED: {"handed": (order(PaperKind.AGENDA),)},
        Option.DECISIONS: {"decisions": Decisions(hidden=frozenset({"х"}))},
    }
    if option not in PAPERS[kind].takes:
        assert refusal(CLOSED, order(kind, **values[option])) == "paper_takes_no_option"


def test_a_list_for_a_pen_has_no_working_copy() -> None:
    order = PaperOrder(kind=PaperKind.HAND_LIST, on=date(2019, 8, 5), format=PaperFormat.DOCX)
    with pytest.raises(DomainError, match="paper_has_no_format"):
        ensure_possible(material(), order)


def test_what_is_no_paper_of_a_meeting_is_refused() -> None:
    assert refusal(CLOSED, order(PaperKind.DOSSIER)) == "no_such_paper"


@pytest.mark.parametrize("typed", ["іваненко", "Іваненко Г. П.", " Галина  ІВАНЕНКО"])
def test_somebody_is_found_by_any_form_of_the_name(typed: str) -> None:
    assert key_of(RECORD, typed) == key(RECORD, "Іваненко")


def test_namesakes_and_strangers_are_told() -> None:
    twin = replace(person(RECORD, "Їжак"), family="Іваненко")
    others = [row for row in RECORD.persons if row.id != twin.id]
    with pytest.raises(DomainError, match="several_such"):
        key_of(replace(RECORD, persons=(*others, twin)), "Іваненко")
    with pytest.raises(DomainError, match="nobody_such"):
        key_of(RECORD, "Нетакий")
