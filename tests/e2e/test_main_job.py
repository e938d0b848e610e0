"""The main job by the command line: from the sample to a signed and verified protocol."""

import json
from pathlib import Path

import pytest

from tests.e2e.program import run
from tests.judges import pdf_fonts, pdf_text, pdfsig, qpdf_check, verapdf


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that `secretariat demo` filled."""
    out = tmp_path_factory.mktemp("Зразок протоколу")
    made = run("demo", "--out", out)
    assert (made.returncode, made.stderr) == (0, "")
    assert "підписали" in made.stdout
    return out


def test_the_demo_makes_three_files(demo: Path) -> None:
    assert {path.name for path in demo.iterdir()} == {"protocol.pdf", "record.json", "office-authority.cer"}


def test_another_reader_finds_two_valid_signatures(demo: Path) -> None:
    signatures = pdfsig(demo / "protocol.pdf")
    assert [(s.field, s.valid) for s in signatures] == [("Chair", True), ("Secretary", True)]


@pytest.mark.parametrize("profile", ["3A", "UA1"])
def test_the_signed_protocol_is_archival_and_accessible(demo: Path, profile: str) -> None:
    assert verapdf(demo / "protocol.pdf", profile) == []


def test_the_signed_protocol_is_sound_says_it_is_a_sample_and_has_no_draft_mark(demo: Path) -> None:
    assert qpdf_check(demo / "protocol.pdf") == []
    pages = pdf_text(demo / "protocol.pdf").split("\f")[:-1]
    assert len(pages) >= 3
    for page in pages:
        assert "ЗРАЗОК" in page
        assert "ПРОЄКТ" not in page
    assert pdf_fonts(demo / "protocol.pdf")


def test_trust_is_said_only_where_it_was_checked(demo: Path, tmp_path: Path) -> None:
    trusted = run(
        "--data", tmp_path, "verify", demo / "protocol.pdf", "--trust", demo / "office-authority.cer"
    )
    assert trusted.returncode == 0, trusted.stdout
    unchecked = run("--data", tmp_path, "verify", demo / "protocol.pdf")
    assert unchecked.returncode == 1
    assert "довір" in unchecked.stdout
    assert "не перевірено" in unchecked.stdout


def test_the_file_may_stand_behind_the_certificates(demo: Path, tmp_path: Path) -> None:
    told = run("--data", tmp_path, "verify", "--trust", demo / "office-authority.cer", demo / "protocol.pdf")
    assert told.returncode == 0, told.stderr
    assert run("verify", "--trust", demo / "office-authority.cer").returncode == 2


def test_the_answer_for_programs_names_both_signers(demo: Path, tmp_path: Path) -> None:
    told = run(
        "--data",
        tmp_path,
        "verify",
        demo / "protocol.pdf",
        "--trust",
        demo / "office-authority.cer",
        "--json",
    )
    answer = json.loads(told.stdout)
    assert answer["verdict"] == "good"
    assert [s["role"] for s in answer["signatures"]] == ["chair", "secretary"]
    assert all(s["intact"] and s["trusted"] and s["name"] and s["time"] for s in answer["signatures"])
    assert answer["problems"] == []


def test_a_changed_byte_is_not_good(demo: Path, tmp_path: Path) -> None:
    data = bytearray((demo / "protocol.pdf").read_bytes())
    data[len(data) // 3] ^= 1
    (tmp_path / "changed.pdf").write_bytes(data)
    told = run(
        "--data", tmp_path, "verify", tmp_path / "changed.pdf", "--trust", demo / "office-authority.cer"
    )
    assert told.returncode in (1, 3)


def test_what_is_no_pdf_is_unreadable(tmp_path: Path) -> None:
    (tmp_path / "file.pdf").write_bytes("Це не PDF".encode())
    told = run("--data", tmp_path, "verify", tmp_path / "file.pdf")
    assert (told.returncode, told.stderr) == (3, "")
    assert not (tmp_path / "secretariat.db").exists()


def test_the_record_goes_in_and_out_unchanged(demo: Path, tmp_path: Path) -> None:
    data = tmp_path / "дані"
    came_in = run("--data", data, "import", demo / "record.json")
    assert came_in.returncode == 0, came_in.stderr
    meeting = came_in.stdout.splitlines()[0]
    went_out = run("export", "--meeting", meeting, "--out", tmp_path / "again.json", "--data", data)
    assert went_out.returncode == 0, went_out.stderr
    assert (tmp_path / "again.json").read_bytes() == (demo / "record.json").read_bytes()
    listed = json.loads(run("--data", data, "meetings", "--json").stdout)
    assert [(m["id"], m["date"], m["number"]) for m in listed] == [(int(meeting), "2019-07-31", 1)]
    again = run("--data", data, "import", demo / "record.json")
    assert again.returncode == 1
    assert "вже" in again.stderr


def test_the_same_record_gives_the_same_paper_in_any_place(demo: Path, tmp_path: Path) -> None:
    papers = []
    for place, environment in enumerate(
        (
            {"TZ": "Asia/Tokyo", "PYTHONHASHSEED": "1"},
            {"TZ": "America/Lima", "LC_ALL": "C", "PYTHONHASHSEED": "2"},
        )
    ):
        data = tmp_path / str(place)
        meeting = run("--data", data, "import", demo / "record.json", **environment).stdout.split()[0]
        out = tmp_path / f"{place}.pdf"
        made = run("--data", data, "protocol", "--meeting", meeting, "--out", out, **environment)
        assert made.returncode == 0, made.stderr
        papers.append(out.read_bytes())
    assert papers[0] == papers[1]


def test_a_draft_says_so_on_every_page_in_both_kinds(demo: Path, tmp_path: Path) -> None:
    meeting = run("--data", tmp_path, "import", demo / "record.json").stdout.split()[0]
    texts = {}
    for kind in ("full", "short"):
        out = tmp_path / f"{kind}.pdf"
        run("--data", tmp_path, "protocol", "--meeting", meeting, "--out", out, "--kind", kind, "--draft")
        texts[kind] = pdf_text(out)
        assert all("ПРОЄКТ" in page for page in texts[kind].split("\f")[:-1])
    assert "ВИСТУПИЛИ" in texts["full"]
    assert "ВИСТУПИЛИ" not in texts["short"]


def test_a_bad_record_is_told_in_words_with_its_places_and_changes_nothing(
    demo: Path, tmp_path: Path
) -> None:
    record = json.loads((demo / "record.json").read_text(encoding="utf-8"))
    record["agenda"][1]["title"] = ""
    record["meeting"]["kind"] = "weekly"
    bad = tmp_path / "bad.json"
    bad.write_text(json.dumps(record, ensure_ascii=False), encoding="utf-8")
    told = run("--data", tmp_path / "d", "import", bad)
    assert told.returncode == 1
    assert len(told.stderr.strip().splitlines()) >= 2
    assert "Traceback" not in told.stderr
    assert json.loads(run("--data", tmp_path / "d", "meetings", "--json").stdout) == []


@pytest.mark.parametrize(
    "arguments",
    [
        ["export", "--meeting", "99", "--out", "x.json"],
        ["protocol", "--meeting", "99", "--out", "x.pdf"],
        ["import", "немає.json"],
        ["verify", "немає.pdf"],
    ],
)
def test_what_is_not_there_is_one_sentence_and_status_1(tmp_path: Path, arguments: list[str]) -> None:
    told = run("--data", tmp_path, *arguments)
    assert told.returncode == 1
    assert len(told.stderr.strip().splitlines()) == 1
    assert told.stderr.endswith(".\n")


def test_reading_makes_no_data_folder(tmp_path: Path) -> None:
    nowhere = tmp_path / "одрук"
    listed = run("--data", nowhere, "meetings")
    assert (listed.returncode, listed.stdout) == (0, "Засідань ще немає.\n")
    assert run("--data", nowhere, "export", "--meeting", "1", "--out", tmp_path / "x.json").returncode == 1
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_no_data_folder(tmp_path: Path) -> None:
    (tmp_path / "дані").write_text("не тека", encoding="utf-8")
    told = run("--data", tmp_path / "дані", "meetings")
    assert (told.returncode, told.stdout, told.stderr.count("\n")) == (1, "", 1)


def test_a_numbered_meeting_with_gaps_is_printed_as_a_draft_alone(demo: Path, tmp_path: Path) -> None:
    record = json.loads((demo / "record.json").read_text(encoding="utf-8"))
    del record["agenda"][0]["resolution"]
    (tmp_path / "gap.json").write_text(json.dumps(record, ensure_ascii=False), encoding="utf-8")
    meeting = run("--data", tmp_path, "import", tmp_path / "gap.json").stdout.split()[0]
    made = run("--data", tmp_path, "protocol", "--meeting", meeting, "--out", tmp_path / "p.pdf")
    assert (made.returncode, made.stdout.splitlines()[1:]) == (
        0,
        ["У засіданні є незаповнене (1), тому це проєкт."],
    )
    assert all("ПРОЄКТ" in page for page in pdf_text(tmp_path / "p.pdf").split("\f")[:-1])


@pytest.mark.parametrize(
    "arguments",
    [
        ["demo"],
        ["import"],
        ["нісенітниця"],
        ["meetings", "--xml"],
        ["--demo", "meetings"],
        ["--self-test", "meetings"],
        ["--data", "", "meetings"],
        ["export", "--meeting", "9" * 30, "--out", "x.json"],
        ["protocol", "--meeting", "0", "--out", "x.pdf"],
    ],
)
def test_bad_usage_is_status_2_in_ukrainian(arguments: list[str]) -> None:
    told = run(*arguments)
    assert told.returncode == 2
    assert "Використання" in told.stderr
    assert "error" not in told.stderr


def test_without_a_display_the_window_says_so_and_ends_with_1(tmp_path: Path) -> None:
    told = run("--data", tmp_path)
    assert told.returncode == 1
    assert told.stderr.count("\n") == 1
    assert "екран" in told.stderr or "бібліотек" in told.stderr


def test_the_version_is_told() -> None:
    told = run("--version")
    assert (told.returncode, told.stdout.split()[0]) == (0, "secretariat")
