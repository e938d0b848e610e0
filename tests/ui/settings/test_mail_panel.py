"""The panel «Пошта»: two equal ways, every field at its place, an answer to every fault."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from secretariat.domain.errors import DomainError
from secretariat.services.mail import CARRIER_FAULTS, Answer, Carried, MailAccount, Security
from secretariat.services.outbox import queue
from secretariat.ui.mailing import Mailing
from secretariat.ui.settings.mail_panel import MailPanel
from secretariat.ui.tasks import InlineTasks, PoolTasks, Tasks
from tests.mail.letters import outgoing
from tests.ui.ground import Ground
from tests.ui.looks import cut_words, nameless, settle
from tests.ui.outbox.hands import ACCOUNT, OPEN, FakeKeyring, FakePost
from tests.ui.typing import type_text

FINGERPRINT = "ab12" * 16
UNTRUSTED = DomainError(
    "mail_untrusted", host="smtp.rada.ua", reason="unknown", fingerprint=FINGERPRINT, changed=False
)


class Stage:
    """The panel on the screen, and what it made the program remember."""

    def __init__(
        self,
        qtbot: QtBot,
        ground: Ground,
        account: MailAccount,
        keyring: FakeKeyring | None = None,
        tasks: Tasks | None = None,
    ) -> None:
        self.kept: list[MailAccount] = []
        self.post, self.keyring = FakePost(), keyring or FakeKeyring()
        self.mailing = Mailing(
            account, self.kept.append, self.keyring, ground.publish, tasks or InlineTasks()
        )
        self.mailing.attach(ground.office.desk, self.post)
        self.panel = MailPanel(self.mailing)
        qtbot.addWidget(self.panel)
        settle(self.panel, 860, 620)

    def type(self, name: str, text: str) -> None:
        field = self.panel.fields[name]
        field.input.selectAll()
        type_text(field.input, text)
        field.settle()


def test_the_two_ways_are_equal_and_the_server_is_asked_for_only_where_there_is_one(
    qtbot: QtBot, ground: Ground
) -> None:
    stage = Stage(qtbot, ground, MailAccount())
    panel = stage.panel
    assert panel.by_files.isChecked()
    assert not panel.fields["host"].isVisible()
    panel.by_server.click()
    assert panel.fields["host"].isVisible()
    assert stage.kept[-1].uses_smtp
    panel.by_files.click()
    assert not stage.kept[-1].uses_smtp


def test_a_field_is_remembered_when_it_is_left(qtbot: QtBot, ground: Ground) -> None:
    stage = Stage(qtbot, ground, replace(ACCOUNT, pin=FINGERPRINT))
    stage.type("name", "Секретар робочої групи")
    assert stage.kept[-1].name == "Секретар робочої групи"
    assert stage.kept[-1].pin == FINGERPRINT
    stage.type("host", "mail.rada.ua")
    assert (stage.kept[-1].host, stage.kept[-1].pin) == ("mail.rada.ua", "")


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("address", "не адреса", "«не адреса» — не електронна адреса."),
        (
            "address",
            "секретар@rada.ua",
            "«секретар@rada.ua» не приймуть як адресу. Виправте її: перед @ — лише латинські літери.",
        ),
        ("port", "70000", "Порт — число від 1 до 65535, найчастіше 587 або 465."),
        ("host", "https://rada.ua", "Ім’я сервера — як smtp.rada.gov.ua: без пробілів, «://» і порту."),
    ],
)
def test_a_wrong_value_is_said_at_its_field_and_not_remembered(
    qtbot: QtBot, ground: Ground, name: str, text: str, said: str
) -> None:
    stage = Stage(qtbot, ground, ACCOUNT)
    stage.type(name, text)
    assert stage.panel.fields[name].note_text() == said
    assert stage.kept == []


def test_the_usual_port_follows_the_encryption(qtbot: QtBot, ground: Ground) -> None:
    stage = Stage(qtbot, ground, ACCOUNT)
    choice = stage.panel.security.choice
    choice.set_value(Security.TLS)
    choice.activated.emit(choice.currentIndex())
    assert (stage.kept[-1].security, stage.kept[-1].port) == (Security.TLS, 465)
    stage.type("port", "2465")
    choice.set_value(Security.STARTTLS)
    choice.activated.emit(choice.currentIndex())
    assert stage.kept[-1].port == 2465


def test_without_encryption_no_password_is_asked_for(qtbot: QtBot, ground: Ground) -> None:
    stage = Stage(qtbot, ground, OPEN)
    assert not stage.panel.password.isVisible()
    assert "Лише для сервера у мережі установи" in stage.panel.security.note_text()


def test_the_password_goes_to_the_keyring_and_stays_on_no_screen(qtbot: QtBot, ground: Ground) -> None:
    stage = Stage(qtbot, ground, ACCOUNT)
    type_text(stage.panel.password.input, "п’ять")
    stage.panel.password.settle()
    assert stage.keyring.held == {"sekretar": "п’ять"}
    assert stage.panel.password.text() == ""
    assert all("п’ять" not in str(account) for account in stage.kept)


def test_a_computer_without_a_keyring_offers_none(qtbot: QtBot, ground: Ground) -> None:
    stage = Stage(qtbot, ground, ACCOUNT, FakeKeyring(there=False))
    assert not stage.panel.remembers.isVisible()


def test_letters_that_wait_go_when_she_ticks_that_they_may(qtbot: QtBot, ground: Ground) -> None:
    queue(ground.office.desk, [outgoing(1)])
    stage = Stage(qtbot, ground, OPEN)
    assert stage.post.sent == []
    QTest.mouseClick(stage.panel.by_itself, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert stage.post.sent == ["u1@example.ua"]
    stage.mailing.end()


def test_a_trial_letter_that_was_taken_is_said(qtbot: QtBot, ground: Ground) -> None:
    stage = Stage(qtbot, ground, OPEN)
    stage.panel.trial.click()
    assert stage.post.sent == ["sekretar@rada.ua"]
    assert (
        stage.panel.answer.words() == "Сервер прийняв лист. Перевірте, чи надійшов він на sekretar@rada.ua."
    )


def test_a_trial_without_a_password_asks_for_it(qtbot: QtBot, ground: Ground) -> None:
    stage = Stage(qtbot, ground, ACCOUNT)
    stage.panel.trial.click()
    assert stage.panel.answer.words() == "Введіть пароль і повторіть."
    assert stage.post.sent == []


def test_the_cursor_goes_to_what_a_trial_waits_for(qtbot: QtBot, ground: Ground) -> None:
    tasks = PoolTasks(threads=1)
    stage = Stage(qtbot, ground, ACCOUNT, tasks=tasks)
    panel = stage.panel
    panel.trial.setFocus()
    panel.trial.click()
    qtbot.waitUntil(panel.password.input.hasFocus)
    type_text(panel.password.input, "п’ять")
    panel.trial.setFocus()
    with qtbot.waitSignal(stage.mailing.tried):
        panel.trial.click()
    assert panel.trial.hasFocus()
    tasks.close()


@pytest.mark.parametrize("code", sorted(CARRIER_FAULTS - {"mail_untrusted"}))
def test_every_fault_has_its_answer(qtbot: QtBot, ground: Ground, code: str) -> None:
    stage = Stage(qtbot, ground, OPEN)
    stage.post.script = [DomainError(code, host="smtp.rada.ua", port=25, user="x", reply="5.7.1 ні")]
    stage.panel.trial.click()
    assert stage.panel.answer.isVisible()
    assert stage.panel.answer.words().endswith((".", "ні"))


@pytest.mark.parametrize(
    ("carried", "said"),
    [
        (
            Carried(answer=Answer.REFUSED, reply="550 5.1.1 ні"),
            "Сервер не знає скриньки з вашою адресою: пошукайте в ній помилку. Сервер відповів: «550 5.1.1 ні»",
        ),
        (
            Carried(answer=Answer.REFUSED, reply="550 5.7.1 relaying denied"),
            "Сервер не передає листів іншим установам. Перевірте сервер, імʼя користувача й пароль у налаштуваннях "
            "пошти й надішліть лист ще раз. Сервер відповів: «550 5.7.1 relaying denied»",
        ),
        (
            Carried(answer=Answer.REFUSED, reply="554 ні"),
            "Сервер відхилив лист. Покажіть його слова тому, хто обслуговує вашу пошту. Сервер відповів: «554 ні»",
        ),
        (
            Carried(answer=Answer.LATER, reply="451 ні"),
            "Сервер працює, але просить надіслати лист пізніше: 451 ні",
        ),
        (
            Carried(answer=Answer.LATER, reply="fault:mail_dropped"),
            "З’єднання обірвалося, коли передавався лист. Спробуйте ще раз.",
        ),
        (Carried(answer=Answer.LOST), "З’єднання обірвалося, коли передавався лист. Спробуйте ще раз."),
    ],
)
def test_what_became_of_the_trial_is_said(qtbot: QtBot, ground: Ground, carried: Carried, said: str) -> None:
    stage = Stage(qtbot, ground, OPEN)
    stage.post.script = [carried]
    stage.panel.trial.click()
    assert stage.panel.answer.words() == said


def test_an_unknown_certificate_is_trusted_only_after_it_was_shown(qtbot: QtBot, ground: Ground) -> None:
    stage = Stage(qtbot, ground, OPEN)
    stage.post.script = [UNTRUSTED]
    stage.panel.trial.click()
    said = stage.panel.answer.words()
    assert "Сертифікат «smtp.rada.ua» не підтвердив жоден центр, якому довіряє цей комп’ютер." in said
    assert "AB12 AB12" in said
    assert stage.kept == []
    assert stage.panel.answer.trust is not None
    stage.panel.answer.trust.click()
    assert stage.kept[-1].pin == FINGERPRINT
    assert stage.post.sent == ["sekretar@rada.ua"]
    stage.panel.untrust.click()
    assert stage.kept[-1].pin == ""


def test_no_word_is_cut_and_nothing_is_nameless(qtbot: QtBot, ground: Ground) -> None:
    stage = Stage(qtbot, ground, replace(ACCOUNT, pin=FINGERPRINT))
    stage.panel.answer.show_result(UNTRUSTED, "x@y.ua")
    for width in (860, 700, 560):
        settle(stage.panel, width, 700)
        assert cut_words(stage.panel) == []
        assert nameless(stage.panel) == []
