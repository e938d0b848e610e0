"""Every turn of the papers before and during a meeting, so that each of their words is said."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from secretariat.domain.agenda import ItemKind
from secretariat.domain.document import PaperKind
from secretariat.domain.ids import GroupId, PersonId, ResolutionId
from secretariat.domain.kyiv import KYIV
from secretariat.domain.meeting import MeetingFormat, MeetingKind
from secretariat.domain.record import MeetingRecord
from secretariat.domain.resolution import ActionState
from secretariat.domain.rules import MajorityRule, Threshold
from secretariat.services.action_register import DecisionName, Prolongation
from secretariat.services.actions_report import ActionsReport
from secretariat.services.agenda_versions import SentAgenda
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import PaperOrder
from secretariat.services.papers.registry import PAPERS
from secretariat.services.papers.sources import ItemSource
from secretariat.services.papers.status_report import status_report
from secretariat.services.protocol import ProtocolWords
from tests.records import hard_cases, reference_record
from tests.records.unheld import unheld
from tests.services.papers.material import material
from tests.services.protocol.special import special_cases
from tests.services.test_actions_report import ROW

ON = date(2019, 7, 25)
FORMS = (
    PaperKind.AGENDA,
    PaperKind.CHAIR_AGENDA,
    PaperKind.INVITATION,
    PaperKind.REGISTRATION_SHEET,
    PaperKind.CHAIR_SCRIPT,
    PaperKind.BLANK_PROTOCOL,
)
SENT = SentAgenda(version=2, sent_at=datetime(2019, 7, 22, 10, tzinfo=KYIV), changes=(), notice=())
DUE = date(2019, 7, 20)
OPEN = replace(ROW, standing=False, text="Полагодити каналізацію;")
ROWS = (
    replace(OPEN, due=DUE, extensions=0, note="кошторис погоджено"),
    replace(OPEN, due=DUE, decided=date(2019, 6, 1), extensions=2),
    replace(OPEN, due=DUE, decided=None, extensions=1, number=None),
    replace(OPEN, due=date(2019, 9, 1), extensions=0, last_note=None, note=None),
    replace(OPEN, due=None, standing=False),
    replace(OPEN, due=None, standing=True),
    replace(OPEN, state=ActionState.DONE, closed_on=DUE),
    replace(OPEN, state=ActionState.DROPPED, closed_on=DUE),
)
GROUP = replace(reference_record().group, id=ROW.group_id)
OTHER = replace(GROUP, id=GroupId(77), name="Робоча група з питань освіти")
DECISION = DecisionName(
    id=ResolutionId(1), day=date(2019, 6, 12), number=2, ordinal=1, item=4, title="Про зміну строку"
)
PROLONGATIONS = (
    Prolongation(
        former=None,
        due=date(2019, 6, 20),
        given_on=date(2019, 6, 1),
        reason="немає коштів.",
        by="розпорядження № 7",
        decision=None,
    ),
    Prolongation(
        former=date(2019, 6, 20),
        due=DUE,
        given_on=date(2019, 6, 12),
        reason="злива",
        by=None,
        decision=DECISION,
    ),
    Prolongation(
        former=DUE,
        due=DUE,
        given_on=DUE,
        reason="карантин",
        by=None,
        decision=replace(DECISION, number=None, ordinal=None),
    ),
    Prolongation(former=DUE, due=DUE, given_on=DUE, reason="лист підрядника", by=None, decision=None),
)
REPORT = ActionsReport(on=date(2019, 7, 31), rows=ROWS, prolongations={OPEN.id: PROLONGATIONS})


def ahead(record: MeetingRecord) -> MeetingRecord:
    """The same meeting before anybody came or said anything; its officers can be reached."""
    persons = tuple(replace(row, phone="+380 50 111 22 33") for row in record.persons)
    return replace(unheld(record), persons=persons)


def say_forms(words: ProtocolWords) -> None:
    """The papers that lie on the table, of every case and of every turn that the cases have not."""
    reference = reference_record()
    plain = ahead(reference)
    for record in (reference, plain, *hard_cases().values(), *special_cases().values()):
        _say(words, material(record))
    for turn in (*_days(plain), *_turns(plain)):
        _say(words, material(turn))
    _say(words, _with_sources(plain))
    for groups, rows in (((GROUP,), ROWS), ((GROUP, OTHER), ROWS), ((GROUP,), ())):
        status_report(groups, replace(REPORT, rows=rows), words)


def _say(words: ProtocolWords, made: Material) -> None:
    for kind in FORMS:
        PAPERS[kind].build(made, PaperOrder(kind=kind, on=ON), words)


def _days(record: MeetingRecord) -> list[MeetingRecord]:
    """On each day of the week."""
    (sitting,) = record.sittings
    days = (sitting.day + timedelta(days=further) for further in range(7))
    return [replace(record, sittings=(replace(sitting, day=day),)) for day in days]


def _turns(record: MeetingRecord) -> list[MeetingRecord]:
    """Other formats, an extraordinary meeting, nobody who presides, a majority of all, and a second rapporteur."""
    formats = [replace(record, meeting=replace(record.meeting, format=held)) for held in MeetingFormat]
    first, *others = record.items
    known = replace(first, kind=ItemKind.INFORMATION)
    absolute = MajorityRule(threshold=Threshold.ABSOLUTE)
    second = replace(
        record.rapporteurs[0], id=type(record.rapporteurs[0].id)(99), position=9, person_id=_free(record)
    )
    return [
        *formats,
        replace(record, meeting=replace(record.meeting, kind=MeetingKind.EXTRAORDINARY, place=None)),
        replace(record, officers=()),
        replace(record, items=(known, *others), rapporteurs=(*record.rapporteurs, second)),
        replace(record, group=replace(record.group, majority=absolute)),
        replace(record, items=(), rapporteurs=()),
    ]


def _free(record: MeetingRecord) -> PersonId:
    busy = {row.person_id for row in record.rapporteurs}
    return next(row.id for row in record.persons if row.id not in busy)


def _with_sources(record: MeetingRecord) -> Material:
    """Items that somebody proposed, late or in time, that go on from another meeting; a second version."""
    first, second, *_ = record.items
    meeting = replace(record.meeting, items_due=datetime(2019, 7, 20, 12, tzinfo=KYIV))
    bare = replace(record.items[0], appellant_id=record.persons[0].id, appeal_subject=None)
    made = material(replace(record, meeting=meeting, items=(bare, *record.items[1:])))
    sources = {
        first.id: ItemSource(proposer="Коваль Ю. А.", filed_on=date(2019, 7, 21)),
        second.id: ItemSource(filed_on=date(2019, 7, 12), continues=date(2019, 5, 29)),
    }
    return replace(made, sources=sources, sent=SENT)
