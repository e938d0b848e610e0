"""Pictures of annexes in the tree of a protocol."""

from dataclasses import replace

import pytest

from secretariat.domain.document import AnnexPart, Emblem, Picture
from secretariat.domain.errors import DomainError
from secretariat.domain.meeting import ProtocolKind
from secretariat.domain.normalise import normalised
from secretariat.domain.record import MeetingRecord
from secretariat.language.templates import protocol_words
from secretariat.services.ports import ReadFile
from secretariat.services.protocol import build_protocol, build_public
from tests.records import reference_record
from tests.records.pictures import SHOWN, with_pictures
from tests.records.public import for_public
from tests.services.protocol.made import block_lines

FILES = {"Фото.jpg": b"photo"}


def annex(record: MeetingRecord, read_file: ReadFile | None, *, draft: bool = False) -> AnnexPart:
    (made,) = build_protocol(
        normalised(record), protocol_words(), kind=ProtocolKind.FULL, draft=draft, read_file=read_file
    ).annexes
    return made


def pictures(part: AnnexPart) -> list[Picture]:
    return [block for block in part.blocks if isinstance(block, Picture)]


def words(part: AnnexPart) -> str:
    return "\n".join(
        line for block in part.blocks if not isinstance(block, Picture) for line in block_lines(block)
    )


@pytest.mark.parametrize("draft", [False, True])
def test_a_picture_stands_under_its_title_with_its_mark_and_its_file(draft: bool) -> None:
    record, read_file = with_pictures(reference_record(), FILES)
    part = annex(record, read_file, draft=draft)
    assert part.mark.text.startswith("Додаток 1 до протоколу засідання робочої групи")
    assert isinstance(part.blocks[1], Picture)
    (picture,) = pictures(part)
    assert (picture.image.name, picture.image.data, picture.alternative_text) == ("Фото.jpg", b"photo", SHOWN)
    assert "електронному файлі «Фото.jpg» (5 байтів)" in words(part)
    assert SHOWN not in words(part), "it is for those who cannot see the picture"


def test_a_picture_that_is_not_described_yet_is_called_by_its_title() -> None:
    record, read_file = with_pictures(reference_record(), FILES, shown=None)
    (picture,) = pictures(annex(record, read_file))
    assert picture.alternative_text == "Зображення «Світлина 1»"


def test_a_picture_that_is_gone_stops_the_protocol_and_is_named_in_a_draft() -> None:
    record, _ = with_pictures(reference_record(), FILES)
    with pytest.raises(DomainError) as refused:
        annex(record, lambda _: None)
    assert (refused.value.code, refused.value.params["name"]) == ("file_lost", "Фото.jpg")
    draft = annex(record, lambda _: None, draft=True)
    assert pictures(draft) == []
    assert "«Фото.jpg»" in words(draft)
    assert f"Що на зображенні: {SHOWN}" in words(draft)


def test_everybody_sees_the_emblem_and_no_picture_of_an_annex() -> None:
    record, read_file = with_pictures(reference_record(), FILES)
    group = replace(record.group, emblem_sha256=record.attachments[0].sha256, emblem_text="Тризуб")
    settled = normalised(for_public(replace(record, group=group)).record)
    paper = build_public(settled, protocol_words(), is_masked=False, read_file=read_file)
    emblem = paper.sections[0].blocks[0]
    assert isinstance(emblem, Emblem)
    assert (emblem.alternative_text, emblem.image.data) == ("Тризуб", FILES["Фото.jpg"])
    assert pictures(paper.annexes[0]) == []


def test_everybody_reads_what_a_picture_shows_and_does_not_see_it() -> None:
    record, _ = with_pictures(reference_record(), FILES, shown="Подвір’я,\nтел. 050 123-45-67")
    (part,) = build_public(normalised(for_public(record).record), protocol_words(), is_masked=False).annexes
    assert pictures(part) == []
    assert "Що на зображенні: Подвір’я," in words(part)
    assert "123-45-67" not in words(part)
