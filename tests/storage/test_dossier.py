"""«Усе про цю особу» on the real sample: what it tells, and that every word of it is Ukrainian."""

import json
from dataclasses import replace
from datetime import date
from enum import StrEnum
from pathlib import Path

import pytest
from sqlalchemy import Text

from secretariat.app.bootstrap import office_on
from secretariat.app.demo import import_sample
from secretariat.domain.agenda import Statement
from secretariat.domain.approval import Approval, ApprovalState, Remark, RemarkState
from secretariat.domain.attendance import Capacity, Presence, Recusal
from secretariat.domain.ballot import Choice
from secretariat.domain.document import SignerRole
from secretariat.domain.group import Role
from secretariat.domain.ids import MeetingId
from secretariat.domain.letters import DispatchState, LetterKind
from secretariat.domain.meeting import Office as Duty
from secretariat.domain.papers import SigningWay
from secretariat.domain.person import Gender, Person
from secretariat.domain.planning import MeetingTemplate, Proposal, ProposalState, TemplateItem
from secretariat.domain.resolution import ActionState
from secretariat.language.templates import dossier_words
from secretariat.output.pdf import render
from secretariat.services.changes import Label
from secretariat.services.dossier import Dossier, dossier, dossier_json
from secretariat.services.office import Office
from secretariat.services.personal_data import note_disclosure
from secretariat.services.ports import NEW
from secretariat.storage.column_types import Params
from secretariat.storage.store import Store
from secretariat.storage.tables import METADATA
from tests.judges.poppler import pdf_text
from tests.judges.verapdf import verapdf
from tests.storage.kept_folder import NOON

KINDS: tuple[type[StrEnum], ...] = (
    *(Gender, Role, Capacity, Presence, Duty, Choice, ActionState, SignerRole, SigningWay),
    *(LetterKind, DispatchState, ProposalState, ApprovalState, RemarkState),
)


TOLD = {
    *(
        "name_forms.person_id",
        "post.person_id",
        "membership.person_id",
        "officer.person_id",
        "vote.person_id",
    ),
    *(
        "attendance.person_id",
        "attendance.substitutes_id",
        "agenda_item.appellant_id",
        "rapporteur.person_id",
    ),
    *("statement.speaker_id", "dissent.person_id", "action_item.assignee_id", "co_assignee.person_id"),
    *("proposal.proposer_id", "template_item.rapporteur_id", "approval.person_id", "signature.person_id"),
    *("letter.person_id", "disclosure.person_id"),
}


@pytest.fixture
def office(store: Store, tmp_path: Path) -> Office:
    opened = office_on(store, tmp_path / "data")
    import_sample(opened)
    return opened


@pytest.fixture
def found(office: Office) -> Dossier:
    with office.desk.work() as uow:
        spoke = next(row for row in uow.find(Statement) if row.speaker_id is not None)
        person_id = uow.get(Person, spoke.speaker_id or 0).id
    note_disclosure(office.desk, person_id, "Прокуратура", "картка", "запит № 5")
    return dossier(office.desk, office.personal, office.cases, person_id)


def test_it_tells_of_the_life_in_the_office(found: Dossier) -> None:
    parts = {part.code: part.rows for part in found.parts}
    assert ("family", found.person.family) in parts["card"]
    [(day, group, capacity, *_)] = parts["attendance"]
    assert (day, capacity) == (date(2019, 7, 31), Capacity.MEMBER)
    assert isinstance(group, str)
    assert group.startswith("Робоча група")
    assert parts["statements"]
    assert parts["disclosures"][0][1:] == ("Прокуратура", "картка", "запит № 5")


def test_every_row_that_refers_to_a_person_is_told(office: Office) -> None:
    """What is kept by reference has no name in it, so that no mention would find it."""
    with office.desk.work() as uow:
        record = uow.record(MeetingId(1))
        meeting, [item, *_] = record.meeting, record.items
        attended = record.attendance[0]
        who = attended.person_id
        uow.update(replace(record.attendance[1], substitutes_id=who))
        uow.add(Recusal(id=NEW, attendance_id=attended.id, item_id=item.id, reason="конфлікт інтересів"))
        uow.add(Proposal(id=NEW, group_id=meeting.group_id, title="Про ґанок", proposer_id=who))
        template = uow.add(MeetingTemplate(id=NEW, group_id=meeting.group_id, name="Звичайне"))
        uow.add(TemplateItem(id=NEW, template_id=template.id, position=1, title="Звіт", rapporteur_id=who))
        asked = uow.add(
            Approval(
                id=NEW,
                meeting_id=meeting.id,
                person_id=who,
                asked_on=NOON.date(),
                state=ApprovalState.REMARKS,
                answered_on=NOON.date(),
            )
        )
        uow.add(Remark(id=NEW, approval_id=asked.id, text="У пункті 2 – їжак."))
        uow.commit(Label(code="test"))
    told = dossier(office.desk, office.personal, office.cases, who)
    parts = {part.code: part.rows for part in told.parts}
    assert dossier_words().document(told, "Рада").sections
    day = date(2019, 7, 31)
    assert parts["substituted"][0][0] == day
    assert parts["recusals"] == ((day, item.title, "конфлікт інтересів"),)
    assert parts["proposals"][0][1:4] == ("Про ґанок", None, ProposalState.WAITING)
    assert parts["templates"] == (("Звичайне", "Звіт"),)
    assert parts["approvals"] == ((day, NOON.date(), NOON.date(), ApprovalState.REMARKS),)
    assert parts["remarks"] == ((day, "У пункті 2 – їжак.", RemarkState.OPEN, None),)


def test_no_way_from_a_table_to_a_person_is_new() -> None:
    """One that is belongs into the dossier."""
    ways = {
        f"{table.name}.{key.parent.name}"
        for table in METADATA.sorted_tables
        for key in table.foreign_keys
        if key.column.table.name == "person"
    }
    assert ways == TOLD


def test_the_values_are_plain(found: Dossier) -> None:
    again = json.loads(json.dumps(dossier_json(found), ensure_ascii=False))
    assert again["person"] == found.person.full
    assert again["parts"]["attendance"][0]["day"] == "2019-07-31"


def test_the_paper_says_the_same(found: Dossier, tmp_path: Path) -> None:
    path = tmp_path / "dossier.pdf"
    path.write_bytes(render(dossier_words().document(found, "Міська рада"), ()))
    text = " ".join(pdf_text(path).split())
    for said in ("ВІДОМОСТІ ПРО ОСОБУ", found.person.full, "31.07.2019", "Прокуратура", "запит № 5"):
        assert said in text.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize("profile", ["3A", "UA1"])
def test_the_paper_is_archival_and_accessible(found: Dossier, tmp_path: Path, profile: str) -> None:
    path = tmp_path / "dossier.pdf"
    path.write_bytes(render(dossier_words().document(found, "Міська рада"), ()))
    assert verapdf(path, profile) == []


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_value_has_its_word(kind: type[StrEnum]) -> None:
    for member in kind:
        assert f"value.{kind.__name__}.{member.value}" in dossier_words().sentences


def test_every_place_of_a_text_has_its_word() -> None:
    holding = {
        table.name
        for table in METADATA.sorted_tables
        for column in table.columns
        if type(column.type) in (Text, Params)
    }
    named = {key.removeprefix("place.") for key in dossier_words().sentences if key.startswith("place.")}
    assert holding - named <= {"person", "draft", "change", "change_set", "pending_change"}
    assert named <= set(METADATA.tables)
