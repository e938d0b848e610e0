"""A paper made for a place that the user named."""

from pathlib import Path
from typing import TYPE_CHECKING

from secretariat.services.changes import Changed
from secretariat.services.papers.making import make_paper
from secretariat.services.papers.order import PaperOrder
from secretariat.ui.meeting.files import write_file
from secretariat.ui.meeting.place import Place
from secretariat.ui.meeting.session import MeetingSession

if TYPE_CHECKING:
    from secretariat.ui.tasks import Tasks


def save_paper(
    session: MeetingSession, tasks: "Tasks", place: Place, order: PaperOrder, target: Path
) -> None:
    """Make the paper in the pool, write it, and say so; a refusal is kept at `place`."""
    room = session.office.paper_room

    def make() -> Changed:
        write_file(target, make_paper(room, session.meeting_id, order).data)
        return Changed()

    session.hand_over(tasks, place, make, lambda: session.say("draft_saved", name=target.name))
