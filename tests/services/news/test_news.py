"""A news item: what it tells and in which words, and what never enters it."""

from dataclasses import replace

import pytest

from secretariat.domain.agenda import ItemState
from secretariat.domain.document import PaperKind, Source
from secretariat.domain.ids import PersonId, PointId
from secretariat.domain.meeting import MeetingFormat, MeetingKind
from secretariat.domain.norms import DateStyle
from secretariat.domain.person import Gender
from secretariat.domain.record import MeetingRecord
from secretariat.language.templates import protocol_words
from secretariat.services.news import NewsItem, build_news, publishable
from tests.records import hard_cases
from tests.records.public import for_public, hardly_told, names_of, numbered, posts_of
from tests.services.protocol.made import lines


def news(record: MeetingRecord, *positions: int) -> NewsItem:
    items = [item.id for item in record.items if item.position in positions]
    public = for_public(record).record
    return build_news(public, protocol_words(), items, names=names_of(record), posts=posts_of(record))


def told(record: MeetingRecord, *positions: int) -> list[str]:
    return [one.text for one in news(record, *positions).sentences]


def test_the_first_sentence_says_when_what_and_who_took_part() -> None:
    assert told(numbered(), 1)[0] == (
        "31 липня відбулося чергове засідання робочої групи з питань громадської безпеки і соціальної згуртованості "
        "за участі першого заступника міського голови Олега Кузьмінова і начальника Сєвєродонецького відділу поліції "
        "ГУНП в Луганській області Едуарда Свєтова."
    )


def test_the_lead_tells_place_form_chair_and_who_else_was_there() -> None:
    assert told(numbered(), 1)[1:5] == [
        "Місце проведення – міська рада.",
        "Засідання проведено в змішаному форматі: у приміщенні та дистанційно.",
        "Засідання вів голова робочої групи Ігор Єременко.",
        "Серед присутніх – представники громадськості.",
    ]


def test_a_woman_presides() -> None:
    record = numbered()
    chair = record.officers[0].person_id
    women = tuple(
        replace(one, gender=Gender.FEMININE, given="Інна", patronymic="Григорівна")
        if one.id == chair
        else one
        for one in record.persons
    )
    assert "Засідання вела голова робочої групи Інна Єременко." in told(replace(record, persons=women), 1)


def test_the_report_begins_with_the_post_and_the_name() -> None:
    reported = told(numbered(), 1)[5:]
    assert reported[0].startswith(
        "Перший заступник міського голови Олег Кузьмінов поінформував, що для контролю"
    )
    assert reported[1] == "Міська рада та правоохоронні органи виконали цю роботу спільно."
    assert reported[-1] == "Інформацію взято до відома."


def test_a_report_that_does_not_begin_with_a_verb_is_introduced() -> None:
    record = numbered()
    first, *rest = record.statements
    changed = replace(record, statements=(replace(first, text="Київ допоможе."), *rest))
    found = told(changed, 1)[5:7]
    assert found[0].startswith(
        "Перший заступник міського голови Олег Кузьмінов доповів про об’єднання зусиль"
    )
    assert found[1] == "Київ допоможе."


def test_sums_stand_as_they_were_told() -> None:
    assert any("підтримано 13 ініціатив" in one and "1,6 млн грн" in one for one in told(numbered(), 5))


def test_a_decision_is_told_with_its_votes() -> None:
    assert told(numbered(), 4)[-3:] == [
        "За підсумками розгляду вирішено направити звернення мешканців міста щодо незаконного будівництва "
        "асфальтобетонного заводу в районі Воєводівки до новообраних депутатів Верховної Ради України від "
        "Луганської області.",
        "Також вирішено підготувати та надіслати звернення.",
        "Голосували: «за» – 6, «проти» – 0, «утрималися» – 1.",
    ]


def test_who_spoke_is_named_and_what_was_said_stays_in_the_protocol() -> None:
    found = told(numbered(), 3)
    assert "В обговоренні взяла участь Юлія Коваль." in found
    assert not any("гарячих ліній міста в один номер" in one for one in found)


def test_every_sentence_leads_to_a_row_of_the_record() -> None:
    record = numbered()
    paper = news(record)
    known = {
        "meeting": {record.meeting.id},
        "attendance": {row.id for row in record.attendance},
        "item": {row.id for row in record.items},
        "statement": {row.id for row in record.statements},
        "point": {row.id for row in record.points},
        "ballot": {row.id for row in record.ballots},
    }
    assert all(one.source.id in known[one.source.kind] for one in paper.sentences)
    assert paper.sentences[5].source == Source(kind="statement", id=record.statements[0].id)


def test_the_paper_is_its_sentences_and_a_head() -> None:
    paper = news(numbered())
    assert paper.document.kind is PaperKind.PRESS_RELEASE
    body = " ".join(lines(paper.document)[3:])
    assert body == " ".join(one.text for one in paper.sentences)


def test_only_chosen_items_are_told() -> None:
    found = " ".join(told(numbered(), 5))
    assert "ініціатив" in found
    assert "криміногенну" not in found


def test_nothing_of_an_item_put_off_is_told() -> None:
    record = numbered()
    items = tuple(
        replace(item, state=ItemState.POSTPONED, reason="доповідач хворіє") if item.position == 2 else item
        for item in record.items
    )
    put_off = replace(record, items=items)
    assert [item.position for item in publishable(put_off)] == [1, 3, 4, 5]
    assert not any("криміногенну" in one or "хворіє" in one for one in (*told(put_off), *told(put_off, 2)))


def test_nothing_of_a_decision_that_was_not_adopted_is_told() -> None:
    record = numbered()
    ballots = tuple(replace(row, for_=2, against=4) for row in record.ballots)
    lost = replace(record, ballots=ballots)
    assert [item.position for item in publishable(lost)] == [1, 2, 3, 5]
    assert not any("асфальтобетонного" in one for one in told(lost))


def test_notes_of_the_office_never_enter() -> None:
    record = numbered()
    noted = replace(
        record,
        persons=tuple(replace(one, note="дзвонити зранку", phone="0501112233") for one in record.persons),
        actions=tuple(replace(one, note="підготовлено чернетку") for one in record.actions),
        items=tuple(replace(one, appeal_subject="внутрішнє") for one in record.items),
    )
    found = " ".join(told(noted))
    assert not any(words in found for words in ("зранку", "0501112233", "чернетку", "внутрішнє"))


def test_a_citizen_who_reported_has_no_name() -> None:
    record = numbered()
    stranger = replace(record.persons[0], id=PersonId(901), family="Хрущ", given="Зіновій", patronymic=None)
    first, *rest = record.statements
    asked = replace(
        record,
        persons=(*record.persons, stranger),
        statements=(replace(first, speaker_id=stranger.id), *rest),
    )
    found = told(asked, 1)
    assert any(one.startswith("[особа 1] поінформував, що") for one in found)
    assert not any("Хрущ" in one or "Зіновій" in one for one in found)


def test_an_extraordinary_meeting_in_the_hall_says_no_more_than_that() -> None:
    record = numbered()
    meeting = replace(record.meeting, kind=MeetingKind.EXTRAORDINARY, format=MeetingFormat.ROOM, place=None)
    found = told(replace(record, meeting=meeting), 1)
    assert found[0].startswith("31 липня відбулося позачергове засідання")
    assert found[1] == "Засідання вів голова робочої групи Ігор Єременко."


def test_a_single_voice_from_outside_has_no_gender() -> None:
    assert "Серед учасників обговорення – представник громадськості." in told(numbered(), 1)


@pytest.mark.parametrize("name", sorted(hard_cases()))
def test_every_case_gives_whole_sentences(name: str) -> None:
    record = numbered(hard_cases()[name])
    for text in told(record):
        assert text[0] == text[0].upper()
        assert text.endswith((".", "!", "?", "…", "»"))
        assert "None" not in text


def test_what_nobody_reported_is_told_by_its_title() -> None:
    first = told(hardly_told(), 3)[5]
    assert first.startswith("На засіданні розглянуто питання про доцільність упровадження платформи")


def test_several_voices_are_named_together() -> None:
    assert "В обговоренні взяли участь Людмила Гаєвська і Дмитро Білоус." in told(hardly_told(), 4)


def test_a_group_that_writes_dates_in_digits_tells_the_day_in_words() -> None:
    record = numbered()
    digits = replace(record, group=replace(record.group, date_style=DateStyle.DIGITS))
    assert told(digits, 1)[0].startswith("31 липня відбулося чергове засідання")


def test_an_equal_vote_is_told_with_the_chairs_vote_that_decided() -> None:
    record = numbered(hard_cases()["equal_vote_chair_decides"])
    found = told(record)
    place = next(index for index, one in enumerate(found) if one.startswith("Голосували:"))
    assert found[place + 1] == "Голоси розділилися порівну; вирішальним є голос головуючого – «за»."


@pytest.mark.parametrize(
    ("point", "sentence"),
    [
        (
            "Управлінню освіти:",
            "За підсумками розгляду вирішено доручити управлінню освіти: подати звіт; провести нараду.",
        ),
        ("Протягом місяця:", "Рішення: Протягом місяця: подати звіт; провести нараду."),
        ("Щороку:", "Рішення: Щороку: подати звіт; провести нараду."),
    ],
)
def test_a_point_that_names_who_is_charged_says_so(point: str, sentence: str) -> None:
    record = numbered()
    last = record.resolutions[-1].id
    whole = next(row for row in record.points if row.resolution_id == last)
    below = [
        replace(whole, id=PointId(900 + place), parent_id=whole.id, position=place, text=text)
        for place, text in enumerate(("подати звіт;", "провести нараду."), start=1)
    ]
    others = [row for row in record.points if row.resolution_id != last]
    asked = replace(record, points=(*others, replace(whole, text=point), *below))
    assert sentence in told(asked)
