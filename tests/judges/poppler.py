"""Poppler's tools: what another reader finds in a PDF."""

import re
from dataclasses import dataclass
from pathlib import Path

from tests.judges.judge import ask


@dataclass(frozen=True, slots=True, kw_only=True)
class PdfSignature:
    """What pdfsig says of one signature."""

    field: str
    signer: str
    kind: str
    valid: bool
    total: bool


def pdfsig(path: Path) -> list[PdfSignature]:
    """The signatures of a file, in its order; certificates are not asked for."""
    said = ask("pdfsig", "-nocert", str(path)).stdout.decode()
    return [_signature(block) for block in re.split(r"^Signature #\d+:$", said, flags=re.MULTILINE)[1:]]


def pdf_text(path: Path, *options: str) -> str:
    """The text of a file as pdftotext reads it; a form feed ends each page."""
    return _said("pdftotext", *options, str(path), "-").decode()


def pdf_tree_text(path: Path) -> list[str]:
    """The text of each element of the structure tree that has some, in the order of the tree."""
    told = _said("pdfinfo", "-struct-text", str(path)).decode()
    return re.findall(r'^ +"(.*)"$', told, flags=re.MULTILINE)


def pdf_fonts(path: Path) -> list[str]:
    """The lines of pdffonts, one a font, without the heading."""
    return _said("pdffonts", str(path)).decode().splitlines()[2:]


def pdf_image(path: Path, folder: Path, *, page: int = 1, dpi: int = 96) -> Path:
    """One page (from 1) as a PNG file in `folder`."""
    target = folder / f"{path.stem}-{page}"
    number = str(page)
    _said(
        "pdftoppm", "-r", str(dpi), "-f", number, "-l", number, "-singlefile", "-png", str(path), str(target)
    )
    return target.with_suffix(".png")


def _said(judge: str, *arguments: str) -> bytes:
    """The output of a judge that understood the file; any complaint fails the test."""
    answer = ask(judge, *arguments)
    complaints = answer.stderr.decode()
    if answer.returncode != 0 or complaints:
        raise AssertionError(f"{judge} complains: {complaints or answer.returncode}")
    return answer.stdout


def _signature(block: str) -> PdfSignature:
    def value(label: str) -> str:
        found = re.search(rf"^  - {label}: (.*)$", block, flags=re.MULTILINE)
        return found[1] if found else ""

    return PdfSignature(
        field=value("Signature Field Name"),
        signer=value("Signer Certificate Common Name"),
        kind=value("Signature Type"),
        valid=value("Signature Validation") == "Signature is Valid.",
        total="- Total document signed" in block,
    )
