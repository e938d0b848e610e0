"""Very long content: what a full store of a large community looks like, word by word longer than one expects."""

from datetime import date, time, timedelta

from secretariat.domain.agenda import AgendaItem, Rapporteur
from secretariat.domain.attendance import Attendance, Presence
from secretariat.domain.follow_up import Extension, ProgressNote
from secretariat.domain.group import Membership, WorkingGroup
from secretariat.domain.ids import (
    ActionId,
    AttendanceId,
    CoAssigneeId,
    ExtensionId,
    GroupId,
    ItemId,
    MeetingId,
    MembershipId,
    OrganisationId,
    PersonId,
    PointId,
    PostId,
    ProgressNoteId,
    ProposalId,
    RapporteurId,
    ResolutionId,
    SittingId,
    TemplateId,
)
from secretariat.domain.meeting import Meeting, MeetingState, Sitting
from secretariat.domain.person import Gender, Organisation, Person, Post
from secretariat.domain.planning import MeetingTemplate, Proposal
from secretariat.domain.resolution import ActionItem, CoAssignee, Point, Resolution
from secretariat.services.changes import Label
from secretariat.services.desk import Desk
from secretariat.services.ports import NEW, UnitOfWork

TITLE = (
    "Про стан виконання Комплексної програми забезпечення громадського порядку, безпеки дорожнього руху та протидії "
    "домашньому насильству на території Сєвєродонецької міської територіальної громади на 2024–2030 роки"
)
POST = (
    "виконувач обов’язків начальника управління забезпечення взаємодії з правоохоронними органами та внутрішньо "
    "переміщеними особами"
)
POLICE = (
    "Сєвєродонецьке районне управління поліції Головного управління Національної поліції в Луганській області"
)
NGO = "Громадська організація «Спілка ветеранів та внутрішньо переміщених осіб Луганщини»"
COUNCIL = "Координаційна рада з питань захисту прав ветеранів війни, внутрішньо переміщених осіб і людей з інвалідністю"
TASK = (
    "Доручити управлінню забезпечення взаємодії з правоохоронними органами підготувати і подати робочій групі "
    "узагальнену інформацію про стан виконання заходів програми"
)
FAMILIES = (
    "Ґалаґан",
    "Дем’яненко-Пересопницький",
    "Щербак-Нечипоренко",
    "Євтушенко",
    "Семигуля-Загоруйко",
    "Зінченко",
)
NAMES = (
    ("Юрій", "Олегович"),
    ("Володимир-Олександр", "Станіславович"),
    ("Ґеорґій", "Вʼячеславович"),
    ("Лук’ян", "Лук’янович"),
    ("Їжакослав", "Ярополкович"),
)
PEOPLE, GROUPS, ITEMS, POINTS, PROPOSALS = 30, 9, 7, 6, 12


def make_long(desk: Desk, meeting_id: int) -> None:
    """Add to the sample: 30 people, 9 groups, 42 actions, 12 proposals, meetings that fell through, a template."""
    with desk.work() as uow:
        meeting = uow.get(Meeting, meeting_id)
        day = min(sitting.day for sitting in uow.find(Sitting, meeting_id=meeting.id))
        people = _people(uow, meeting.group_id)
        _present(uow, meeting.id, people[:8])
        _groups(uow, meeting.group_id)
        _items(uow, meeting.id, people, day)
        _ahead(uow, meeting.group_id, people, day)
        uow.commit(Label(code="meeting_imported", ids={"meeting": meeting.id}))


def _people(uow: UnitOfWork, group_id: GroupId) -> list[PersonId]:
    police = uow.add(Organisation(id=OrganisationId(NEW), name=POLICE))
    made = []
    for place in range(PEOPLE):
        given, patronymic = NAMES[place // len(FAMILIES)]
        person = uow.add(
            Person(
                id=PersonId(NEW),
                family=FAMILIES[place % len(FAMILIES)],
                given=given,
                patronymic=patronymic,
                gender=Gender.MASCULINE,
                email=f"osoba.z.duzhe.dovhoiu.adresoiu.{place}@sievierodonetsk-rada.example.org",
            )
        )
        uow.add(Post(id=PostId(NEW), person_id=person.id, title=POST, organisation_id=police.id))
        uow.add(Membership(id=MembershipId(NEW), group_id=group_id, person_id=person.id))
        made.append(person.id)
    return made


def _present(uow: UnitOfWork, meeting_id: MeetingId, people: list[PersonId]) -> None:
    for place, person_id in enumerate(people):
        away = place % 2 == 1
        uow.add(
            Attendance(
                id=AttendanceId(NEW),
                meeting_id=meeting_id,
                person_id=person_id,
                presence=Presence.EXCUSED if away else Presence.UNMARKED,
                reason="відрядження до обласної військової адміністрації" if away else None,
            )
        )


def _groups(uow: UnitOfWork, like: GroupId) -> None:
    known = uow.get(WorkingGroup, like)
    for place in range(GROUPS):
        name = f"{COUNCIL} № {place + 1}"
        uow.add(
            WorkingGroup(
                id=GroupId(NEW),
                name=name,
                name_genitive=name.replace("Координаційна рада", "Координаційної ради"),
                council=known.council,
                settlement=known.settlement,
            )
        )


def _items(uow: UnitOfWork, meeting_id: MeetingId, people: list[PersonId], day: date) -> None:
    before = len(uow.find(AgendaItem, meeting_id=meeting_id))
    for place in range(ITEMS):
        position = before + place + 1
        title = TITLE if place % 2 else TITLE.removeprefix("Про ").capitalize()
        item = uow.add(AgendaItem(id=ItemId(NEW), meeting_id=meeting_id, position=position, title=title))
        uow.add(Rapporteur(id=RapporteurId(NEW), item_id=item.id, position=1, person_id=people[1]))
        resolution = uow.add(Resolution(id=ResolutionId(NEW), item_id=item.id))
        for number in range(POINTS):
            _action(uow, resolution.id, number, people, day)


def _action(
    uow: UnitOfWork, resolution_id: ResolutionId, number: int, people: list[PersonId], day: date
) -> None:
    point = uow.add(
        Point(id=PointId(NEW), resolution_id=resolution_id, position=number + 1, text=f"{TASK} ({number})")
    )
    outside, standing = number % 3 == 0, number == POINTS - 1
    action = uow.add(
        ActionItem(
            id=ActionId(NEW),
            point_id=point.id,
            assignee_id=None if outside else people[number],
            assignee_label=NGO if outside else None,
            due=None if standing else day + timedelta(days=30 * number),
            standing=standing,
        )
    )
    uow.add(CoAssignee(id=CoAssigneeId(NEW), action_id=action.id, position=1, person_id=people[number + 6]))
    uow.add(ProgressNote(id=ProgressNoteId(NEW), action_id=action.id, day=day, text=TASK))
    if number == 1:
        later = day + timedelta(days=90)
        uow.add(
            Extension(id=ExtensionId(NEW), action_id=action.id, due=later, given_on=day, reason=TASK, by=NGO)
        )


def _ahead(uow: UnitOfWork, group_id: GroupId, people: list[PersonId], day: date) -> None:
    for place in range(PROPOSALS):
        outside = place % 2 == 0
        uow.add(
            Proposal(
                id=ProposalId(NEW),
                group_id=group_id,
                title=TITLE,
                proposer_id=None if outside else people[place],
                proposer_label=NGO if outside else None,
                filed_on=day,
            )
        )
    uow.add(MeetingTemplate(id=TemplateId(NEW), group_id=group_id, name=TITLE, place=POST, start=time(14)))
    for state in (MeetingState.PLANNED, MeetingState.CANCELLED):
        day -= timedelta(days=90)
        meeting = uow.add(Meeting(id=MeetingId(NEW), group_id=group_id, place=POST, state=state, reason=TASK))
        uow.add(Sitting(id=SittingId(NEW), meeting_id=meeting.id, day=day, start=time(14)))
