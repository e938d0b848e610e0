"""An incremental update of a paper that fills one signature field."""

from collections.abc import Callable
from datetime import datetime
from io import BytesIO

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import FieldMDPAction, FieldMDPSpec, MDPPerm, SigSeedSubFilter
from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigIOSetup, SigMDPSetup, SigObjSetup
from pyhanko.sign.signers.pdf_byterange import SignatureObject

from secretariat.domain.document import SignerRole
from secretariat.domain.kyiv import KYIV
from secretariat.output.signing.journal_head import KEY, head_text
from secretariat.output.signing.paper import field_size
from secretariat.output.signing.roles import FIELD_NAMES
from secretariat.services.changes import JournalHead

Draw = Callable[[float, float], bytes]
Sign = Callable[[bytes], bytes]


class _Update(IncrementalPdfFileWriter):
    """An update that holds a signature and nothing else.

    pyHanko would also put the computer's clock into the metadata: a change that a signature need not make,
    and that the verdict therefore need not allow.
    """

    def _update_meta(self) -> None:
        """Leave the metadata as the signers read it."""


def with_signature(
    pdf: bytes,
    role: SignerRole,
    *,
    signed_at: datetime,
    reserve: int,
    draw: Draw,
    sign: Sign,
    head: JournalHead | None = None,
) -> bytes:
    """`pdf` and one more revision, in which the role's field is signed.

    `draw` makes the visible mark for a width and height in points, as a PDF of one page; `sign` turns the SHA-256 of
    everything but /Contents into a CMS of at most `reserve` octets. `head` is kept in the signature dictionary.
    """
    update = _Update(BytesIO(pdf), prev=PdfFileReader(BytesIO(pdf), strict=True))
    steps = PdfCMSEmbedder().write_cms(FIELD_NAMES[role], update, existing_fields_only=True)
    field = next(steps).get_object()
    if role is SignerRole.CHAIR:
        _lock_on_last_signature(update)
    _show(update, field, draw(*field_size(field)))
    steps.send(_setup(role, signed_at, reserve, head))
    prepared, output = steps.send(SigIOSetup(md_algorithm="sha256"))
    steps.send(sign(prepared.document_digest))
    return bytes(output.getvalue())


def _setup(role: SignerRole, signed_at: datetime, reserve: int, head: JournalHead | None) -> SigObjSetup:
    placeholder = SignatureObject(
        timestamp=signed_at.astimezone(KYIV).replace(microsecond=0),
        subfilter=SigSeedSubFilter.PADES,
        bytes_reserved=2 * reserve,
    )
    if head is not None:
        placeholder[pdf_name(KEY)] = generic.TextStringObject(head_text(head))
    if role is SignerRole.CHAIR:
        rights = SigMDPSetup(md_algorithm="sha256", certify=True, docmdp_perms=MDPPerm.FILL_FORMS)
    else:
        rights = SigMDPSetup(
            md_algorithm="sha256",
            field_lock=FieldMDPSpec(FieldMDPAction.ALL),
            docmdp_perms=MDPPerm.NO_CHANGES,
        )
    return SigObjSetup(sig_placeholder=placeholder, mdp_setup=rights)


def _lock_on_last_signature(update: IncrementalPdfFileWriter) -> None:
    """Write into the secretary's empty field that signing it closes the paper (ISO 32000-1, table 233).

    It must be there before the certification: afterwards only the field's value may change.
    """
    for reference in update.root["/AcroForm"]["/Fields"]:
        field = reference.get_object()
        if field.get("/T") == FIELD_NAMES[SignerRole.SECRETARY]:
            lock = FieldMDPSpec(FieldMDPAction.ALL).as_sig_field_lock()
            lock[pdf_name("/P")] = generic.NumberObject(MDPPerm.NO_CHANGES.value)
            field[pdf_name("/Lock")] = lock
            update.update_container(field)


def _show(update: IncrementalPdfFileWriter, field: generic.DictionaryObject, page: bytes) -> None:
    """Make a drawn page the field's only appearance."""
    form = update.import_page_as_xobject(PdfFileReader(BytesIO(page)))
    field[pdf_name("/AP")] = generic.DictionaryObject({pdf_name("/N"): form})
    update.update_container(field)
