"""The package of a protocol that was signed, opened again and signed anew: every version of it, whole and listed."""

import re
import zipfile
from hashlib import sha256
from io import BytesIO
from pathlib import Path

from secretariat.app.bootstrap import opened_office
from secretariat.app.demo import import_sample
from secretariat.domain.ids import MeetingId
from secretariat.output.signing.findings import VerdictKind
from secretariat.output.signing.verdict import verify
from secretariat.services.archive import archive_package
from secretariat.services.office import Office
from secretariat.services.protocols import finalise, reopen
from secretariat.services.signing import SignProtocol, issue_key, seats, sign_protocol
from tests.output.pdf.reading import page_texts

PASSWORD = "Ґанок і їжак 7"
CURRENT = "Протокол № 1 від 31.07.2019 (версія 2).pdf"
FORMER = "Попередні версії/Протокол № 1 від 31.07.2019 (замінено).pdf"
LIST = "Опис.pdf"


def sign(office: Office, meeting_id: MeetingId) -> None:
    """In both roles."""
    for seat in seats(office.desk, meeting_id):
        key = office.keys.key_of(seat.person.id)
        assert key is not None
        command = SignProtocol(meeting_id=meeting_id, role=seat.role, key=key, password=PASSWORD)
        sign_protocol(office.desk, office.signer, command)


def signed_twice(office: Office) -> MeetingId:
    """The sample, whose first signed version was opened again."""
    meeting_id = import_sample(office)
    finalise(office.desk, office.press, meeting_id)
    office.keys.create_authority("Рада", PASSWORD, office.desk.clock())
    for seat in seats(office.desk, meeting_id):
        issue_key(
            office.desk, office.keys, seat.person, seat.role, authority_password=PASSWORD, password=PASSWORD
        )
    sign(office, meeting_id)
    reopen(office.desk, meeting_id, why="описка в прізвищі")
    finalise(office.desk, office.press, meeting_id)
    sign(office, meeting_id)
    return meeting_id


def test_both_signed_versions_are_there_and_the_list_has_the_sum_of_each_file(tmp_path: Path) -> None:
    with opened_office(tmp_path) as office:
        meeting_id = signed_twice(office)
        package = archive_package(office.desk, office.archives, meeting_id)
        trust, crls, now = office.keys.trust(), office.keys.crls(), office.desk.clock()
    with zipfile.ZipFile(BytesIO(package.data)) as archive:
        held = {name: archive.read(name) for name in archive.namelist()}
    for name in (CURRENT, FORMER):
        assert verify(held[name], trust=trust, crls=crls, now=now).kind is VerdictKind.GOOD
    assert held[CURRENT] != held[FORMER]
    told = re.sub(r"\s", "", "".join(page_texts(held[LIST])))
    listed = [name for name in held if name not in (LIST, "SHA256SUMS.txt")]
    assert len(listed) == 3
    assert [name for name in listed if sha256(held[name]).hexdigest() not in told] == []
    assert "Версія1,замінена" in told
    assert "зелектроннимипідписами:голова–ЄременкоІ.Г." in told
    assert "опискавпрізвищі;підписали:голова–ЄременкоІ.Г." in told
