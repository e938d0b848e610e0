"""The letter with an extract: to whom, what about, until when, and who signs (N5, N32)."""

from dataclasses import replace
from datetime import date

import pytest

from secretariat.domain.document import Document, PaperKind, Paragraph, ParagraphRole, Table
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import ActionId, OrganisationId
from secretariat.domain.person import Organisation
from secretariat.domain.record import MeetingRecord
from secretariat.domain.resolution import ActionItem
from secretariat.language.templates import protocol_words
from secretariat.services.papers.cover_letter import build_cover_letter
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import PaperOrder
from secretariat.services.papers.registry import with_items_of_people
from tests.services.papers.material import item, key, material, numbered, person
from tests.services.protocol.made import lines

ON = date(2019, 8, 5)
RECORD = numbered()


def charged(
    record: MeetingRecord, position: int, *, family: str | None = None, label: str | None = None
) -> MeetingRecord:
    """Charge somebody with the first point of an item."""
    resolution = next(row for row in record.resolutions if row.item_id == item(record, position))
    point = next(row for row in record.points if row.resolution_id == resolution.id)
    action = ActionItem(
        id=ActionId(900 + len(record.actions)),
        point_id=point.id,
        assignee_id=person(record, family).id if family else None,
        assignee_label=label,
        due=date(2019, 9, 30),
    )
    return replace(record, actions=(*record.actions, action))


def letter(made: Material, *people: str, **options: object) -> Document:
    order = replace(PaperOrder(kind=PaperKind.COVER_LETTER, on=ON, people=people), **options)  # type: ignore[arg-type]
    return build_cover_letter(made, with_items_of_people(made, order), protocol_words())


def addressed(paper: Document) -> list[str]:
    blocks = [block for section in paper.sections for block in section.blocks]
    return [b.text for b in blocks if isinstance(b, Paragraph) and b.role is ParagraphRole.ADDRESSEE]


def test_post_and_name_stand_in_the_dative_by_the_stored_forms() -> None:
    record = charged(RECORD, 1, family="Кузьмінов")
    made = material(record)
    own = person(record, "Кузьмінов")
    stored = replace(made.names[own.id], dative="Кузьмінову Олегові")
    paper = letter(replace(made, names={**made.names, own.id: stored}), key(record, "Кузьмінов"))
    assert addressed(paper) == ["Першому заступнику міського голови", "Олегові КУЗЬМІНОВУ"]


def test_a_member_without_a_post_is_addressed_by_the_role() -> None:
    assert addressed(letter(material(), key(RECORD, "Іваненко"))) == [
        "Секретарю робочої групи",
        "Галині ІВАНЕНКО",
    ]


def test_an_organisation_is_addressed_as_it_was_named() -> None:
    record = charged(RECORD, 2, label="відділ ЖКГ")
    paper = letter(material(record), "label-відділ жкг")
    assert addressed(paper) == ["Відділ ЖКГ"]
    assert "Строк – до 30 вересня 2019 року." in lines(paper)


def test_the_post_elsewhere_follows_its_organisation() -> None:
    organisation = Organisation(id=OrganisationId(1), name="громадська організація «Світло»")
    posts = tuple(replace(row, organisation_id=organisation.id) for row in RECORD.posts)
    record = charged(replace(RECORD, organisations=(organisation,), posts=posts), 1, family="Кузьмінов")
    paper = letter(material(record), key(record, "Кузьмінов"))
    assert addressed(paper)[:2] == [
        "Громадська організація «Світло»",
        "Першому заступнику міського голови",
    ]


def test_it_says_what_the_reader_is_charged_with_and_no_word_of_other_items() -> None:
    made = replace(material(), enclosed=2)
    said = lines(letter(made, key(RECORD, "Іваненко"), number="01-15/23", answer_by=date(2019, 9, 2)))
    for line in (
        "5 серпня 2019 року",
        "№ 01-15/23",
        "Про надсилання витягу з протоколу № 5",
        "Відповідно до нього Вам доручено:",
        "Строк – до 14 серпня 2019 року.",
        "Підстава – питання 4, рішення № 5/4.",
        "Про виконання просимо письмово повідомити до 2 вересня 2019 року.",
        "Додаток: витяг з протоколу № 5 від 31 липня 2019 року на 2 арк. в 1 прим.",
        "Голова робочої групи Ігор ЄРЕМЕНКО",
        "Виконавець: Галина ІВАНЕНКО",
        "Підготувати та надіслати звернення.",
    ):
        assert line in said
    others = [row.title for row in RECORD.items if row.position != 4]
    assert [title for title in others if any(title in line for line in said)] == []


def test_several_points_are_numbered() -> None:
    record = charged(RECORD, 1, family="Іваненко")
    said = lines(letter(material(record), key(record, "Іваненко")))
    assert "2. Підготувати та надіслати звернення." in said


def test_the_one_who_wrote_it_is_reached_by_telephone() -> None:
    secretary = person(RECORD, "Іваненко")
    others = [row for row in RECORD.persons if row.id != secretary.id]
    record = replace(RECORD, persons=(*others, replace(secretary, phone="5-12-34")))
    *_, last = lines(letter(material(record), key(record, "Іваненко")))
    assert last == "Виконавець: Галина ІВАНЕНКО, тел. 5-12-34"


def test_without_a_number_its_place_and_the_days_are_blank() -> None:
    said = lines(letter(material(), key(RECORD, "Іваненко")))
    assert "№ ____________" in said
    assert "____________" in said
    assert "5 серпня 2019 року" not in said


def test_sheets_that_nobody_counted_are_a_blank() -> None:
    said = lines(letter(material(), key(RECORD, "Іваненко")))
    assert "Додаток: витяг з протоколу № 5 від 31 липня 2019 року на ____________ арк. в 1 прим." in said


def test_four_addressees_stand_on_the_letter_and_five_on_a_list_of_their_own() -> None:
    people = [key(RECORD, row.family) for row in RECORD.persons[:5]]
    items = frozenset(row.id for row in RECORD.items)
    four, five = (letter(material(), *people[:count], items=items) for count in (4, 5))
    assert (len(addressed(four)) >= 8, four.annexes) == (True, ())
    assert addressed(five) == ["Адресатам за списком розсилки"]
    (page,) = five.annexes
    (table,) = [block for block in page.blocks if isinstance(block, Table)]
    assert (page.title, len(table.rows)) == ("Список розсилки", 5)


def test_a_point_that_charges_several_is_told_once() -> None:
    record = charged(charged(RECORD, 2, family="Кузьмінов"), 2, label="відділ ЖКГ")
    people = (key(record, "Кузьмінов"), "label-відділ жкг")
    said = lines(letter(material(record), *people))
    assert len([line for line in said if line.startswith("Підстава")]) == 1
    assert len([line for line in said if "Інформацію взяти до відома" in line]) == 1
    assert "Виконавці: Кузьмінов О., перший заступник міського голови; відділ ЖКГ." in said


def test_the_list_parts_an_organisation_from_the_post_by_a_comma() -> None:
    organisation = Organisation(id=OrganisationId(1), name="ГО «Світло»")
    posts = tuple(replace(row, organisation_id=organisation.id) for row in RECORD.posts)
    made = material(replace(RECORD, organisations=(organisation,), posts=posts))
    people = [key(RECORD, family) for family in ("Кузьмінов", "Іваненко", "Їжак", "Білоус", "Щербань")]
    paper = letter(made, *people, items=frozenset({item(RECORD, 4)}))
    (table,) = [block for block in paper.annexes[0].blocks if isinstance(block, Table)]
    assert [row[1] for row in table.rows[:2]] == [
        "ГО «Світло», першому заступнику міського голови Олегу КУЗЬМІНОВУ",
        "Секретарю робочої групи Галині ІВАНЕНКО",
    ]


def test_who_is_charged_with_nothing_gets_it_for_information() -> None:
    said = lines(letter(material(), key(RECORD, "Їжак"), items=frozenset({item(RECORD, 2)})))
    assert "Просимо взяти до відома рішення з таких питань:" in said
    assert not [line for line in said if "доручено" in line or "повідомити" in line]


def test_nobody_gets_no_letter() -> None:
    with pytest.raises(DomainError, match="nobody_such"):
        letter(material(), "label-хтось", items=frozenset({item(RECORD, 2)}))


def test_without_a_chair_nobody_can_sign() -> None:
    with pytest.raises(DomainError, match="no_officer"):
        letter(material(replace(RECORD, officers=())), key(RECORD, "Іваненко"))
