"""The list by which papers are handed out."""

from dataclasses import replace
from datetime import date

import pytest

from secretariat.domain.document import PaperKind, Table
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import PersonId
from secretariat.language.templates import protocol_words
from secretariat.services.name_forms import proposed_name
from secretariat.services.papers.charges import person_key
from secretariat.services.papers.hand_list import build_hand_list
from secretariat.services.papers.order import PaperOrder
from tests.services.papers.material import CASES, item, key, material, numbered, person

RECORD = numbered()
PLAIN = PaperOrder(kind=PaperKind.HAND_LIST, on=date(2019, 8, 5))
AGENDA = replace(PLAIN, kind=PaperKind.AGENDA)


def rows(order: PaperOrder) -> list[tuple[str, ...]]:
    paper = build_hand_list(material(), order, protocol_words())
    (table,) = [b for section in paper.sections for b in section.blocks if isinstance(b, Table)]
    assert table.least_lines > 1
    return list(table.rows)


def test_each_has_a_row_with_post_and_papers_and_room_to_sign() -> None:
    extract = replace(PLAIN, kind=PaperKind.EXTRACT, items=frozenset({item(RECORD, 1), item(RECORD, 4)}))
    own = replace(extract, people=(key(RECORD, "Іваненко"),))
    told = rows(
        replace(PLAIN, people=(key(RECORD, "Кузьмінов"), key(RECORD, "Іваненко")), handed=(AGENDA, own))
    )
    assert told == [
        ("1", "Кузьмінов Олег", "перший заступник міського голови", "Порядок денний", ""),
        (
            "2",
            "Іваненко Галина Петрівна",
            "секретар робочої групи",
            "Порядок денний; Витяг з протоколу (питання 1, 4)",
            "",
        ),
    ]


def test_somebody_outside_of_the_record_may_be_on_it() -> None:
    other = replace(person(RECORD, "Їжак"), id=PersonId(999), family="Сторонній")
    made = material()
    made = replace(made, others=(other,), names={**made.names, other.id: proposed_name(CASES, other)})
    order = replace(PLAIN, people=(person_key(other.id),), handed=(AGENDA,))
    paper = build_hand_list(made, order, protocol_words())
    assert "Сторонній" in str(paper)
    with pytest.raises(DomainError, match="nobody_such"):
        rows(order)
