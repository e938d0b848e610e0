"""The journal's heads in a signed paper, read without a verdict on its signers."""

from secretariat.output.signing.envelope import BrokenSignatureError
from secretariat.output.signing.history import is_last
from secretariat.output.signing.integrity import check_intact
from secretariat.output.signing.journal_head import head_in
from secretariat.output.signing.paper import READING_ERRORS, Paper, UnreadablePaperError, read_paper
from secretariat.output.signing.roles import FIELD_NAMES
from secretariat.services.file_check import PaperHeads


def paper_heads(pdf: bytes) -> PaperHeads:
    """The heads in any bytes; never raises. The last signature covers those before it, so it alone is checked."""
    try:
        return _heads(read_paper(pdf))
    except (UnreadablePaperError, *READING_ERRORS):
        return PaperHeads()


def _heads(paper: Paper) -> PaperHeads:
    found = [(role, paper.field(name)) for role, name in FIELD_NAMES.items()]
    signed = [
        (role, field, field.signature) for role, field in found if field and field.signature is not None
    ]
    if not signed:
        return PaperHeads()
    role, field, _ = signed[-1]
    try:
        holds = is_last(paper, check_intact(paper, field, role).envelope)
    except BrokenSignatureError:
        holds = False
    heads = (head_in(signature) for _, _, signature in signed)
    return PaperHeads(
        signatures=len(signed), holds=holds, heads=tuple(head for head in heads if head is not None)
    )
