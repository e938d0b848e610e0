"""The same paper is the same file, whatever the moment and the machine; another paper has another identity."""

import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from secretariat.output.pdf import layout, render
from secretariat.output.pdf.lines import set_lines
from secretariat.output.pdf.shaping import faces, shape
from tests.output.pdf import sample
from tests.quality.project import ROOT

PRINT_DIGEST = (
    "import hashlib, sys; sys.path.insert(0, '.');"
    "from secretariat.output.pdf import render; from tests.output.pdf import sample;"
    "print(hashlib.sha256(render(sample.protocol(sample=True), (sample.RECORD,))).hexdigest())"
)
SURROUNDINGS = [
    {"TZ": "UTC", "LC_ALL": "C", "PYTHONHASHSEED": "0"},
    {"TZ": "Pacific/Auckland", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "4242"},
    {"TZ": "America/Los_Angeles", "LC_ALL": "uk_UA.UTF-8", "PYTHONHASHSEED": "random"},
]


def _identity(data: bytes) -> list[bytes]:
    found = re.search(rb"/ID \[<([0-9a-f]{32})> <([0-9a-f]{32})>\]", data)
    assert found
    return list(found.groups())


def test_processes_in_different_surroundings_make_the_same_bytes() -> None:
    running = [
        subprocess.Popen(
            [sys.executable, "-c", PRINT_DIGEST],
            cwd=ROOT,
            env={**os.environ, **surroundings},
            stdout=subprocess.PIPE,
        )
        for surroundings in SURROUNDINGS
    ]
    said = [process.communicate()[0] for process in running]
    assert [process.returncode for process in running] == [0, 0, 0]
    assert len(set(said)) == 1


def test_threads_do_not_disturb_each_other() -> None:
    papers = [
        sample.document([sample.body(f"Папір {number}: Ґанок і їжак {chr(0x430 + number)}.")])
        for number in range(8)
    ]
    alone = [render(paper) for paper in papers]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(render, papers * 4)) == alone * 4


def test_a_paper_does_not_depend_on_what_was_made_before_it() -> None:
    before = render(sample.protocol())
    render(sample.document([sample.body("Інші літери: ZQXJ ☐ ψ")]))
    assert render(sample.protocol()) == before


def test_what_is_remembered_of_earlier_layouts_changes_no_byte() -> None:
    """A letter after letter, as a preview is laid out, and each paper once more by a memory that knows nothing."""
    typed = [sample.protocol(title=f"Протокол № 5{'а' * letters}") for letters in range(3)]
    typed += [sample.document([sample.body("Ґанок їжака " * 40 + "щ" * letters)]) for letters in range(3)]
    warm = [render(paper) for paper in typed]
    assert set_lines.cache_info().currsize > 0
    for paper, known in zip(typed, warm, strict=True):
        for memory in (set_lines, shape, faces):
            memory.cache_clear()
        assert render(paper) == known


def test_layout_and_render_make_the_same_file() -> None:
    assert layout(sample.protocol(), (sample.RECORD,)).data == render(sample.protocol(), (sample.RECORD,))


@pytest.mark.parametrize(
    "other",
    [
        sample.protocol(draft=True),
        sample.protocol(title="Протокол № 6"),
        replace(sample.protocol(), annexes=()),
    ],
)
def test_another_tree_has_another_identity(other: object) -> None:
    assert _identity(render(other)) != _identity(render(sample.protocol()))  # type: ignore[arg-type]


def test_another_embedded_file_has_another_identity() -> None:
    changed = replace(sample.RECORD, data=b"{}")
    assert _identity(render(sample.protocol(), (changed,))) != _identity(
        render(sample.protocol(), (sample.RECORD,))
    )


def test_both_halves_of_a_new_files_identity_are_the_same() -> None:
    first, second = _identity(render(sample.protocol()))
    assert first == second
