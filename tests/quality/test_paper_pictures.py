"""The pictures of papers in README show the papers that the program makes."""

import json

import pytest
from PIL import Image

from resources.packaging.samples import DIGESTS, FOLDER, WIDTH, papers, text_digest
from secretariat.domain.document import PaperKind
from secretariat.services.papers.registry import PAPERS
from tests.quality.project import ROOT

COMMAND = "python -m resources.packaging.samples"
MOST_BYTES = 400_000


@pytest.fixture(scope="module")
def made() -> dict[str, str]:
    """The digest of each paper's first page as it is made now."""
    return {kind.value: text_digest(paper.data) for kind, paper in papers().items()}


def test_the_pictures_are_of_todays_papers(made: dict[str, str]) -> None:
    pictured = json.loads(DIGESTS.read_text(encoding="utf-8"))
    old = [kind for kind, digest in made.items() if pictured.get(kind) != digest]
    assert old == [], f"pictures are old: {COMMAND}"


def test_another_text_has_another_digest(made: dict[str, str]) -> None:
    assert len(set(made.values())) == len(PAPERS)


def test_there_is_one_small_picture_of_each_paper() -> None:
    pictures = {path.stem: path for path in FOLDER.glob("*.png")}
    assert pictures.keys() == {kind.value for kind in PAPERS}
    for path in pictures.values():
        with Image.open(path) as picture:
            assert (picture.width, picture.mode, picture.info) == (WIDTH, "P", {})
    assert sum(path.stat().st_size for path in pictures.values()) < MOST_BYTES


@pytest.mark.parametrize("kind", PAPERS, ids=str)
def test_readme_shows_each_paper(kind: PaperKind) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert f"resources/screenshots/papers/{kind.value}.png" in readme
