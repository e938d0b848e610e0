"""The packaged sample holds every fact of the reference meeting, and says that it is a sample."""

from datetime import date, time

from secretariat.domain.attendance import Presence
from secretariat.domain.ballot import Outcome, outcome
from secretariat.domain.meeting import MeetingFormat, MeetingState, Office
from secretariat.domain.person import Person
from secretariat.domain.presence import is_online, persons, present_at_item, present_at_opening
from secretariat.domain.quorum import opening_quorum
from secretariat.output.record import from_json, to_json
from secretariat.resources import resource

DATA = resource("sample", "reference-meeting.record.json").read_bytes()
RECORD = from_json(DATA)
PEOPLE = {person.id: person for person in RECORD.persons}
TITLES = [
    "Про об’єднання зусиль громадськості та органів місцевого самоврядування для усунення чинників, "
    "що негативно впливають на стан безпеки",
    "Про стан криміногенної обстановки у місті",
    "Про доцільність упровадження платформи електронного врядування та демократії «Розумне місто»",
    "Про розгляд звернення щодо незаконного будівництва асфальтобетонного заводу в районі Воєводівки",
    "Про стан реалізації поточних ініціатив і можливість участі в грантових конкурсах ПРООН",
]
FACTS = [
    ("90 відеокамер", "міського бюджету", "правопорушень", "дорожньо-транспортних пригод", "швидше реагує"),
    ("розкриття майнових злочинів", "дитячої злочинності", "«Поліна»", "насильству у сім’ї", "формі діалогу"),
    (
        "«Розумне місто»",
        "«Безпечне місто»",
        "гарячі лінії",
        "держава, область, місто, правоохоронні органи та самі громадяни",
    ),
    ("Сергія Войтенка", "незаконного будівництва асфальтобетонного заводу", "Воєводівки"),
    ("13 ініціатив громадських організацій", "1,6 млн грн", "ПРООН"),
]


def _family(person_id: int | None) -> str | None:
    return PEOPLE[person_id].family if person_id in PEOPLE else None


def _families(ids: frozenset[int]) -> set[str]:
    return {PEOPLE[id].family for id in ids}


def test_the_file_is_in_its_own_normal_form() -> None:
    assert to_json(RECORD) == DATA


def test_it_is_marked_as_a_sample_without_a_number() -> None:
    assert RECORD.meeting.sample
    assert RECORD.meeting.number is None


def test_group_day_and_place() -> None:
    group = RECORD.group
    assert group.name == "Робоча група з питань громадської безпеки і соціальної згуртованості"
    assert group.name_genitive == "робочої групи з питань громадської безпеки і соціальної згуртованості"
    assert (group.council, group.settlement) == ("Сєвєродонецька міська рада", "м. Сєвєродонецьк")
    assert group.community == "Сєвєродонецька територіальна громада"
    (sitting,) = RECORD.sittings
    assert (sitting.day, sitting.start, sitting.end) == (date(2019, 7, 31), time(14), time(15, 4))
    meeting = RECORD.meeting
    assert (meeting.place, meeting.format, meeting.state) == (
        "міська рада",
        MeetingFormat.MIXED,
        MeetingState.HELD,
    )


def test_eleven_voting_members_and_a_secretary_without_a_vote() -> None:
    voting = {_family(row.person_id) for row in RECORD.memberships if row.voting}
    assert len(voting) == 11
    assert [_family(row.person_id) for row in RECORD.memberships if not row.voting] == ["Іваненко"]
    offices = {row.office: PEOPLE[row.person_id].full for row in RECORD.officers}
    assert offices == {
        Office.CHAIR: "Єременко Ігор Григорович",
        Office.SECRETARY: "Іваненко Галина Петрівна",
    }


def test_posts_are_those_of_the_source() -> None:
    assert {(_family(post.person_id), post.title) for post in RECORD.posts} == {
        ("Кузьмінов", "перший заступник міського голови"),
        ("Свєтов", "начальник Сєвєродонецького відділу поліції ГУНП в Луганській області"),
        ("Войтенко", "депутат Сєвєродонецької міської ради"),
    }


def test_the_quorum_is_exactly_six_at_the_opening() -> None:
    state = opening_quorum(RECORD)
    assert (state.members, state.needed, state.present) == (11, 6, 6)
    there = _families(persons(present_at_opening(RECORD)))
    assert "Коваль" not in there


def test_koval_is_absent_for_the_first_two_items_and_votes_on_the_fourth() -> None:
    for item in RECORD.items[:2]:
        assert "Коваль" not in _families(persons(present_at_item(RECORD, item.id)))
    for item in RECORD.items[2:]:
        assert "Коваль" in _families(persons(present_at_item(RECORD, item.id)))


def test_who_was_online_excused_absent_and_unnamed() -> None:
    rows = {_family(row.person_id): row for row in RECORD.attendance if row.person_id is not None}
    assert is_online(RECORD, rows["Зінченко"])
    assert (rows["Ґалаґан"].presence, rows["Ґалаґан"].reason) == (Presence.EXCUSED, "відпустка")
    assert (rows["Мельник"].presence, rows["Мельник"].reason) == (Presence.EXCUSED, "відрядження")
    assert {name for name, row in rows.items() if row.presence is Presence.ABSENT} == {"Їжак", "Щербань"}
    assert [(row.label, row.count) for row in RECORD.attendance if row.label] == [
        ("представники громадськості", None)
    ]


def test_agenda_facts_and_planned_minutes() -> None:
    assert [item.title for item in RECORD.items] == TITLES
    assert [item.minutes for item in RECORD.items] == [15, 20, 10, 15, 10]
    for item, facts in zip(RECORD.items, FACTS, strict=True):
        words = " ".join(row.text for row in RECORD.statements if row.item_id == item.id)
        for fact in facts:
            assert fact in words


def test_rapporteurs_and_the_appeal() -> None:
    assert [(row.item_id, _family(row.person_id)) for row in RECORD.rapporteurs] == [
        (1, "Кузьмінов"),
        (2, "Свєтов"),
        (4, "Іваненко"),
    ]
    appeal = RECORD.items[3]
    assert _family(appeal.appellant_id) == "Войтенко"
    assert appeal.appeal_subject == "незаконне будівництво асфальтобетонного заводу в районі Воєводівки"
    spoke = {_family(row.speaker_id) for row in RECORD.statements if row.item_id == 4}
    assert {"Іваненко", "Гаєвська"} <= spoke


def test_four_items_take_note_and_one_is_voted_on() -> None:
    noted = [
        (row.item_id, row.ballot_id, [point.text for point in RECORD.points if point.resolution_id == row.id])
        for row in RECORD.resolutions
        if row.item_id != 4
    ]
    assert noted == [(item, None, ["Інформацію взяти до відома."]) for item in (1, 2, 3, 5)]
    (ballot,) = RECORD.ballots
    assert (ballot.for_, ballot.against, ballot.abstained, ballot.not_voted, ballot.members) == (
        6,
        0,
        1,
        0,
        11,
    )
    assert outcome(ballot) is Outcome.ADOPTED
    voters = {_family(row.person_id) for row in RECORD.votes}
    assert voters == {"Єременко", "Кузьмінов", "Свєтов", "Білоус", "Гаєвська", "Зінченко", "Коваль"}
    assert all(row.choice is None for row in RECORD.votes)


def test_the_decision_on_the_appeal_and_its_action() -> None:
    resolution = next(row for row in RECORD.resolutions if row.item_id == 4)
    first, second = (point for point in RECORD.points if point.resolution_id == resolution.id)
    assert "новообраних депутатів Верховної Ради України від Луганської області" in first.text
    assert second.text == "Підготувати та надіслати звернення."
    (action,) = RECORD.actions
    assert (action.point_id, _family(action.assignee_id), action.due) == (
        second.id,
        "Іваненко",
        date(2019, 8, 14),
    )


def test_addresses_are_obviously_invented_and_somebody_has_none() -> None:
    addresses = [person.email for person in RECORD.persons if person.email]
    assert len(addresses) == 9
    assert all(address.endswith("@example.org") for address in addresses)
    taking_part = {row.person_id for row in RECORD.attendance if row.person_id is not None}
    assert any(_without_address(PEOPLE[id]) for id in taking_part)


def _without_address(person: Person) -> bool:
    return person.email is None


def test_nobody_has_a_telephone_or_a_note() -> None:
    assert all(person.phone is None and person.note is None for person in RECORD.persons)
