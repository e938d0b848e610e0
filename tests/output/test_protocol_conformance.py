"""veraPDF finds nothing wrong with any paper: protocols, full or short, draft or final, agendas, extracts."""

from dataclasses import replace
from pathlib import Path

import pytest

from secretariat.domain.meeting import ProtocolKind
from secretariat.domain.normalise import normalised
from secretariat.language.templates import protocol_words
from secretariat.output.pdf import render
from secretariat.services.protocol import build_agenda, build_extract
from tests.judges import verapdf
from tests.output.printed import printed, records
from tests.records import hard_cases
from tests.services.protocol.made import made

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


@pytest.mark.parametrize("name", ["reference", *list(hard_cases())[::4]])
def test_the_agenda_and_the_extract_conform(name: str, tmp_path: Path) -> None:
    record, words = normalised(records()[name]), protocol_words()
    record = replace(record, meeting=replace(record.meeting, number=5))
    agenda = render(build_agenda(record, words))
    extract = render(build_extract(record, words, [item.id for item in record.items], on=record.day))
    assert _broken(tmp_path / "agenda.pdf", agenda) == []
    assert _broken(tmp_path / "extract.pdf", extract) == []


@pytest.mark.parametrize("name", records())
def test_every_case_conforms(name: str, tmp_path: Path) -> None:
    assert _broken(tmp_path / f"{name}.pdf", printed(name)) == []
