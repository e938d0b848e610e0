"""veraPDF finds nothing wrong with any protocol, full or short, draft or final."""

from dataclasses import replace
from pathlib import Path

import pytest

from secretariat.domain.meeting import ProtocolKind
from secretariat.output.pdf import render
from tests.judges import verapdf
from tests.output.printed import printed, records
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


@pytest.mark.parametrize("name", records())
def test_every_case_conforms(name: str, tmp_path: Path) -> None:
    assert _broken(tmp_path / f"{name}.pdf", printed(name)) == []
