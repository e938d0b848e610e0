"""From a record to a laid out paper: tree, projection, file; fulfils the port `Press`."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from secretariat.domain.document import EmbeddedFile
from secretariat.domain.group import WorkingGroup
from secretariat.output.pictures import ReadFile, no_files, pictures_of
from secretariat.output.record.projection import projection
from secretariat.services.actions_report import ActionsReport
from secretariat.services.papers.material import Material
from secretariat.services.papers.names import ascii_name, file_name
from secretariat.services.papers.order import PaperFormat, PaperOrder
from secretariat.services.papers.registry import PAPERS, BuiltPaper, build_paper
from secretariat.services.papers.status_report import status_report
from secretariat.services.press import MadePaper, Proof, Spot
from secretariat.services.protocol import ProtocolWords
from secretariat.services.sentences import Sentences

RECORD_NAME = "record.json"
_MEDIA_TYPES = {
    PaperFormat.PDF: "application/pdf",
    PaperFormat.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperPress:
    """Lays papers out with the given words; `copy_words` mark working copies, `read_file` finds pictures.

    reportlab and python-docx are imported by the first paper, not by this module.
    """

    words: ProtocolWords
    copy_words: Sentences
    read_file: ReadFile = no_files

    def make(self, material: Material, order: PaperOrder) -> MadePaper:
        """See `Press`."""
        built = build_paper(material, order, self.words)
        return MadePaper(
            file_name=file_name(self.words, material.record, order),
            ascii_name=ascii_name(self.words, material.record, order),
            media_type=_MEDIA_TYPES[order.format],
            data=self._copy(built) if order.format is PaperFormat.DOCX else self._paper(built),
        )

    def report(self, groups: Sequence[WorkingGroup], report: ActionsReport, *, sample: bool) -> bytes:
        """See `Press`."""
        from secretariat.output.pdf import render

        return render(replace(status_report(groups, report, self.words), sample=sample))

    def proof(self, material: Material, order: PaperOrder) -> Proof:
        """The paper for looking at; its spots lead to the ids of the given record."""
        from secretariat.output.pdf import layout

        tree = PAPERS[order.kind].tree(material, order, self.words)
        laid = layout(tree, (), pictures_of(tree, self.read_file))
        spots = tuple(
            Spot(
                source=place.source,
                page=place.page,
                left=place.left,
                top=place.top,
                width=place.width,
                height=place.height,
            )
            for place in laid.places
        )
        return Proof(data=laid.data, pages=laid.pages, spots=spots)

    def _paper(self, built: BuiltPaper) -> bytes:
        from secretariat.output.pdf import render

        return render(built.document, self._embedded(built), pictures_of(built.document, self.read_file))

    def _copy(self, built: BuiltPaper) -> bytes:
        from secretariat.output.docx import render_docx

        return render_docx(built.document, self.copy_words, pictures_of(built.document, self.read_file))

    def _embedded(self, built: BuiltPaper) -> tuple[EmbeddedFile, ...]:
        if built.record is None:
            return ()
        return (
            EmbeddedFile(
                name=RECORD_NAME,
                media_type="application/json",
                description=self.words.record_description,
                data=projection(built.record, built.document),
            ),
        )
