"""Pictures, each with its alternative text."""

import io

from docx.shared import Pt
from docx.text.paragraph import Paragraph

from secretariat.language.typography import clean
from secretariat.output.pictures import PrintedPicture

SHARE = 0.7
"""Of a page: beside its corner mark, its title and its file a picture is not higher."""


def add_picture(paragraph: Paragraph, picture: PrintedPicture, alternative_text: str) -> None:
    """Put a picture into a line; what it shows stands where readers of the screen look for it."""
    run = paragraph.add_run()
    shape = run.add_picture(io.BytesIO(picture.file), Pt(picture.width), Pt(picture.height))
    shape._inline.docPr.set("descr", clean(alternative_text))
