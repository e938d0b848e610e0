"""New rules of a group from a day on: meetings before it keep the names and rules that they had."""

from datetime import date, timedelta

from secretariat.domain.errors import DomainError
from secretariat.domain.former_rules import FormerRules
from secretariat.domain.group import WorkingGroup
from secretariat.domain.ids import FormerRulesId, GroupId
from secretariat.services.changes import Changed, Label
from secretariat.services.ports import NEW, Work


def former_rules(work: Work, group_id: GroupId) -> tuple[FormerRules, ...]:
    """What a group went by before, the newest first."""
    with work() as uow:
        rows = uow.find(FormerRules, group_id=group_id)
        return tuple(sorted(rows, key=lambda row: row.until, reverse=True))


def begin_rules(work: Work, group_id: GroupId, since: date) -> Changed:
    """Keep what the group goes by now for all days before `since`; what is changed afterwards holds from then on.

    Raises DomainError("rules_begin_later", field="since", day=…) when other rules began on that day or later.
    """
    until = since - timedelta(days=1)
    with work() as uow:
        newest = max((row.until for row in uow.find(FormerRules, group_id=group_id)), default=None)
        if newest is not None and newest >= until:
            raise DomainError("rules_begin_later", field="since", day=newest + timedelta(days=1))
        uow.add(FormerRules.of(FormerRulesId(NEW), uow.get(WorkingGroup, group_id), until))
        return uow.commit(Label(code="rules_begun", ids={"group": group_id}))


def forget_former_rules(work: Work, rules_id: FormerRulesId) -> Changed:
    """Take back a beginning entered by mistake: earlier meetings go by the rules that came after."""
    with work() as uow:
        rules = uow.get(FormerRules, rules_id)
        uow.remove(FormerRules, rules_id)
        return uow.commit(Label(code="rules_forgotten", ids={"group": rules.group_id}))
