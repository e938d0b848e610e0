"""Which version of the agenda a paper prints."""

from datetime import date

from secretariat.services.papers.material import Material
from secretariat.services.papers.order import PaperOrder


def changed_on(material: Material, order: PaperOrder) -> date | None:
    """The day of the changes in an agenda that people have had otherwise before; None for a first version.

    Changes that are not sent out yet are of the day on which the paper is made.
    """
    sent = material.sent
    if sent is None:
        return None
    if sent.differences:
        return order.on
    return sent.sent_at.date() if sent.version > 1 else None
