"""The report on what became of decisions, as a paper."""

from dataclasses import replace
from datetime import date

import pytest

from secretariat.domain.document import Document, PaperKind, Table
from secretariat.domain.errors import DomainError
from secretariat.domain.group import WorkingGroup
from secretariat.domain.norms import DateStyle
from secretariat.domain.own_form import OwnForm
from secretariat.language.templates import protocol_words
from secretariat.services.actions_report import ActionsReport
from secretariat.services.papers.order import PaperOrder
from secretariat.services.papers.registry import PAPERS
from secretariat.services.papers.status_report import status_report
from secretariat.services.rows import ActionRow
from tests.records import reference_record
from tests.services.papers.material import material
from tests.services.papers.said import DUE, GROUP, OPEN, OTHER, PROLONGATIONS, REPORT, ROWS
from tests.services.protocol.made import block_lines, lines


def table(paper: Document) -> tuple[tuple[str, ...], ...]:
    (found,) = [one for part in paper.sections for one in part.blocks if isinstance(one, Table)]
    return found.rows


def report(*rows: ActionRow) -> Document:
    return status_report([GROUP], ActionsReport(on=date(2019, 7, 31), rows=rows), protocol_words())


def test_an_overdue_action_says_by_how_many_days_and_how_often_it_was_moved() -> None:
    late = replace(OPEN, due=DUE, decided=date(2019, 6, 1), extensions=2, others=("управління ЖКГ",))
    assert table(report(late)) == (
        (
            "1",
            "Полагодити каналізацію (№ 3 від 12.02.2026, пит. 1, п. 2)",
            "Коваль Ю. А., управління ЖКГ",
            "20.07.2019 (продовжено 2 рази; за рішенням – 01.06.2019)",
            "прострочено на 11 днів",
        ),
    )


def test_what_stood_as_a_sub_point_begins_large() -> None:
    ((_, told, *_),) = table(report(replace(OPEN, text="подати кошторис;")))
    assert told.startswith("Подати кошторис (№ 3 від")


def test_a_moved_day_says_why_and_by_whom() -> None:
    moved = replace(OPEN, due=DUE, decided=date(2019, 6, 1), extensions=4)
    told = ActionsReport(on=date(2019, 7, 31), rows=(moved,), prolongations={OPEN.id: PROLONGATIONS})
    ((_, _, _, due, _),) = table(status_report([GROUP], told, protocol_words()))
    assert due == (
        "20.07.2019 (продовжено 4 рази; за рішенням – 01.06.2019); "
        "до 20.06.2019 – немає коштів (розпорядження № 7); "
        "до 20.07.2019 – злива (рішення № 2/1 від 12.06.2019); "
        "до 20.07.2019 – карантин (рішення від 12.06.2019, пит. 4); "
        "до 20.07.2019 – лист підрядника"
    )


def test_each_state_has_its_words_and_the_last_note_follows() -> None:
    states = [row[4] for row in table(report(*ROWS))]
    assert states == [
        "прострочено на 11 днів; кошторис погоджено",
        "прострочено на 11 днів",
        "прострочено на 11 днів",
        "у роботі",
        "у роботі",
        "у роботі",
        "виконано 20.07.2019",
        "знято з контролю 20.07.2019",
    ]
    assert [row[3] for row in table(report(*ROWS))][3:6] == ["01.09.2019", "без строку", "постійно"]


def test_the_head_counts_them_and_names_the_group() -> None:
    said = lines(report(*ROWS))
    assert said[:2] == ["СЄВЄРОДОНЕЦЬКА МІСЬКА РАДА", "ЗВІТ"]
    assert (
        "про стан виконання рішень робочої групи з питань громадської безпеки і соціальної згуртованості"
        in said
    )
    told = [line.replace("\N{NO-BREAK SPACE}", " ") for line in said]
    assert "Доручень: 8, із них виконано – 1, у роботі – 3, прострочено – 3, знято з контролю – 1." in told


def test_without_actions_it_says_so_and_has_no_table() -> None:
    said = lines(report())
    assert said[-1] == "Доручень попередніх засідань на виконанні немає."


def test_each_of_several_groups_has_a_table_of_its_own() -> None:
    rows = (OPEN, replace(OPEN, group_id=OTHER.id, text="Відкрити бібліотеку"))
    made = status_report([GROUP, OTHER], replace(REPORT, rows=rows), protocol_words())
    own = [part for part in made.sections if any(isinstance(one, Table) for one in part.blocks)]
    assert [part.title for part in own] == [GROUP.name, OTHER.name]
    assert "про стан виконання рішень робочих груп" in lines(made)


def test_of_a_meeting_it_is_signed_by_the_secretary_and_a_sample_says_so() -> None:
    made = replace(material(), report=REPORT)
    order = PaperOrder(kind=PaperKind.STATUS_REPORT, on=REPORT.on)
    paper = PAPERS[order.kind].build(made, order, protocol_words())
    assert lines(paper)[-1] == "Секретар робочої групи Галина ІВАНЕНКО"
    assert paper.sample is reference_record().meeting.sample is True


def test_it_has_the_form_that_the_office_gave_its_papers() -> None:
    own = replace(GROUP, own_form=OwnForm(body_size=12, margin_left=25))
    profile = status_report([own], REPORT, protocol_words()).profile
    assert (profile.body_size, profile.margin_left) == (12, 25)
    assert profile.date_style is DateStyle.DIGITS


EMBLEM = {"emblem_sha256": "0" * 64, "emblem_text": "Герб громади"}


def test_emblem_and_reference_data_stand_over_it_where_all_groups_have_the_same() -> None:
    own = OwnForm(letterhead="вул. Ґонти, 1")
    groups = [replace(group, own_form=own, **EMBLEM) for group in (GROUP, OTHER)]
    files = {EMBLEM["emblem_sha256"]: b"..."}

    def head(one: WorkingGroup, other: WorkingGroup) -> list[str]:
        made = status_report([one, other], REPORT, protocol_words(), files.get)
        return [line for block in made.sections[0].blocks for line in block_lines(block)]

    one, other = groups
    council = GROUP.council.upper()
    assert head(one, other)[:4] == ["Герб громади", council, "вул. Ґонти, 1", "ЗВІТ"]
    assert head(one, replace(other, emblem_sha256="1" * 64))[:3] == [council, "вул. Ґонти, 1", "ЗВІТ"]
    assert head(one, replace(other, own_form=None))[:3] == ["Герб громади", council, "ЗВІТ"]
    files.clear()
    with pytest.raises(DomainError) as refused:
        head(one, other)
    assert refused.value.code == "file_lost"
