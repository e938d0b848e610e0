"""`secretariat outbox send` on an encrypted store, killed from outside when the server has seen a given step."""

import os
import shutil
import signal
import subprocess
import sys
import threading
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from secretariat.app.bootstrap import opened_office
from secretariat.app.cli import run
from secretariat.app.command_key import VARIABLE
from secretariat.app.mail_settings import with_account
from secretariat.app.paths import open_data_folder
from secretariat.app.settings import Settings, save_settings
from secretariat.domain.letters import Dispatch, DispatchState
from secretariat.services.outbox import queue
from tests.mail.letters import account, outgoing
from tests.mail.server import Behaviour
from tests.quality.project import ROOT
from tests.storage.vault.protected import KEY, PASSPHRASE, encrypted

LETTERS = 3
LONGEST_S = 60
S = DispatchState


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """The kill follows `after_ms` milliseconds upon the step of the letter of this number, counted from 1."""

    letter: int
    step: str
    after_ms: float = 0


def prepared(folder: Path, port: int) -> Path:
    """An encrypted data folder with letters that wait, and settings that name the server."""
    data = open_data_folder(encrypted(folder))
    with opened_office(data.root, key=KEY) as office:
        queue(office.desk, [outgoing(number) for number in range(1, LETTERS + 1)])
    save_settings(data.settings, with_account(Settings(), account(port)))
    return data.root


def killed(source: Path, folder: Path, behaviour: Behaviour, moment: Moment) -> Path:
    """A copy of the folder as the killed program left it; the server remembers only what came from this one."""
    behaviour.boxes.clear()
    shutil.copytree(source, folder)
    met = Counter[str]()
    with subprocess.Popen(
        [sys.executable, "-m", "secretariat", "--data", str(folder), "outbox", "send"],
        cwd=ROOT,
        env={**os.environ, VARIABLE: PASSPHRASE},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as sending:

        def count(step: str) -> None:
            met[step] += 1
            if (step, met[step]) == (moment.step, moment.letter):
                _kill(sending, moment.after_ms)

        behaviour.met = count
        # whoever waits long enough finds a program that has come to its end
        assert sending.wait(LONGEST_S) == -signal.SIGKILL or moment.after_ms
    behaviour.met = lambda _: None
    return folder


def _kill(process: subprocess.Popen[bytes], after_ms: float) -> None:
    """At once, so that the server says nothing more before; or a little later, wherever the program is then."""
    if after_ms:
        threading.Timer(after_ms / 1000, process.kill).start()
    else:
        process.kill()
        process.wait(LONGEST_S)


def sent_again(folder: Path) -> list[DispatchState]:
    """How far the letters are when the command that was killed is given once more."""
    run(["--data", str(folder), "outbox", "send"])
    with opened_office(folder, key=KEY) as office, office.desk.work() as uow:
        return [way.state for way in uow.find(Dispatch)]


def flaws(states: list[DispatchState], behaviour: Behaviour) -> list[str]:
    """What must never be, in words: came twice, lost, falsely sent."""
    found = []
    for number, state in enumerate(states, start=1):
        arrived = len(behaviour.boxes[f"u{number}@example.ua"])
        if arrived > 1:
            found.append(f"letter {number} came {arrived} times")
        if state is S.SENT and not arrived:
            found.append(f"letter {number} is falsely sent")
        if state not in (S.SENT, S.UNKNOWN):
            found.append(f"letter {number} is lost: {state}")
    return found
