"""LibreOffice: how another office program lays out a document."""

from collections.abc import Sequence
from pathlib import Path

from tests.judges.judge import ask


def libreoffice_pdf(paths: Sequence[Path], folder: Path) -> list[Path]:
    """Files as PDF in `folder`, which must be new: its profile lies there too. Names without endings differ."""
    answer = ask(
        "soffice",
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(folder),
        *map(str, paths),
    )
    made = [folder / f"{path.stem}.pdf" for path in paths]
    lost = [path.name for path in made if not path.exists()]
    if answer.returncode != 0 or lost:
        raise AssertionError(f"LibreOffice makes no {', '.join(lost)}: {answer.stderr.decode()}")
    return made
