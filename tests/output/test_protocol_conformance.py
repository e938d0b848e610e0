"""veraPDF finds nothing wrong with protocols, full or short, draft or final, and with what goes to the archive.

The other papers are judged in test_every_paper.py.
"""

from dataclasses import replace
from pathlib import Path

import pytest

from secretariat.domain.document import PaperKind
from secretariat.domain.meeting import ProtocolKind
from secretariat.language.templates import copy_words, protocol_words
from secretariat.output.archive import ArchivePapers
from secretariat.output.pdf import render
from secretariat.output.press import PaperPress
from secretariat.services.archive import archive_package
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import PaperOrder, protocol_order
from tests.judges import verapdf
from tests.output.printed import printed, records
from tests.records.pictures import PICTURES, with_pictures
from tests.records.public import numbered
from tests.services.archive.every_word import archived
from tests.services.papers.hostile import hostile
from tests.services.papers.material import material
from tests.services.papers.said import FORMS, REPORT, SENT
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


def test_the_list_of_contents_of_an_archive_conforms(tmp_path: Path) -> None:
    office, papers = archived(), ArchivePapers(words=protocol_words())
    files = archive_package(office.desk, papers, office.meeting_id).files
    assert _broken(tmp_path / "list.pdf", files[0].data) == []


@pytest.mark.parametrize("kind", [*FORMS, PaperKind.STATUS_REPORT])
def test_what_lies_on_the_table_conforms_with_the_longest_words(kind: PaperKind, tmp_path: Path) -> None:
    record = hostile()
    made = replace(material(record), report=REPORT, sent=SENT)
    data = PRESS.make(made, PaperOrder(kind=kind, on=record.day)).data
    assert _broken(tmp_path / f"{kind.value}.pdf", data) == []


@pytest.mark.parametrize("name", records())
def test_every_case_conforms(name: str, tmp_path: Path) -> None:
    assert _broken(tmp_path / f"{name}.pdf", printed(name)) == []
