"""From a record to a laid out paper: tree, projection, PDF; fulfils the port `Press`."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from secretariat.domain.document import Document, EmbeddedFile
from secretariat.domain.ids import ItemId
from secretariat.domain.meeting import ProtocolKind
from secretariat.domain.normalise import normalised
from secretariat.domain.record import MeetingRecord
from secretariat.output.record.projection import projection
from secretariat.services.press import Proof, Spot
from secretariat.services.protocol import ProtocolWords, build_agenda, build_extract, build_protocol

RECORD_NAME = "record.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtocolPress:
    """Lays papers out with the given words. reportlab is imported by the first paper, not by this module."""

    words: ProtocolWords

    def document(
        self, record: MeetingRecord, *, kind: ProtocolKind, draft: bool, electronic: bool
    ) -> Document:
        """The tree of the protocol of a record."""
        return build_protocol(record, self.words, kind=kind, draft=draft, electronic=electronic)

    def make(self, record: MeetingRecord, *, kind: ProtocolKind, draft: bool, electronic: bool) -> bytes:
        """The PDF with the record's projection inside; the same record gives the same bytes, whatever its ids."""
        from secretariat.output.pdf import render

        settled = normalised(record)
        document = self.document(settled, kind=kind, draft=draft, electronic=electronic)
        return render(document, (self._embedded(settled, document),))

    def proof(self, record: MeetingRecord, *, kind: ProtocolKind, draft: bool) -> Proof:
        """The paper for looking at; its spots lead to the ids of the given record."""
        from secretariat.output.pdf import layout

        laid = layout(self.document(record, kind=kind, draft=draft, electronic=True))
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

    def agenda(self, record: MeetingRecord) -> bytes:
        """The agenda as a paper of its own."""
        from secretariat.output.pdf import render

        return render(build_agenda(record, self.words))

    def extract(self, record: MeetingRecord, items: Collection[ItemId], *, on: date) -> bytes:
        """The extract; no record is embedded, for it holds what other items say."""
        from secretariat.output.pdf import render

        return render(build_extract(record, self.words, items, on=on))

    def _embedded(self, record: MeetingRecord, document: Document) -> EmbeddedFile:
        return EmbeddedFile(
            name=RECORD_NAME,
            media_type="application/json",
            description=self.words.record_description,
            data=projection(record, document),
        )
