"""Templates of meetings: made from a meeting that was as they usually are."""

from dataclasses import dataclass, replace

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import GroupId, MeetingId, TemplateId
from secretariat.domain.meeting import Meeting, Sitting
from secretariat.domain.planning import MeetingTemplate, TemplateItem
from secretariat.services.changes import Changed, Label
from secretariat.services.guards import ensure_not_trashed
from secretariat.services.ports import NEW, UnitOfWork, Work
from secretariat.services.template_items import keep_items


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeTemplate:
    """A template with its items in order."""

    template: MeetingTemplate
    items: tuple[TemplateItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeTemplate:
    """The meeting that a template is made from, and the template's name; `only_standing` leaves single items out."""

    meeting_id: MeetingId
    name: str
    only_standing: bool = False


def templates(work: Work, group_id: GroupId) -> tuple[WholeTemplate, ...]:
    """The templates of a group, oldest first."""
    with work() as uow:
        found = uow.find(MeetingTemplate, group_id=group_id)
        return tuple(
            WholeTemplate(
                template=template,
                items=tuple(
                    sorted(uow.find(TemplateItem, template_id=template.id), key=lambda row: row.position)
                ),
            )
            for template in found
        )


def make_template(work: Work, command: MakeTemplate) -> tuple[TemplateId, Changed]:
    """Keep kind, form, place, hours, kind of protocol and items of a meeting for later ones.

    Raises DomainError("template_exists", name=…) when the group has one of this name.
    """
    with work() as uow:
        ensure_not_trashed(uow, command.meeting_id)
        meeting = uow.get(Meeting, command.meeting_id)
        first = min(uow.find(Sitting, meeting_id=meeting.id), key=lambda sitting: sitting.day)
        template = MeetingTemplate(
            id=TemplateId(NEW),
            group_id=meeting.group_id,
            name=command.name,
            kind=meeting.kind,
            format=meeting.format,
            place=meeting.place,
            start=first.start,
            end=first.end,
            protocol=meeting.protocol,
        )
        _ensure_unique(uow, template)
        made = uow.add(template)
        keep_items(uow, meeting.id, made.id, only_standing=command.only_standing)
        return made.id, uow.commit(Label(code="template_made", ids={"template": made.id}))


def rename_template(work: Work, template_id: TemplateId, name: str) -> Changed:
    """Give a template another name; raises as `make_template`."""
    with work() as uow:
        renamed = replace(uow.get(MeetingTemplate, template_id), name=name)
        _ensure_unique(uow, renamed)
        uow.update(renamed)
        return uow.commit(Label(code="template_renamed", ids={"template": template_id}))


def remove_template(work: Work, template_id: TemplateId) -> Changed:
    """Delete a template; meetings that began with it stay as they are."""
    with work() as uow:
        uow.remove(MeetingTemplate, template_id)
        return uow.commit(Label(code="template_removed", ids={"template": template_id}))


def _ensure_unique(uow: UnitOfWork, template: MeetingTemplate) -> None:
    others = uow.find(MeetingTemplate, group_id=template.group_id, name=template.name)
    if any(other.id != template.id for other in others):
        raise DomainError("template_exists", field="name", name=template.name)
