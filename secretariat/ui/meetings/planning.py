"""The form of a new meeting: what it begins with and what is typed into it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from secretariat.domain.ids import GroupId, TemplateId
from secretariat.domain.meeting import MeetingFormat, MeetingKind, ProtocolKind
from secretariat.services.rows import MeetingRow
from secretariat.ui.typed_time import clock_text

if TYPE_CHECKING:
    from secretariat.domain.planning import MeetingTemplate
    from secretariat.services.templates import WholeTemplate


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanForm:
    """What stands in the form; `start`, `end` and `place` as typed."""

    group_id: GroupId
    day: date | None = None
    start: str = ""
    end: str = ""
    place: str = ""
    kind: MeetingKind = MeetingKind.REGULAR
    format: MeetingFormat = MeetingFormat.ROOM
    protocol: ProtocolKind = ProtocolKind.FULL
    template_id: TemplateId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanState:
    """A fresh form, the groups to choose from by their names, and the templates of each."""

    form: PlanForm
    groups: Mapping[GroupId, str]
    templates: "Mapping[GroupId, tuple[WholeTemplate, ...]]" = field(default_factory=dict)

    def template(self, template_id: TemplateId | None) -> "MeetingTemplate | None":
        """The template of an id."""
        found = (whole.template for held in self.templates.values() for whole in held)
        return next((one for one in found if one.id == template_id), None)


def from_template(form: PlanForm, template: "MeetingTemplate") -> PlanForm:
    """The form as a template fills it in; the day stays."""
    return replace(
        form,
        start=clock_text(template.start),
        end=clock_text(template.end),
        place=template.place or "",
        kind=template.kind,
        format=template.format,
        protocol=template.protocol,
        template_id=template.id,
    )


def fresh_plan(
    rows: Sequence[MeetingRow],
    groups: Mapping[GroupId, str],
    templates: "Mapping[GroupId, tuple[WholeTemplate, ...]]",
) -> PlanState:
    """A form that repeats group, hour and place of the last meeting; `groups` is not empty."""
    last = rows[0] if rows else None
    form = PlanForm(
        group_id=last.group_id if last is not None else next(iter(groups)),
        start=clock_text(last.start) if last is not None else "",
        place=last.place or "" if last is not None else "",
    )
    return PlanState(form=form, groups=groups, templates=templates)
