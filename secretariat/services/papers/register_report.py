"""The report on decisions of any list of actions, whatever meetings they come from."""

from collections.abc import Sequence
from datetime import date

from secretariat.domain.errors import DomainError
from secretariat.domain.group import WorkingGroup
from secretariat.domain.ukrainian import sort_key
from secretariat.services.actions_report import ActionsReport, prolongations
from secretariat.services.papers.making import PaperRoom


def register_report(room: PaperRoom, ids: Sequence[int], on: date) -> bytes:
    """The report on these actions as they stand on a day, in their order, by groups; as a PDF.

    Raises DomainError("nothing_to_report") for none, and as `Press.report`.
    """
    rows = tuple(room.actions.rows(ids))
    with room.desk.work() as uow:
        groups = uow.among(WorkingGroup, "id", {row.group_id for row in rows})
    if not groups:
        raise DomainError("nothing_to_report")
    ordered = sorted(groups, key=lambda group: sort_key(group.name))
    report = ActionsReport(on=on, rows=rows, prolongations=prolongations(room.actions, rows, on))
    return room.press.report(ordered, report, sample=room.desk.sample, read_file=room.desk.files.get)
