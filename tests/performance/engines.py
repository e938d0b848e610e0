"""Three ways to the same paper: ours, Typst's and WeasyPrint's, each warm and tagged as well as it can."""

import html
from collections.abc import Callable

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

    source = _TYPST_HEAD + "\n\n".join(_TYPST[kind].format(_escaped(text)) for kind, text in plain(document))
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
    page = (
        f'<html lang="uk"><head><title>Протокол</title><style>{_CSS}</style></head><body>{body}</body></html>'
    )
    made = HTML(string=page).write_pdf(pdf_variant="pdf/ua-1")
    assert isinstance(made, bytes)
    return made


_TYPST_HEAD = """
#set document(title: "Протокол", date: datetime(year: 2019, month: 7, day: 31))
#set page(paper: "a4", margin: (left: 30mm, right: 10mm, top: 20mm, bottom: 20mm), numbering: "1")
#set text(font: "Tinos", size: 14pt, lang: "uk", hyphenate: true)
#set par(justify: true, first-line-indent: 10mm)

"""
_TYPST = {"title": "= {}", "heading": "== {}", "text": "{}"}
_HTML = {"title": "<h1>{}</h1>", "heading": "<h2>{}</h2>", "text": "<p>{}</p>"}
_CSS = f"""
@font-face {{ font-family: Tinos; src: url('{resource("fonts", "Tinos-Regular.ttf").as_uri()}') }}
@page {{ size: A4; margin: 20mm 10mm 20mm 30mm; @bottom-center {{ content: counter(page) }} }}
body {{ font: 14pt/1.15 Tinos; text-align: justify; hyphens: auto }}
h1, h2 {{ font-size: 14pt; text-align: left }} p {{ text-indent: 10mm; margin: 0 }}
"""


def _escaped(text: str) -> str:
    return "".join(f"\\{sign}" if sign in "\\#*_`$<>@=-+/[]~'\"" else sign for sign in text)
