"""README's section Start is what .ci/run executes."""

import re
import shutil
import subprocess

import pytest

from secretariat.app.display_probe import ALWAYS, WAYLAND, XCB
from tests.quality.project import ROOT

# packages that come with those that Start asks for
BROUGHT = {
    "libwayland-client0",
    "libx11-xcb1",
    "libxcb-image0",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-render0",
    "libxcb-shm0",
    "libxcb-sync1",
    "libxcb-util1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
}


@pytest.fixture(scope="module")
def start() -> str:
    """The text of the section."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    found = re.search(r"^## Start\n(.*?)(?=^## |\Z)", readme, flags=re.DOTALL | re.MULTILINE)
    assert found is not None
    return found[1]


@pytest.fixture(scope="module")
def blocks(start: str) -> list[str]:
    """Its shell blocks."""
    return re.findall(r"^```sh\n(.*?)^```$", start, flags=re.DOTALL | re.MULTILINE)


def test_start_has_two_shell_blocks_and_no_other(start: str, blocks: list[str]) -> None:
    assert len(blocks) == 2
    assert start.count("```") == 4


def test_the_first_block_sets_up_and_makes_the_protocol(blocks: list[str]) -> None:
    assert blocks[0].splitlines()[0] == "apt-get update"
    assert blocks[0].splitlines()[-1] == ".venv/bin/secretariat demo --out out"


def test_the_second_block_runs_the_tests(blocks: list[str]) -> None:
    assert blocks[1].splitlines()[-1].startswith(".venv/bin/python -m pytest")


def test_the_line_under_the_first_block_opens_the_window(start: str) -> None:
    under = start.split("```")[2].strip().splitlines()[0]
    assert ".venv/bin/secretariat --demo" in under


def test_start_asks_for_the_packages_that_the_display_probe_names(blocks: list[str]) -> None:
    asked = set(blocks[0].replace("\\\n", " ").split())
    assert {*ALWAYS.values(), *XCB.values(), *WAYLAND.values()} - BROUGHT <= asked


def test_ci_takes_the_blocks_as_they_stand(blocks: list[str]) -> None:
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("the script of the build machine needs bash")
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    function = script[script.index("start_block() {") : script.index("start_block 1 >")]
    for number, block in enumerate(blocks, start=1):
        said = subprocess.run(
            [bash, "-c", f"{function}\nstart_block {number}"], cwd=ROOT, capture_output=True, check=True
        )
        assert said.stdout.decode() == block


def test_every_file_that_readme_shows_is_there() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = re.findall(r"!?\[[^\]]*\]\(([^):#]+)\)", readme)
    assert shown
    assert [name for name in shown if not (ROOT / name).is_file()] == []
