"""From a record to a laid out paper: tree, projection, file; fulfils the port `Press`."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from secretariat.domain.document import EmbeddedFile
from secretariat.domain.group import WorkingGroup
from secretariat.output.record.projection import projection
from secretariat.services.actions_report import ActionsReport
from secretariat.services.papers.material import Material
from secretariat.services.papers.names import ascii_name, file_name
from secretariat.services.papers.order import PaperFormat, PaperOrder
from secretariat.services.papers.registry import PAPERS, BuiltPaper, build_paper
from secretariat.services.papers.status_report import status_report
from secretariat.services.papers.unprintable import naming_the_field, reported_texts, typed_for
from secretariat.services.ports import ReadFile
from secretariat.services.press import MadePaper, Proof, Spot
from secretariat.services.protocol import ProtocolWords
from secretariat.services.sentences import Sentences

RECORD_NAME = "record.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperPress:
    """Lays papers out with the given words; `copy_words` mark working copies.

    reportlab and python-docx are imported by the first paper, not by this module.
    """

    words: ProtocolWords
    copy_words: Sentences

    def make(self, material: Material, order: PaperOrder) -> MadePaper:
        """See `Press`."""
        material = self._with_enclosed(material, order)
        built = build_paper(material, order, self.words)
        with naming_the_field(lambda: typed_for(material, order)):
            data, pages = self._copy(built) if order.format is PaperFormat.DOCX else self._paper(built)
        return MadePaper(
            file_name=file_name(self.words, material.record, order),
            ascii_name=ascii_name(self.words, material.record, order),
            media_type=order.format.media_type,
            data=data,
            pages=pages,
        )

    def report(
        self,
        groups: Sequence[WorkingGroup],
        report: ActionsReport,
        *,
        sample: bool,
        read_file: ReadFile | None = None,
    ) -> bytes:
        """See `Press`."""
        from secretariat.output.pdf import render

        document = replace(status_report(groups, report, self.words, read_file), sample=sample)
        with naming_the_field(lambda: reported_texts(groups, report)):
            return render(document)

    def proof(self, material: Material, order: PaperOrder) -> Proof:
        """The paper for looking at; its spots lead to the ids of the given record."""
        from secretariat.output.pdf import layout

        material = self._with_enclosed(material, order)
        document = PAPERS[order.kind].tree(material, order, self.words)
        with naming_the_field(lambda: typed_for(material, order)):
            laid = layout(document)
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

    def _with_enclosed(self, material: Material, order: PaperOrder) -> Material:
        """The material with the sheets of what goes with the paper: printed on one side, as many as it has pages.

        Whoever makes that paper too has counted them already.
        """
        from secretariat.output.pdf import layout

        encloses = PAPERS[order.kind].encloses
        if encloses is None or material.enclosed is not None:
            return material
        enclosed = encloses(order)
        built = build_paper(material, enclosed, self.words)
        with naming_the_field(lambda: typed_for(material, enclosed)):
            return replace(material, enclosed=layout(built.document).pages)

    def _paper(self, built: BuiltPaper) -> tuple[bytes, int]:
        """The PDF, and how many pages it has."""
        from secretariat.output.pdf import layout

        laid = layout(built.document, self._embedded(built))
        return laid.data, laid.pages

    def _copy(self, built: BuiltPaper) -> tuple[bytes, None]:
        """The working copy, of which its program counts the pages."""
        from secretariat.output.docx import render_docx

        return render_docx(built.document, self.copy_words), None

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
