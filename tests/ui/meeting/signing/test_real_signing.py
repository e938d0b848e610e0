"""The same stage on the real makers of papers and keys: the file that lies in the folder is good."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from secretariat.domain.document import SignerRole
from secretariat.output.signing.findings import VerdictKind
from secretariat.output.signing.verdict import verify
from secretariat.storage.store import Store
from secretariat.ui.meeting.signing.state import KeyState
from secretariat.ui.meeting.signing.view import SigningStage
from tests.ui.looks import settle
from tests.ui.meeting.reading import STAGE, words
from tests.ui.meeting.signing.test_signing_view import fill
from tests.ui.meeting.workplace import PASSWORD, Workplace


def test_the_way_of_a_new_office_ends_with_a_file_that_verifies(
    store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    workplace = Workplace(store, tmp_path, papers=True)
    workplace.finalise()
    stage = SigningStage(workplace.bench, lambda: None, lambda: None)
    qtbot.addWidget(stage)
    workplace.show(stage)
    settle(stage, *STAGE)
    fill(stage, SignerRole.CHAIR, KeyState.NO_AUTHORITY, PASSWORD, PASSWORD)
    for role in SignerRole:
        fill(stage, role, KeyState.NO_KEY, PASSWORD, PASSWORD, PASSWORD)
        fill(stage, role, KeyState.READY, PASSWORD)
    [file] = workplace.office.protocols.iterdir()
    keys = workplace.office.keys
    verdict = verify(file.read_bytes(), trust=keys.trust(), crls=keys.crls(), now=workplace.moment)
    assert verdict.kind is VerdictKind.GOOD
    said = words(stage)
    assert said.count("Документ після підпису не змінено.") == 2
    assert said.count("Сертифікат видав центр підписів вашої установи.") == 2
    assert said.count("Сертифікат не відкликано.") == 2
