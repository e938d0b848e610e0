"""When a paper may not be made: each refusal is a DomainError with the numbers that its sentence needs."""

from secretariat.domain.decided import has_decision
from secretariat.domain.errors import DomainError
from secretariat.domain.hours import items_in_order
from secretariat.domain.meeting import CALLED_OFF
from secretariat.services.news import publishable
from secretariat.services.papers.call import invited
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import PaperOrder
from secretariat.services.papers.public import personal_data


def refuse_agenda(material: Material, order: PaperOrder) -> None:
    """Raises DomainError("agenda_empty")."""
    if not material.record.items:
        raise DomainError("agenda_empty")


def refuse_chair_script(material: Material, order: PaperOrder) -> None:
    """Raises DomainError("agenda_empty") and ("no_paper_of_called_off")."""
    refuse_agenda(material, order)
    refuse_form(material, order)


def refuse_invitation(material: Material, order: PaperOrder) -> None:
    """Raises DomainError("agenda_empty"), ("no_paper_of_called_off") and ("nobody_invited")."""
    refuse_chair_script(material, order)
    if not order.people and not invited(material.record):
        raise DomainError("nobody_invited")


def refuse_form(material: Material, order: PaperOrder) -> None:
    """What is filled at a meeting needs one that is held; raises DomainError("no_paper_of_called_off")."""
    if material.record.meeting.state in CALLED_OFF:
        raise DomainError("no_paper_of_called_off")


def refuse_nothing(material: Material, order: PaperOrder) -> None:
    """Such a paper can always be made."""


def refuse_protocol(material: Material, order: PaperOrder) -> None:
    """A draft may be made at any time; raises DomainError("not_finalised") and ("meeting_called_off")."""
    if material.record.meeting.state in CALLED_OFF:
        raise DomainError("meeting_called_off")
    if not order.draft:
        _refuse_open(material)


def refuse_extract(material: Material, order: PaperOrder) -> None:
    """Raises DomainError("not_finalised"), ("item_undecided", item=number) and, without any item, ("items_required")
    or ("nothing_for_people").
    """
    _refuse_open(material)
    if not order.items and order.people:
        raise DomainError("nothing_for_people")
    if not order.items:
        raise DomainError("items_required")
    for item in items_in_order(material.record):
        if item.id in order.items and not has_decision(material.record, item.id):
            raise DomainError("item_undecided", item=item.position)


def refuse_public(material: Material, order: PaperOrder) -> None:
    """Raises DomainError("not_finalised") and as `personal_data`."""
    _refuse_open(material)
    personal_data(material, order.decisions)


def refuse_press_release(material: Material, order: PaperOrder) -> None:
    """Raises as `refuse_public`, ("nothing_to_tell"), and ("item_not_told", item=number) for one not decided."""
    refuse_public(material, order)
    told = publishable(material.record)
    if not told:
        raise DomainError("nothing_to_tell")
    for item in items_in_order(material.record):
        if item.id in order.items and item not in told:
            raise DomainError("item_not_told", item=item.position)


def refuse_cover_letter(material: Material, order: PaperOrder) -> None:
    """Raises as the extract that it goes with, and DomainError("people_required")."""
    _refuse_open(material)
    if not order.people:
        raise DomainError("people_required")
    refuse_extract(material, order)


def refuse_hand_list(material: Material, order: PaperOrder) -> None:
    """Raises DomainError("handed_required") and ("people_required")."""
    if not order.handed:
        raise DomainError("handed_required")
    if not order.people:
        raise DomainError("people_required")


def _refuse_open(material: Material) -> None:
    if material.version is None:
        raise DomainError("not_finalised")
