"""What was sent out, and the note that it was."""

from secretariat.services.agenda_versions import SentAgenda, send_agenda, sent_agenda
from secretariat.services.meetings import OpenMeeting
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.session import MeetingSession


class SentPresenter:
    """Compares with what was sent whenever the meeting was read anew."""

    def __init__(self, session: MeetingSession) -> None:
        self._session = session
        self._read: OpenMeeting | None = None
        self._sent: SentAgenda | None = None

    def sent(self) -> SentAgenda | None:
        """What people have got last; None before anything was sent."""
        session = self._session
        if self._read is not session.opened:
            self._read = session.opened
            self._sent = sent_agenda(session.work, session.meeting_id)
        return self._sent

    def mark_sent(self) -> bool:
        """Keep the agenda as it is now: it was sent out."""
        session = self._session
        place = Place(part=Part.MEETING, id=session.meeting_id, field="agenda")
        desk = session.office.desk
        done = session.attempt(place, lambda: send_agenda(desk, session.meeting_id))
        if done:
            session.say("agenda_sent", undoable=True)
        return done
