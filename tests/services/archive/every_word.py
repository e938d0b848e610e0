"""Packages that need every word of the archive."""

from dataclasses import replace
from datetime import date

from secretariat.domain.document import SignerRole
from secretariat.domain.ids import AttachmentId, PersonId, SignatureId
from secretariat.domain.kyiv import at
from secretariat.domain.papers import Attachment, ProtocolVersion, Signature, SigningWay, VersionState
from secretariat.services.annexes import AddAnnex, add_annex
from secretariat.services.archive import archive_package
from secretariat.services.archive.contents import build_contents
from secretariat.services.archive.holdings import Holdings, packed
from secretariat.services.changes import Label
from secretariat.services.kept_files import keep_file
from secretariat.services.ports import NEW
from secretariat.services.protocol import ProtocolWords
from secretariat.services.protocols import finalise, reopen
from secretariat.services.signing import attach_scan, mark_signed_on_paper
from tests.services.archive.plain_papers import PlainPapers
from tests.services.desk import DAY, TestOffice
from tests.services.finalising import PRESS, hold


def say_everything(words: ProtocolWords) -> None:
    """Pack a meeting with annexes, materials, a scan and former versions of every fate."""
    unsigned = TestOffice()
    finalise(unsigned.desk, PRESS, hold(unsigned, unsigned.meeting_id))
    archive_package(unsigned.desk, PlainPapers(words=words), unsigned.meeting_id)
    office = archived()
    archive_package(office.desk, PlainPapers(words=words), office.meeting_id)
    with office.store.work() as uow:
        record = uow.record(office.meeting_id)
        versions = uow.find(ProtocolVersion, meeting_id=office.meeting_id)
    fates = [
        replace(versions[0], superseded_why=None),
        replace(versions[0], superseded_at=None, superseded_why=None),
        *versions[1:],
    ]
    current = next(row for row in versions if row.state is not VersionState.SUPERSEDED)
    signed = Signature(
        id=SignatureId(1),
        version_id=current.id,
        person_id=PersonId(record.persons[0].id),
        role=SignerRole.CHAIR,
        way=SigningWay.OFFICE,
        signed_on=date(2026, 3, 13),
        signed_at=at(DAY, current.made_at.time()),
        certificate_sha256="ab" * 32,
    )
    emblem = office.files.put(b"\x89PNG\r\n\x1a\n...")
    group = replace(record.group, case_index="02-15", emblem_sha256=emblem, emblem_text="Тризуб")
    cased = replace(record, group=group)
    held = Holdings(record=cased, versions=tuple(fates), signatures=(signed,))
    build_contents(held, tuple(packed(office.desk, held, words, lambda _: b"")), words)


def archived() -> TestOffice:
    """An office whose meeting was finalised and signed three times, with an annex and a photograph."""
    office = TestOffice()
    hold(office, office.meeting_id)
    file = keep_file(office.files, "Кошторис.pdf", "application/pdf", b"%PDF-1")
    add_annex(office.store.work, AddAnnex(meeting_id=office.meeting_id, title="Кошторис", file=file))
    with office.store.work() as uow:
        uow.add(
            Attachment(
                id=AttachmentId(NEW),
                meeting_id=office.meeting_id,
                file_name="Фото.png",
                media_type="image/png",
                sha256=office.files.put(b"photo"),
                size=5,
            )
        )
        uow.commit(Label(code="annex_added", ids={"meeting": office.meeting_id}))
    for turn in ("описка", "ще одна"):
        finalise(office.desk, PRESS, office.meeting_id)
        mark_signed_on_paper(office.desk, office.meeting_id, on=DAY)
        attach_scan(office.desk, office.meeting_id, b"%PDF-1.7 scan")
        reopen(office.desk, office.meeting_id, why=turn)
    finalise(office.desk, PRESS, office.meeting_id)
    mark_signed_on_paper(office.desk, office.meeting_id, on=DAY)
    attach_scan(office.desk, office.meeting_id, b"%PDF-1.7 scan")
    return office
