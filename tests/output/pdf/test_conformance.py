"""Other people's validators on ordinary and on hard papers."""

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from secretariat.domain.document import (
    Column,
    Document,
    EmbeddedFile,
    FileRelation,
    Paragraph,
    ParagraphRole,
    Run,
    Section,
    Table,
)
from secretariat.output.pdf import render
from tests.judges import qpdf_check, verapdf
from tests.output.pdf import sample

LONG = "Обговорено доцільність упровадження платформи «Розумне місто» та спільне фінансування. " * 30
TABLE = Table(
    columns=(Column(heading="№", share=1), Column(heading="Опис", share=5)),
    rows=(("1", LONG * 2), ("2", "коротко"), *((str(number), "рядок") for number in range(60))),
)
PAPERS: dict[str, Document] = {
    "protocol": sample.protocol(),
    "sample": sample.protocol(sample=True),
    "draft": sample.protocol(draft=True),
    "long": sample.document(
        [sample.HEAD, *[sample.ITEMS[number % 5] for number in range(60)], sample.SIGNATURES]
    ),
    "table": sample.document([sample.HEAD, Section(title="Таблиця", blocks=(TABLE,)), sample.SIGNATURES]),
    "foreign": sample.document([sample.body("☐ 😀 შ ∀", "щ" * 900, LONG * 4), sample.SIGNATURES]),
    "empty": sample.document([]),
    "blank parts": sample.document(
        [
            Section(title="Порожній", blocks=()),
            Section(title="Без слів", blocks=(Paragraph(role=ParagraphRole.BODY, runs=(Run(text=" "),)),)),
            Section(title="Без рядків", blocks=(Table(columns=TABLE.columns, rows=()),)),
        ]
    ),
}


@pytest.fixture(scope="module", params=PAPERS)
def paper(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path: Path = tmp_path_factory.mktemp("paper") / "paper.pdf"
    path.write_bytes(render(PAPERS[request.param], (sample.RECORD,)))
    return path


def test_a_paper_is_pdf_a_3a(paper: Path) -> None:
    assert verapdf(paper, "3A") == []


def test_a_paper_is_pdf_ua_1(paper: Path) -> None:
    assert verapdf(paper, "UA1") == []


def test_a_paper_is_a_sound_file(paper: Path) -> None:
    assert qpdf_check(paper) == []


@pytest.mark.parametrize(
    ("kind", "mode"), [("png", "RGBA"), ("png", "I;16"), ("jpeg", "CMYK"), ("jpeg", "L")]
)
def test_pictures_as_files_of_annexes_keep_the_standards(kind: str, mode: str, tmp_path: Path) -> None:
    drawn = BytesIO()
    Image.new(mode, (40, 30)).save(drawn, kind)
    picture = EmbeddedFile(
        name=f"Світлина заводу № 1.{kind}",
        media_type=f"image/{kind}",
        description="Ґрунтова дорога до заводу, ліворуч – об’їзд",
        data=drawn.getvalue(),
        relation=FileRelation.SUPPLEMENT,
    )
    path = tmp_path / "paper.pdf"
    path.write_bytes(render(sample.protocol(), (sample.RECORD, picture)))
    assert [rule for profile in ("3A", "UA1") for rule in verapdf(path, profile)] == []
    with pikepdf.open(path) as pdf:
        assert pdf.attachments[picture.name].get_file().read_bytes() == picture.data
        relations = {str(file.UF): str(file.AFRelationship) for file in pdf.Root.AF}
    assert relations == {picture.name: "/Supplement", sample.RECORD.name: "/Data"}


def test_the_validator_sees_a_missing_language(tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(render(sample.protocol()).replace(b"/Lang (uk-UA)", b"/Lung (uk-UA)"))
    assert verapdf(path, "UA1") != []
