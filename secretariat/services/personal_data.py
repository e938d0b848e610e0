"""Personal data (Law 2297-VI): what is kept about somebody, erasing it, and to whom it was given."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from secretariat.domain.cases import NameForms as StoredForms
from secretariat.domain.erasure import Disclosure, Erasure, NameForms, Redactor
from secretariat.domain.errors import DomainError
from secretariat.domain.group import Membership, WorkingGroup
from secretariat.domain.ids import DisclosureId, MeetingId, PersonId
from secretariat.domain.meeting import FELL_THROUGH, Meeting
from secretariat.domain.papers import ProtocolVersion, VersionState
from secretariat.domain.person import Person
from secretariat.domain.resolution import ActionItem, ActionState, CoAssignee
from secretariat.services.cases import Cases
from secretariat.services.changes import Changed, Label
from secretariat.services.desk import Desk
from secretariat.services.exported_letters import Exports, LetterFiles, letter_files, remove_files
from secretariat.services.numbers import first_days
from secretariat.services.person_uses import meetings_naming
from secretariat.services.ports import NEW, UnitOfWork, Work
from secretariat.services.written_names import contacts_of, proposed_cases, stored_cases, written_names


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A text in which somebody is named: the table and column where it stands, the row, the text."""

    table: str
    column: str
    row_id: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wiped:
    """How much an erasure takes out: texts by table, drafts, letters to the person, steps of the journal.

    `doubtful` are texts that it leaves, since the name in them may be somebody else's or a place's.
    """

    texts: dict[str, int]
    drafts: int
    letters: int
    images: int
    doubtful: tuple[Mention, ...]


class PersonalStore(Protocol):
    """Everything kept about a person, over all tables and the journal; `storage` fulfils it."""

    def identities(self, person_id: PersonId) -> Sequence[Person]:
        """The person as now and as ever before in the journal; raises DomainError("not_found")."""
        ...

    def mentions(self, redactor: Redactor) -> Sequence[Mention]:
        """Every text that names the person."""
        ...

    def would_wipe(self, person_id: PersonId, redactor: Redactor) -> Wiped:
        """What `wipe` would do; nothing is changed."""
        ...

    def wipe(self, person_id: PersonId, redactor: Redactor) -> tuple[Wiped, Changed]:
        """Take the person out of every row, draft, letter and step, in one transaction, and of the file's bytes.

        What was sent to the person goes with its files; versions of protocols stay.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptProtocol:
    """A finalised protocol that names the person: it stays as it is (an official document with a term of keeping)."""

    meeting_id: MeetingId
    number: int
    day: date
    state: VersionState


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasurePreview:
    """What an erasure would take out and what it leaves; it is refused while `hindrances` stand.

    Hindrances: "person_serves" (group), "person_in_open_meeting" (day), "person_has_action".
    """

    person: Person
    wiped: Wiped
    protocols: tuple[KeptProtocol, ...]
    files: LetterFiles
    hindrances: tuple[DomainError, ...]


def preview_erasure(
    desk: Desk, store: PersonalStore, cases: Cases, exports: Exports, person_id: PersonId
) -> ErasurePreview:
    """What erasing somebody would do; raises DomainError("not_found")."""
    wiped = store.would_wipe(person_id, redactor_of(desk, store, cases, person_id))
    files = letter_files(desk, exports, store.identities(person_id))
    with desk.work() as uow:
        return ErasurePreview(
            person=uow.get(Person, person_id),
            wiped=wiped,
            protocols=tuple(_protocols(uow, person_id)),
            files=files,
            hindrances=tuple(_hindrances(uow, person_id, desk.clock().date())),
        )


def erase_person(
    desk: Desk, store: PersonalStore, cases: Cases, exports: Exports, person_id: PersonId
) -> tuple[Wiped, Changed]:
    """Erase somebody, with the files of letters to them that the program wrote into its own folder.

    Raises the first hindrance, DomainError("not_found"), or ("letter_file_in_use", name=…) before anything is wiped.
    """
    with desk.work() as uow:
        for hindrance in _hindrances(uow, person_id, desk.clock().date()):
            raise hindrance
    # first the files: afterwards nobody would know whose they were, and a letter still kept can be written anew
    remove_files(letter_files(desk, exports, store.identities(person_id)).own)
    return store.wipe(person_id, redactor_of(desk, store, cases, person_id))


def erase_again(desk: Desk, store: PersonalStore, cases: Cases, erasures: Sequence[Erasure]) -> int:
    """Clear an older backup that came back of everybody who was erased since; returns how many people that were."""
    cleared = 0
    for person_id in sorted({erasure.person_id for erasure in erasures}):
        told = [erasure for erasure in erasures if erasure.person_id == person_id]
        with desk.work() as uow:
            found = uow.find(Person, id=person_id)
        if found and any(erasure.means(person_id, found[0].full) for erasure in told):
            store.wipe(PersonId(person_id), redactor_of(desk, store, cases, PersonId(person_id)))
            cleared += 1
    return cleared


def note_disclosure(
    desk: Desk, person_id: PersonId, recipient: str, content: str, ground: str | None
) -> Changed:
    """Write down that somebody's data was given away; raises DomainError("required", field=…)."""
    with desk.work() as uow:
        uow.get(Person, person_id)
        uow.add(
            Disclosure(
                id=DisclosureId(NEW),
                person_id=person_id,
                moment=desk.clock(),
                recipient=recipient,
                content=content,
                ground=ground,
            )
        )
        return uow.commit(Label(code="disclosure_noted", ids={"person": person_id}))


def disclosures(work: Work, person_id: PersonId) -> tuple[Disclosure, ...]:
    """To whom somebody's data was given, the newest first."""
    with work() as uow:
        return uow.find(Disclosure, person_id=person_id)[::-1]


def redactor_of(desk: Desk, store: PersonalStore, cases: Cases, person_id: PersonId) -> Redactor:
    """What takes this person out of texts, and nobody else who is known here."""
    identities = store.identities(person_id)
    with desk.work() as uow:
        stored = uow.find(StoredForms, person_id=person_id)
        others = [person for person in uow.find(Person) if person.id != person_id]
    written = [proposed_cases(cases, person) for person in identities] + [*map(stored_cases, stored)]
    forms = written_names(identities, written)
    return Redactor(forms, _confusable(forms, cases, others))


_ALIKE = 3
"""Letters that the family names of two people share when a form of one can be a form of the other."""


def _confusable(forms: NameForms, cases: Cases, others: Iterable[Person]) -> Iterable[NameForms]:
    """The people who bear such a family name in any case, or have the same address or telephone.

    «Кузьмінова О. В.» is a woman's name and a man's genitive.
    """
    beginnings = {form[:_ALIKE] for form in forms.family}
    for person in others:
        if person.family[:_ALIKE] in beginnings:
            yield written_names([person], [proposed_cases(cases, person)])
        elif not forms.literals.isdisjoint({person.email, person.phone}):
            yield NameForms(family=frozenset(), given=frozenset(), literals=contacts_of([person]))


def _protocols(uow: UnitOfWork, person_id: PersonId) -> Iterable[KeptProtocol]:
    named = set(meetings_naming(uow, person_id))
    days = first_days(uow, named)
    for version in uow.among(ProtocolVersion, "meeting_id", named):
        yield KeptProtocol(
            meeting_id=version.meeting_id,
            number=version.number,
            day=days[version.meeting_id],
            state=version.state,
        )


def _hindrances(uow: UnitOfWork, person_id: PersonId, today: date) -> Iterable[DomainError]:
    for membership in uow.find(Membership, person_id=person_id):
        if membership.until is None or membership.until >= today:
            yield DomainError("person_serves", group=uow.get(WorkingGroup, membership.group_id).name)
    named = set(meetings_naming(uow, person_id))
    versions = uow.among(ProtocolVersion, "meeting_id", named)
    closed = {row.meeting_id for row in versions if row.state is not VersionState.SUPERSEDED}
    days = first_days(uow, named)
    for meeting in uow.among(Meeting, "id", named - closed):
        if meeting.state not in FELL_THROUGH:
            yield DomainError("person_in_open_meeting", day=days.get(meeting.id))
    for _action in _open_actions(uow, person_id):
        yield DomainError("person_has_action")


def _open_actions(uow: UnitOfWork, person_id: PersonId) -> Iterable[ActionItem]:
    helped = {row.action_id for row in uow.find(CoAssignee, person_id=person_id)}
    for action in (*uow.find(ActionItem, assignee_id=person_id), *uow.among(ActionItem, "id", helped)):
        if action.state is ActionState.OPEN:
            yield action
