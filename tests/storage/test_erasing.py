"""A person is erased from the real sample: no byte of the name is left in the store, and the chain still holds."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Timer

import pytest

from secretariat.app.bootstrap import office_on
from secretariat.app.demo import import_sample
from secretariat.domain.agenda import Statement
from secretariat.domain.attendance import Attendance
from secretariat.domain.erasure import Disclosure, Erasure, Redactor
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import MeetingId, PersonId
from secretariat.domain.letters import Dispatch, DispatchState, Letter, LetterKind, LetterPaper
from secretariat.domain.person import Person
from secretariat.services.backups import BackupReason
from secretariat.services.changes import Label
from secretariat.services.mailing.mailroom import CalendarNotice, Mailbox
from secretariat.services.name_forms import approve_forms
from secretariat.services.office import Office
from secretariat.services.outbox import CalendarObject, Outgoing, queue
from secretariat.services.people import add_person, change_person
from secretariat.services.personal_data import erase_again, note_disclosure, redactor_of
from secretariat.services.ports import NEW
from secretariat.services.press import MadePaper
from secretariat.services.sending import waiting_ids
from secretariat.storage.backup.make import make_backup
from secretariat.storage.backup.restore import lay_out
from secretariat.storage.backup.swap import take_over
from secretariat.storage.store import Store
from secretariat.storage.tables import METADATA
from secretariat.storage.verify import verify
from tests.storage.kept_folder import NOON

FAMILY, MAIL, PHONE = "Унікальнопрізвищенко", "unikalno@example.ua", "+380 50 765 43 21"
FORMER = "Колишньопрізвищенко"
FORMS = (FAMILY, "Унікальнопрізвищенк", "УНІКАЛЬНОПРІЗВИЩЕНК", "унікальнопрізвищенк", "Колишньопрізвищенк")


@pytest.fixture
def office(store: Store, tmp_path: Path) -> Office:
    return office_on(store, tmp_path / "data")


@pytest.fixture
def meeting_id(office: Office) -> MeetingId:
    return import_sample(office)


@pytest.fixture
def person_id(office: Office, meeting_id: MeetingId) -> PersonId:
    """A speaker of the sample, renamed twice, named in texts, drafts and letters."""
    work, desk = office.desk.work, office.desk
    with work() as uow:
        spoke = next(row for row in uow.find(Statement) if row.speaker_id is not None)
        person = uow.get(Person, spoke.speaker_id or 0)
    change_person(work, replace(person, family=FORMER))
    change_person(work, replace(person, family=FAMILY, email=MAIL, phone=PHONE, note=f"{FAMILY}, сусід"))
    approve_forms(work, office.cases, person.id, desk.clock().date())
    with work() as uow:
        uow.update(
            replace(spoke, text=f"Слово надано Унікальнопрізвищенку.\n{FAMILY} О. В. подякував; {MAIL}")
        )
        uow.commit(Label(code="test"))
    desk.drafts.put("statement", spoke.id, "text", f"Далі {FAMILY} сказав")
    queue(desk, [_letter(meeting_id, person.id)])
    note_disclosure(desk, person.id, "Прокуратура", f"Картка: {FAMILY}", None)
    return person.id


def test_no_byte_is_left_and_the_chain_holds(office: Office, store: Store, person_id: PersonId) -> None:
    assert _left(store)
    wiped, _ = office.personal.wipe(person_id, _redactor(office, person_id))
    assert _left(store) == []
    assert (wiped.drafts, wiped.letters, wiped.doubtful) == (1, 1, ())
    assert wiped.texts["statement"]
    assert wiped.images
    with store.engine.connect() as connection:
        assert verify(connection) == []


def test_a_reader_is_waited_for_and_no_byte_stays_in_the_log(
    office: Office, store: Store, person_id: PersonId
) -> None:
    with store.engine.connect() as reader:
        reader.exec_driver_sql("SELECT count(*) FROM person").scalar()
        Timer(0.6, reader.rollback).start()
        office.personal.wipe(person_id, _redactor(office, person_id))
    assert _left(store) == []


def test_the_preview_counts_the_same_and_changes_nothing(
    office: Office, store: Store, person_id: PersonId
) -> None:
    before = list(_rows(store))
    told = office.personal.would_wipe(person_id, _redactor(office, person_id))
    assert list(_rows(store)) == before
    done, _ = office.personal.wipe(person_id, _redactor(office, person_id))
    assert told == done


def test_the_meeting_can_still_be_read(office: Office, meeting_id: MeetingId, person_id: PersonId) -> None:
    office.personal.wipe(person_id, _redactor(office, person_id))
    with office.desk.work() as uow:
        record = uow.record(meeting_id)
        assert uow.find(Attendance, person_id=person_id)
        assert uow.find(Disclosure, person_id=person_id) == ()
        [letter] = uow.find(Letter)
    [erased] = [person for person in record.persons if person.id == person_id]
    assert erased.listed == f"Стерта особа № {person_id}"
    assert (letter.kind, letter.calendar, letter.calendar_uid) == (LetterKind.INVITATION, None, None)


def test_a_letter_that_waits_goes_nowhere(office: Office, person_id: PersonId) -> None:
    office.personal.wipe(person_id, _redactor(office, person_id))
    with office.desk.work() as uow:
        [way] = uow.find(Dispatch)
    assert way.state is DispatchState.WITHDRAWN
    assert waiting_ids(office.desk) == []


def test_what_was_sent_to_the_person_goes_with_its_file(office: Office, person_id: PersonId) -> None:
    with office.desk.work() as uow:
        [paper] = uow.find(LetterPaper)
    office.personal.wipe(person_id, _redactor(office, person_id))
    assert not office.desk.files.has(paper.sha256)
    with office.desk.work() as uow:
        assert uow.find(LetterPaper) == ()


def test_undo_stops_there(office: Office, person_id: PersonId) -> None:
    office.personal.wipe(person_id, _redactor(office, person_id))
    with pytest.raises(DomainError, match="undo_barrier"):
        office.desk.history.undo()


def test_an_older_state_is_cleared_by_the_list_of_erasures(
    office: Office, store: Store, person_id: PersonId, tmp_path: Path
) -> None:
    backup = make_backup(
        tmp_path / "data", tmp_path / "backups", office.desk.clock(), BackupReason.ASKED
    ).path
    office.personal.wipe(person_id, _redactor(office, person_id))
    with office.desk.work() as uow:
        erasures = uow.find(Erasure)
    assert len(erasures) == 3, "one for each name"
    lay_out(backup, tmp_path / "again")
    take_over(tmp_path / "again", office.desk.clock())
    older = Store.open(tmp_path / "again")
    try:
        desk = office_on(older, tmp_path / "again").desk
        assert _left(older)
        assert erase_again(desk, older.personal, office.cases, erasures) == 1
        assert _left(older) == []
        assert erase_again(desk, older.personal, office.cases, erasures) == 0
    finally:
        older.close()


def test_somebody_else_keeps_name_address_telephone_and_letters(
    office: Office, meeting_id: MeetingId, person_id: PersonId
) -> None:
    """The same office telephone, an address that ends alike, a double name of which one half is the same."""
    others = [
        Person(id=PersonId(NEW), family=f"{FAMILY}-Бойко", given="Ганна", email=f"o.{MAIL}", phone=PHONE),
        Person(id=PersonId(NEW), family=FAMILY, given="Ігор", email=MAIL),
    ]
    for other in others:
        add_person(office.desk.work, other)
    with office.desk.work() as uow:
        kept = [person for person in uow.find(Person) if person.id != person_id]
    theirs = _letter(meeting_id, kept[-1].id)
    queue(office.desk, [replace(theirs, message_id="<2@example.ua>", name=f"{FAMILY} І.", papers=())])
    office.personal.wipe(person_id, _redactor(office, person_id))
    with office.desk.work() as uow:
        assert [person for person in uow.find(Person) if person.id != person_id] == kept
        [letter] = uow.find(Letter, person_id=kept[-1].id)
    assert (letter.name, letter.address, letter.subject) == (f"{FAMILY} І.", MAIL, "Запрошення")


def test_the_calendars_of_others_do_not_tell_who_invited(
    office: Office, meeting_id: MeetingId, person_id: PersonId
) -> None:
    """A calendar breaks its lines wherever 75 octets end, in a name too."""
    with office.desk.work() as uow:
        person = uow.get(Person, person_id)
        other = next(row for row in uow.find(Person) if row.id != person_id)
    for place in range(20):
        event = CalendarNotice(
            uid="2@example.ua",
            sequence=0,
            made_at=NOON,
            sittings=((NOON, NOON),),
            summary=f"{'x' * 3 * place} {person.full}",
            description=f"1. Звіт\n2. {MAIL}",
            place=None,
            organiser=Mailbox(name=person.full, address=MAIL),
            attendee=Mailbox(name="Інша", address="other@example.ua"),
        )
        calendar = CalendarObject(text=office.letters.calendar(event), uid="2@example.ua", sequence=0)
        theirs = replace(
            _letter(meeting_id, other.id),
            name="Інша",
            address=f"{place}@example.ua",
            subject=f"Запрошення {place}",
            papers=(),
        )
        queue(office.desk, [replace(theirs, message_id=f"<{place}@other>", calendar=calendar)])
    office.personal.wipe(person_id, _redactor(office, person_id))
    with office.desk.work() as uow:
        kept = [letter.calendar or "" for letter in uow.find(Letter, person_id=other.id)]
    unfolded = "".join(kept).replace("\r\n ", "")
    assert len(kept) == 20
    assert [form for form in (*FORMS, MAIL) if form in unfolded] == []
    assert all(len(line.encode()) <= 75 for line in "".join(kept).split("\r\n"))


def _letter(meeting_id: MeetingId, person_id: PersonId) -> Outgoing:
    paper = MadePaper(
        file_name=f"Витяг для {FAMILY}.pdf",
        ascii_name="Vytiah.pdf",
        media_type="application/pdf",
        data=b"%PDF",
    )
    return Outgoing(
        kind=LetterKind.INVITATION,
        name=f"{FAMILY} О. В.",
        address=MAIL,
        subject="Запрошення",
        text=f"Шановний {FAMILY}!",
        html=f"<p>Шановний {FAMILY}!</p>",
        message_id="<1@example.ua>",
        meeting_id=meeting_id,
        person_id=person_id,
        papers=(paper,),
        calendar=CalendarObject(text=f"ATTENDEE;CN={FAMILY}:mailto:{MAIL}", uid="1@example.ua", sequence=0),
    )


def _redactor(office: Office, person_id: PersonId) -> Redactor:
    return redactor_of(office.desk, office.personal, office.cases, person_id)


def _left(store: Store) -> list[str]:
    """Which of the secrets stand anywhere in the files of the store."""
    beside = sorted(store.path.parent.glob(f"{store.path.name}*"))
    data = b"".join(path.read_bytes() for path in beside)
    return [secret for secret in (*FORMS, MAIL, PHONE) if secret.encode() in data]


def _rows(store: Store) -> Iterator[tuple[object, ...]]:
    with store.engine.connect() as connection:
        for table in METADATA.sorted_tables:
            yield from map(tuple, connection.execute(table.select()))
