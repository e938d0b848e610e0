"""What finalising takes: a complete meeting, and a press that says what it was asked for."""

from secretariat.domain.ids import MeetingId
from secretariat.language.templates import protocol_words
from secretariat.services.agenda import AddItem, add_item
from secretariat.services.attendance import mark_everyone
from secretariat.services.decisions import AddPoint, add_point
from secretariat.services.papers.material import Material
from secretariat.services.papers.names import ascii_name, file_name
from secretariat.services.papers.order import PaperOrder
from secretariat.services.press import MadePaper, Proof
from tests.services.desk import TestOffice


class PlainPress:
    """Makes a paper that says what it was asked for."""

    def make(self, material: Material, order: PaperOrder) -> MadePaper:
        words = f"{order.kind} {sorted(order.items)} {order.people} {order.draft} {order.electronic}"
        return MadePaper(
            file_name=file_name(protocol_words(), material.record, order),
            ascii_name=ascii_name(protocol_words(), material.record, order),
            media_type="application/pdf",
            data=f"№ {material.record.meeting.number} {words}".encode(),
        )

    def proof(self, material: Material, order: PaperOrder) -> Proof:
        return Proof(data=self.make(material, order).data, pages=1, spots=())


PRESS = PlainPress()


def hold(office: TestOffice, meeting_id: MeetingId) -> MeetingId:
    """Make a meeting complete: everybody there, one item decided."""
    mark_everyone(office.store.work, meeting_id)
    item, _ = add_item(office.store.work, AddItem(meeting_id=meeting_id, title="Про стан доріг"))
    add_point(office.store.work, AddPoint(item_id=item, text="Взяти до відома."))
    return meeting_id
