"""A round of sending as screens see it: one at a time, the password asked for once, nothing unasked."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secretariat.domain.errors import DomainError
from secretariat.domain.letters import DispatchState
from secretariat.services.changes import Changed, Topic
from secretariat.services.mail import Answer, Carried, MailAccount
from secretariat.services.outbox import queue
from secretariat.services.sending import Round
from secretariat.services.trial_letter import TrialWords
from secretariat.ui.mailing import Mailing
from secretariat.ui.tasks import InlineTasks, PoolTasks
from tests.mail.letters import outgoing
from tests.ui.ground import Ground
from tests.ui.outbox.hands import ACCOUNT, OPEN, FakeKeyring, FakePost, set_ways, states

S = DispatchState
WORDS = TrialWords(name="Секретар", subject="Пробний лист", text="Усе гаразд.")


class Around:
    """A mailing on a store with letters, and what it told."""

    def __init__(self, ground: Ground, account: MailAccount = OPEN, letters: int = 2) -> None:
        self.ground, self.post, self.keyring = ground, FakePost(), FakeKeyring()
        self.kept: list[MailAccount] = []
        self.rounds: list[Round] = []
        self.tried: list[object] = []
        self.mailing = Mailing(account, self.kept.append, self.keyring, ground.publish, InlineTasks())
        ground.follow = self.mailing.refresh
        self.mailing.ended.connect(self.rounds.append)
        self.mailing.tried.connect(self.tried.append)
        if letters:
            queue(ground.office.desk, [outgoing(number) for number in range(1, letters + 1)])

    def attach(self) -> Mailing:
        self.mailing.attach(self.ground.office.desk, self.post)
        return self.mailing

    def states(self) -> list[DispatchState]:
        return states(self.ground.office)


def test_what_waits_is_sent_when_she_asks(ground: Ground) -> None:
    around = Around(ground)
    mailing = around.attach()
    assert around.post.sent == []
    mailing.send()
    assert around.states() == [S.SENT, S.SENT]
    assert around.rounds[0].touched == 2
    assert not mailing.is_sending


def test_every_letter_is_told_as_it_goes(ground: Ground) -> None:
    around = Around(ground)
    around.attach().send()
    QApplication.sendPostedEvents()
    touched = [changed.topics[Topic.LETTER] for changed in ground.changes if changed.touches(Topic.LETTER)]
    assert {1} in touched
    assert {2} in touched


def test_a_second_click_begins_no_second_round(ground: Ground) -> None:
    around = Around(ground)
    mailing = around.attach()
    around.post.meanwhile = mailing.send
    mailing.send()
    assert around.post.sent == ["u1@example.ua", "u2@example.ua"]
    assert len(around.post.passwords) == 1


def test_without_an_account_nothing_is_tried(ground: Ground) -> None:
    around = Around(ground, MailAccount())
    around.attach().send()
    assert around.post.passwords == []


def test_a_password_in_the_keyring_is_used(ground: Ground) -> None:
    around = Around(ground, ACCOUNT)
    around.keyring.held["sekretar"] = "п’ять"
    around.attach().send()
    assert around.post.passwords == ["п’ять"]


def test_a_password_that_is_nowhere_is_asked_for(ground: Ground) -> None:
    around = Around(ground, ACCOUNT)
    mailing = around.attach()
    mailing.send()
    assert mailing.wants_password
    assert not mailing.is_sending
    mailing.give_password("п’ять")
    mailing.send()
    assert around.states() == [S.SENT, S.SENT]
    assert around.keyring.held == {"sekretar": "п’ять"}


def test_she_may_keep_the_password_in_no_keyring(ground: Ground) -> None:
    around = Around(ground, replace(ACCOUNT, remembers=False))
    mailing = around.attach()
    mailing.give_password("п’ять")
    mailing.send()
    assert around.post.passwords == ["п’ять"]
    assert around.keyring.held == {}
    mailing.change_account(replace(mailing.account, remembers=True))
    assert around.keyring.held == {"sekretar": "п’ять"}
    mailing.change_account(replace(mailing.account, remembers=False))
    assert around.keyring.held == {}


def test_a_wrong_password_is_asked_for_anew(ground: Ground) -> None:
    around = Around(ground, ACCOUNT)
    mailing = around.attach()
    mailing.give_password("не той")
    around.post.script = [DomainError("mail_wrong_password", host="h", user="u", reply="535")]
    mailing.send()
    assert mailing.wants_password
    assert mailing.fault is not None
    mailing.give_password("той")
    mailing.send()
    assert around.post.passwords == ["не той", "той"]
    assert mailing.fault is None


def test_another_user_has_another_password(ground: Ground) -> None:
    around = Around(ground, ACCOUNT)
    mailing = around.attach()
    mailing.give_password("п’ять")
    mailing.change_account(replace(ACCOUNT, user="other"))
    assert not mailing.has_password
    assert around.kept == [replace(ACCOUNT, user="other")]


def test_by_itself_what_waits_goes_at_the_start_and_when_it_comes(ground: Ground) -> None:
    around = Around(ground, replace(OPEN, by_itself=True))
    mailing = around.attach()
    assert around.states() == [S.SENT, S.SENT]
    ground.publish(queue(ground.office.desk, [outgoing(3)]))
    assert around.states() == [S.SENT] * 3
    mailing.end()


def test_what_waits_goes_as_soon_as_it_may_go_by_itself(ground: Ground) -> None:
    around = Around(ground)
    mailing = around.attach()
    mailing.change_account(replace(OPEN, by_itself=True))
    assert around.states() == [S.SENT, S.SENT]
    mailing.end()


def test_without_a_server_nothing_goes_by_itself(ground: Ground) -> None:
    around = Around(ground, MailAccount())
    mailing = around.attach()
    mailing.change_account(MailAccount(by_itself=True))
    assert around.post.passwords == []
    assert around.states() == [S.QUEUED, S.QUEUED]


def test_by_itself_a_missing_network_is_tried_once_and_then_by_the_clock(ground: Ground) -> None:
    around = Around(ground, replace(OPEN, by_itself=True))
    around.post.script = [DomainError("mail_no_network")] * 9
    mailing = around.attach()
    assert len(around.post.passwords) == 1
    ground.publish(Changed(topics={Topic.LETTER: frozenset({1})}))
    assert len(around.post.passwords) == 1
    around.post.script = []
    mailing._on_time()
    assert around.states() == [S.SENT, S.SENT]
    mailing.end()


def test_a_try_that_died_is_cleared_up_at_the_start(ground: Ground) -> None:
    around = Around(ground)
    set_ways(ground.office, S.SENDING, S.QUEUED)
    around.attach()
    assert around.states() == [S.RETRY, S.QUEUED]


def test_she_may_stop_a_round(ground: Ground) -> None:
    around = Around(ground, letters=3)
    mailing = around.attach()
    around.post.meanwhile = mailing.stop
    mailing.send()
    assert around.states() == [S.SENT, S.QUEUED, S.QUEUED]


def test_the_end_of_the_program_hurries_the_letter_under_way(ground: Ground) -> None:
    around = Around(ground)
    mailing = around.attach()
    around.post.meanwhile = mailing.end
    mailing.send()
    assert around.post.hurried == 1
    assert around.states() == [S.SENT, S.QUEUED]


@pytest.mark.parametrize(
    "result", [Carried(answer=Answer.REFUSED, reply="550 no"), DomainError("mail_no_network")]
)
def test_a_trial_letter_is_answered_and_not_kept(ground: Ground, result: Carried | DomainError) -> None:
    around = Around(ground, letters=0)
    mailing = around.attach()
    mailing.try_out(WORDS)
    around.post.script = [result]
    mailing.try_out(WORDS)
    assert around.post.sent == ["sekretar@rada.ua"]
    assert around.tried == [Carried(answer=Answer.ACCEPTED, reply="250 ok"), result]
    assert around.states() == []


def test_the_window_lives_while_letters_go(ground: Ground, qtbot: QtBot) -> None:
    around = Around(ground)
    tasks = PoolTasks(threads=1)
    mailing = Mailing(OPEN, around.kept.append, around.keyring, ground.publish, tasks)
    mailing.attach(ground.office.desk, around.post)
    with qtbot.waitSignal(mailing.ended):
        mailing.send()
        assert mailing.is_sending
    tasks.close()
    assert around.states() == [S.SENT, S.SENT]
