"""The whole way in the window: the server is set up by hand, the draft is put out for remarks, the server has it."""

import email
import email.policy
from collections.abc import Iterator
from dataclasses import replace
from email.message import EmailMessage
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from secretariat.app.bootstrap import opened_office
from secretariat.app.demo import import_sample
from secretariat.app.mail_settings import account_of, with_account
from secretariat.app.outbox_entry import OUTBOX
from secretariat.app.paths import DataFolder, open_data_folder
from secretariat.app.settings import Settings, load_settings
from secretariat.app.shell import Shell
from secretariat.app.window_rooms import MEETINGS, SETTINGS
from secretariat.domain.ids import MeetingId
from secretariat.domain.letters import DispatchState, LetterKind
from secretariat.domain.stage import Stage
from secretariat.services.mail import Security
from secretariat.ui.i18n import install_language
from secretariat.ui.kit.committed_field import CommittedField
from secretariat.ui.meeting.workspace import MeetingWorkspace
from secretariat.ui.outbox.room import OutboxRoom
from secretariat.ui.settings.mail_panel import MailPanel
from tests.app.keyrings import MemoryKeyring, using
from tests.app.sessions import PATIENCE
from tests.mail.letters import account
from tests.mail.server import PASSWORD, Behaviour, mail_server, self_signed, server_context
from tests.output.mail.test_smtp import fingerprint
from tests.ui.meeting.on_screen import shown_words
from tests.ui.outbox.hands import states
from tests.ui.typing import press, type_text

S = DispatchState


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    """The sample: a meeting that is over, its protocol not finalised."""
    folder = open_data_folder(tmp_path / "data")
    with opened_office(folder.root) as office:
        import_sample(office)
    return folder


@pytest.fixture
def shells(qapp: QApplication, qtbot: QtBot) -> Iterator["list[Shell]"]:
    """Windows that were started; each is ended after the test."""
    install_language(qapp)
    begun: list[Shell] = []
    with using(MemoryKeyring()):
        yield begun
        for shell in begun:
            shell.window.close()
            shell.end()
            shell.window.deleteLater()


def start(shells: list[Shell], folder: DataFolder, settings: Settings, qtbot: QtBot) -> Shell:
    shell = Shell(folder, settings)
    shells.append(shell)
    with qtbot.waitSignal(shell.ready, timeout=PATIENCE):
        shell.begin()
    with qtbot.waitActive(shell.window):
        shell.window.activateWindow()
    return shell


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def fill(field: CommittedField, text: str) -> None:
    """Type in place of what stands there, and leave the field by the key that leads on."""
    field.input.setFocus()
    press(field.input, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_text(field.input, text)
    press(field.input, Qt.Key.Key_Tab)


def panel_of(shell: Shell) -> MailPanel:
    shell.window.enter_room(SETTINGS)
    (panel,) = shell.window.findChildren(MailPanel)
    panel.show_yourself()
    return panel


def tried(shell: Shell, button: QWidget, qtbot: QtBot) -> str:
    """What is said after a trial letter."""
    with qtbot.waitSignal(shell.mailing.tried, timeout=PATIENCE):
        click(button)
    return panel_of(shell).answer.words()


def set_up(panel: MailPanel, port: int) -> None:
    """What she types for a server with TLS from the first byte."""
    click(panel.by_server)
    for name, text in (
        ("name", "Секретар робочої групи"),
        ("address", "sekretar@rada.example.ua"),
        ("host", "localhost"),
        ("user", "sekretar"),
    ):
        fill(panel.fields[name], text)
    choice = panel.security.choice
    choice.setFocus()
    press(choice, Qt.Key.Key_Down)
    assert choice.value() == Security.TLS
    assert panel.fields["port"].text() == "465"
    fill(panel.fields["port"], str(port))
    fill(panel.password, PASSWORD)


def test_a_server_with_tls_is_set_up_by_hand_and_its_certificate_pinned(
    folder: DataFolder, shells: list[Shell], tmp_path: Path, qtbot: QtBot
) -> None:
    first, second = self_signed(tmp_path, name="first"), self_signed(tmp_path, name="second")
    behaviour = Behaviour()
    shell = start(shells, folder, Settings(), qtbot)
    panel = panel_of(shell)
    with mail_server(behaviour, tls=server_context(*first), login=True) as port:
        set_up(panel, port)
        said = tried(shell, panel.trial, qtbot)
        assert "Сертифікат «localhost» не підтвердив жоден центр" in said
        assert said.replace(" ", "").casefold().find(fingerprint(first[0])) > 0
        assert (behaviour.delivered(), behaviour.logins) == ([], [])
        assert panel.answer.trust is not None
        assert "Сервер прийняв лист." in tried(shell, panel.answer.trust, qtbot)
    assert behaviour.delivered() == ["sekretar@rada.example.ua"]
    assert behaviour.logins == [("sekretar", PASSWORD)]
    kept = account_of(load_settings(folder.settings))
    assert (kept.security, kept.port, kept.pin) == (Security.TLS, port, fingerprint(first[0]))
    assert PASSWORD not in folder.settings.read_text(encoding="utf-8")
    with mail_server(behaviour, tls=server_context(*second), login=True) as other:
        shell.mailing.change_account(replace(kept, port=other))
        assert "показує інший сертифікат" in tried(shell, panel.trial, qtbot)
    assert len(behaviour.logins) == 1


def open_sending(shell: Shell, qtbot: QtBot) -> MeetingWorkspace:
    shell.window.enter_room(MEETINGS)
    workspace = shell.rooms._open_workspace(MeetingId(1))
    assert isinstance(workspace, MeetingWorkspace)
    workspace.enter(Stage.SENDING)
    qtbot.waitUntil(lambda: workspace.sending.cards.row(LetterKind.DRAFT) is not None, timeout=PATIENCE)
    return workspace


def put_draft(workspace: MeetingWorkspace, qtbot: QtBot) -> None:
    """Open the mailing of the draft and put its letters out."""
    card = workspace.sending.cards.row(LetterKind.DRAFT)
    assert card is not None
    assert "Проєкт протоколу на погодження" in shown_words(card)
    if not card.is_open:
        click(card.fold)
    click(card.put)
    place = workspace.sending.presenter.place(LetterKind.DRAFT)
    qtbot.waitUntil(lambda: not workspace.session.is_busy(place), timeout=PATIENCE)


def parsed(behaviour: Behaviour) -> list[EmailMessage]:
    found = [
        email.message_from_bytes(data, policy=email.policy.default)
        for _, taken in sorted(behaviour.boxes.items())
        for data in taken
    ]
    return [one for one in found if isinstance(one, EmailMessage)]


def test_the_draft_reaches_everybody_who_is_asked_for_remarks(
    folder: DataFolder, shells: list[Shell], tmp_path: Path, qtbot: QtBot
) -> None:
    paths, behaviour = self_signed(tmp_path), Behaviour()
    with mail_server(behaviour, tls=server_context(*paths)) as port:
        tls = account(port, host="localhost", security=Security.TLS, pin=fingerprint(paths[0]))
        shell = start(shells, folder, with_account(Settings(), tls), qtbot)
        put_draft(open_sending(shell, qtbot), qtbot)
        shell.window.enter_room(OUTBOX)
        (room,) = shell.window.findChildren(OutboxRoom)
        with qtbot.waitSignal(shell.mailing.ended, timeout=PATIENCE):
            click(room.send)
    with opened_office(folder.root) as office:
        assert set(states(office)) == {S.SENT}
        count = len(states(office))
    messages = parsed(behaviour)
    assert len(messages) == count > 1
    assert len(behaviour.delivered()) == len(set(behaviour.delivered())) == count
    for message in messages:
        assert "Проєкт протоколу" in str(message["Subject"])
        (paper,) = message.iter_attachments()
        assert str(paper.get_filename()).endswith(".pdf")
        assert paper.get_content().startswith(b"%PDF-")
