"""Drafts read back by Python's parser and by an independent reader (mu, on GMime)."""

from dataclasses import replace
from email import policy
from email.parser import BytesParser
from pathlib import Path

import pytest

from secretariat.domain.kyiv import from_text
from secretariat.output.mail.draft import DraftLetters, letter_words
from tests.judges.judge import ask
from tests.records import reference_record

PDF = b"%PDF-1.7 not a real one"
NAME = "Протокол № 1 від 31.07.2019.pdf"


def letter(*, sample: bool = False, version: int = 1) -> bytes:
    record = reference_record()
    record = replace(record, meeting=replace(record.meeting, number=1, sample=sample))
    return DraftLetters(words=letter_words()).draft(
        to_name="Гаєвська Л. І.",
        to_address="l.haievska@example.org",
        record=record,
        paper_name=NAME,
        paper=PDF,
        version=version,
        moment=from_text("2026-11-22T12:00+02:00"),
    )


def test_subject_address_file_name_and_bytes_read_back_exactly() -> None:
    message = BytesParser(policy=policy.default).parsebytes(letter())
    assert message["X-Unsent"] == "1"
    assert message["To"].addresses[0].display_name == "Гаєвська Л. І."
    assert str(message["Subject"]) == (
        "Протокол № 1 засідання робочої групи з питань громадської безпеки і соціальної згуртованості"
        " від 31.07.2019"
    )
    attachment = next(message.iter_attachments())
    assert attachment.get_filename() == NAME
    assert attachment.get_content() == PDF


def test_a_sample_says_so_in_its_subject() -> None:
    message = BytesParser(policy=policy.default).parsebytes(letter(sample=True))
    assert str(message["Subject"]).startswith("ЗРАЗОК. ")


def test_no_line_or_encoded_word_is_longer_than_the_standards_allow() -> None:
    head = letter().split(b"\r\n\r\n", 1)[0]
    assert max(len(line) for line in letter().split(b"\r\n")) <= 998
    words = [word for word in head.split() if word.startswith(b"=?")]
    assert words
    assert max(len(word) for word in words) <= 75


def test_another_reader_sees_the_same_subject_name_and_file(tmp_path: Path) -> None:
    path = tmp_path / "draft.eml"
    path.write_bytes(letter())
    seen = ask("mu", "view", str(path)).stdout.decode()
    assert "To: Гаєвська Л. І. <l.haievska@example.org>" in seen
    assert "групи з питань громадської безпеки і соціальної згуртованості від 31.07.2019\n" in seen
    assert f"Attachments: {NAME}" in seen
    ask("mu", "extract", "--parts=2", f"--target-dir={tmp_path}", str(path))
    # mu makes file names of its own: spaces become hyphens
    assert (tmp_path / NAME.replace(" ", "-")).read_bytes() == PDF


@pytest.mark.parametrize("placeholder", ["{number}", "{group}", "{day}", "{sender}", "{council}"])
def test_no_placeholder_is_left_in_the_letter(placeholder: str) -> None:
    body = BytesParser(policy=policy.default).parsebytes(letter()).get_body()
    assert body is not None
    assert placeholder not in body.get_content()


def test_a_later_version_says_that_it_takes_the_place_of_the_one_sent_before() -> None:
    message = BytesParser(policy=policy.default).parsebytes(letter(version=2))
    assert str(message["Subject"]).endswith(" від 31.07.2019 (версія 2, замінює попередню)")
    body = message.get_body()
    assert body is not None
    assert "версію 2 протоколу № 1" in body.get_content()
    assert "замінює ту, яку надіслано раніше" in body.get_content()
