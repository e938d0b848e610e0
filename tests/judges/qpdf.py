"""qpdf: is the file sound as a PDF."""

from pathlib import Path

from tests.judges.judge import ask


def qpdf_check(path: Path) -> list[str]:
    """Each warning or error of `qpdf --check`; an empty list means that the file is sound."""
    answer = ask("qpdf", "--check", str(path))
    complaints = answer.stderr.decode().splitlines()
    if answer.returncode != 0 and not complaints:
        complaints = [f"exit status {answer.returncode}"]
    return complaints
