"""The main job without a window: the sample meeting becomes a signed protocol."""

import secrets
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from secretariat.app.bootstrap import opened_office
from secretariat.app.sample import sample_record
from secretariat.atomic import write_atomically
from secretariat.domain.ids import MeetingId
from secretariat.output.record import to_json
from secretariat.output.signing.findings import Verdict
from secretariat.output.signing.verdict import verify
from secretariat.services.office import Office
from secretariat.services.protocols import finalise, protocol_file
from secretariat.services.record_export import export_record
from secretariat.services.record_import import import_record
from secretariat.services.signing import SignProtocol, issue_key, seats, sign_protocol

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoFiles:
    """What a demonstration made, and what a verification with the office's authority says of it."""

    protocol: Path
    record: Path
    authority: Path
    verdict: Verdict


def import_sample(office: Office) -> MeetingId:
    """Put the packaged sample into a store."""
    return import_record(office.desk.work, office.desk.files, sample_record()).meeting_id


def make_demo(out: Path, say: Say) -> DemoFiles:
    """Import the sample, finalise it, sign it with keys made for this once, and write the files into `out`.

    Raises OSError when `out` cannot be written. The throwaway store and the keys are gone afterwards.
    """
    out.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory(prefix="secretariat-demo-") as folder,
        opened_office(Path(folder)) as office,
    ):
        meeting_id = import_sample(office)
        say("Засідання зі зразка внесено.")
        finalise(office.desk, office.press, meeting_id)
        say("Протокол сформовано, номер присвоєно.")
        sign_with_new_keys(office, meeting_id)
        say("Протокол підписали голова і секретар (внутрішній підпис, не КЕП).")
        return _written(office, meeting_id, out)


def sign_with_new_keys(office: Office, meeting_id: MeetingId) -> None:
    """Make an authority and keys under random passwords that nobody keeps, and sign in both roles."""
    password = secrets.token_urlsafe(18)
    with office.desk.work() as uow:
        council = uow.record(meeting_id).group.council
    office.keys.create_authority(council, password, office.desk.clock())
    for seat in seats(office.desk, meeting_id):
        issue_key(
            office.desk, office.keys, seat.person, seat.role, authority_password=password, password=password
        )
        key = office.keys.key_of(seat.person.id)
        assert key is not None
        command = SignProtocol(meeting_id=meeting_id, role=seat.role, key=key, password=password)
        sign_protocol(office.desk, office.signer, command)


def _written(office: Office, meeting_id: MeetingId, out: Path) -> DemoFiles:
    paper = protocol_file(office.desk, meeting_id)
    files = DemoFiles(
        protocol=out / "protocol.pdf",
        record=out / "record.json",
        authority=out / "office-authority.cer",
        verdict=verify(
            paper.data, trust=office.keys.trust(), crls=office.keys.crls(), now=office.desk.clock()
        ),
    )
    write_atomically(files.protocol, paper.data)
    write_atomically(files.record, to_json(export_record(office.desk.work, meeting_id)))
    write_atomically(files.authority, office.keys.trust()[0])
    return files
