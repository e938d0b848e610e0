"""The stages, items and papers of an open meeting as the palette leads to them."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from secretariat.domain.document import PaperKind
from secretariat.domain.ids import ItemId
from secretariat.domain.stage import Stage
from secretariat.ui.icons import Icon
from secretariat.ui.meeting.papers.kinds import OFFERED
from secretariat.ui.meeting.papers.words import paper_words
from secretariat.ui.meeting.stage_words import stage_name
from secretariat.ui.palette.entry import Entry

if TYPE_CHECKING:
    from secretariat.ui.meeting.workspace import MeetingWorkspace


def offers_of(workspace: "MeetingWorkspace") -> Iterator[Entry]:
    """First the items, by number and title, then the papers of the stage, and the stages that are not open."""
    for item in workspace.session.record.items:
        yield Entry(
            text=f"{item.position}. {item.title}",
            do=partial(_go_to_item, workspace, item.id),
            also=QCoreApplication.translate("Palette", "item"),
            icon=Icon.MESSAGE,
        )
    for kind in OFFERED[workspace.stage]:
        yield _paper(kind, partial(workspace.papers.make, kind))
    for kind in workspace.papers.led_to:
        yield _paper(kind, partial(workspace.to_paper, kind))
    for number, stage in enumerate(Stage, start=1):
        if stage is not workspace.stage:
            yield Entry(
                text=QCoreApplication.translate("Palette", "Stage: {name}").format(name=stage_name(stage)),
                do=partial(workspace.enter, stage),
                detail=f"Ctrl+{number}",
                icon=Icon.NEXT,
            )


def _paper(kind: PaperKind, do: Callable[[], None]) -> Entry:
    words = QCoreApplication.translate("Palette", "Paper: {name}").format(name=paper_words(kind))
    return Entry(text=words, do=do, icon=Icon.PRINTER)


def _go_to_item(workspace: "MeetingWorkspace", item_id: ItemId) -> None:
    workspace.enter(Stage.MEETING)
    workspace.running.go_to(item_id)
