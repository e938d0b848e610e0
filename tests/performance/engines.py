"""Four ways to the same paper: ours, Typst's, WeasyPrint's and Word's, each warm and tagged as well as it can."""

import html
import shutil
import subprocess
from collections.abc import Callable
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from secretariat.domain.document import Document
from secretariat.output.pdf import render
from secretariat.resources import resource
from tests.performance.material import plain

Engine = Callable[[Document], bytes]


def ours(document: Document) -> bytes:
    """Tagged PDF/A-3a and PDF/UA-1."""
    return render(document)


def typst(document: Document) -> bytes:
    """Tagged PDF/A-3a and PDF/UA-1."""
    import typst

    head = _TYPST_HEAD.replace("SIZE", f"{document.profile.body_size:g}")
    source = head + "\n\n".join(_TYPST[kind].format(_escaped(text)) for kind, text in plain(document))
    made = typst.compile(
        source.encode(),
        font_paths=[str(resource("fonts"))],
        ignore_system_fonts=True,
        format="pdf",
        pdf_standards=["a-3a", "ua-1"],
    )
    assert isinstance(made, bytes)
    return made


def weasyprint(document: Document) -> bytes:
    """Tagged PDF/UA-1: it makes one standard or the other, not both."""
    from weasyprint import HTML

    body = "".join(_HTML[kind].format(html.escape(text)) for kind, text in plain(document))
    css = _CSS.replace("SIZE", f"{document.profile.body_size:g}")
    page = (
        f'<html lang="uk"><head><title>Протокол</title><style>{css}</style></head><body>{body}</body></html>'
    )
    made = HTML(string=page).write_pdf(pdf_variant="pdf/ua-1")
    assert isinstance(made, bytes)
    return made


def word(document: Document) -> bytes:
    """A DOCX by python-docx, printed by LibreOffice; untagged, and its words are not divided."""
    from docx import Document as Docx
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Mm, Pt

    made = Docx()
    page = made.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin, page.right_margin, page.top_margin, page.bottom_margin = Mm(30), Mm(10), Mm(20), Mm(20)
    normal = made.styles["Normal"]
    normal.font.name, normal.font.size = "Liberation Serif", Pt(document.profile.body_size)
    normal.paragraph_format.space_after, normal.paragraph_format.line_spacing = Pt(0), 1.15
    for kind, text in plain(document):
        paragraph = made.add_paragraph(text)
        if kind == "text":
            paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
            paragraph.paragraph_format.first_line_indent = Mm(10)
    written = BytesIO()
    made.save(written)
    return _printed(written.getvalue())


def _printed(docx: bytes) -> bytes:
    with TemporaryDirectory() as folder:
        source = Path(folder, "paper.docx")
        source.write_bytes(docx)
        profile = f"-env:UserInstallation={Path(folder, 'profile').as_uri()}"
        command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, str(source)]
        subprocess.run(command, check=True, capture_output=True)
        return source.with_suffix(".pdf").read_bytes()


def installed() -> dict[str, Engine]:
    """The engines beside ours that are here, by name."""
    found: dict[str, Engine] = {}
    if find_spec("typst"):
        found["typst"] = typst
    if find_spec("weasyprint"):
        found["weasyprint"] = weasyprint
    if find_spec("docx") and shutil.which("soffice"):
        found["word"] = word
    return found


def absent() -> list[str]:
    """The names of those that are not."""
    return [name for name in NAMES if name != "ours" and name not in installed()]


NAMES = {"ours": "ours", "typst": "Typst", "weasyprint": "WeasyPrint", "word": "python-docx + LibreOffice"}
"""How engines are called in figures."""

_TYPST_HEAD = """
#set document(title: "Протокол", date: datetime(year: 2019, month: 7, day: 31))
#set page(paper: "a4", margin: (left: 30mm, right: 10mm, top: 20mm, bottom: 20mm), numbering: "1")
#set text(font: "Tinos", size: SIZEpt, lang: "uk", hyphenate: true)
#set par(justify: true, first-line-indent: (amount: 10mm, all: true))
#show heading: set text(size: SIZEpt, weight: "regular")

"""
_TYPST = {"title": "= {}", "heading": "== {}", "text": "{}"}
_HTML = {"title": "<h1>{}</h1>", "heading": "<h2>{}</h2>", "text": "<p>{}</p>"}
_CSS = f"""
@font-face {{ font-family: Tinos; src: url('{resource("fonts", "Tinos-Regular.ttf").as_uri()}') }}
@page {{ size: A4; margin: 20mm 10mm 20mm 30mm; @bottom-center {{ content: counter(page) }} }}
body {{ font: SIZEpt/1.15 Tinos; text-align: justify; hyphens: auto }}
h1, h2 {{ font-size: SIZEpt; font-weight: normal; text-align: left }} p {{ text-indent: 10mm; margin: 0 }}
"""


def _escaped(text: str) -> str:
    return "".join(f"\\{sign}" if sign in "\\#*_`$<>@=-+/[]~'\"" else sign for sign in text)
