"""«Усе про цю особу» as PDF: `services.dossier.DossierPress`."""

from dataclasses import dataclass

from secretariat.services.dossier import Dossier
from secretariat.services.dossier_paper import DossierWords


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierPapers:
    """Lays dossiers out with the given words. reportlab is imported by the first paper."""

    words: DossierWords

    def make(self, found: Dossier, author: str) -> bytes:
        """See `DossierPress`."""
        from secretariat.output.pdf import render

        return render(self.words.document(found, author), ())
