"""The sheets of an extract are counted once, on the extract that goes with the letters."""

from dataclasses import dataclass, field, replace

from secretariat.domain.document import PaperKind
from secretariat.domain.letters import LetterKind
from secretariat.services.mailing.papers import Papers
from secretariat.services.mailing.situation import read_situation
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import PaperOrder
from secretariat.services.press import MadePaper
from tests.services.finalising import PlainPress
from tests.services.mailing.room import Room
from tests.services.mailing.test_mailings import charge


@dataclass
class CountingPress(PlainPress):
    """Its extracts have as many pages as items and one more; remembers what was made, with what it was told of."""

    made: list[tuple[PaperOrder, int | None]] = field(default_factory=list)

    def make(self, material: Material, order: PaperOrder) -> MadePaper:
        self.made.append((order, material.enclosed))
        return replace(super().make(material, order), pages=len(order.items) + 1)


def test_each_letter_tells_the_sheets_of_its_extract_which_is_made_once() -> None:
    room = Room()
    charge(room, "Свєтов", 4)
    room.signed()
    press = CountingPress()
    papers = Papers(replace(room.mailroom, press=press), read_situation(room.mailroom, room.meeting_id))
    recipients = room.mailing(LetterKind.EXTRACT).reachable
    for recipient in recipients:
        letter, extract = papers.of(LetterKind.EXTRACT, recipient)
        assert letter is not extract
    letters = [(order, told) for order, told in press.made if order.kind is PaperKind.COVER_LETTER]
    extracts = [order.items for order, _ in press.made if order.kind is PaperKind.EXTRACT]
    assert len(letters) == len(recipients)
    assert all(told == len(order.items) + 1 for order, told in letters)
    assert len(extracts) == len(set(extracts)) < len(letters)
