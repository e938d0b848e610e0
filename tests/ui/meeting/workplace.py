"""The reference meeting in a real store, with everything that a stage of the workspace is given."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

from PySide6.QtWidgets import QWidget

from secretariat.app.bootstrap import office_on
from secretariat.app.demo import import_sample
from secretariat.domain.document import SignerRole
from secretariat.domain.ids import MeetingId
from secretariat.domain.kyiv import at
from secretariat.services.changes import Changed
from secretariat.services.office import Office
from secretariat.services.people import SetPost, change_person, set_post
from secretariat.services.protocols import SIGNING_ORDER, finalise
from secretariat.services.signing import SignProtocol, mark_signed_on_paper, seats, sign_protocol
from secretariat.storage.store import Store
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.fields.places import show_errors
from secretariat.ui.meeting.fields.typing_keeper import TypingKeeper
from secretariat.ui.meeting.session import MeetingSession
from secretariat.ui.meeting.typing_watch import TypingWatch
from secretariat.ui.prompts import ScriptedPrompts
from secretariat.ui.refusals import refusal
from secretariat.ui.tasks import InlineTasks, Tasks
from tests.ui.meeting.fake_papers import FakeKeys, FakePress, FakeSigner, FakeVerifier

MOMENT = at(date(2019, 8, 1), time(10, 24))
PASSWORD = "кавун достиг 31"
LONG_POST = (
    "перший заступник начальника управління з питань надзвичайних ситуацій, цивільного захисту населення "
    "та взаємодії з правоохоронними органами"
)
LONG_ADDRESS = "volodymyr.oleksandr.zadunaiskyi@velyka-ustanova.miska-rada.example.org"


class Workplace:
    """A stage is tried on it as in the window: each change refreshes what `show` was given."""

    def __init__(
        self,
        store: Store,
        folder: Path,
        *,
        answers: Sequence[bool | Path | None] = (),
        tasks: Tasks | None = None,
        papers: bool = False,
    ) -> None:
        """`papers` takes the real makers of papers and signatures instead of those that work at once."""
        self.moment: datetime = MOMENT
        self.keys, self.verifier = FakeKeys(), FakeVerifier()
        self.office = self._office(store, folder, papers=papers)
        self.meeting_id = import_sample(self.office)
        self.opened: list[Path] = []
        self.prompts = ScriptedPrompts(answers)
        self.session = MeetingSession(self.office, self.meeting_id, self._publish)
        self.typing = TypingKeeper(TypingWatch(self.office.desk.drafts))
        self.bench = Bench(
            session=self.session,
            typing=self.typing,
            tasks=tasks or InlineTasks(),
            prompts=self.prompts,
            open_path=self.opened.append,
            open_letters=lambda: None,
        )
        self.homeless: list[str] = []

    def open(self, meeting_id: MeetingId) -> None:
        """Go on with another meeting of the store; before anything is shown."""
        self.meeting_id = meeting_id
        self.session = MeetingSession(self.office, meeting_id, self._publish)
        self.bench = replace(self.bench, session=self.session)

    def show(self, stage: QWidget) -> None:
        """Let `stage` follow the meeting, and say what is wrong at its fields."""

        def refresh() -> None:
            stage.refresh()  # type: ignore[attr-defined] # every stage has it
            self.homeless = [refusal(error) for error in show_errors(stage, self.session.errors, refusal)]

        self.session.watch(refresh)
        refresh()

    def lengthen(self) -> None:
        """Give chair, secretary and somebody without an address very long names, posts and addresses."""
        for person in self.session.record.persons:
            if person.family in ("Єременко", "Іваненко", "Білоус"):
                long = replace(
                    person,
                    family=f"{person.family}-Пересопницький-Задунайський",
                    given="Володимир-Олександр",
                    email=LONG_ADDRESS if person.email else None,
                )
                change_person(self.session.work, long)
                set_post(self.session.work, SetPost(person_id=person.id, title=LONG_POST))
        self.session.refresh()

    def finalise(self) -> None:
        """Give the protocol its number."""
        finalise(self.office.desk, self.office.press, self.meeting_id, reserve=True)
        self.session.refresh()

    def make_keys(self) -> None:
        """Make the authority and a key for each signer, all under `PASSWORD`."""
        self.office.keys.create_authority("Рада", PASSWORD, self.moment)
        for seat in seats(self.office.desk, self.meeting_id):
            name = (seat.person.family, seat.person.given, seat.person.patronymic)
            self.office.keys.issue(
                seat.person.id,
                name,
                seat.role,
                authority_password=PASSWORD,
                password=PASSWORD,
                moment=self.moment,
            )

    def sign(self, *roles: SignerRole) -> None:
        """Sign in these roles, or in both."""
        for role in roles or SIGNING_ORDER:
            person = next(s.person for s in seats(self.office.desk, self.meeting_id) if s.role is role)
            key = self.office.keys.key_of(person.id)
            assert key is not None
            command = SignProtocol(meeting_id=self.meeting_id, role=role, key=key, password=PASSWORD)
            sign_protocol(self.office.desk, self.office.signer, command)
        self.session.refresh()

    def sign_by_pen(self) -> None:
        """Mark both signatures on paper."""
        mark_signed_on_paper(self.office.desk, self.meeting_id, on=self.moment.date())
        self.session.refresh()

    def _office(self, store: Store, folder: Path, *, papers: bool) -> Office:
        office = office_on(store, folder)
        office = replace(office, desk=replace(office.desk, clock=lambda: self.moment))
        if papers:
            return office
        return replace(office, press=FakePress(), keys=self.keys, signer=FakeSigner(), verifier=self.verifier)

    def _publish(self, changed: Changed) -> None:
        if changed.topics:
            self.session.refresh()
