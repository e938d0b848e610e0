"""What came into the file after the chair's signature: the secretary's, and nothing else."""

from pyhanko.pdf_utils import generic
from pyhanko.sign.diff_analysis import DEFAULT_DIFF_POLICY, DiffResult, ModificationLevel
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import SignatureCoverageLevel

from secretariat.domain.document import SignerRole
from secretariat.output.signing.envelope import BrokenSignatureError, Envelope, open_envelope
from secretariat.output.signing.paper import Field, Paper, UnreadablePaperError, read_paper
from secretariat.output.signing.roles import FIELD_NAMES

_FILLED = {"/V", "/AP"}


def is_last(paper: Paper, envelope: Envelope) -> bool:
    """True when a signature covers everything to the last byte of the file."""
    return envelope.finish == len(paper.data)


def only_secretary_followed(paper: Paper, chair: Envelope) -> bool:
    """True when the chair signed a whole PDF, and the one revision after it only fills the secretary's field.

    pyHanko's difference analysis also lets metadata and security stores pass: our own rule is narrower.
    """
    try:
        before = read_paper(paper.data[: chair.finish])
    except UnreadablePaperError:
        return False
    filled, empty = (p.field(FIELD_NAMES[SignerRole.SECRETARY]) for p in (paper, before))
    if filled is None or empty is None or empty.signature is not None:
        return False
    return (
        _same_chair(paper, before)
        and not _runs_past(paper, filled)
        and _changed_objects(paper, before) == {_identity(filled.reference)}
        and _same_trailer(paper, before)
        and _only_filled(filled, empty)
        and _pyhanko_agrees(paper)
    )


def _runs_past(paper: Paper, secretary: Field) -> bool:
    """True when the file goes on after what the secretary signed; a broken place of signature says nothing of that."""
    if secretary.signature is None:
        return False
    try:
        return not is_last(paper, open_envelope(paper.data, secretary.signature))
    except BrokenSignatureError:
        return False


def _same_chair(paper: Paper, before: Paper) -> bool:
    then, now = (p.field(FIELD_NAMES[SignerRole.CHAIR]) for p in (before, paper))
    return then is not None and now is not None and then.value is not None and then.value == now.value


def _changed_objects(paper: Paper, before: Paper) -> set[tuple[int, int]]:
    """Objects of the former revisions that the last one replaces or frees; empty unless it is exactly one revision."""
    xrefs, last = paper.reader.xrefs, before.reader.xrefs.total_revisions
    if xrefs.total_revisions != last + 1 or xrefs.refs_freed_in_revision(last):
        return set()
    changed = xrefs.explicit_refs_in_revision(last)
    return {_identity(ref) for ref in changed if xrefs.get_introducing_revision(ref) < last}


def _identity(reference: generic.Reference) -> tuple[int, int]:
    return reference.idnum, reference.generation


def _same_trailer(paper: Paper, before: Paper) -> bool:
    now, then = paper.reader.trailer.flatten(), before.reader.trailer.flatten()
    return all(now.get(key) == then.get(key) for key in ("/Root", "/Info", "/Encrypt"))


def _only_filled(filled: Field, empty: Field) -> bool:
    """True when the field differs from the empty one in its value and appearance alone."""
    kept = set(empty.dictionary) - _FILLED
    if set(filled.dictionary) - _FILLED != kept:
        return False
    return all(filled.dictionary.raw_get(key) == empty.dictionary.raw_get(key) for key in kept)


def _pyhanko_agrees(paper: Paper) -> bool:
    """True when pyHanko, too, sees a whole signed revision and after it only the filling of a field."""
    field = paper.field(FIELD_NAMES[SignerRole.CHAIR])
    if field is None:
        return False
    signature = EmbeddedPdfSignature(paper.reader, field.dictionary, field.name)
    signature.compute_integrity_info(diff_policy=DEFAULT_DIFF_POLICY)
    difference = signature.diff_result
    return (
        signature.coverage == SignatureCoverageLevel.ENTIRE_REVISION
        and isinstance(difference, DiffResult)
        and difference.modification_level == ModificationLevel.FORM_FILLING
    )
