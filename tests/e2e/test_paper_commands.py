"""Papers by the command line: which there are, each made whole, and why one is not made."""

import json
from pathlib import Path

import docx
import pikepdf
import pytest

from secretariat.services.papers.registry import PAPERS
from tests.e2e.program import run
from tests.output.pdf.reading import page_texts

NOBODY = "«Нетакий» у цьому засіданні немає: ні серед осіб, ні серед виконавців."
SAMPLE = Path("resources/sample/reference-meeting.record.json")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with the sample as meeting 1."""
    folder = tmp_path / "Дані"
    assert run("--data", folder, "import", SAMPLE).stdout.strip() == "1"
    return folder


@pytest.fixture
def closed(data: Path) -> Path:
    """The same with its protocol finalised."""
    assert run("--data", data, "finalise", "--meeting", "1", "--reserve").returncode == 0
    return data


def test_the_papers_are_listed_with_what_they_are_for() -> None:
    told = run("papers")
    assert (told.returncode, told.stderr) == (0, "")
    rows = [line.split("\t") for line in told.stdout.splitlines()]
    assert [row[0] for row in rows] == [kind.value for kind in PAPERS]
    assert all(len(row) == 3 and row[1] and row[2] for row in rows)


def test_an_extract_of_a_finalised_protocol_embeds_its_items_alone(closed: Path, tmp_path: Path) -> None:
    out = tmp_path / "витяг.pdf"
    told = run("--data", closed, "paper", "extract", "--meeting", "1", "--item", "4", "--out", out)
    assert (told.returncode, told.stdout.strip(), told.stderr) == (0, str(out), "")
    with pikepdf.open(out) as file:
        record = json.loads(file.attachments["record.json"].get_file().read_bytes())
    assert record["projection"] == "extract"
    assert len(record["agenda"]) == 1


def test_a_letter_names_its_reader_number_and_day(closed: Path, tmp_path: Path) -> None:
    out = tmp_path / "лист.pdf"
    asked: list[str | Path] = ["--for", "Іваненко", "--number", "01-15/23", "--answer-by", "02.09.2019"]
    told = run("--data", closed, "paper", "cover-letter", "--meeting", "1", *asked, "--out", out)
    assert (told.returncode, told.stderr) == (0, "")
    text = " ".join("".join(page_texts(out.read_bytes())).split())
    parts = ("Галині ІВАНЕНКО", "№ 01-15/23", "до 2 вересня 2019 року", "Ігор ЄРЕМЕНКО")
    assert [part for part in parts if part not in text] == []
    copy = tmp_path / "лист.docx"
    asked += ["--format", "docx", "--out", copy]
    told = run("--data", closed, "paper", "cover-letter", "--meeting", "1", *asked)
    assert (told.returncode, told.stderr) == (0, "")
    words = "\n".join(row.text for row in docx.Document(str(copy)).paragraphs).replace("\xa0", " ")
    assert [part for part in parts if part not in words] == []


@pytest.mark.parametrize(
    ("kind", "asked", "said"),
    [
        ("chair-agenda", [], "Примірник головуючого"),
        ("invitation", ["--for", "Іваненко"], "Шановна Галино Петрівно!"),
        ("registration-sheet", [], "РЕЄСТРАЦІЙНИЙ ЛИСТ"),
        ("chair-script", [], "Хто за? Хто проти? Хто утримався?"),
        ("blank-protocol", [], "Голосували: «за» – _____"),
        ("status-report", [], "про стан виконання рішень"),
    ],
)
def test_what_lies_on_the_table_is_made_before_anything_is_closed(
    data: Path, tmp_path: Path, kind: str, asked: list[str], said: str
) -> None:
    out = tmp_path / "документ.pdf"
    told = run("--data", data, "paper", kind, "--meeting", "1", *asked, "--out", out)
    assert (told.returncode, told.stdout.strip(), told.stderr) == (0, str(out), "")
    texts = [" ".join(text.split()) for text in page_texts(out.read_bytes())]
    assert said in " ".join(texts)
    if asked:
        assert len(texts) == 1


def test_an_extract_of_a_protocol_that_was_opened_again_says_so(closed: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "1.pdf", tmp_path / "2.pdf"
    asked = ["--data", closed, "paper", "extract", "--meeting", "1", "--item", "4", "--out"]
    assert run(*asked, first).returncode == 0
    assert run("--data", closed, "reopen", "--meeting", "1", "--why", "описка").returncode == 0
    assert run(*asked, second).stderr.strip() == "Протокол ще не завершено."
    assert run("--data", closed, "finalise", "--meeting", "1", "--reserve").returncode == 0
    assert run(*asked, second).returncode == 0
    told = [" ".join("".join(page_texts(path.read_bytes())).split()) for path in (first, second)]
    assert ["редакці" in text for text in told] == [False, True]
    mark = "в новій редакції (версія 2 від"
    assert mark in told[1]
    assert "Витяги з попередньої редакції недійсні." in told[1]
    copy = tmp_path / "2.docx"
    assert run(*asked, copy, "--format", "docx").returncode == 0
    assert any(mark in row.text.replace("\xa0", " ") for row in docx.Document(str(copy)).paragraphs)


def test_a_letter_to_more_than_four_has_a_list_of_them(closed: Path, tmp_path: Path) -> None:
    names = ["Іваненко", "Кузьмінов", "Свєтов", "Коваль", "Гаєвська"]
    for count, listed in ((4, False), (5, True)):
        out = tmp_path / f"{count}.pdf"
        asked = [word for name in names[:count] for word in ("--for", name)]
        told = run(
            *("--data", closed, "paper", "cover-letter", "--meeting", "1", "--item", "4", *asked),
            *("--out", out),
        )
        assert (told.returncode, told.stderr) == (0, "")
        text = " ".join("".join(page_texts(out.read_bytes())).split())
        assert ("Адресатам за списком розсилки" in text) is listed
        assert ("Список розсилки до листа" in text) is listed


def test_a_finalised_protocol_is_the_file_that_is_kept(closed: Path, tmp_path: Path) -> None:
    kept, made = tmp_path / "1.pdf", tmp_path / "2.pdf"
    assert run("--data", closed, "protocol", "--meeting", "1", "--out", kept).returncode == 0
    assert run("--data", closed, "paper", "protocol-full", "--meeting", "1", "--out", made).returncode == 0
    assert kept.read_bytes() == made.read_bytes()


@pytest.mark.parametrize("draft", [(), ("--draft",)])
def test_a_working_copy_of_a_protocol_is_made_anew(
    closed: Path, tmp_path: Path, draft: tuple[str, ...]
) -> None:
    out = tmp_path / "протокол.docx"
    asked = ("paper", "protocol-full", "--meeting", "1", "--format", "docx", *draft)
    told = run("--data", closed, *asked, "--out", out)
    assert (told.returncode, told.stdout.strip(), told.stderr) == (0, str(out), "")
    head = docx.Document(str(out)).sections[0].first_page_header.paragraphs[0].text
    assert "Робоча копія: оригінал" in head
    assert ("ПРОЄКТ" in head) is bool(draft)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["зізнання"], "Документа «зізнання» немає. Перелік показує команда «secretariat papers»."),
        (["dossier"], "Документа «dossier» немає. Перелік показує команда «secretariat papers»."),
        (["extract", "--item", "9"], "Питання 9 у порядку денному немає."),
        (["extract", "--item", "4"], "Протокол ще не завершено."),
        (["protocol-short"], "Протокол ще не завершено."),
        (
            ["cover-letter", "--for", "Нетакий"],
            NOBODY,
        ),
        (["agenda", "--draft"], "Для цього документа --draft не потрібно."),
    ],
)
def test_what_cannot_be_made_is_said_and_nothing_is_written(
    data: Path, tmp_path: Path, arguments: list[str], said: str
) -> None:
    out = tmp_path / "out.pdf"
    told = run("--data", data, "paper", *arguments, "--meeting", "1", "--out", out)
    assert (told.returncode, told.stderr.strip()) == (1, said)
    assert not out.exists()
