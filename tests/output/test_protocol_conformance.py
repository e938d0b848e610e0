"""veraPDF finds nothing wrong with any paper: protocols, full or short, draft or final, agendas, extracts."""

from dataclasses import replace
from pathlib import Path

import pytest

from secretariat.domain.document import PaperKind
from secretariat.domain.meeting import ProtocolKind
from secretariat.domain.record import MeetingRecord
from secretariat.language.templates import copy_words, protocol_words
from secretariat.output.archive import ArchivePapers
from secretariat.output.pdf import render
from secretariat.output.press import PaperPress
from secretariat.services.archive import archive_package
from secretariat.services.papers.charges import person_key
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import PaperOrder, extract_order, protocol_order
from tests.judges import verapdf
from tests.output.printed import printed, records
from tests.records import hard_cases, reference_record
from tests.records.pictures import PICTURES, with_pictures
from tests.records.public import names_of, numbered, posts_of
from tests.services.archive.every_word import archived
from tests.services.papers.hostile import hostile
from tests.services.papers.material import material
from tests.services.papers.said import FORMS, REPORT, SENT, ahead
from tests.services.protocol.made import made

PRESS = PaperPress(words=protocol_words(), copy_words=copy_words())

PROFILES = ("3A", "UA1")


def _broken(path: Path, data: bytes) -> list[str]:
    path.write_bytes(data)
    return [f"{profile}: {rule}" for profile in PROFILES for rule in verapdf(path, profile)]


@pytest.mark.parametrize("kind", ProtocolKind)
@pytest.mark.parametrize("draft", [False, True])
@pytest.mark.parametrize("electronic", [False, True])
def test_the_sample_conforms(kind: ProtocolKind, draft: bool, electronic: bool, tmp_path: Path) -> None:
    record = records()["reference"]
    sample = replace(record, meeting=replace(record.meeting, sample=True))
    data = render(made(sample, kind, draft=draft, electronic=electronic))
    assert _broken(tmp_path / "sample.pdf", data) == []


@pytest.mark.parametrize("kind", ProtocolKind)
def test_pictures_of_every_kind_conform(kind: ProtocolKind, tmp_path: Path) -> None:
    files = {name: make() for name, make in PICTURES.items()}
    record, read_file = with_pictures(numbered(records()["reference"]), files)
    order = protocol_order(kind, on=record.day, electronic=True)
    data = PRESS.make(Material(record=record, read_file=read_file), order).data
    assert _broken(tmp_path / "pictures.pdf", data) == []


@pytest.mark.parametrize("name", ["reference", *list(hard_cases())[::4]])
def test_the_agenda_and_the_extract_conform(name: str, tmp_path: Path) -> None:
    record = records()[name]
    material = Material(record=replace(record, meeting=replace(record.meeting, number=5)))
    agenda = PRESS.make(material, PaperOrder(kind=PaperKind.AGENDA, on=record.day))
    extract = PRESS.make(material, extract_order([item.id for item in record.items], on=record.day))
    assert _broken(tmp_path / "agenda.pdf", agenda.data) == []
    assert _broken(tmp_path / "extract.pdf", extract.data) == []


@pytest.mark.parametrize("name", ["reference", *list(hard_cases())[1::4]])
def test_the_papers_for_the_public_conform(name: str, tmp_path: Path) -> None:
    record = numbered(records()[name])
    material = Material(record=record, names=names_of(record), posts=posts_of(record))
    for kind in (PaperKind.PROTOCOL_PUBLIC, PaperKind.PRESS_RELEASE):
        made = PRESS.make(material, PaperOrder(kind=kind, on=record.day))
        assert _broken(tmp_path / f"{kind}.pdf", made.data) == []


def test_the_list_of_contents_of_an_archive_conforms(tmp_path: Path) -> None:
    office, papers = archived(), ArchivePapers(words=protocol_words())
    files = archive_package(office.desk, papers, office.meeting_id).files
    assert _broken(tmp_path / "list.pdf", files[0].data) == []


@pytest.mark.parametrize("number", [None, "01-15/23"])
@pytest.mark.parametrize("count", [1, 7])
def test_a_cover_letter_conforms(count: int, number: str | None, tmp_path: Path) -> None:
    made = material()
    order = PaperOrder(
        kind=PaperKind.COVER_LETTER,
        on=made.record.day,
        items=frozenset(item.id for item in made.record.items),
        people=tuple(person_key(row.id) for row in made.record.persons[:count]),
        number=number,
    )
    letter = PRESS.make(made, order)
    assert _broken(tmp_path / "letter.pdf", letter.data) == []


def test_a_list_of_what_is_handed_out_conforms(tmp_path: Path) -> None:
    made = material()
    order = PaperOrder(
        kind=PaperKind.HAND_LIST,
        on=made.record.day,
        people=tuple(person_key(row.id) for row in made.record.persons) * 3,
        handed=(PaperOrder(kind=PaperKind.AGENDA, on=made.record.day),),
    )
    listed = PRESS.make(made, order)
    assert _broken(tmp_path / "list.pdf", listed.data) == []


@pytest.mark.parametrize("kind", [*FORMS, PaperKind.STATUS_REPORT])
@pytest.mark.parametrize(
    "record",
    [reference_record(), ahead(reference_record()), hostile()],
    ids=["held", "ahead", "hostile"],
)
def test_what_lies_on_the_table_conforms(kind: PaperKind, record: MeetingRecord, tmp_path: Path) -> None:
    made = replace(material(record), report=REPORT, sent=SENT)
    data = PRESS.make(made, PaperOrder(kind=kind, on=record.day)).data
    assert _broken(tmp_path / f"{kind.value}.pdf", data) == []


@pytest.mark.parametrize("name", records())
def test_every_case_conforms(name: str, tmp_path: Path) -> None:
    assert _broken(tmp_path / f"{name}.pdf", printed(name)) == []
