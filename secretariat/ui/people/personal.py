"""Personal data in the room «Особи»: the section of the card, and the page that comes before erasing."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import PersonId
from secretariat.services.office import Office
from secretariat.services.personal_data import ErasurePreview, Wiped
from secretariat.ui.kit.pages import Pages
from secretariat.ui.people.erase_page import ErasePage
from secretariat.ui.people.import_presenter import ImportHands
from secretariat.ui.people.personal_presenter import PersonalPresenter, PersonalState
from secretariat.ui.people.personal_section import PersonalSection
from secretariat.ui.refusals import refusal


class PersonalData(QObject):
    """Shows its page in the place of `home`, and gives the place back when it is left."""

    def __init__(
        self,
        office: Office,
        hands: ImportHands,
        say: Callable[[str, bool], None],
        section: PersonalSection,
        pages: Pages,
        home: QWidget,
    ) -> None:
        super().__init__(pages)
        self._office, self._hands, self._say = office, hands, say
        self._section, self._pages, self._home = section, pages, home
        self._person: PersonId | None = None
        self.page: ErasePage | None = None
        self.presenter = PersonalPresenter(self, office, hands.tasks, publish=hands.publish)
        section.noted.connect(self.presenter.note)
        section.everything_requested.connect(self._choose_folder)
        section.erasing_requested.connect(self.presenter.preview)

    def show(self, person_id: PersonId) -> None:
        """Show the data of a person."""
        if person_id != self._person:
            self._section.close_form()
        self._person = person_id
        self.presenter.show(person_id)

    def leave(self) -> None:
        """Nothing is erased."""
        if self.page is None:
            return
        self._pages.setCurrentWidget(self._home)
        self._pages.removeWidget(self.page)
        self.page.deleteLater()
        self.page = None

    def show_personal(self, state: PersonalState) -> None:
        """See `PersonalView`."""
        self._section.show_personal(state)

    def show_noted(self) -> None:
        """See `PersonalView`."""
        self._section.show_noted()

    def show_files(self, folder: Path, names: tuple[str, ...]) -> None:
        """See `PersonalView`."""
        self._say(
            self.tr("Stored in {folder}: {names}").format(folder=folder.name, names=", ".join(names)), False
        )

    def show_erasure(self, preview: ErasurePreview) -> None:
        """See `PersonalView`."""
        self.leave()
        page = self.page = ErasePage(preview)
        page.erased.connect(self.presenter.erase)
        page.left.connect(self._on_left)
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        page.cancel.setFocus()

    def show_erased(self, wiped: Wiped) -> None:
        """See `PersonalView`."""
        self.leave()
        self._say(self.tr("The person is erased. The protocols stay as they were."), False)

    def show_refusal(self, error: DomainError) -> None:
        """See `PersonalView`."""
        self.leave()
        self._say(refusal(error), False)

    def _on_left(self) -> None:
        self.leave()
        self._section.erasing.setFocus()

    def _choose_folder(self) -> None:
        title = self.tr("Where to store everything about this person")
        self._hands.prompts.choose_folder(title, self._office.protocols.parent, self.presenter.save)
