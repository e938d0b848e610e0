"""vCard of three versions, as phones and mail programs write it."""

import pytest

from secretariat.output.people.vcard import read_vcard, write_vcard
from secretariat.services.people_files import Column, FileRow

C = Column


def read(text: str) -> list[dict[Column, str]]:
    return [dict(row.cells) for row in read_vcard(text.encode()).rows]


def card(*lines: str, version: str = "3.0") -> str:
    return "\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""])


def test_an_iphone_s_card_is_read() -> None:
    (cells,) = read(
        card(
            "PRODID:-//Apple Inc.//iPhone OS 18.0//EN",
            "N:Ґалаґан;Мар’яна;Юріївна;пані;",
            "FN:пані Мар’яна Юріївна Ґалаґан",
            "ORG:Міська рада;Відділ освіти",
            "TITLE:начальниця відділу",
            "item1.EMAIL;type=INTERNET;type=pref:galagan@rada.gov.ua",
            "item1.X-ABLabel:робота",
            "EMAIL;type=INTERNET;type=HOME:home@example.org",
            "TEL;type=CELL;type=VOICE:+380 50 111-22-33",
            "TEL;type=WORK:+380 44 000-00-00",
            "NOTE:Перший рядок\\nдругий\\, з комою\\; і крапкою з комою",
            "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD",
            " AAAAAAAAAAAAAAAAAAA",
        )
    )
    assert cells == {
        C.FAMILY: "Ґалаґан",
        C.GIVEN: "Мар’яна",
        C.PATRONYMIC: "Юріївна",
        C.ORGANISATION: "Міська рада, Відділ освіти",
        C.POST: "начальниця відділу",
        C.EMAIL: "galagan@rada.gov.ua",
        C.PHONE: "+380 50 111-22-33, +380 44 000-00-00",
        C.NOTE: "Перший рядок\nдругий, з комою; і крапкою з комою",
    }


@pytest.mark.parametrize("backslash", ["\\", "\\\\\\"])
def test_a_backslash_that_escapes_nothing_loses_no_part(backslash: str) -> None:
    (cells,) = read(card(f"N:Ґалаґан;{'ю' * 10_000}{backslash}"))
    assert cells[C.FAMILY] == "Ґалаґан"
    assert cells[C.GIVEN].startswith("ююю")


def test_an_old_phone_s_quoted_printable_is_read_over_soft_line_ends() -> None:
    (cells,) = read(
        card(
            "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=87=D0=B6=D0=B0=D0=BA;=D0=A1=D1=82=D0=B5=",
            "=D0=BF=D0=B0=D0=BD;;;",
            "TEL;CELL;PREF:0501112233",
            "NOTE;QUOTED-PRINTABLE;CHARSET=windows-1251:=C3=EE=EB=EE=E2=E0=0D=0A=F0=E0=E4=E8",
            version="2.1",
        )
    )
    assert cells == {C.FAMILY: "Їжак", C.GIVEN: "Степан", C.PHONE: "0501112233", C.NOTE: "Голова\nради"}


def test_a_card_of_version_4_is_read() -> None:
    (cells,) = read(
        card(
            'N;SORT-AS="Ïжак,Степан":Їжак;Степан;;;',
            "GENDER:M",
            'TEL;VALUE=uri;PREF=1;TYPE="voice,cell":tel:+380501112233',
            "EMAIL;PREF=2:b@example.org",
            "EMAIL;PREF=1:a@example.org",
            version="4.0",
        )
    )
    assert cells[C.GENDER] == "чоловіча"
    assert (cells[C.PHONE], cells[C.EMAIL]) == ("+380501112233", "a@example.org")


def test_a_folded_line_is_whole_again_even_within_a_letter() -> None:
    whole = card("N:Їжак;Степан;;;", "NOTE:" + "довга примітка " * 10).encode()
    assert (
        read_vcard(whole.replace("примітка д".encode(), "примі\r\n тка д".encode())).rows
        == read_vcard(whole).rows
    )


def test_a_card_with_a_full_name_only_is_read() -> None:
    assert read(card("N:;;;;", "FN:Їжак Степан Васильович")) == [{C.FULL: "Їжак Степан Васильович"}]


def test_cards_are_numbered_as_they_stand_and_an_inner_card_is_nobody() -> None:
    inner = card("N:Секретарка;Олена;;;")
    text = card("N:Їжак;Степан;;;", "AGENT:", *inner.splitlines()) + card("FN:") + card("N:Коваль;Юлія;;;")
    sheet = read_vcard(text.encode())
    assert [(row.number, row.cells[C.FAMILY]) for row in sheet.rows] == [(1, "Їжак"), (3, "Коваль")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251"])
def test_a_card_is_read_in_any_usual_encoding(encoding: str) -> None:
    assert read_vcard(card("N:Їжак;Степан;;;").encode(encoding)).rows[0].cells[C.FAMILY] == "Їжак"


def test_a_written_card_is_of_version_3_with_lines_of_75_octets() -> None:
    cells = {
        C.FAMILY: "Ґалаґан",
        C.GIVEN: "Мар’яна",
        C.GENDER: "жіноча",
        C.ORGANISATION: "Рада; відділ",
        C.NOTE: "довга, примітка\nз рядками " * 12,
        C.ROLE: "член",
    }
    data = write_vcard([FileRow(number=2, cells=cells)])
    lines = data.split(b"\r\n")
    assert lines[:2] == [b"BEGIN:VCARD", b"VERSION:3.0"]
    assert max(map(len, lines)) <= 75
    assert all(line.decode() is not None for line in lines)
    (read_back,) = read_vcard(data).rows
    assert read_back.cells == {
        column: text.strip() for column, text in cells.items() if column is not C.ROLE
    } | {C.NOTE: ("довга, примітка\nз рядками " * 12).strip()}


def test_somebody_in_two_groups_is_one_card() -> None:
    rows = [
        FileRow(number=number, cells={C.FAMILY: "Їжак", C.GIVEN: "Степан", C.GROUP: group})
        for number, group in enumerate(("Перша", "Друга"), 2)
    ]
    assert write_vcard(rows).count(b"BEGIN:VCARD") == 1
