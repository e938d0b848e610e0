"""Attacks on signed files, each of which some verifier lets pass; none passes here."""

from collections.abc import Callable
from io import BytesIO

import pikepdf
import pytest
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from secretariat.domain.document import SignerRole
from secretariat.output.signing import cms, revision
from secretariat.output.signing.findings import ProblemCode, Verdict, VerdictKind
from secretariat.output.signing.verdict import verify
from tests.output.signing import forgery
from tests.output.signing.papers import paper_with_fields, plain_paper
from tests.output.signing.people import NOW, Office

UPDATES = [
    forgery.overlay,
    forgery.new_title,
    forgery.covering_note,
    forgery.script_on_opening,
    forgery.other_appearance,
    forgery.shared_value,
    forgery.nothing_much,
]
KEPT = (VerdictKind.GOOD, VerdictKind.UNTRUSTED)


def _judged(pdf: bytes, the_office: Office) -> Verdict:
    return verify(pdf, trust=[the_office.authority.certificate], crls=[the_office.authority.crl], now=NOW)


@pytest.mark.parametrize("change", UPDATES)
def test_nothing_may_be_added_after_both_signatures(
    signed: bytes, the_office: Office, change: forgery.Change
) -> None:
    verdict = _judged(forgery.updated(signed, change), the_office)
    assert verdict.kind is VerdictKind.BAD
    chair, secretary = verdict.signatures
    assert (chair.complete, secretary.complete) == (False, False)


@pytest.mark.parametrize("change", UPDATES)
def test_nothing_but_the_secretary_may_follow_the_chair(
    by_chair: bytes, the_office: Office, change: forgery.Change
) -> None:
    assert _judged(forgery.updated(by_chair, change), the_office).kind is VerdictKind.BAD


@pytest.mark.parametrize("change", [c for c in UPDATES if c is not forgery.shared_value])
def test_secretary_cannot_change_the_paper_before_signing(
    by_chair: bytes, the_office: Office, change: forgery.Change
) -> None:
    forged = forgery.sign_anyway(
        forgery.updated(by_chair, change), SignerRole.SECRETARY, the_office.secretary
    )
    verdict = _judged(forged, the_office)
    assert verdict.kind is VerdictKind.BAD
    chair, secretary = verdict.signatures
    assert (chair.intact, chair.complete) == (True, False)
    assert ProblemCode.CHANGED_AFTER in {problem.code for problem in chair.problems}
    assert secretary.intact


@pytest.mark.parametrize(
    "change", [c for c in UPDATES if c not in (forgery.shared_value, forgery.nothing_much)]
)
def test_secretary_cannot_change_the_paper_in_the_revision_of_the_signature(
    by_chair: bytes, the_office: Office, change: forgery.Change, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest = revision._show

    def dishonest(update: object, field: object, page: bytes) -> None:
        change(update)  # type: ignore[arg-type]
        honest(update, field, page)  # type: ignore[arg-type]

    monkeypatch.setattr(revision, "_show", dishonest)
    forged = forgery.sign_anyway(by_chair, SignerRole.SECRETARY, the_office.secretary)
    verdict = _judged(forged, the_office)
    assert verdict.kind is VerdictKind.BAD
    assert [s.intact for s in verdict.signatures] == [True, True]
    assert verdict.signatures[0].complete is False


def test_a_paper_with_a_hole_cannot_be_filled_after_the_chair(
    the_office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    by_chair = forgery.sign_anyway(forgery.paper_with_a_hole(), SignerRole.CHAIR, the_office.chair)
    assert _judged(by_chair, the_office).kind is VerdictKind.INCOMPLETE
    honest = revision._show

    def dishonest(update: IncrementalPdfFileWriter, field: object, page: bytes) -> None:
        forgery.fill_the_hole(update)
        honest(update, field, page)  # type: ignore[arg-type]

    monkeypatch.setattr(revision, "_show", dishonest)
    forged = forgery.sign_anyway(by_chair, SignerRole.SECRETARY, the_office.secretary)
    assert forgery.gaps(forged)[1].stop < len(forged)
    assert _judged(forged, the_office).kind not in KEPT


def test_a_later_signature_after_the_lock_is_refused(the_office: Office) -> None:
    three = paper_with_fields("Chair", "Secretary", "Third")
    three = forgery.sign_anyway(three, SignerRole.CHAIR, the_office.chair)
    three = forgery.sign_anyway(three, SignerRole.SECRETARY, the_office.secretary)
    assert _judged(three, the_office).kind is VerdictKind.GOOD
    names = dict(revision.FIELD_NAMES)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(revision, "FIELD_NAMES", names | {SignerRole.SECRETARY: "Third"})
        three = forgery.sign_anyway(three, SignerRole.SECRETARY, the_office.secretary)
    verdict = _judged(three, the_office)
    assert verdict.kind is VerdictKind.BAD
    assert ProblemCode.OTHER_SIGNATURE in {problem.code for problem in verdict.problems}


def test_an_approval_is_no_certification(
    paper: bytes, the_office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(revision, "_setup", _as_secretary(revision._setup))
    weak = forgery.sign_anyway(paper, SignerRole.CHAIR, the_office.chair)
    (chair,) = _judged(weak, the_office).signatures
    assert [problem.code for problem in chair.problems] == [ProblemCode.RIGHTS_WRONG]


def _as_secretary(setup: Callable[..., object]) -> Callable[..., object]:
    return lambda _, *rest: setup(SignerRole.SECRETARY, *rest)


@pytest.mark.parametrize("tail", [b"\n", b"\0", b"%", b"%%EOF\n", b"junk" * 100])
def test_no_byte_may_follow(signed: bytes, by_chair: bytes, the_office: Office, tail: bytes) -> None:
    longer = _judged(signed + tail, the_office)
    assert longer.kind not in KEPT
    assert [signature.complete for signature in longer.signatures] in ([False, False], [])
    assert _judged(by_chair + tail, the_office).kind in (VerdictKind.BAD, VerdictKind.UNREADABLE)


@pytest.mark.parametrize("head", [b"\n", b" ", b"%PDF-1.7\n", b"GIF89a"])
def test_no_byte_may_stand_before(signed: bytes, the_office: Office, head: bytes) -> None:
    assert _judged(head + signed, the_office).kind not in KEPT


def test_cutting_back_to_an_earlier_revision_shows_as_what_it_is(
    paper: bytes, by_chair: bytes, signed: bytes, the_office: Office
) -> None:
    assert _judged(signed[: len(by_chair)], the_office).kind is VerdictKind.INCOMPLETE
    assert _judged(signed[: len(paper)], the_office).kind is VerdictKind.UNSIGNED


def test_files_set_one_after_another_do_not_pass(signed: bytes, paper: bytes, the_office: Office) -> None:
    for pdf in (signed + signed, signed + paper, paper + signed, plain_paper() + signed):
        assert _judged(pdf, the_office).kind not in KEPT


def test_saving_anew_breaks_both_signatures(signed: bytes, the_office: Office) -> None:
    assert _judged(forgery.saved_anew(signed), the_office).kind is VerdictKind.BAD


@pytest.mark.parametrize(
    "numbers", [b"0 0 0 0", b"0 1 2 3", b"0 -1 5 9", b"1 1 1 1", b"0 9 3 9", b"0 1.0 2 3", b"0", b""]
)
def test_a_senseless_range_does_not_pass(signed: bytes, the_office: Office, numbers: bytes) -> None:
    start = signed.rindex(b"/ByteRange [") + len(b"/ByteRange [")
    end = signed.index(b"]", start)
    forged = (
        signed[:start] + numbers + signed[end:].replace(b"]", b"]" + b" " * (end - start - len(numbers)), 1)
    )
    assert len(forged) == len(signed)
    assert _judged(forged, the_office).kind not in KEPT


def test_moving_the_signature_inside_its_own_gap_does_not_pass(signed: bytes, the_office: Office) -> None:
    gap = forgery.gaps(signed)[-1]
    inner = signed[gap.start + 1 : gap.stop - 1]
    for forged in (inner[:-2].lower() + inner[-2:], b"00" + inner[:-2], inner[2:] + b"00", inner[::-1]):
        pdf = signed[: gap.start + 1] + forged + signed[gap.stop - 1 :]
        assert _judged(pdf, the_office).kind not in KEPT


def test_the_twin_of_a_signature_does_not_pass(signed: bytes, the_office: Office) -> None:
    gap = forgery.gaps(signed)[-1]
    octets = bytes.fromhex(signed[gap.start + 1 : gap.stop - 1].decode())
    size = 4 + int.from_bytes(octets[2:4], "big")
    parts = cms.read(octets[:size])
    r, s = parts.signature
    twin = octets[:size].replace(encode_dss_signature(r, s), encode_dss_signature(r, cms.ORDER - s))
    hexed = twin.ljust(len(octets), b"\0").hex().upper().encode()
    assert twin != octets[:size]
    assert (
        _judged(signed[: gap.start + 1] + hexed[: 2 * len(octets)] + signed[gap.stop - 1 :], the_office).kind
        not in KEPT
    )


def test_a_signature_is_not_lent_to_another_paper(signed: bytes, the_office: Office) -> None:
    other = forgery.sign_anyway(paper_with_fields(), SignerRole.CHAIR, the_office.chair)
    gap, theirs = forgery.gaps(other)[0], forgery.gaps(signed)[0]
    lent = other[: gap.start] + signed[theirs.start : theirs.stop] + other[gap.stop :]
    assert (len(lent), _judged(lent, the_office).kind) == (
        len(other),
        VerdictKind.INCOMPLETE if lent == other else VerdictKind.BAD,
    )


def test_a_linearised_copy_does_not_pass(signed: bytes, the_office: Office) -> None:
    stream = BytesIO()
    with pikepdf.open(BytesIO(signed)) as document:
        document.save(stream, linearize=True)
    assert _judged(stream.getvalue(), the_office).kind not in KEPT
