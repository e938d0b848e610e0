"""The items of templates: taken from a meeting, given to a new one."""

from secretariat.domain.agenda import AgendaItem, Rapporteur, Standing
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import ItemId, MeetingId, RapporteurId, TemplateId, TemplateItemId
from secretariat.domain.meeting import Meeting
from secretariat.domain.planning import MeetingTemplate, TemplateItem
from secretariat.services.agenda_order import items_in_place
from secretariat.services.ports import NEW, UnitOfWork


def keep_items(
    uow: UnitOfWork, meeting_id: MeetingId, template_id: TemplateId, *, only_standing: bool
) -> None:
    """Copy the agenda of a meeting, or its standing items, into a template.

    The approval of a former protocol names that protocol, so it is left to the offers of each meeting.
    """
    kept = [item for item in items_in_place(uow, meeting_id) if _is_kept(item, only_standing=only_standing)]
    for position, item in enumerate(kept, start=1):
        reporters = sorted(uow.find(Rapporteur, item_id=item.id), key=lambda row: row.position)
        uow.add(
            TemplateItem(
                id=TemplateItemId(NEW),
                template_id=template_id,
                position=position,
                title=item.title,
                kind=item.kind,
                standing=item.standing,
                minutes=item.minutes,
                rapporteur_id=reporters[0].person_id if reporters else None,
            )
        )


def begin_with_template(uow: UnitOfWork, meeting_id: MeetingId, template_id: TemplateId) -> None:
    """Give an empty agenda the items of a template of its group; raises DomainError("other_group")."""
    template = uow.get(MeetingTemplate, template_id)
    if template.group_id != uow.get(Meeting, meeting_id).group_id:
        raise DomainError("other_group")
    rows = sorted(uow.find(TemplateItem, template_id=template_id), key=lambda row: row.position)
    for position, row in enumerate(rows, start=1):
        item = uow.add(
            AgendaItem(
                id=ItemId(NEW),
                meeting_id=meeting_id,
                position=position,
                title=row.title,
                kind=row.kind,
                standing=row.standing,
                minutes=row.minutes,
            )
        )
        if row.rapporteur_id is not None:
            uow.add(
                Rapporteur(id=RapporteurId(NEW), item_id=item.id, position=1, person_id=row.rapporteur_id)
            )


def _is_kept(item: AgendaItem, *, only_standing: bool) -> bool:
    if item.standing is Standing.FORMER_PROTOCOL:
        return False
    return item.standing is not None or not only_standing
