"""A record comes into the store whole, beside what is there, or not at all."""

from dataclasses import replace
from datetime import UTC, date, datetime
from hashlib import sha256

import pytest

from secretariat.app.import_remarks import import_remarks
from secretariat.domain.errors import DomainError
from secretariat.domain.group import Membership, Role, WorkingGroup
from secretariat.domain.meeting import Meeting, MeetingKind
from secretariat.domain.normalise import normalised
from secretariat.domain.papers import ProtocolVersion, VersionState
from secretariat.domain.person import Organisation, Person, Post
from secretariat.domain.record import MeetingRecord
from secretariat.services.changes import Label
from secretariat.services.ports import NEW
from secretariat.services.record_export import export_record
from secretariat.services.record_import import import_record
from tests.records import hard_cases, reference_record
from tests.services.fake_files import FakeFiles
from tests.services.fake_work import FakeStore

CASES = hard_cases()
LATER = date(2026, 3, 26)
PERSON_ADDED = Label(code="person_added")


def _another(record: MeetingRecord, day: date = LATER, **meeting: object) -> MeetingRecord:
    """The record as another meeting of the same group."""
    return replace(
        record,
        sittings=(replace(record.sittings[0], day=day),),
        meeting=replace(record.meeting, **meeting),
    )


def _store_with(record: MeetingRecord) -> FakeStore:
    store = FakeStore()
    import_record(store.work, FakeFiles(), record)
    return store


def test_an_import_is_one_step_named_by_the_meeting() -> None:
    store = FakeStore(first_id=500)
    report = import_record(store.work, FakeFiles(), reference_record())
    assert [(label.code, dict(label.ids)) for label in store.labels] == [
        ("meeting_imported", {"meeting": report.meeting_id})
    ]
    assert report.matched == ()
    assert report.group_kept == ()


def test_a_meeting_of_the_same_day_and_kind_is_refused() -> None:
    store = _store_with(CASES["heard_only"])
    with pytest.raises(DomainError, match="meeting_exists") as refused:
        import_record(store.work, FakeFiles(), CASES["consensus"])
    assert refused.value.params["day"] == date(2026, 3, 12)
    assert len(store.labels) == 1


def test_an_extraordinary_meeting_of_the_same_day_is_another_one() -> None:
    store = _store_with(CASES["heard_only"])
    extraordinary = _another(CASES["heard_only"], date(2026, 3, 12), kind=MeetingKind.EXTRAORDINARY)
    import_record(store.work, FakeFiles(), extraordinary)
    with store.work() as work:
        assert len(work.find(Meeting)) == 2


def test_a_number_given_in_the_period_is_refused() -> None:
    store = _store_with(_another(CASES["heard_only"], date(2026, 2, 5), number=4))
    with pytest.raises(DomainError, match="number_taken"):
        import_record(store.work, FakeFiles(), _another(CASES["heard_only"], number=4))
    with store.work() as work:
        assert len(work.find(Meeting)) == 1


def test_the_same_number_of_another_year_is_free() -> None:
    store = _store_with(_another(CASES["heard_only"], date(2025, 11, 5), number=4))
    import_record(store.work, FakeFiles(), _another(CASES["heard_only"], number=4))


def test_group_people_posts_and_memberships_that_are_there_are_used() -> None:
    store = _store_with(CASES["heard_only"])
    with store.work() as work:
        before = {kind: len(work.find(kind)) for kind in (Person, Post, Membership, Organisation)}
    report = import_record(store.work, FakeFiles(), _another(CASES["heard_only"]))
    with store.work() as work:
        assert {kind: len(work.find(kind)) for kind in before} == before
    assert len(report.matched) == 7
    assert all(match.kept == () for match in report.matched)


def test_a_matched_person_is_not_overwritten_and_the_report_says_so() -> None:
    store = FakeStore()
    with store.work() as work:
        known = work.add(Person(id=0, family="Дем'янчук", given="Ганна", patronymic="Юріївна", phone="101"))
        work.commit(PERSON_ADDED)
    record = CASES["heard_only"]
    persons = tuple(
        replace(person, phone="202", email="hanna@example.org") if person.family.startswith("Дем") else person
        for person in record.persons
    )
    report = import_record(store.work, FakeFiles(), replace(record, persons=persons))
    assert [(match.person_id, match.name, match.kept) for match in report.matched] == [
        (known.id, "Дем'янчук Ганна Юріївна", ("email", "gender", "phone"))
    ]
    with store.work() as work:
        assert work.get(Person, known.id) == known


def test_two_namesakes_do_not_become_one() -> None:
    store = _store_with(CASES["namesakes"])
    with store.work() as work:
        assert len(work.find(Person, family="Коваль")) == 2
    import_record(store.work, FakeFiles(), _another(CASES["namesakes"]))
    with store.work() as work:
        assert len(work.find(Person, family="Коваль")) == 2


def test_the_more_alike_namesake_is_matched() -> None:
    store = FakeStore()
    with store.work() as work:
        work.add(Person(id=0, family="Ґалька", given="Остап", patronymic="Романович", email="a@example.org"))
        alike = work.add(
            Person(id=0, family="Ґалька", given="Остап", patronymic="Романович", email="b@example.org")
        )
        work.commit(PERSON_ADDED)
    record = CASES["heard_only"]
    persons = tuple(
        replace(person, email="b@example.org") if person.family == "Ґалька" else person
        for person in record.persons
    )
    report = import_record(store.work, FakeFiles(), replace(record, persons=persons))
    assert [match.person_id for match in report.matched] == [alike.id]


def test_a_group_with_other_rules_keeps_them_and_the_report_says_so() -> None:
    store = _store_with(CASES["heard_only"])
    record = _another(CASES["heard_only"])
    other = replace(record.group, protocol_workdays=10, case_index="02-14")
    report = import_record(store.work, FakeFiles(), replace(record, group=other))
    assert report.group_kept == ("protocol_workdays", "case_index")


def test_another_role_on_the_day_stays_and_the_report_says_so() -> None:
    store = _store_with(CASES["heard_only"])
    record = _another(CASES["heard_only"])
    deputy = next(row for row in record.memberships if row.role is Role.DEPUTY_CHAIR)
    members = tuple(replace(row, role=Role.MEMBER) if row is deputy else row for row in record.memberships)
    report = import_record(store.work, FakeFiles(), replace(record, memberships=members))
    with store.work() as work:
        (kept,) = work.find(Membership, role=Role.DEPUTY_CHAIR)
    assert report.roles_kept == (kept.person_id,)


def test_a_membership_is_fitted_between_those_that_are_there() -> None:
    store = _store_with(CASES["heard_only"])
    earlier = _another(CASES["heard_only"], date(2024, 5, 14))
    open_ended = tuple(replace(row, since=None) for row in earlier.memberships)
    import_record(store.work, FakeFiles(), replace(earlier, memberships=open_ended))
    with store.work() as work:
        spans = {(row.since, row.until) for row in work.find(Membership)}
    assert spans == {(None, date(2025, 1, 14)), (date(2025, 1, 15), None)}


def _close(store: FakeStore) -> None:
    """Finalise the meetings of the store."""
    with store.work() as work:
        for meeting in work.find(Meeting):
            work.add(
                ProtocolVersion(
                    id=NEW,
                    meeting_id=meeting.id,
                    version=1,
                    number=1,
                    kind=meeting.protocol,
                    state=VersionState.FINAL,
                    made_at=datetime(2026, 3, 13, 9, tzinfo=UTC),
                    unsigned_sha256="0" * 64,
                    sha256="0" * 64,
                )
            )
        work.commit(PERSON_ADDED)


def test_somebody_new_is_no_member_on_the_days_of_closed_protocols() -> None:
    store = _store_with(CASES["heard_only"])
    _close(store)
    record = _another(CASES["heard_only"])
    member = next(row for row in record.memberships if row.role is Role.MEMBER)
    persons = tuple(
        replace(person, family="Новачок") if person.id == member.person_id else person
        for person in record.persons
    )
    import_record(store.work, FakeFiles(), replace(record, persons=persons))
    with store.work() as work:
        (newcomer,) = work.find(Person, family="Новачок")
        (held,) = work.find(Membership, person_id=newcomer.id)
    assert held.since == date(2026, 3, 13)


def test_another_chair_on_the_same_day_is_refused() -> None:
    store = _store_with(CASES["heard_only"])
    record = _another(CASES["heard_only"])
    chair = next(row for row in record.memberships if row.role is Role.CHAIR)
    persons = tuple(
        replace(person, family="Інший") if person.id == chair.person_id else person
        for person in record.persons
    )
    with pytest.raises(DomainError, match="role_taken"):
        import_record(store.work, FakeFiles(), replace(record, persons=persons))
    assert len(store.labels) == 1


def test_an_attachment_without_bytes_is_shown_as_missing() -> None:
    content = "звіт".encode()
    record = CASES["annexes"]
    known = replace(record.attachments[1], sha256=sha256(content).hexdigest(), size=len(content))
    record = replace(record, attachments=(record.attachments[0], known))
    report = import_record(FakeStore().work, FakeFiles(content), record)
    assert [row.file_name for row in report.missing] == ["Звіт про дороги.pdf"]


def test_what_nothing_refers_to_is_left_out_and_counted() -> None:
    record = CASES["heard_only"]
    stranger = Person(id=99, family="Зайвий", given="Хтось")
    former = Post(id=99, person_id=record.persons[0].id, title="стажер", until=date(2020, 1, 1))
    extended = replace(record, persons=(*record.persons, stranger), posts=(*record.posts, former))
    store = FakeStore()
    assert import_record(store.work, FakeFiles(), extended).left_out == 2
    with store.work() as work:
        assert work.find(Person, family="Зайвий") == ()


def test_a_record_that_does_not_fit_together_is_refused() -> None:
    record = CASES["dissent"]
    store = FakeStore()
    with pytest.raises(DomainError, match="votes_do_not_add_up"):
        import_record(store.work, FakeFiles(), replace(record, votes=record.votes[1:]))
    assert store.rows == {}


@pytest.mark.parametrize("case", sorted(CASES))
def test_export_gives_back_what_was_imported(case: str) -> None:
    store = FakeStore(first_id=41)
    report = import_record(store.work, FakeFiles(), CASES[case])
    assert export_record(store.work, report.meeting_id) == normalised(CASES[case])


def test_members_whom_the_record_does_not_know_are_told() -> None:
    store = _store_with(_another(CASES["heard_only"], date(2026, 2, 5)))
    with store.work() as work:
        person = work.add(Person(id=NEW, family="Юрченко", given="Ганна"))
        (group,) = work.find(WorkingGroup)
        work.add(Membership(id=NEW, group_id=group.id, person_id=person.id))
        work.commit(PERSON_ADDED)
    report = import_record(store.work, FakeFiles(), CASES["heard_only"])
    assert report.members_beside == (person.id,)
    assert import_remarks(report)[-1] == (
        "У групі на день засідання є члени, яких немає в записі (1): кворум рахується разом із ними."
    )


def test_a_new_group_has_the_members_of_the_record_alone() -> None:
    assert import_record(FakeStore().work, FakeFiles(), CASES["heard_only"]).members_beside == ()
