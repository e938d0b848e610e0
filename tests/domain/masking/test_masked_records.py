"""Whose names stay, what the secretary decides otherwise, and what she is shown."""

from dataclasses import replace

import pytest

from secretariat.domain.attendance import Attendance, Capacity, Presence
from secretariat.domain.document import Source
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import AttendanceId, PersonId
from secretariat.domain.masking import Decisions, MaskKind, is_masked
from secretariat.domain.masking.texts import free_texts
from secretariat.domain.meeting import Office
from secretariat.domain.person import Gender, Person
from secretariat.domain.record import MeetingRecord
from secretariat.domain.references import tables
from tests.domain.scrambled import scrambled
from tests.records.public import for_public, numbered, said, saying

OLHA = PersonId(900)


def with_a_guest(text: str = "Подякувала.") -> MeetingRecord:
    """A citizen is invited, speaks first, and the deputy's appeal is hers."""
    record = saying(text, speaker_id=OLHA)
    guest = Person(
        id=OLHA,
        family="Петренко",
        given="Ольга",
        patronymic="Іванівна",
        gender=Gender.FEMININE,
        phone="6-45-77-12",
        email="olha@example.org",
    )
    came = Attendance(
        id=AttendanceId(900),
        meeting_id=record.meeting.id,
        person_id=OLHA,
        capacity=Capacity.INVITED,
        presence=Presence.PRESENT,
    )
    return replace(record, persons=(*record.persons, guest), attendance=(*record.attendance, came))


def test_a_citizen_has_a_mark_for_a_name_and_nothing_else() -> None:
    result = for_public(with_a_guest("Петренко просила, Ользі Петренко відповіли за 6-45-77-12."))
    assert said(result) == "[особа 1] просила, [особа 1] відповіли за [телефон 1]."
    hers = next(person for person in result.record.persons if person.id == OLHA)
    assert (hers.listed, hers.full, hers.gender) == ("[особа 1]", "[особа 1]", Gender.FEMININE)
    assert (hers.phone, hers.email, is_masked(hers)) == (None, None, True)


def test_members_officers_and_people_in_office_stay() -> None:
    record = with_a_guest()
    result = for_public(record)
    kept = [person for person in result.record.persons if person.id != OLHA]
    assert kept == [person for person in record.persons if person.id != OLHA]
    assert [one.text for one in result.hidden] == ["Петренко Ольга Іванівна"]


def test_a_member_stays_who_is_only_spoken_of() -> None:
    text = (
        "Їжак Степан Васильович не прийшов; Степана Васильовича чекали. Г. П. Іваненко і І.Г.Єременко пишуть."
    )
    record = saying(text)
    member = next(person.id for person in record.persons if person.family == "Їжак")
    unlisted = replace(record, attendance=tuple(row for row in record.attendance if row.person_id != member))
    assert said(for_public(unlisted)) == text


def test_an_officer_and_a_substitute_from_outside_stay() -> None:
    record = with_a_guest("Петренко О. І. зауважила.")
    assert said(for_public(record)) == "[особа 1] зауважила."
    *others, guest = record.attendance
    seated = replace(guest, capacity=Capacity.MEMBER, substitutes_id=record.memberships[0].person_id)
    minutes = tuple(
        replace(row, person_id=OLHA) if row.office is Office.SECRETARY else row for row in record.officers
    )
    for public in (
        replace(record, attendance=(*others, seated)),
        replace(record, officers=minutes),
    ):
        assert said(for_public(public)) == "Петренко О. І. зауважила."


def test_each_place_is_shown_before_and_after() -> None:
    record = with_a_guest("Петренко О. І. просила.")
    [found] = for_public(record).hidden
    assert (found.kind, found.mark) == (MaskKind.PERSON, "[особа 1]")
    places = {(one.source.kind, one.before, one.after) for one in found.places}
    assert ("attendance", "Петренко Ольга Іванівна", "[особа 1]") in places
    assert ("statement", "Петренко О. І. просила.", "[особа 1] просила.") in places
    assert Source(kind="statement", id=record.statements[0].id) in {one.source for one in found.places}


def test_no_mark_is_cut_in_two_where_words_around_are_left_out() -> None:
    said_there = (
        "Звернення Петренко О. І., яка тепер мешкає на вул. Лісова, 4, кв. 3, тел. 050 123-45-67. Дах тече."
    )
    result = for_public(with_a_guest(said_there))
    around = {one.text: one.places[0].after for one in result.found if one.kind is not MaskKind.PERSON}
    assert around == {
        "вул. Лісова, 4, кв. 3": "…яка тепер мешкає на [адреса 1], тел. [телефон 1]. Дах…",
        "050 123-45-67": "…мешкає на [адреса 1], тел. [телефон 1]. Дах тече.",
    }


def test_she_lets_something_stay() -> None:
    record = with_a_guest("Телефон 050 123-45-67 гарячої лінії.")
    result = for_public(record, Decisions(shown=frozenset({"050 123-45-67", "Петренко О. І."})))
    assert said(result) == "Телефон 050 123-45-67 гарячої лінії."
    assert result.record.persons == record.persons
    assert result.hidden == ()


def test_she_masks_one_more() -> None:
    record = saying("Депутат Войтенко з «Ромашки»: вул. Лісова, 4. Ромашка.")
    wanted = frozenset({"Войтенко Сергій", "вул. Лісова, 4", "Ромашка"})
    assert said(for_public(record, Decisions(hidden=wanted))) == (
        "Депутат [особа 1] з «Ромашки»: [адреса 1]. [приховано 1]."
    )


@pytest.mark.parametrize(
    "decisions", [Decisions(shown=frozenset({"Ніхто"})), Decisions(hidden=frozenset({"Ніхто"}))]
)
def test_a_decision_about_what_is_not_there_is_refused(decisions: Decisions) -> None:
    with pytest.raises(DomainError) as refusal:
        for_public(numbered(), decisions)
    assert (refusal.value.code, refusal.value.params["text"]) == ("not_in_record", "Ніхто")


def test_a_member_is_not_masked() -> None:
    with pytest.raises(DomainError) as refusal:
        for_public(numbered(), Decisions(hidden=frozenset({"Єременко І. Г."})))
    assert refusal.value.code == "member_is_public"


def test_a_namesake_of_a_member_goes_only_with_the_given_name() -> None:
    record = with_a_guest("Кузьмінов запитав Кузьмінову Ольгу; Кузьмінова О. І. відповіла.")
    renamed = tuple(
        replace(person, family="Кузьмінова") if person.id == OLHA else person for person in record.persons
    )
    said_so = said(for_public(replace(record, persons=renamed)))
    assert said_so == "Кузьмінов запитав [особа 1]; [особа 1] відповіла."


def test_a_family_name_that_may_be_either_one_s_is_shown_and_left() -> None:
    record = with_a_guest("Кузьмінова запитали. Кузьмінов О. відповів.")
    renamed = tuple(
        replace(person, family="Кузьмінова") if person.id == OLHA else person for person in record.persons
    )
    named_alike = replace(record, persons=renamed)
    result = for_public(named_alike)
    assert said(result) == "Кузьмінова запитали. Кузьмінов О. відповів."
    assert "Кузьмінова" in [one.text for one in result.found if not one.is_hidden]
    hidden = for_public(named_alike, Decisions(hidden=frozenset({"Кузьмінова"})))
    assert said(hidden) == "[особа 2] запитали. Кузьмінов О. відповів."


def test_the_numbers_do_not_depend_on_ids_or_the_order_of_rows() -> None:
    record = with_a_guest("Іваненко Б. В. (050 123-45-67) і гр. Петренко; вул. Лісова, 4, кв. 2.")
    other = for_public(scrambled(record, 7)).record.statements
    assert said(for_public(record)) in {row.text for row in other}


def test_why_a_member_was_ill_is_not_published_and_is_shown_to_the_secretary() -> None:
    record = numbered()
    rows = tuple(replace(row, reason="лікарняний") if row.reason else row for row in record.attendance)
    result = for_public(replace(record, attendance=rows))
    assert {row.reason for row in result.record.attendance if row.reason} == {"[причина 1]"}
    (found,) = [one for one in result.hidden if one.kind is MaskKind.HEALTH]
    assert found.text == "лікарняний"
    kept = for_public(replace(record, attendance=rows), Decisions(shown=frozenset({"лікарняний"})))
    assert {row.reason for row in kept.record.attendance if row.reason} == {"лікарняний"}


def test_every_text_of_a_record_is_looked_through() -> None:
    """What is not free text is the group's own words, a person as a whole, a file's type and checksum."""
    looked = {(kind.__name__, name) for kind in tables() for name in free_texts(kind)}
    for needed in (
        ("AgendaItem", "title"),
        ("AgendaItem", "reason"),
        ("Statement", "text"),
        ("Statement", "speaker_label"),
        ("Point", "text"),
        ("ActionItem", "assignee_label"),
        ("CoAssignee", "label"),
        ("Dissent", "text"),
        ("Attendance", "label"),
        ("Attendance", "reason"),
        ("Recusal", "reason"),
        ("Annex", "text"),
        ("Annex", "title"),
        ("Attachment", "file_name"),
        ("Meeting", "reason"),
        ("Post", "title"),
        ("Organisation", "name"),
    ):
        assert needed in looked
    assert {kind for kind, _ in looked} & {"WorkingGroup", "Person"} == set()
