"""The signing as chair and secretary meet it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from secretariat.domain.document import SignerRole
from secretariat.domain.papers import SigningWay
from secretariat.storage.store import Store
from secretariat.ui.kit.segments import Segment
from secretariat.ui.meeting.signing.state import KeyState
from secretariat.ui.meeting.signing.view import SigningStage
from secretariat.ui.prompts import FileWish
from secretariat.ui.tasks import PoolTasks
from tests.ui.looks import cut_words, dress, nameless, settle
from tests.ui.meeting.reading import STAGE, buttons, click, words
from tests.ui.meeting.workplace import PASSWORD, Workplace
from tests.ui.typing import press, type_text

CHAIR, SECRETARY = SignerRole.CHAIR, SignerRole.SECRETARY
RESULT = "Протокол № 1 від 31.07.2019.pdf"


def stage_on(workplace: Workplace, qtbot: QtBot, gone: list[str] | None = None) -> SigningStage:
    """The stage on the screen; `gone` hears where it leads."""
    left = gone if gone is not None else []
    stage = SigningStage(workplace.bench, lambda: left.append("protocol"), lambda: left.append("sending"))
    qtbot.addWidget(stage)
    workplace.show(stage)
    settle(stage, *STAGE)
    return stage


def ready(workplace: Workplace) -> Workplace:
    """The number is given, both have keys."""
    workplace.finalise()
    workplace.make_keys()
    return workplace


def fields(stage: SigningStage, role: SignerRole, state: KeyState) -> list[QLineEdit]:
    return [field.input for field in stage.cards[role].office.steps[state].rows.fields]


def fill(stage: SigningStage, role: SignerRole, state: KeyState, *typed: str) -> None:
    """Type into the fields of a step, Enter after each."""
    for field, text in zip(fields(stage, role, state), typed, strict=True):
        field.setFocus()
        type_text(field, text)
        press(field, Qt.Key.Key_Return)


def choose_paper(stage: SigningStage) -> None:
    segments = stage.cards[CHAIR].way.findChildren(Segment)
    click(next(segment for segment in segments if segment.text() == "На папері"))


def test_without_a_number_there_is_nothing_to_sign(workplace: Workplace, qtbot: QtBot) -> None:
    gone: list[str] = []
    stage = stage_on(workplace, qtbot, gone)
    assert "Підписувати ще нічого" in words(stage)
    assert buttons(stage) == ["До протоколу"]
    click(stage.to_protocol)
    assert gone == ["protocol"]


def test_the_signers_stand_in_their_order_with_their_roles(workplace: Workplace, qtbot: QtBot) -> None:
    said = words(stage_on(ready(workplace), qtbot))
    assert said.index("Ігор ЄРЕМЕНКО") < said.index("Галина ІВАНЕНКО")
    assert "голова робочої групи · підписує першим" in said
    assert "секретар робочої групи · підписує другою, останньою" in said
    assert said.index("Чекає підпису") < said.index("Після голови")


def test_a_new_office_is_led_from_the_centre_over_the_key_to_the_signature(
    workplace: Workplace, qtbot: QtBot
) -> None:
    workplace.finalise()
    stage = stage_on(workplace, qtbot)
    assert "Створіть центр підписів установи" in words(stage)
    fill(stage, CHAIR, KeyState.NO_AUTHORITY, PASSWORD, PASSWORD)
    assert workplace.keys.has_authority()
    fill(stage, CHAIR, KeyState.NO_KEY, PASSWORD, "лелека летить", "лелека летить")
    fill(stage, CHAIR, KeyState.READY, "лелека летить")
    [signature] = workplace.session.opened.signatures
    assert (signature.role, signature.way) == (CHAIR, SigningWay.OFFICE)
    assert "Створіть ключ підписувача" in words(stage)
    assert "Створіть центр підписів установи" not in words(stage)


def test_the_cursor_goes_on_with_the_steps_and_to_the_next_signer(workplace: Workplace, qtbot: QtBot) -> None:
    workplace.finalise()
    stage = stage_on(workplace, qtbot)
    fill(stage, CHAIR, KeyState.NO_AUTHORITY, PASSWORD, PASSWORD)
    assert fields(stage, CHAIR, KeyState.NO_KEY)[0].hasFocus()
    fill(stage, CHAIR, KeyState.NO_KEY, PASSWORD, PASSWORD, PASSWORD)
    assert fields(stage, CHAIR, KeyState.READY)[0].hasFocus()
    fill(stage, CHAIR, KeyState.READY, PASSWORD)
    assert fields(stage, SECRETARY, KeyState.NO_KEY)[0].hasFocus()


def test_passwords_are_hidden_shown_on_wish_and_forgotten_after_their_step(
    workplace: Workplace, qtbot: QtBot
) -> None:
    workplace.finalise()
    stage = stage_on(workplace, qtbot)
    typed = fields(stage, CHAIR, KeyState.NO_AUTHORITY)
    assert {field.echoMode() for field in typed} == {QLineEdit.EchoMode.Password}
    click(stage.cards[CHAIR].office.steps[KeyState.NO_AUTHORITY].rows.seen)
    assert {field.echoMode() for field in typed} == {QLineEdit.EchoMode.Normal}
    fill(stage, CHAIR, KeyState.NO_AUTHORITY, PASSWORD, PASSWORD)
    assert [field.text() for field in typed] == ["", ""]
    assert {field.echoMode() for field in typed} == {QLineEdit.EchoMode.Password}


def test_passwords_that_differ_are_told_at_the_second_one(workplace: Workplace, qtbot: QtBot) -> None:
    workplace.finalise()
    stage = stage_on(workplace, qtbot)
    fill(stage, CHAIR, KeyState.NO_AUTHORITY, PASSWORD, "інший пароль")
    assert "Паролі не збігаються." in words(stage)
    assert not workplace.keys.has_authority()
    assert fields(stage, CHAIR, KeyState.NO_AUTHORITY)[1].hasFocus()


def test_a_short_password_is_refused_at_its_field(workplace: Workplace, qtbot: QtBot) -> None:
    workplace.finalise()
    stage = stage_on(workplace, qtbot)
    fill(stage, CHAIR, KeyState.NO_AUTHORITY, "кіт", "кіт")
    first, second = fields(stage, CHAIR, KeyState.NO_AUTHORITY)
    assert (first.property("state"), second.property("state") or "") == ("error", "")
    assert first.hasFocus()
    assert workplace.homeless == []


def test_a_wrong_password_of_the_centre_is_told_at_that_field(workplace: Workplace, qtbot: QtBot) -> None:
    workplace.finalise()
    workplace.keys.create_authority("Рада", PASSWORD, workplace.moment)
    stage = stage_on(workplace, qtbot)
    fill(stage, CHAIR, KeyState.NO_KEY, "не той пароль", PASSWORD, PASSWORD)
    office, own, _again = fields(stage, CHAIR, KeyState.NO_KEY)
    assert office.property("state") == "error"
    assert own.property("state") != "error"
    assert office.hasFocus()
    qtbot.keyClicks(office, "1")
    assert office.property("state") != "error"


def test_a_wrong_password_signs_nothing_and_keeps_the_cursor(workplace: Workplace, qtbot: QtBot) -> None:
    stage = stage_on(ready(workplace), qtbot)
    fill(stage, CHAIR, KeyState.READY, "не той пароль")
    [own] = fields(stage, CHAIR, KeyState.READY)
    assert workplace.session.opened.signatures == ()
    assert own.property("state") == "error"
    assert own.hasFocus()
    own.clear()
    fill(stage, CHAIR, KeyState.READY, PASSWORD)
    assert len(workplace.session.opened.signatures) == 1


def test_who_forgot_the_password_makes_a_new_key(workplace: Workplace, qtbot: QtBot) -> None:
    stage = stage_on(ready(workplace), qtbot)
    click(stage.cards[CHAIR].office.forgotten)
    fill(stage, CHAIR, KeyState.NO_KEY, PASSWORD, "новий пароль", "новий пароль")
    fill(stage, CHAIR, KeyState.READY, "новий пароль")
    assert [row.role for row in workplace.session.opened.signatures] == [CHAIR]


def test_a_signature_is_answered_by_three_sentences(workplace: Workplace, qtbot: QtBot) -> None:
    stage = stage_on(ready(workplace), qtbot)
    workplace.sign(CHAIR)
    version = workplace.session.opened.versions[0]
    said = words(stage)
    assert "Внутрішній підпис · 01.08.2019 10:24" in said
    assert "Документ після підпису не змінено." in said
    digest = f"{version.sha256[:4]} {version.sha256[4:8]} … {version.sha256[-4:]}"
    assert f"Цілісність · SHA-256 збігається з журналом: {digest}" in said
    assert "Довіра · Сєвєродонецька міська рада, сертифікат чинний до 01.08.2021" in said
    assert "Сертифікат не відкликано." in said


def test_what_was_not_checked_is_never_called_valid(workplace: Workplace, qtbot: QtBot) -> None:
    workplace.verifier.trusted = workplace.verifier.revoked = None
    stage = stage_on(ready(workplace), qtbot)
    workplace.sign(CHAIR)
    said = words(stage)
    assert "Документ після підпису не змінено." in said
    assert "Довіру до видавця сертифіката не перевірено." in said
    assert "Чи не відкликано сертифікат, не перевірено." in said


def test_a_changed_file_is_told_in_the_chip_and_the_sentence(workplace: Workplace, qtbot: QtBot) -> None:
    workplace.verifier.intact = False
    workplace.verifier.problems = ("differs_from_journal",)
    stage = stage_on(ready(workplace), qtbot)
    workplace.sign(CHAIR)
    said = words(stage)
    assert "Підпис недійсний" in said
    assert "Не використовуйте цей файл." in said
    assert "SHA-256 не збігається з журналом" in said


def test_a_lost_file_is_told_instead_of_being_checked_for_ever(
    workplace: Workplace, store: Store, qtbot: QtBot, tmp_path: Path
) -> None:
    ready(workplace).sign()
    digest = workplace.session.opened.versions[0].sha256
    [kept] = [path for path in tmp_path.rglob("*") if path.is_file() and digest[2:] in path.name]
    kept.unlink()
    said = words(stage_on(workplace, qtbot))
    assert "Файл протоколу пошкоджено, або його немає." in said
    assert "перевіряється" not in said


def test_the_word_for_a_qualified_signature_is_only_denied(workplace: Workplace, qtbot: QtBot) -> None:
    workplace.finalise()
    stage = stage_on(workplace, qtbot)
    for said in (words(stage), *buttons(stage)):
        for line in said.splitlines():
            assert "КЕП" not in line or "(не КЕП)" in line or "КЕП не замінює" in line


def test_the_last_signature_puts_the_file_into_the_folder(workplace: Workplace, qtbot: QtBot) -> None:
    gone: list[str] = []
    stage = stage_on(ready(workplace), qtbot, gone)
    fill(stage, CHAIR, KeyState.READY, PASSWORD)
    target = workplace.office.protocols / RESULT
    assert not target.exists()
    fill(stage, SECRETARY, KeyState.READY, PASSWORD)
    kept = workplace.office.desk.files.get(workplace.session.opened.versions[0].sha256)
    assert target.read_bytes() == kept
    assert RESULT in words(stage)
    target.unlink()
    click(stage.result.folder)
    assert workplace.opened == [workplace.office.protocols]
    assert target.read_bytes() == kept
    click(stage.result.go_on)
    assert gone == ["sending"]


def test_a_folder_that_cannot_be_written_does_not_lose_the_signature(
    workplace: Workplace, qtbot: QtBot
) -> None:
    ready(workplace).sign(CHAIR)
    workplace.office.protocols.write_text("a file where the folder should be", encoding="utf-8")
    stage = stage_on(workplace, qtbot)
    fill(stage, SECRETARY, KeyState.READY, PASSWORD)
    assert len(workplace.session.opened.signatures) == 2
    assert stage.result.folder.property("state") == "error"
    assert workplace.homeless == []


def test_paper_is_printed_marked_and_scanned(
    with_answers: Callable[..., Workplace], qtbot: QtBot, tmp_path: Path
) -> None:
    scan = tmp_path / "скан 1.pdf"
    scan.write_bytes(b"%PDF-1.7 scanned")
    workplace = with_answers(scan)
    workplace.finalise()
    stage = stage_on(workplace, qtbot)
    choose_paper(stage)
    paper = stage.cards[CHAIR].paper
    click(paper.print_button)
    [printed] = workplace.opened
    assert printed.name == "Протокол № 1 від 31.07.2019 (для підпису).pdf"
    assert b"electronic=False" in printed.read_bytes()
    click(paper.signed_button)
    assert {(row.way, row.signed_on) for row in workplace.session.opened.signatures} == {
        (SigningWay.PAPER, date(2019, 8, 1))
    }
    assert words(stage).count("На папері · 01.08.2019") == 2
    assert not (workplace.office.protocols / RESULT).exists()
    click(stage.result.scan)
    assert isinstance(workplace.prompts.asked[0], FileWish)
    assert (workplace.office.protocols / RESULT).read_bytes() == b"%PDF-1.7 scanned"
    assert "Замінити скан" in buttons(stage)


def test_another_day_of_signing_is_typed(workplace: Workplace, qtbot: QtBot) -> None:
    workplace.finalise()
    stage = stage_on(workplace, qtbot)
    choose_paper(stage)
    day = stage.cards[CHAIR].paper.day.input
    day.setFocus()
    day.clear()
    type_text(day, "5.08")
    press(day, Qt.Key.Key_Return)
    assert workplace.session.opened.signatures == (), "the day is shown in full before it is taken"
    press(day, Qt.Key.Key_Return)
    assert {row.signed_on for row in workplace.session.opened.signatures} == {date(2019, 8, 5)}


@pytest.mark.parametrize("typed", ["30.07.2019", "колись"])
def test_a_day_that_cannot_be_marks_nothing(workplace: Workplace, qtbot: QtBot, typed: str) -> None:
    workplace.finalise()
    stage = stage_on(workplace, qtbot)
    choose_paper(stage)
    paper = stage.cards[CHAIR].paper
    paper.day.input.setFocus()
    paper.day.input.clear()
    type_text(paper.day.input, typed)
    click(paper.signed_button)
    assert workplace.session.opened.signatures == ()
    assert paper.day.input.property("state") == "error"


def test_a_file_that_is_no_scan_is_refused(
    with_answers: Callable[..., Workplace], qtbot: QtBot, tmp_path: Path
) -> None:
    letter = tmp_path / "лист.pdf"
    letter.write_bytes(b"Word")
    workplace = with_answers(letter)
    workplace.finalise()
    workplace.sign_by_pen()
    stage = stage_on(workplace, qtbot)
    click(stage.result.scan)
    assert workplace.session.opened.versions[0].scan_sha256 is None
    assert stage.result.scan.property("state") == "error"


def test_after_an_electronic_signature_paper_is_not_offered(workplace: Workplace, qtbot: QtBot) -> None:
    stage = stage_on(ready(workplace), qtbot)
    workplace.sign(CHAIR)
    assert "На папері" not in buttons(stage)
    assert "Внутрішній підпис (не КЕП), як і в голови" in words(stage)


def test_a_folder_without_a_scan_still_opens(workplace: Workplace, qtbot: QtBot) -> None:
    workplace.finalise()
    workplace.sign_by_pen()
    stage = stage_on(workplace, qtbot)
    click(stage.result.folder)
    assert workplace.opened == [workplace.office.protocols]
    assert list(workplace.office.protocols.iterdir()) == []


def test_while_the_pool_works_the_step_says_so_and_cannot_be_pressed_again(
    store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    tasks = PoolTasks()
    workplace = ready(Workplace(store, tmp_path, tasks=tasks))
    stage = stage_on(workplace, qtbot)
    fill(stage, CHAIR, KeyState.READY, PASSWORD)
    step = stage.cards[CHAIR].office.steps[KeyState.READY]
    assert step.button.text() == "Підписую…"
    assert not step.button.isEnabled()
    qtbot.waitUntil(tasks.is_idle)
    assert len(workplace.session.opened.signatures) == 1
    assert "Документ після підпису не змінено." in words(stage)
    tasks.close()


@pytest.mark.parametrize("points", [9, 10, 15])
@pytest.mark.parametrize("signed", [0, 1, 2])
def test_no_word_is_cut_and_every_control_has_a_name(
    workplace: Workplace, qtbot: QtBot, points: int, signed: int
) -> None:
    workplace.finalise()
    if signed:
        workplace.make_keys()
        workplace.sign(*(CHAIR, SECRETARY)[:signed])
    dress(points=points)
    stage = stage_on(workplace, qtbot)
    assert cut_words(stage) == []
    assert nameless(stage) == []


@pytest.mark.parametrize(("points", "width"), [(10, 636), (15, 807)])
def test_a_very_long_name_takes_more_lines(
    workplace: Workplace, qtbot: QtBot, points: int, width: int
) -> None:
    workplace.lengthen()
    ready(workplace).sign(CHAIR)
    dress(points=points)
    stage = stage_on(workplace, qtbot)
    settle(stage, width, STAGE[1])
    assert cut_words(stage) == []
    assert max(card.geometry().right() for card in stage.cards.values()) < width
