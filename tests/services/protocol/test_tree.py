"""The tree as a whole: annexes, signatures, sources, independence from ids."""

import re
from dataclasses import replace

import pytest

from secretariat.domain.document import (
    Document,
    ParagraphRole,
    SignatureBlock,
    SignerRole,
)
from secretariat.domain.meeting import ProtocolKind
from secretariat.domain.own_form import OwnForm
from secretariat.domain.record import MeetingRecord
from secretariat.language.templates import protocol_words
from secretariat.services.protocol import build_protocol
from tests.domain.scrambled import scrambled
from tests.records import hard_cases, reference_record
from tests.services.protocol.made import case, lines, made, paragraphs, sources
from tests.services.protocol.special import special_cases

ALL: dict[str, MeetingRecord] = {"reference": reference_record(), **hard_cases(), **special_cases()}
EVERY = pytest.mark.parametrize("name", ALL)


def _signatures(document: Document) -> SignatureBlock:
    (block,) = document.sections[-1].blocks
    assert isinstance(block, SignatureBlock)
    return block


def test_chair_and_secretary_sign() -> None:
    block = _signatures(made(reference_record()))
    assert [(line.post, line.name) for line in block.lines] == [
        ("Голова робочої групи", "Ігор ЄРЕМЕНКО"),
        ("Секретар робочої групи", "Галина ІВАНЕНКО"),
    ]
    assert [(field.role, field.label) for field in block.fields] == [
        (SignerRole.CHAIR, "Місце підпису голови: Єременко Ігор Григорович"),
        (SignerRole.SECRETARY, "Місце підпису секретаря: Іваненко Галина Петрівна"),
    ]


def test_paper_and_drafts_have_no_fields() -> None:
    record = reference_record()
    assert _signatures(made(record, electronic=False)).fields == ()
    assert _signatures(made(record, draft=True)).fields == ()


def test_all_who_presided_sign_and_the_last_has_the_field() -> None:
    block = _signatures(made(hard_cases()["chair_replaced"]))
    assert [line.post for line in block.lines] == [
        "Голова робочої групи",
        "Головуюча на засіданні",
        "Секретар робочої групи",
    ]
    assert block.fields[0].label == "Місце підпису головуючої: Дем’янчук Ганна Юріївна"


def test_a_secretary_of_the_meeting_alone_is_called_so() -> None:
    signers = _signatures(made(special_cases()["secretary_from_outside"])).lines
    assert (signers[-1].post, signers[-1].name) == ("Секретар засідання", "Зоя ЩУР")


def _of_own_form(case: str, **own: bool) -> list[str]:
    """The lines of a case whose group has its own form of papers."""
    record = hard_cases()[case]
    formed = replace(record, group=replace(record.group, own_form=OwnForm(**own)))
    return [re.sub("['ʼ]", "’", line) for line in lines(made(formed))]


def test_a_group_can_ask_all_members_to_sign() -> None:
    assert _of_own_form("online_member", all_members_sign=True)[-7:] == [
        "Голова робочої групи В’ячеслав ЄВТУШЕНКО",
        "Секретар робочої групи Мар’яна ЯРЕМА",
        "Член робочої групи Остап ҐАЛЬКА",
        "Заступник голови робочої групи Ганна ДЕМ’ЯНЧУК",
        "Член робочої групи Анна-Марія ІВАНИШИН",
        "Член робочої групи Лука ЇЖАКЕВИЧ",
        "Член робочої групи Григорій ПРОКОП’ЄВ",
    ]


def test_a_group_can_repeat_chair_and_secretary_among_those_present() -> None:
    (present,) = (
        line
        for line in _of_own_form("consensus", repeat_officers_among_present=True)
        if line.startswith("Присутні")
    )
    assert "Євтушенко В. О." in present
    assert "Ярема М. С." in present


def test_annexes_are_numbered_marked_and_referred_to() -> None:
    document = made(hard_cases()["annexes"])
    text = lines(document)
    assert "Текст доповіді додається до протоколу (додаток 1)." in text
    assert "Додаток 2 – Перелік вулиць, що потребують ремонту." in text
    assert [annex.mark.text for annex in document.annexes] == [
        f"Додаток {number} до протоколу засідання робочої групи з питань благоустрою та цифрового розвитку "
        "від\N{NO-BREAK SPACE}12 березня 2026 року № ___"
        for number in (1, 2)
    ]


def test_an_annex_that_is_a_file_names_it() -> None:
    text = case("annexes")
    assert "Додаток зберігається в електронному файлі «Звіт про дороги.pdf» (48 213 байтів)." in text
    (digest,) = [line for line in text if "SHA-256" in line]
    assert "9f86d081884c7d65 9a2feaa0c55ad015" in digest


def test_an_annex_in_words_keeps_its_lines() -> None:
    assert case("annexes")[-3:] == ["вул. Центральна", "вул. Садова", "пров. Тихий"]


def test_a_long_list_of_people_comes_after_the_other_annexes() -> None:
    record = hard_cases()["sixteen_members"]
    annexed = replace(record, annexes=hard_cases()["annexes"].annexes[1:])
    document = made(annexed)
    assert [annex.title for annex in document.annexes][-1] == "Список присутніх на засіданні"
    number = len(document.annexes)
    assert f"Присутні: 16 осіб (список додається) – додаток {number}." in lines(document)
    assert document.annexes[-1].mark.text.startswith(f"Додаток {number} до протоколу")


def test_a_sample_and_a_draft_are_known_as_such() -> None:
    document = made(reference_record(), draft=True)
    assert (document.sample, document.draft) == (True, True)
    assert not made(hard_cases()["consensus"]).sample


def test_the_outline_names_every_part() -> None:
    titles = [section.title for section in made(hard_cases()["annexes"]).sections]
    assert titles == [
        "Вступна частина",
        "Учасники засідання",
        "Порядок денний",
        "1. Про стан доріг комунальної власності",
        "Додатки",
        "Підписи",
    ]


@EVERY
@pytest.mark.parametrize("kind", ProtocolKind)
def test_nothing_unknown_is_printed(name: str, kind: ProtocolKind) -> None:
    for line in lines(made(ALL[name], kind)):
        assert line.strip(), "an empty line"
        assert "None" not in line
        assert "()" not in line
        assert "{" not in line


@EVERY
@pytest.mark.parametrize("kind", ProtocolKind)
def test_punctuation_is_clean(name: str, kind: ProtocolKind) -> None:
    for line in lines(made(ALL[name], kind)):
        assert not re.search(r"\.\.|,,|  | [.,;:)]|\( | -(?!\w)|(?<!\w)- ", line), line
        assert "—" not in line, line
        assert line.count("«") == line.count("»"), line


@EVERY
def test_sentences_end(name: str) -> None:
    sentences = paragraphs(made(ALL[name], ProtocolKind.FULL))
    roles = (ParagraphRole.BODY, ParagraphRole.VOTE)
    in_annexes = {annex.text or "" for annex in ALL[name].annexes}
    for paragraph in sentences:
        free = any(paragraph.text in text.splitlines() for text in in_annexes)
        assert paragraph.role not in roles or free or paragraph.text.endswith((".", ":", ";")), paragraph.text


@EVERY
def test_every_paragraph_leads_to_its_place_in_the_record(name: str) -> None:
    document = made(ALL[name])
    assert all(paragraph.source is not None for paragraph in paragraphs(document))


def test_a_full_protocol_leads_to_every_statement_point_and_ballot() -> None:
    record = reference_record()
    found = sources(made(record))
    for kind, rows in (
        ("statement", record.statements),
        ("point", record.points),
        ("ballot", record.ballots),
    ):
        assert len({place for place in found if place[0] == kind}) == len(rows)


@EVERY
@pytest.mark.parametrize("seed", [1, 2])
def test_the_tree_does_not_depend_on_ids_or_the_order_of_rows(name: str, seed: int) -> None:
    assert made(scrambled(ALL[name], seed)) == made(ALL[name])


@EVERY
def test_the_texts_do_not_depend_on_normalisation(name: str) -> None:
    def built(record: MeetingRecord) -> list[str]:
        kind = record.meeting.protocol
        return lines(build_protocol(record, protocol_words(), kind=kind, draft=True))

    assert built(scrambled(ALL[name], 3)) == built(ALL[name])


def test_names_are_not_hyphenated() -> None:
    (present,) = [p for p in paragraphs(made(reference_record())) if p.text.startswith("Присутні")]
    assert [run.text for run in present.runs if not run.hyphenate] == [
        "Білоус Д. Г.",
        "Гаєвська Л. І.",
        "Зінченко Р. І.",
        "Коваль Ю. А.",
        "Кузьмінов О.",
        "Свєтов Е.",
    ]


def test_an_annexed_report_is_mentioned_once() -> None:
    text = case("annexes")
    assert len([line for line in text if re.search(r"[Дд]одаток 1\b(?! до протоколу)", line)]) == 1


def test_the_report_is_the_annex_that_calls_itself_so_wherever_it_stands() -> None:
    record = hard_cases()["annexes"]
    report, other = record.annexes
    turned = (
        replace(report, position=2),
        replace(other, position=1, item_id=report.item_id),
    )
    text = lines(made(replace(record, annexes=turned)))
    assert "Текст доповіді додається до протоколу (додаток 2)." in text
    assert "Додаток 1 – Перелік вулиць, що потребують ремонту." in text
    assert not [line for line in text if line.startswith("Додаток 2 – ")]
