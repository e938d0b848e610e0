"""Running a meeting by mouse and by keyboard: the hardest hour."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from secretariat.domain.attendance import Presence
from secretariat.services.attendance import Mark
from secretariat.services.discussion import remove_statement
from secretariat.services.typing_drafts import kept_drafts
from secretariat.ui.kit.suggestions import Suggestions
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import PRESENCE_ROW
from secretariat.ui.meeting.running.presence_entry import PresenceEntry
from secretariat.ui.meeting.running.view import RunStage
from secretariat.ui.meeting.running.vote_state import Totals
from tests.ui.looks import cut_words, dress, nameless, settle
from tests.ui.meeting.on_screen import ALT, CTRL, cursor, keys, put_on_screen, shown_words, typed
from tests.ui.meeting.running.planned import LiveMeeting

Key = Qt.Key


@pytest.fixture
def gone() -> list[str]:
    return []


@pytest.fixture
def stage(live: LiveMeeting, qtbot: QtBot, gone: list[str]) -> RunStage:
    made = RunStage(live.workplace.bench, lambda: gone.append("protocol"))
    return put_on_screen(made, live.workplace, qtbot)


def entry(stage: RunStage, live: LiveMeeting, family: str) -> PresenceEntry:
    wanted = live.attendance(family)
    return next(one for one in stage.presence.entries() if one.id == wanted)


def everybody_is_there(stage: RunStage) -> None:
    stage.presence.presenter.mark_everyone()


def said(live: LiveMeeting) -> list[str]:
    return [row.text for row in live.session.record.statements]


def suggestions(root: QWidget) -> list[Suggestions]:
    return [one for one in root.findChildren(Suggestions) if one.isVisible()]


def test_digits_mark_presence_and_arrows_walk(live: LiveMeeting, stage: RunStage) -> None:
    keys(Key.Key_F2)
    keys(Key.Key_1, Key.Key_Down, Key.Key_2, Key.Key_Down, Key.Key_3)
    shown = [live.row(family).presence for family in ("Білоус", "Гаєвська", "Ґалаґан")]
    assert shown == [Presence.PRESENT, Presence.PRESENT, Presence.ABSENT]


def test_a_click_on_a_square_marks_and_the_line_says_since_when(live: LiveMeeting, stage: RunStage) -> None:
    live.clock("14:31")
    row = entry(stage, live, "Коваль").row
    square = next(one for one in row.findChildren(QWidget) if one.accessibleName() == "Коваль Ю. А.: у залі")
    QTest.mouseClick(square, Qt.MouseButton.LeftButton)
    assert "у залі з 14:31" in shown_words(row)


def test_enter_opens_the_reason_of_an_absence(live: LiveMeeting, stage: RunStage) -> None:
    entry(stage, live, "Ґалаґан").row.setFocus()
    keys(Key.Key_3, Key.Key_Return)
    assert cursor().accessibleName() == "Причина"
    typed("відпустка")
    keys(Key.Key_Tab)
    assert live.row("Ґалаґан").reason == "відпустка"


def test_a_new_speaker_takes_four_keys_beyond_the_words(live: LiveMeeting, stage: RunStage) -> None:
    keys(Key.Key_F5)
    typed("Бі")
    keys(Key.Key_Return)
    assert cursor().accessibleName() == "Слова нового промовця"
    typed("За")
    keys(Key.Key_Tab)
    [statement] = live.session.record.statements
    assert (statement.speaker_id, statement.text) == (live.person("Білоус"), "За")


def test_a_phrase_comes_after_three_letters_and_enter_takes_it(live: LiveMeeting, stage: RunStage) -> None:
    keys(Key.Key_F5, Key.Key_Tab)
    typed("Під")
    assert suggestions(stage)
    keys(Key.Key_Return)
    typed(" Білоуса.")
    keys(Key.Key_Escape, Key.Key_Tab)
    assert said(live) == ["Підтримав пропозицію Білоуса."]


def test_escape_sends_the_list_away_and_loses_no_letter(stage: RunStage) -> None:
    keys(Key.Key_F5, Key.Key_Tab)
    typed("Під")
    keys(Key.Key_Escape)
    assert not suggestions(stage)
    assert cursor().property("plainText") == "Під"


def test_ctrl_j_offers_phrases_when_asked(stage: RunStage) -> None:
    keys(Key.Key_F4, Key.Key_Tab)
    keys(Key.Key_J, modifiers=CTRL)
    assert suggestions(stage)


def test_an_unnamed_speaker_is_kept_as_typed(live: LiveMeeting, stage: RunStage) -> None:
    keys(Key.Key_F5)
    typed("представниця громадськості")
    keys(Key.Key_Return)
    typed("Запитала про строки.")
    keys(Key.Key_Tab)
    assert live.session.record.statements[0].speaker_label == "представниця громадськості"


def test_a_new_name_makes_a_person(live: LiveMeeting, stage: RunStage) -> None:
    keys(Key.Key_F5)
    typed("Бондар Марія Іванівна")
    keys(Key.Key_Return)
    typed("Подякувала.")
    keys(Key.Key_Tab)
    assert live.session.record.statements[0].speaker_id == live.person("Бондар")


def test_the_next_item_stores_what_is_being_typed(live: LiveMeeting, stage: RunStage) -> None:
    keys(Key.Key_F5, Key.Key_Tab)
    typed("Недописане")
    keys(Key.Key_PageDown, modifiers=CTRL)
    assert said(live) == ["Недописане"]
    assert stage.course.item == live.item(2)


def test_alt_and_a_digit_open_an_item(live: LiveMeeting, stage: RunStage) -> None:
    stage.setFocus()
    keys(Key.Key_F2)
    keys(Key.Key_4, modifiers=ALT)
    assert stage.course.item == live.item(4)
    assert "асфальтобетонного заводу" in shown_words(stage.head)


def test_a_point_becomes_an_action_by_who_and_when(live: LiveMeeting, stage: RunStage) -> None:
    keys(Key.Key_F6)
    typed("Підготувати звіт.")
    keys(Key.Key_Escape, Key.Key_Tab)
    typed("Ів")
    keys(Key.Key_Return)
    typed("+14")
    keys(Key.Key_Tab)
    [action] = live.session.record.actions
    assert (action.assignee_id, f"{action.due:%d.%m.%Y}") == (live.person("Іваненко"), "14.08.2019")


def test_all_for_is_one_key(live: LiveMeeting, stage: RunStage) -> None:
    everybody_is_there(stage)
    stage.decision._take_note()
    keys(Key.Key_F8)
    assert live.session.record.ballots[0].for_ == 11
    assert "Ухвалено" in shown_words(stage.vote)


def test_one_abstention_takes_four_keys(live: LiveMeeting, stage: RunStage) -> None:
    everybody_is_there(stage)
    stage.decision._take_note()
    keys(Key.Key_F9, Key.Key_Tab, Key.Key_Tab, Key.Key_1)
    assert "«за» 10 з 11, потрібно 6" in shown_words(stage.vote)
    assert not live.session.record.ballots
    keys(Key.Key_Tab)
    [ballot] = live.session.record.ballots
    assert (ballot.for_, ballot.abstained) == (10, 1)


def test_passing_through_the_counts_records_no_vote(live: LiveMeeting, stage: RunStage) -> None:
    everybody_is_there(stage)
    stage.decision._take_note()
    keys(Key.Key_F9, Key.Key_Tab, Key.Key_Tab, Key.Key_Tab)
    assert not live.session.record.ballots


def test_too_many_votes_are_told_while_they_are_typed(live: LiveMeeting, stage: RunStage) -> None:
    everybody_is_there(stage)
    stage.decision._take_note()
    keys(Key.Key_F9)
    typed("13")
    assert "на 2 голоси більше" in shown_words(stage.vote)


def test_refused_numbers_stay_to_be_corrected(live: LiveMeeting, stage: RunStage) -> None:
    everybody_is_there(stage)
    stage.decision._take_note()
    keys(Key.Key_F9)
    typed("13")
    keys(Key.Key_Tab, Key.Key_Tab, Key.Key_Tab)
    assert not live.session.record.ballots
    assert stage.vote.counts.for_.value() == 13
    keys(Key.Key_2, modifiers=ALT)
    assert not stage.vote.counts.is_changed()


def test_f7_leads_from_one_missing_thing_to_the_next(stage: RunStage) -> None:
    everybody_is_there(stage)
    keys(Key.Key_F7)
    assert cursor().accessibleName() == "Новий промовець"
    keys(Key.Key_Tab)
    typed("Доповів про стан справ.")
    keys(Key.Key_Escape)
    keys(Key.Key_F7)
    assert cursor().accessibleName() == "Текст нового пункту"


def test_typing_is_kept_within_a_second_and_comes_back(
    live: LiveMeeting, stage: RunStage, qtbot: QtBot
) -> None:
    keys(Key.Key_F5, Key.Key_Tab)
    drafts = live.workplace.office.desk.drafts
    with qtbot.waitSignal(live.workplace.typing.kept, timeout=2000):
        typed("Підтримала")
    assert [draft.text for draft in kept_drafts(drafts)] == ["Підтримала"]
    again = RunStage(live.workplace.bench, lambda: None)
    qtbot.addWidget(again)
    again.refresh()
    assert again.spoken.new.text.text() == "Підтримала"


def test_a_stored_text_leaves_no_draft(live: LiveMeeting, stage: RunStage) -> None:
    keys(Key.Key_F5, Key.Key_Tab)
    typed("Підтримала.")
    live.workplace.typing.keep()
    keys(Key.Key_Tab)
    assert not kept_drafts(live.workplace.office.desk.drafts)


def test_after_the_last_item_comes_the_protocol(stage: RunStage, gone: list[str]) -> None:
    keys(Key.Key_F2)
    keys(Key.Key_5, modifiers=ALT)
    keys(Key.Key_PageDown, modifiers=CTRL)
    assert gone == ["protocol"]


def test_an_item_taken_off_shows_its_reason_and_no_statements(live: LiveMeeting, stage: RunStage) -> None:
    stage.about.state.setFocus()
    keys(Key.Key_Down, Key.Key_Down)
    assert "Вкажіть причину" in shown_words(stage.about) or "причину" in shown_words(stage.about).lower()
    stage.about.reason.setFocus()
    typed("доповідач захворів")
    keys(Key.Key_Tab)
    assert live.item(1).reason == "доповідач захворів"
    assert stage.heard.isHidden()


def test_without_an_agenda_it_says_what_to_do(live: LiveMeeting, stage: RunStage) -> None:
    from secretariat.services.agenda import remove_item

    for item in live.session.record.items:
        remove_item(live.session.work, item.id)
    live.session.refresh()
    assert "Порядок денний порожній" in shown_words(stage)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(("width", "height"), [(874, 648), (920, 548), (807, 388)])
def test_nothing_is_cut_and_everything_has_a_name(
    stage: RunStage, live: LiveMeeting, width: int, height: int, *, dark: bool
) -> None:
    dress(dark=dark)
    everybody_is_there(stage)
    stage.decision._take_note()
    stage.vote.all_for()
    stage.presence.open_details(live.attendance("Коваль"))
    stage.presence.new_guest.start()
    stage.spoken.start()
    stage.fit(width)
    settle(stage, width, height)
    assert cut_words(stage) == []
    assert nameless(stage) == []


@pytest.mark.parametrize("points", [9, 14, 18])
def test_large_letters_cut_nothing(stage: RunStage, points: int) -> None:
    everybody_is_there(stage)
    stage.decision._take_note()
    stage.vote.all_for()
    dress(points=points)
    settle(stage, 1700, 940)
    assert cut_words(stage) == []


def test_what_somebody_proposed_becomes_a_point_and_then_an_action(
    live: LiveMeeting, stage: RunStage
) -> None:
    everybody_is_there(stage)
    keys(Key.Key_F5)
    typed("Га")
    keys(Key.Key_Return)
    typed("запропонувала обстежити міст")
    stage.spoken.new.settle()
    row = stage.spoken._rows.rows()[-1]
    row.text.setFocus()
    keys(Key.Key_F3)
    (point,) = [row for row in live.session.record.points if row.text == "Обстежити міст."]
    assert "запропонувала обстежити міст" in said(live)
    typed("Ко")
    keys(Key.Key_Return)
    assert [action.point_id for action in live.session.record.actions] == [point.id]


def middle(part: QWidget, within: QWidget) -> int:
    return part.mapTo(within, part.rect().center()).y()


def test_an_exception_stands_nearer_to_its_name_than_to_the_next_one(
    live: LiveMeeting, stage: RunStage
) -> None:
    dress()
    everybody_is_there(stage)
    for family in ("Білоус", "Гаєвська"):
        stage.presence.presenter.mark(live.attendance(family), Mark.AWAY)
    settle(stage, 1262, 652)
    names, exceptions = zip(
        *(entry(stage, live, one).row.findChildren(Text)[:2] for one in ("Білоус", "Гаєвська")), strict=True
    )
    to_own = middle(exceptions[0], stage) - middle(names[0], stage)
    to_next = middle(names[1], stage) - middle(exceptions[0], stage)
    assert to_next - to_own >= 4
    assert entry(stage, live, "Білоус").row.height() == PRESENCE_ROW


def test_a_missing_quorum_is_amber_in_one_line_too(stage: RunStage) -> None:
    assert stage.presence.summary_tone is Tone.WARN
    everybody_is_there(stage)
    assert stage.presence.summary_tone is Tone.PLAIN


def test_an_absent_chair_is_not_asked_to_decide_an_equal_vote(live: LiveMeeting, stage: RunStage) -> None:
    stage.presence.presenter.mark(live.attendance("Єременко"), Mark.AWAY)
    everybody_is_there(stage)
    stage.decision._take_note()
    stage.vote.presenter.count(Totals(for_=5, against=5))
    words = shown_words(stage.vote)
    assert "Не ухвалено" in words
    assert "порівну; головуючий не голосує і нічого не вирішує" in words
    assert not stage.vote.result._tie.isVisible()


def test_the_report_is_proposed_to_be_the_rapporteurs(live: LiveMeeting, stage: RunStage) -> None:
    keys(Key.Key_F4)
    assert cursor() is stage.heard.new.speaker
    assert stage.heard.new.speaker.text() == "Кузьмінов О."
    keys(Key.Key_Tab)
    typed("Поінформував.")
    stage.settle()
    (report,) = live.session.record.statements
    assert report.speaker_id == live.person("Кузьмінов")


@pytest.mark.parametrize("pressed", [Key.Key_Return, Key.Key_Tab])
def test_the_proposed_speaker_is_taken_replaced_or_taken_away(
    live: LiveMeeting, stage: RunStage, pressed: Key
) -> None:
    for name, family in (("Куз", "Кузьмінов"), ("Кова", "Коваль")):
        keys(Key.Key_F4)
        typed(name)
        keys(Key.Key_Return)
        typed("Поінформував.")
        stage.settle()
        statement = live.session.record.statements[-1]
        assert statement.speaker_id == live.person(family)
        remove_statement(live.session.work, statement.id)
        live.session.refresh()
    keys(Key.Key_F4, Key.Key_Delete, Key.Key_Tab)
    typed("Узято до відома.")
    stage.settle()
    (statement,) = live.session.record.statements
    assert (statement.speaker_id, statement.speaker_label) == (None, None)
    remove_statement(live.session.work, statement.id)
    live.session.refresh()
    keys(Key.Key_F4, pressed)
    assert cursor() is stage.heard.new.text


def test_escape_puts_an_empty_line_away(live: LiveMeeting, stage: RunStage) -> None:
    for key, section in ((Key.Key_F5, stage.spoken), (Key.Key_F6, stage.decision)):
        keys(key)
        assert section.new.isVisible()
        keys(Key.Key_Escape)
        assert not section.new.isVisible()
        assert cursor() is section._more
    keys(Key.Key_F6)
    typed("Погодити.")
    keys(Key.Key_Escape)
    assert stage.decision.new.isVisible()
