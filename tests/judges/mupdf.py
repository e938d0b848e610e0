"""MuPDF's tool: what a reader finds in a PDF that looks at its letters only, not at its tags."""

from pathlib import Path

from tests.judges.judge import ask


def mutool_text(path: Path) -> str:
    """The text of a file as `mutool draw` reads it."""
    return ask("mutool", "draw", "-F", "txt", str(path)).stdout.decode()
