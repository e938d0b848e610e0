"""The papers on the table of a meeting: the sheet of signatures, the chair's script, the form of the protocol."""

from dataclasses import replace
from datetime import date

import pytest

from secretariat.domain.document import Document, PaperKind, RuledLines, SignatureBlock, Table
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import PointId
from secretariat.domain.meeting import MeetingFormat, MeetingKind, MeetingState, Office
from secretariat.domain.own_form import OwnForm
from secretariat.domain.record import MeetingRecord
from secretariat.domain.rules import MajorityRule, Threshold, Tie
from secretariat.language.templates import protocol_words
from secretariat.services.papers.order import PaperOrder
from secretariat.services.papers.registry import PAPERS, ensure_possible
from tests.records import hard_cases, reference_record
from tests.services.papers.material import material
from tests.services.papers.said import ON, ahead
from tests.services.protocol.made import lines

AHEAD = ahead(reference_record())


def built(kind: PaperKind, record: MeetingRecord = AHEAD) -> Document:
    return PAPERS[kind].build(material(record), PaperOrder(kind=kind, on=ON), protocol_words())


def tables(paper: Document) -> list[Table]:
    return [one for part in paper.sections for one in part.blocks if isinstance(one, Table)]


def held(record: MeetingRecord, form: MeetingFormat) -> MeetingRecord:
    return replace(record, meeting=replace(record.meeting, format=form))


def test_members_are_numbered_with_posts_and_blank_lines_follow_the_guests() -> None:
    members, guests = tables(built(PaperKind.REGISTRATION_SHEET, held(AHEAD, MeetingFormat.ROOM)))
    assert members.rows[0] == ("1", "Білоус Дмитро Григорович", "член робочої групи", "")
    assert [row[0] for row in (*members.rows, *guests.rows)] == [
        str(place) for place in range(1, len(members.rows) + len(guests.rows) + 1)
    ]
    assert len([row for row in guests.rows if row[1:] == ("", "", "")]) == 8
    assert "представники громадськості" in {row[2] for row in guests.rows}
    assert members.least_lines > 1


def test_a_company_of_known_size_has_a_line_for_each() -> None:
    company = next(row for row in AHEAD.attendance if row.label is not None)
    others = [row for row in AHEAD.attendance if row.id != company.id]
    counted = replace(AHEAD, attendance=(*others, replace(company, count=12)))
    _, guests = tables(built(PaperKind.REGISTRATION_SHEET, counted))
    assert len([row for row in guests.rows if row[2] == company.label]) == 12


def test_whoever_takes_part_online_is_marked_and_an_own_column_is_for_that_alone() -> None:
    mixed = reference_record()
    members, _ = tables(built(PaperKind.REGISTRATION_SHEET, mixed))
    assert [row[1] for row in members.rows if row[4]] == ["Зінченко Раїса Іванівна"]
    everybody, guests = tables(built(PaperKind.REGISTRATION_SHEET, held(AHEAD, MeetingFormat.ONLINE)))
    assert all(row[4] == "так" for row in everybody.rows)
    assert [row for row in guests.rows if not row[1] and row[4]] == []
    room, _ = tables(built(PaperKind.REGISTRATION_SHEET, held(AHEAD, MeetingFormat.ROOM)))
    assert len(room.columns) == 4


def test_the_chair_reads_the_quorum_counted_of_those_who_are_there() -> None:
    said = lines(built(PaperKind.CHAIR_SCRIPT, reference_record()))
    assert "Присутність членів: із 11 членів із правом голосу присутні 6, для кворуму потрібно 6." in said
    assert "Кворум є, засідання правомочне. Оголошую його відкритим." in said
    assert not [line for line in said if line.startswith("Кворуму немає")]


def test_before_anybody_came_both_ways_on_are_there_to_be_read() -> None:
    said = lines(built(PaperKind.CHAIR_SCRIPT))
    assert "Присутність членів: із 11 членів із правом голосу присутні ____, для кворуму потрібно 6." in said
    yes = said.index("Кворум є, засідання правомочне. Оголошую його відкритим.")
    assert said[yes + 1] == "(Якщо присутніх менше ніж 6, читати так:)"
    assert said[yes + 2].startswith("Кворуму немає.")


def test_without_a_quorum_the_chair_says_so() -> None:
    said = lines(built(PaperKind.CHAIR_SCRIPT, hard_cases()["no_quorum"]))
    assert [line for line in said if line.startswith("Кворуму немає.")]
    assert not [line for line in said if line.startswith("Кворум є")]


def test_each_item_goes_from_its_rapporteur_to_the_vote() -> None:
    said = lines(built(PaperKind.CHAIR_SCRIPT))
    start = said.index(
        "2. Про стан криміногенної обстановки у місті", said.index("Порядок денний затверджено.")
    )
    assert said[start + 1 : start + 12] == [
        "Чи має хтось із членів конфлікт інтересів у цьому питанні?",
        "Доповідає Свєтов Е. – начальник Сєвєродонецького відділу поліції ГУНП в Луганській області.",
        "Регламент – 20 хвилин.",
        "Чи є запитання до доповідача?",
        "(Пауза.)",
        "Хто бажає виступити?",
        "(Пауза.)",
        "Які є пропозиції до рішення?",
        "(Пауза.)",
        "Ставлю пропозицію на голосування.",
        "Хто за? Хто проти? Хто утримався?",
    ]


def test_the_agenda_and_each_item_are_put_to_the_vote() -> None:
    said = lines(built(PaperKind.CHAIR_SCRIPT))
    agenda = said.index("Ставлю на голосування порядок денний.")
    assert said[agenda + 1 : agenda + 3] == [
        "Хто за? Хто проти? Хто утримався?",
        "«За» – ____, «проти» – ____, «утрималися» – ____.",
    ]
    assert agenda < said.index("Порядок денний затверджено.")
    assert said.count("Хто за? Хто проти? Хто утримався?") == 1 + len(AHEAD.items)


def test_questions_are_put_to_as_many_as_report() -> None:
    said = lines(built(PaperKind.CHAIR_SCRIPT))
    first, third = (
        said.index(title, said.index("Порядок денний затверджено."))
        for title in (f"{row.position}. {row.title}" for row in AHEAD.items if row.position in (1, 3))
    )
    assert said[first + 4] == "Чи є запитання до доповідача?"
    assert said[third + 3] == "Чи є запитання?"
    (row,) = [row for row in AHEAD.rapporteurs if row.item_id == AHEAD.items[0].id]
    other = replace(row, person_id=AHEAD.persons[0].id, position=row.position + 1)
    two = lines(built(PaperKind.CHAIR_SCRIPT, replace(AHEAD, rapporteurs=(*AHEAD.rapporteurs, other))))
    assert "Чи є запитання до доповідачів?" in two


def test_an_extraordinary_meeting_is_opened_as_such() -> None:
    extraordinary = replace(AHEAD, meeting=replace(AHEAD.meeting, kind=MeetingKind.EXTRAORDINARY))
    (welcome,) = [line for line in lines(built(PaperKind.CHAIR_SCRIPT, extraordinary)) if "Вітаю" in line]
    assert "Розпочинаємо позачергове засідання робочої групи" in welcome


def test_what_adopts_a_decision_is_told_once_by_the_groups_rule() -> None:
    rule = MajorityRule(threshold=Threshold.ABSOLUTE, tie=Tie.NOT_ADOPTED)
    said = lines(built(PaperKind.CHAIR_SCRIPT, replace(AHEAD, group=replace(AHEAD.group, majority=rule))))
    assert [line for line in said if "вирішальним" in line] == []
    assert [line for line in said if line.startswith("(Для ухвалення")] == [
        "(Для ухвалення потрібно голосів «за»: 6.)"
    ]


def test_points_of_a_prepared_decision_are_read_with_their_numbers_and_what_is_under_each() -> None:
    record = reference_record()
    own = [row for row in record.points if row.resolution_id == record.points[0].resolution_id]
    first = replace(own[0], text="Зобов’язати:", position=1)
    second = replace(first, id=PointId(902), text="Контроль покласти на секретаря", position=2)
    under = [
        replace(first, id=PointId(902 + place), text=text, position=place, parent_id=first.id)
        for place, text in enumerate(("обстежити дворища", "звітувати"), start=1)
    ]
    points = (first, second, *under)
    said = lines(built(PaperKind.CHAIR_SCRIPT, replace(AHEAD, resolutions=record.resolutions, points=points)))
    start = said.index("1. Зобов’язати:")
    assert said[start : start + 4] == [
        "1. Зобов’язати:",
        "1) обстежити дворища;",
        "2) звітувати.",
        "2. Контроль покласти на секретаря.",
    ]


def test_the_script_is_set_large() -> None:
    assert built(PaperKind.CHAIR_SCRIPT).profile.body_size >= 18


def test_the_form_has_lines_for_each_item_and_for_two_more() -> None:
    paper = built(PaperKind.BLANK_PROTOCOL)
    said = lines(paper)
    assert [line for line in said if line.endswith("СЛУХАЛИ:")] == [
        *(f"{place}. СЛУХАЛИ:" for place in range(1, 6)),
        *["___. СЛУХАЛИ:"] * 2,
    ]
    ruled = [one for part in paper.sections for one in part.blocks if isinstance(one, RuledLines)]
    assert len(ruled) == 1 + 3 * 7
    assert said.count("Голосували: «за» – _____, «проти» – _____, «утрималися» – _____.") == 7
    assert "Кворум: із 11 членів із правом голосу присутні ____, потрібно 6." in said
    assert "№ ___" in said


def test_the_form_has_the_agenda_and_each_title_over_its_lines() -> None:
    said = lines(built(PaperKind.BLANK_PROTOCOL))
    agenda = said.index("ПОРЯДОК ДЕННИЙ:")
    for item in AHEAD.items:
        start = said.index(f"{item.position}. СЛУХАЛИ:")
        assert agenda < said.index(f"{item.position}. {item.title}.") < start
        assert said[start + 1] == f"{item.title}."


def test_nothing_that_was_said_or_counted_stands_on_the_form() -> None:
    full, record = lines(built(PaperKind.BLANK_PROTOCOL, reference_record())), reference_record()
    assert not [row.text for row in record.statements if row.text in "\n".join(full)]


def test_whoever_is_not_known_yet_is_a_blank() -> None:
    paper = built(PaperKind.BLANK_PROTOCOL, replace(AHEAD, officers=()))
    said = lines(paper)
    assert "Голова – ______________________________" in said
    (block,) = [one for part in paper.sections for one in part.blocks if isinstance(one, SignatureBlock)]
    assert [line.name for line in block.lines] == ["________________"] * len(Office)


def test_a_form_without_an_agenda_has_room_for_three_items() -> None:
    said = lines(built(PaperKind.BLANK_PROTOCOL, replace(AHEAD, items=(), rapporteurs=())))
    assert said.count("___. СЛУХАЛИ:") == 3


def test_the_form_of_a_longer_meeting_has_hours_for_each_day_and_one_from_afar_no_place() -> None:
    online = held(hard_cases()["two_days"], MeetingFormat.ONLINE)
    bare = replace(online, meeting=replace(online.meeting, place=None))
    said = lines(built(PaperKind.BLANK_PROTOCOL, bare))
    assert [line[:34] for line in said if "закінчено о ____" in line] == [
        "Засідання 12 березня 2026 року роз",
        "Засідання 13 березня 2026 року роз",
    ]
    assert "Засідання проведено дистанційно." in said
    assert not [line for line in said if line.startswith("Місце проведення")]


@pytest.mark.parametrize(
    "kind", [PaperKind.REGISTRATION_SHEET, PaperKind.CHAIR_SCRIPT, PaperKind.BLANK_PROTOCOL]
)
def test_a_meeting_that_is_called_off_has_no_such_paper(kind: PaperKind) -> None:
    order = PaperOrder(kind=kind, on=date(2019, 7, 20))
    ensure_possible(material(AHEAD), order)
    off = replace(AHEAD.meeting, state=MeetingState.CANCELLED, reason="тривога")
    with pytest.raises(DomainError, match="no_paper_of_called_off"):
        ensure_possible(material(replace(AHEAD, meeting=off)), order)


def test_a_blank_protocol_has_a_line_for_every_member_where_all_sign() -> None:
    def signers(own: OwnForm | None) -> list[str]:
        paper = built(PaperKind.BLANK_PROTOCOL, replace(AHEAD, group=replace(AHEAD.group, own_form=own)))
        (block,) = [one for part in paper.sections for one in part.blocks if isinstance(one, SignatureBlock)]
        return [f"{line.post} {line.name}" for line in block.lines]

    two = ["Голова робочої групи Ігор ЄРЕМЕНКО", "Секретар робочої групи Галина ІВАНЕНКО"]
    assert signers(None) == two
    everybody = signers(OwnForm(all_members_sign=True))
    assert everybody[:3] == [*two, "Член робочої групи Дмитро БІЛОУС"]
    assert len(everybody) == len(set(everybody)) == len(AHEAD.memberships)
