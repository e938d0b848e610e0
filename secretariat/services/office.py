"""Everything that a screen may ask for, joined by the composition root."""

from dataclasses import dataclass
from pathlib import Path

from secretariat.domain.norms import Norms
from secretariat.services.action_register import ActionRegister
from secretariat.services.actions_report import ReportWords
from secretariat.services.agenda_words import AgendaWords
from secretariat.services.archive import ArchivePress
from secretariat.services.cases import Cases
from secretariat.services.data_check import DataCheck
from secretariat.services.desk import Desk
from secretariat.services.dossier import DossierPress
from secretariat.services.exported_letters import Exports
from secretariat.services.letter_list import LetterList
from secretariat.services.mail import Post
from secretariat.services.mailing.mailroom import LetterForms, Mailroom
from secretariat.services.papers.making import PaperRoom
from secretariat.services.people_files import PeopleFiles
from secretariat.services.personal_data import PersonalStore
from secretariat.services.press import KeyRing, Pages, Pictures, Press, Signer, Verifier
from secretariat.services.register import Register
from secretariat.services.rows import Rows
from secretariat.services.sentences import Sentences
from secretariat.services.spelling import OpenSpeller


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """The store with its use cases' ports, the makers of papers, the grammar of names. `folder` holds the data."""

    folder: Path
    desk: Desk
    rows: Rows
    actions: ActionRegister
    register: Register
    personal: PersonalStore
    dossiers: DossierPress
    archives: ArchivePress
    norms: Norms
    press: Press
    pages: Pages
    pictures: Pictures
    signer: Signer
    verifier: Verifier
    keys: KeyRing
    letters: LetterForms
    letter_words: Sentences
    letter_list: LetterList
    post: Post
    cases: Cases
    people_files: PeopleFiles
    agenda_words: AgendaWords
    report_words: ReportWords
    open_speller: OpenSpeller
    data_check: DataCheck

    @property
    def protocols(self) -> Path:
        """Where finished protocols are put for the user to find."""
        return self.folder / "Протоколи"

    @property
    def papers(self) -> Path:
        """Where other papers of meetings are put for the user to find."""
        return self.folder / "Документи"

    @property
    def outgoing(self) -> Path:
        """Where letters are put that are opened in the mail program."""
        return self.folder / "Вихідні"

    @property
    def paper_room(self) -> PaperRoom:
        """Where papers of meetings are made."""
        return PaperRoom(
            desk=self.desk,
            press=self.press,
            words=self.archives.words,
            cases=self.cases,
            actions=self.actions,
        )

    @property
    def exports(self) -> Exports:
        """How the files in that folder are known again."""
        return Exports(post=self.post, folder=self.outgoing, room=self.mailroom)

    @property
    def mailroom(self) -> Mailroom:
        """Where letters are written."""
        return Mailroom(
            desk=self.desk,
            press=self.press,
            forms=self.letters,
            words=self.letter_words,
            cases=self.cases,
            actions=self.actions,
        )
