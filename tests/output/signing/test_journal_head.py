"""The journal's head of each signer's moment stands in the signature, and nobody changes it there."""

from io import BytesIO
from random import Random

import pikepdf
import pytest

from secretariat.output.signing.findings import ProblemCode, VerdictKind
from secretariat.output.signing.journal_head import KEY
from secretariat.output.signing.paper_heads import paper_heads
from secretariat.output.signing.sign import sign_as_chair, sign_as_secretary
from secretariat.output.signing.verdict import verify
from secretariat.output.signing.words import as_json, sentences
from secretariat.services.changes import JournalHead
from secretariat.services.file_check import PaperHeads
from tests.output.signing.people import AT_CHAIR, AT_SECRETARY, NOW, Office


def test_each_signature_has_the_head_of_its_moment(protocol_signed: bytes, the_office: Office) -> None:
    verdict = verify(protocol_signed, trust=[the_office.authority.certificate], now=NOW)
    assert verdict.kind is VerdictKind.GOOD
    assert [signature.head for signature in verdict.signatures] == [AT_CHAIR, AT_SECRETARY]


def test_another_library_reads_the_head_as_plain_text(protocol_signed: bytes) -> None:
    with pikepdf.open(BytesIO(protocol_signed)) as pdf:
        kept = {str(field.T): str(field.V[KEY]) for field in pdf.Root.AcroForm.Fields}
    assert kept == {"Chair": f"41 {AT_CHAIR.hash}", "Secretary": f"43 {AT_SECRETARY.hash}"}


def test_the_unsigned_file_is_the_same_whatever_the_head(
    protocol: bytes, protocol_by_chair: bytes, the_office: Office
) -> None:
    other = sign_as_chair(protocol, the_office.chair, now=NOW, head=AT_SECRETARY)
    assert protocol_by_chair[: len(protocol)] == other[: len(protocol)] == protocol


def test_a_file_of_before_holds_and_has_no_head(signed: bytes, the_office: Office) -> None:
    verdict = verify(signed, trust=[the_office.authority.certificate], now=NOW)
    assert verdict.kind is VerdictKind.GOOD
    assert [signature.head for signature in verdict.signatures] == [None, None]
    assert not any("Журнал" in line for line in sentences(verdict))


def test_a_chair_of_before_and_a_secretary_of_now_hold_together(by_chair: bytes, the_office: Office) -> None:
    pdf = sign_as_secretary(by_chair, the_office.secretary, now=NOW, head=AT_SECRETARY)
    verdict = verify(pdf, trust=[the_office.authority.certificate], now=NOW)
    assert verdict.kind is VerdictKind.GOOD
    assert [signature.head for signature in verdict.signatures] == [None, AT_SECRETARY]


@pytest.mark.parametrize(
    ("written", "instead"), [(AT_CHAIR, b"42 " + AT_CHAIR.hash.encode()), (AT_SECRETARY, b"43 " + b"0" * 64)]
)
def test_a_changed_head_breaks_the_signature(
    protocol_signed: bytes, written: JournalHead, instead: bytes
) -> None:
    kept = f"{written.seq} {written.hash}".encode()
    assert protocol_signed.count(kept) == 1
    verdict = verify(protocol_signed.replace(kept, instead), now=NOW)
    assert verdict.kind is VerdictKind.BAD
    broken = [signature for signature in verdict.signatures if not signature.intact]
    assert broken
    assert all(signature.head is None for signature in broken)


@pytest.mark.parametrize("hash_", ["", "A" * 64, "0" * 63, "0" * 64 + "\n", "ґ" * 64])
def test_a_head_in_another_form_is_not_ours(paper: bytes, the_office: Office, hash_: str) -> None:
    pdf = sign_as_chair(paper, the_office.chair, now=NOW, head=JournalHead(1, hash_))
    (signature,) = verify(pdf, now=NOW).signatures
    assert (signature.intact, signature.head) == (False, None)
    assert [problem.code for problem in signature.problems] == [ProblemCode.FORM_FOREIGN]


def test_the_head_is_told_in_words_and_as_json(protocol_signed: bytes) -> None:
    verdict = verify(protocol_signed, now=NOW)
    assert "Журнал на час підпису: крок 41, 0A1B 2C3D 4E5F 6071." in sentences(verdict)
    told = [signature["journal"] for signature in as_json(verdict)["signatures"]]
    assert told[1] == {"step": 43, "sha256": AT_SECRETARY.hash}


def test_the_heads_of_a_file_are_read_without_a_verdict(protocol: bytes, protocol_signed: bytes) -> None:
    assert paper_heads(protocol_signed) == PaperHeads(
        signatures=2, holds=True, heads=(AT_CHAIR, AT_SECRETARY)
    )
    assert paper_heads(protocol) == PaperHeads()


def test_a_file_of_before_has_signatures_and_no_heads(signed: bytes) -> None:
    assert paper_heads(signed) == PaperHeads(signatures=2, holds=True)


def test_the_heads_of_a_changed_file_do_not_hold(protocol_signed: bytes) -> None:
    changed = protocol_signed.replace(AT_CHAIR.hash.encode(), b"0" * 64)
    assert paper_heads(changed) == PaperHeads(
        signatures=2, holds=False, heads=(JournalHead(41, "0" * 64), AT_SECRETARY)
    )
    assert paper_heads(protocol_signed + b"\n").holds is False


@pytest.mark.parametrize("seed", range(60))
def test_heads_come_for_any_bytes(signed: bytes, protocol_signed: bytes, seed: int) -> None:
    random = Random(seed)
    data = bytearray(random.choice((signed, protocol_signed)))
    for _ in range(random.choice((1, 5, 200))):
        data[random.randrange(len(data))] = random.randrange(256)
    cut = random.choice((len(data), random.randrange(len(data))))
    assert isinstance(paper_heads(bytes(data[:cut])), PaperHeads)
