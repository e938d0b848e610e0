"""Files that may be emblems: pictures that can be printed, and nothing is kept of another."""

import pytest

from secretariat.domain.errors import DomainError
from secretariat.services.emblem_files import ENDINGS, keep_emblem_file
from tests.services.desk import TestOffice
from tests.services.pictures import SoundPictures

PNG, JPEG = b"\x89PNG\r\n\x1a\n...", b"\xff\xd8\xff..."


def test_only_pictures_that_papers_print_are_offered() -> None:
    assert set(ENDINGS) == {".png", ".jpg", ".jpeg"}


@pytest.mark.parametrize(("name", "data"), [("герб.PNG", PNG), ("герб.jpg", JPEG), ("герб.jpeg", JPEG)])
def test_a_picture_is_kept_as_it_is(name: str, data: bytes) -> None:
    office = TestOffice()
    kept = keep_emblem_file(office.files, name, data, pictures=SoundPictures())
    assert office.files.get(kept.sha256) == data


@pytest.mark.parametrize(
    ("name", "data", "refusal"),
    [
        ("статут.pdf", b"%PDF-1.7", "emblem_kind"),
        ("герб.tif", b"II*\x00", "emblem_kind"),
        ("герб", PNG, "emblem_kind"),
        ("герб.png", JPEG, "annex_file_differs"),
        ("герб.png", b"", "file_empty"),
        ("герб.png", PNG, "picture_broken"),
    ],
)
def test_another_file_is_refused_and_not_kept(name: str, data: bytes, refusal: str) -> None:
    office = TestOffice()
    with pytest.raises(DomainError) as refused:
        keep_emblem_file(office.files, name, data, pictures=SoundPictures(PNG))
    assert (refused.value.code, refused.value.params["name"]) == (refusal, name)
    assert office.files.held == {}
