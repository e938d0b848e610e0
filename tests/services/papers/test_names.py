"""What the files of papers are called."""

from dataclasses import replace
from datetime import date
from pathlib import PureWindowsPath

import pytest

from secretariat.domain.document import PaperKind
from secretariat.domain.file_names import file_stem
from secretariat.domain.meeting import ProtocolKind
from secretariat.language.templates import protocol_words
from secretariat.services.papers.names import ascii_name, file_name
from secretariat.services.papers.order import PaperFormat, PaperOrder, protocol_order
from secretariat.services.papers.registry import PAPERS
from tests.services.papers.material import numbered

ON = date(2026, 11, 27)
FORBIDDEN = set('<>:"/\\|?*')


@pytest.mark.parametrize("kind", PAPERS)
@pytest.mark.parametrize("format_", PaperFormat)
def test_every_paper_has_a_name_with_the_day_that_windows_can_keep(
    kind: PaperKind, format_: PaperFormat
) -> None:
    order = PaperOrder(kind=kind, on=ON, format=format_)
    for name in (
        file_name(protocol_words(), numbered(), order),
        ascii_name(protocol_words(), numbered(), order),
    ):
        assert PureWindowsPath(name).name == name
        assert not FORBIDDEN & set(name)
        assert file_stem(name) == name
        assert name.endswith(f".{format_}")
        assert "31.07.2019" in name or "2019-07-31" in name


def test_each_kind_has_a_name_of_its_own() -> None:
    orders = [PaperOrder(kind=kind, on=ON) for kind in PAPERS]
    assert len({file_name(protocol_words(), numbered(), order) for order in orders}) == len(PAPERS)


def test_a_protocol_is_called_by_its_number_and_day_and_a_draft_by_its_day() -> None:
    words, record = protocol_words(), numbered()
    order = protocol_order(ProtocolKind.FULL, on=ON)
    assert file_name(words, record, order) == "Протокол № 5 від 31.07.2019.pdf"
    without = replace(record, meeting=replace(record.meeting, number=None))
    assert (
        file_name(words, without, replace(order, draft=True)) == "Проєкт протоколу засідання 31.07.2019.pdf"
    )


def test_signs_that_windows_forbids_leave_the_name() -> None:
    words = protocol_words()
    sentences = {**words.sentences, "paper.file.agenda": 'Порядок: «{day}» / "чернетка"?'}
    order = PaperOrder(kind=PaperKind.AGENDA, on=ON)
    assert (
        file_name(replace(words, sentences=sentences), numbered(), order)
        == "Порядок «31.07.2019» чернетка.pdf"
    )
