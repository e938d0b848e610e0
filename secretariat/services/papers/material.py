"""All that the papers of a meeting are made of, read at once."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from secretariat.domain.cases import NameForms, PostForms
from secretariat.domain.ids import ItemId, MeetingId, PersonId, PostId
from secretariat.domain.papers import ProtocolVersion, VersionState
from secretariat.domain.person import Person, Post
from secretariat.domain.record import MeetingRecord
from secretariat.services.actions_report import ActionsReport
from secretariat.services.agenda_versions import SentAgenda, sent_agenda_in
from secretariat.services.cases import Cases
from secretariat.services.guards import ensure_not_trashed
from secretariat.services.name_forms import proposed_name, proposed_post
from secretariat.services.papers.charges import person_key
from secretariat.services.papers.sources import ItemSource, item_sources
from secretariat.services.ports import ReadFile, UnitOfWork, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """A meeting, the version of its protocol that counts now, and the cases of its names and posts.

    `others` are people outside of the record whom a paper may be for. `names` and `posts` hold the stored forms of
    them and of everybody in the record, and proposed ones where none are stored. `sent` is the agenda that people have
    had last, `sources` tells where items come from, `report` what became of earlier decisions, `enclosed` how many
    sheets the paper has that goes with the one being made, `is_masked` that personal data were taken out. `read_file`
    gives the emblem and the pictures of annexes; without it there is no emblem, and pictures are only named.
    """

    record: MeetingRecord
    version: ProtocolVersion | None = None
    others: tuple[Person, ...] = ()
    names: Mapping[PersonId, NameForms] = field(default_factory=dict)
    posts: Mapping[PostId, PostForms] = field(default_factory=dict)
    sent: SentAgenda | None = None
    sources: Mapping[ItemId, ItemSource] = field(default_factory=dict)
    report: ActionsReport | None = None
    enclosed: int | None = None
    is_masked: bool = False
    read_file: ReadFile | None = None

    @property
    def people(self) -> Mapping[str, Person]:
        """Everybody whom a paper may be for, by `person_key`."""
        return {person_key(person.id): person for person in (*self.record.persons, *self.others)}


def read_material(work: Work, cases: Cases, meeting_id: MeetingId) -> Material:
    """The material of a meeting; raises DomainError("not_found"), also for one in the trash."""
    with work() as uow:
        ensure_not_trashed(uow, meeting_id)
        record = uow.record(meeting_id)
        versions = uow.find(ProtocolVersion, meeting_id=meeting_id)
        return Material(
            record=record,
            version=next((row for row in versions if row.state is not VersionState.SUPERSEDED), None),
            names=name_forms(uow, cases, record.persons),
            posts=post_forms(uow, cases, record.posts),
            sent=sent_agenda_in(uow, record),
            sources=item_sources(uow, record),
        )


def name_forms(uow: UnitOfWork, cases: Cases, persons: Collection[Person]) -> dict[PersonId, NameForms]:
    """The stored forms of these names, proposed ones where none are stored."""
    stored = {row.person_id: row for row in uow.among(NameForms, "person_id", [row.id for row in persons])}
    return {row.id: stored.get(row.id) or proposed_name(cases, row) for row in persons}


def post_forms(uow: UnitOfWork, cases: Cases, posts: Collection[Post]) -> dict[PostId, PostForms]:
    """The stored forms of these posts, proposed ones where none are stored."""
    stored = {row.post_id: row for row in uow.among(PostForms, "post_id", [row.id for row in posts])}
    return {row.id: stored.get(row.id) or proposed_post(cases, row) for row in posts}
