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
from secretariat.services.press import MadePaper, Proof, Spot
from secretariat.services.protocol import ProtocolWords

RECORD_NAME = "record.json"
_MEDIA_TYPES = {PaperFormat.PDF: "application/pdf"}


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperPress:
    """Lays papers out with the given words. reportlab is imported by the first paper, not by this module."""

    words: ProtocolWords

    def make(self, material: Material, order: PaperOrder) -> MadePaper:
        """See `Press`."""
        from secretariat.output.pdf import render

        built = build_paper(material, order, self.words)
        return MadePaper(
            file_name=file_name(self.words, material.record, order),
            ascii_name=ascii_name(self.words, material.record, order),
            media_type=_MEDIA_TYPES[order.format],
            data=render(built.document, self._embedded(built)),
        )

    def report(self, groups: Sequence[WorkingGroup], report: ActionsReport, *, sample: bool) -> bytes:
        """See `Press`."""
        from secretariat.output.pdf import render

        return render(replace(status_report(groups, report, self.words), sample=sample))

    def proof(self, material: Material, order: PaperOrder) -> Proof:
        """The paper for looking at; its spots lead to the ids of the given record."""
        from secretariat.output.pdf import layout

        laid = layout(PAPERS[order.kind].build(material, order, self.words))
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
