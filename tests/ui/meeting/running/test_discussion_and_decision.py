"""What was said and decided, and what an item still lacks."""

from dataclasses import replace
from datetime import date

from secretariat.domain.agenda import ItemState, StatementKind
from secretariat.domain.attendance import Capacity, Presence
from secretariat.domain.ids import ItemId, PersonId, PointId, StatementId
from secretariat.services.agenda import set_rapporteurs
from secretariat.services.changes import Label
from secretariat.services.ports import NEW
from secretariat.ui.meeting.people import NOBODY, Who, enter_person
from secretariat.ui.meeting.place import Part
from secretariat.ui.meeting.running.decision import DecisionPresenter, dissent_lines, point_lines
from secretariat.ui.meeting.running.discussion import (
    DiscussionPresenter,
    new_place,
    next_rapporteur,
    statement_lines,
)
from secretariat.ui.meeting.running.missing import Missing, missing
from tests.ui.meeting.running.planned import LiveMeeting


def said(live: LiveMeeting, kind: StatementKind = StatementKind.SPOKE) -> list[tuple[str, str]]:
    lines = statement_lines(live.session.record, live.item(1).id, kind)
    return [(line.speaker, line.text) for line in lines]


def speak(live: LiveMeeting, text: str, who: Who = NOBODY) -> StatementId:
    born: list[int] = []
    presenter = DiscussionPresenter(live.session)
    presenter.add(live.item(1).id, StatementKind.SPOKE, text, who, born.append)
    return StatementId(born[0])


def decide(live: LiveMeeting, text: str, parent: PointId | None = None) -> PointId:
    born: list[int] = []
    DecisionPresenter(live.session).add(live.item(1).id, text, born.append, parent)
    return PointId(born[0])


def test_words_may_be_a_persons_an_unnamed_ones_or_nobodys(live: LiveMeeting) -> None:
    speak(live, "Підтримав пропозицію.", Who(person_id=live.person("Білоус")))
    speak(live, "Запитав про строки.", Who(label="Представник громадськості"))
    speak(live, "Обговорено хід робіт.")
    assert said(live) == [
        ("Білоус Д. Г.", "Підтримав пропозицію."),
        ("Представник громадськості", "Запитав про строки."),
        ("", "Обговорено хід робіт."),
    ]


def test_a_speaker_who_is_in_no_list_is_entered_as_invited(live: LiveMeeting) -> None:
    known = speak(live, "Підтримав пропозицію.", Who(person_id=live.person("Білоус")))
    stranger = enter_person(live.session, new_place(StatementKind.SPOKE, live.item(1).id), "Ґонта Марія")
    words = speak(live, "Запитала про строки.", Who(person_id=stranger))
    assert strangers(live) == {known: False, words: True}
    DiscussionPresenter(live.session).invite(words)
    assert strangers(live) == {known: False, words: False}
    (row,) = [row for row in live.session.record.attendance if row.person_id == stranger]
    assert (row.capacity, row.presence) == (Capacity.INVITED, Presence.PRESENT)


def strangers(live: LiveMeeting) -> dict[StatementId, bool]:
    lines = statement_lines(live.session.record, live.item(1).id, StatementKind.SPOKE)
    return {line.id: line.stranger for line in lines}


def test_an_empty_text_is_nothing_yet(live: LiveMeeting) -> None:
    presenter = DiscussionPresenter(live.session)
    assert not presenter.add(live.item(1).id, StatementKind.HEARD, "  ", NOBODY, lambda _: None)


def test_an_emptied_statement_goes(live: LiveMeeting) -> None:
    statement = speak(live, "Підтримав пропозицію.")
    DiscussionPresenter(live.session).set_text(statement, "")
    assert said(live) == []


def test_a_speaker_is_changed_without_touching_the_words(live: LiveMeeting) -> None:
    statement = speak(live, "Підтримав пропозицію.")
    DiscussionPresenter(live.session).set_speaker(statement, Who(person_id=live.person("Свєтов")))
    assert said(live) == [("Свєтов Е.", "Підтримав пропозицію.")]


def test_sub_points_stand_under_their_point(live: LiveMeeting) -> None:
    first = decide(live, "Схвалити план.")
    decide(live, "Підготувати звіт.")
    decide(live, "оприлюднити його;", first)
    lines = point_lines(live.session.record, live.item(1).id)
    assert [(line.position, line.text) for line in lines] == [
        (1, "Схвалити план."),
        (1, "оприлюднити його;"),
        (2, "Підготувати звіт."),
    ]


def test_a_decision_makes_the_item_considered(live: LiveMeeting) -> None:
    decide(live, "Схвалити план.")
    assert live.item(1).state is ItemState.CONSIDERED


def test_a_point_with_somebody_is_an_action(live: LiveMeeting) -> None:
    point, presenter = decide(live, "Підготувати звіт."), DecisionPresenter(live.session)
    who = Who(person_id=live.person("Іваненко"))
    assert presenter.assign(point, who, date(2019, 8, 14))
    [line] = point_lines(live.session.record, live.item(1).id)
    assert (line.assignee, line.due, line.standing) == ("Іваненко Г. П.", date(2019, 8, 14), False)


def test_a_standing_action_has_no_day(live: LiveMeeting) -> None:
    point, presenter = decide(live, "Інформувати мешканців."), DecisionPresenter(live.session)
    presenter.assign(point, Who(label="відділ зв’язків із громадськістю"), standing=True)
    [line] = point_lines(live.session.record, live.item(1).id)
    assert (line.assignee, line.standing) == ("відділ зв’язків із громадськістю", True)


def test_a_day_without_anybody_is_refused_at_who(live: LiveMeeting) -> None:
    point = decide(live, "Підготувати звіт.")
    assert not DecisionPresenter(live.session).assign(point, NOBODY, date(2019, 8, 14))
    [(place, error)] = live.session.errors.items()
    assert (place.part, place.field, error.code) == (Part.POINT, "assignee", "due_needs_assignee")


def test_an_emptied_point_goes_and_takes_its_action(live: LiveMeeting) -> None:
    point, presenter = decide(live, "Підготувати звіт."), DecisionPresenter(live.session)
    presenter.assign(point, Who(person_id=live.person("Іваненко")))
    presenter.set_text(point, " ")
    assert not live.session.record.actions
    assert live.item(1).state is ItemState.OPEN


def test_who_disagrees_is_named(live: LiveMeeting) -> None:
    decide(live, "Схвалити план.")
    presenter, item = DecisionPresenter(live.session), live.item(1).id
    assert not presenter.add_dissent(item, None, "План потребує змін.", lambda _: None)
    assert [error.code for error in live.session.errors.values()] == ["dissent_needs_person"]
    assert presenter.add_dissent(item, live.person("Білоус"), "План потребує змін.", lambda _: None)
    [line] = dissent_lines(live.session.record, item)
    assert (line.name, line.text) == ("Білоус Д. Г.", "План потребує змін.")
    assert presenter.remove_dissent(line.id)


def test_what_an_item_lacks_is_asked_in_the_order_of_the_screen(live: LiveMeeting) -> None:
    record, item = live.session.record, live.item(1)
    assert missing(record, item) == (
        Missing.PRESENCE,
        Missing.REPORT,
        Missing.DECISION,
        Missing.BEGINNING,
        Missing.END,
    )


def test_an_action_without_a_day_is_missing_something(live: LiveMeeting) -> None:
    point = decide(live, "Підготувати звіт.")
    DecisionPresenter(live.session).assign(point, Who(person_id=live.person("Іваненко")))
    assert Missing.DUE in missing(live.session.record, live.item(1))


def test_taking_note_is_a_decision(live: LiveMeeting) -> None:
    item: ItemId = live.item(1).id
    DecisionPresenter(live.session).take_note(item, "Інформацію взяти до відома.")
    assert Missing.DECISION not in missing(live.session.record, live.item(1))


def test_an_action_has_others_beside_the_one_who_answers_for_it(live: LiveMeeting) -> None:
    presenter, point = DecisionPresenter(live.session), decide(live, "Обстежити міст.")
    presenter.assign(point, Who(label="управління ЖКГ"), date(2019, 8, 14))
    assert presenter.set_email(point, "jkg@example.org")
    assert presenter.set_co_workers(point, "Їжак, Коваль Ю. А., ГО «Ґанок» <ganok@example.org>")
    (line,) = point_lines(live.session.record, live.item(1).id)
    assert line.email == "jkg@example.org"
    assert line.others == "Їжак С. В., Коваль Ю. А., ГО «Ґанок» <ganok@example.org>"
    presenter.assign(point, Who(label="управління ЖКГ"), date(2019, 8, 21))
    (line,) = point_lines(live.session.record, live.item(1).id)
    assert (line.email, line.others[:11]) == ("jkg@example.org", "Їжак С. В.,")


def test_a_wrong_address_of_an_executor_is_refused_at_its_field(live: LiveMeeting) -> None:
    presenter, point = DecisionPresenter(live.session), decide(live, "Обстежити міст.")
    presenter.assign(point, Who(label="управління ЖКГ"))
    assert not presenter.set_email(point, "jkg")
    assert not presenter.set_co_workers(point, "ГО «Ґанок» <немає>")
    fields = {place.field for place in live.session.errors}
    assert "co_assignees" in fields


def test_a_co_worker_stays_who_it_is_when_somebody_else_is_called_the_same(live: LiveMeeting) -> None:
    presenter, point = DecisionPresenter(live.session), decide(live, "Забезпечити подачу води.")
    presenter.assign(point, Who(person_id=live.person("Коваль")))
    assert presenter.set_co_workers(point, "Їжак С. В.")
    with live.session.work() as uow:
        other = next(row for row in live.session.record.persons if row.family == "Їжак")
        uow.add(replace(other, id=PersonId(NEW), email=None))
        uow.commit(Label(code="person_added", ids={}))
    live.session.refresh()
    (line,) = point_lines(live.session.record, live.item(1).id)
    assert presenter.set_co_workers(point, f"{line.others}, управління ЖКГ")
    held = [(row.person_id, row.label) for row in live.session.record.co_assignees]
    assert held == [(live.person("Їжак"), None), (None, "управління ЖКГ")]


def test_the_next_report_is_that_of_the_rapporteur_who_was_not_heard_yet(live: LiveMeeting) -> None:
    item, first, second = live.item(1).id, live.person("Кузьмінов"), live.person("Коваль")
    set_rapporteurs(live.session.work, item, [first, second])
    live.session.refresh()
    assert next_rapporteur(live.session.record, item) == Who(person_id=first)
    for person in (first, second):
        DiscussionPresenter(live.session).add(
            item, StatementKind.HEARD, "Поінформував.", Who(person_id=person), lambda _: None
        )
    assert next_rapporteur(live.session.record, item) == NOBODY
