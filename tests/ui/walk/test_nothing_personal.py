"""Whatever is done in the window, and whatever goes wrong: no name, address or word gets into a log or a report."""

import logging
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import insert

from secretariat.app.crash import reporting_crashes
from secretariat.app.logs import logging_to
from secretariat.domain.document import SignerRole
from secretariat.domain.ids import MeetingId, PersonId
from secretariat.domain.letters import LetterKind
from secretariat.domain.person import Person
from secretariat.output.record import from_json
from secretariat.services.mailing.recipient import Guest, of_guest
from secretariat.services.mailing.send import write_letters
from secretariat.services.mailing.situation import read_situation
from secretariat.services.office import Office
from secretariat.services.people import add_person
from secretariat.services.ports import NEW
from secretariat.services.sentences import Sentences
from secretariat.services.signing import SignProtocol, sign_protocol
from secretariat.storage.engine import make_engine
from secretariat.storage.place import store_path
from secretariat.storage.tables import PersonRow, table_of
from tests.ui.walk.folders import Folder, Folders
from tests.ui.walk.program import Program, program
from tests.ui.walk.wandering import Wanderer

NAME, ADDRESS, PHONE = "Zorepadchenko-Ґедзь", "zorepad.g@example.org", "+380501234567"
PERSONAL = re.compile(r"[а-яґєіїʼ]|zorepad|38050123|example\.org", re.IGNORECASE)
"""What the program writes of itself is English; every text of the user here is not, or is one of these."""

log = logging.getLogger("secretariat.tests")


@contextmanager
def _watched(folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    """The program with its log and its reports, as `gui` joins them."""
    with program(folder, qtbot, monkeypatch) as running:
        crash, logs = folder / "crash", folder / "logs"
        with logging_to(logs), reporting_crashes(crash, running.shell.tell_crash, running.shell.tell_trouble):
            yield running


def _written(folder: Path) -> str:
    places = [*(folder / "logs").iterdir(), *(folder / "crash").glob("*Z-*.txt")]
    return "\n".join(path.read_text(encoding="utf-8") for path in places)


@pytest.mark.qt_no_exception_capture
def test_a_random_hand_leaves_no_word_in_log_and_reports(
    folders: Folders, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = folders.copy(Folder.SAMPLE)
    with _watched(folder, qtbot, monkeypatch) as running:
        wanderer = Wanderer(running, 7, tmp_path)
        for _ in range(120):
            wanderer.step()
        wanderer.rest()
        log.info("walked")
    assert "walked" in _written(folder)
    assert PERSONAL.findall(_written(folder)) == []


def _break_sql(office: Office) -> None:
    engine = make_engine(store_path(office.folder))
    try:
        with engine.begin() as connection:
            connection.execute(insert(table_of(PersonRow)), {"family": NAME, "given": None, "sort_key": NAME})
    finally:
        engine.dispose()


def _break_record(office: Office) -> None:
    from_json(f'{{"persons": [{{"family": "{NAME}", "email": "{ADDRESS}"}}]}}'.encode())


def _break_people_file(office: Office) -> None:
    path = office.folder / f"{NAME}.xlsx"
    path.write_bytes(f"{NAME};{PHONE}".encode())
    office.people_files.read(path)


def _break_letter(office: Office) -> None:
    room = replace(office.mailroom, words=Sentences(sentences={}))
    guest = of_guest(Guest(name=NAME, address=ADDRESS))
    write_letters(room, read_situation(room, MeetingId(1)), LetterKind.INVITATION, [guest])


def _break_signing(office: Office) -> None:
    key = f"{NAME}: пароль".encode()
    sign_protocol(
        office.desk,
        office.signer,
        SignProtocol(meeting_id=MeetingId(1), role=SignerRole.CHAIR, key=key, password=NAME),
    )


def _break_rule(office: Office) -> None:
    add_person(office.desk.work, Person(id=PersonId(NEW), family=NAME, given="", email=f"{ADDRESS} {PHONE}"))


def _break_file(office: Office) -> None:
    (office.folder / NAME / ADDRESS).read_bytes()


FAULTS: tuple[Callable[[Office], None], ...] = (
    _break_sql,
    _break_record,
    _break_people_file,
    _break_letter,
    _break_signing,
    _break_rule,
    _break_file,
)


@pytest.mark.qt_no_exception_capture
@pytest.mark.parametrize("threaded", [False, True], ids=["in the window", "in a thread"])
def test_what_goes_wrong_is_reported_without_what_was_typed(
    folders: Folders, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, threaded: bool
) -> None:
    folder = folders.copy(Folder.SAMPLE)
    with _watched(folder, qtbot, monkeypatch) as running:
        opened = running.shell._opened
        assert opened is not None
        for fault in FAULTS:
            _cause(running, partial(fault, opened.office), threaded=threaded)
            log.error("failed", exc_info=_error_of(fault, opened.office))
    written = _written(folder)
    assert written.count("unhandled error") == len(FAULTS)
    assert all(written.count(f" {fault.__name__}\n") >= 2 for fault in FAULTS), "in a report and in the log"
    assert PERSONAL.findall(written) == []


def _cause(running: Program, fault: Callable[[], None], *, threaded: bool) -> None:
    if threaded:
        running.shell.tasks.run(fault, lambda _none: None)
    else:
        running.shell.tasks.run(lambda: None, lambda _none: fault())
    running.rest()


def _error_of(fault: Callable[[Office], None], office: Office) -> BaseException:
    try:
        fault(office)
    except Exception as error:  # noqa: BLE001 - whatever it is, the log must not quote it
        return error
    raise AssertionError(fault.__name__)
