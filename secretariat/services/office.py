"""Everything that a screen may ask for, joined by the composition root."""

from dataclasses import dataclass
from pathlib import Path

from secretariat.services.desk import Desk
from secretariat.services.people_files import PeopleFiles
from secretariat.services.press import KeyRing, LetterWriter, Pages, Press, Signer, Verifier
from secretariat.services.register import Register
from secretariat.services.rows import Rows
from secretariat.services.spelling import OpenSpeller


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """The store with its use cases' ports, and the makers of papers. `folder` is the data folder."""

    folder: Path
    desk: Desk
    rows: Rows
    register: Register
    press: Press
    pages: Pages
    signer: Signer
    verifier: Verifier
    keys: KeyRing
    letters: LetterWriter
    people_files: PeopleFiles
    open_speller: OpenSpeller

    @property
    def protocols(self) -> Path:
        """Where finished protocols and mail drafts are put for the user to find."""
        return self.folder / "Протоколи"
