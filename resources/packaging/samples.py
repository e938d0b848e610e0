"""The papers of the reference meeting as pictures for README, made anew by one command.

    python -m resources.packaging.samples [FOLDER]

Writes the first page of each paper of the table as PNG into `resources/screenshots/papers/`, beside them the SHA-256
of each page's text by which a test knows that a picture is old, and the papers themselves into FOLDER if one is given.
"""

import hashlib
import json
import sys
import tempfile
from datetime import date
from pathlib import Path

import pypdfium2
from PIL import Image

from secretariat.app.bootstrap import opened_office
from secretariat.app.demo import import_sample
from secretariat.domain.document import PaperKind
from secretariat.domain.record import MeetingRecord
from secretariat.services.papers.charges import charges, person_key
from secretariat.services.papers.making import make_paper
from secretariat.services.papers.order import PaperOrder, extract_order
from secretariat.services.papers.registry import PAPERS
from secretariat.services.press import MadePaper
from secretariat.services.protocols import finalise

FOLDER = Path(__file__).parents[1] / "screenshots" / "papers"
DIGESTS = FOLDER / "texts.json"
WIDTH = 600
"""Of a picture, in pixels."""

FINER = 3
"""How many times larger a page is drawn before it is made small: letters drawn small stand unevenly."""

GREYS = 6
MADE_ON, ANSWER_BY = date(2019, 8, 5), date(2019, 9, 2)
"""Days of the papers that bear one: shortly after the meeting, whenever they are made anew."""


def main(folder: Path | None = None) -> None:
    """Make all of them."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    made = papers()
    for old in FOLDER.glob("*.png"):
        old.unlink()
    for kind, paper in made.items():
        first_page(paper.data).save(FOLDER / f"{kind.value}.png", optimize=True)
        if folder is not None:
            (folder / paper.file_name).write_bytes(paper.data)
    digests = {kind.value: text_digest(paper.data) for kind, paper in made.items()}
    DIGESTS.write_text(json.dumps(digests, indent=2) + "\n", encoding="utf-8", newline="\n")


def papers() -> dict[PaperKind, MadePaper]:
    """Each paper of the reference meeting, closed in a store that is gone afterwards."""
    with tempfile.TemporaryDirectory() as folder, opened_office(Path(folder)) as office:
        meeting_id = import_sample(office)
        finalise(office.desk, office.press, meeting_id)
        with office.desk.work() as uow:
            record = uow.record(meeting_id)
        return {kind: make_paper(office.paper_room, meeting_id, _order(kind, record)) for kind in PAPERS}


def first_page(pdf: bytes) -> Image.Image:
    """The first page in a few greys."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[0]
        bitmap = page.render(scale=FINER * WIDTH / page.get_width(), grayscale=True)
        drawn: Image.Image = bitmap.to_pil().convert("L")
        small = drawn.resize((WIDTH, round(drawn.height * WIDTH / drawn.width)), Image.Resampling.BOX)
        return small.quantize(GREYS)
    finally:
        document.close()


def text_digest(pdf: bytes) -> str:
    """The SHA-256 of the first page's text, line by line: another word, or another end of a line, is another page."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        text = document[0].get_textpage().get_text_bounded()
    finally:
        document.close()
    return hashlib.sha256(text.encode()).hexdigest()


def _order(kind: PaperKind, record: MeetingRecord) -> PaperOrder:
    """The paper as it is asked for; the letter goes with the extract to whoever is charged first."""
    first = charges(record)[0]
    extract = extract_order([first.item.id], on=MADE_ON)
    match kind:
        case PaperKind.EXTRACT:
            return extract
        case PaperKind.COVER_LETTER:
            return PaperOrder(
                kind=kind,
                on=MADE_ON,
                items=extract.items,
                people=(first.assignees[0].key,),
                number="01-15/7",
                answer_by=ANSWER_BY,
            )
        case PaperKind.HAND_LIST:
            people = tuple(person_key(row.person_id) for row in record.memberships)
            handed = (PaperOrder(kind=PaperKind.AGENDA, on=MADE_ON), extract)
            return PaperOrder(kind=kind, on=MADE_ON, people=people, handed=handed)
        case _:
            return PaperOrder(kind=kind, on=MADE_ON)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
