"""Personal data of the chosen person: everything as files, to whom it was given, erasing. No widgets."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from secretariat.atomic import write_atomically
from secretariat.domain.erasure import Disclosure
from secretariat.domain.errors import DomainError
from secretariat.domain.file_names import file_stem
from secretariat.domain.ids import PersonId
from secretariat.domain.ukrainian import tidy
from secretariat.services.changes import Changed
from secretariat.services.dossier import dossier, dossier_json
from secretariat.services.groups import groups
from secretariat.services.office import Office
from secretariat.services.personal_data import (
    ErasurePreview,
    Wiped,
    disclosures,
    erase_person,
    note_disclosure,
    preview_erasure,
)
from secretariat.ui.failures import refusing
from secretariat.ui.tasks import Tasks


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalState:
    """To whom data of the chosen person was given; `error` is what the last note failed by."""

    disclosures: tuple[Disclosure, ...] = ()
    error: DomainError | None = None


class PersonalView(Protocol):
    """Shows what is done with the data of the chosen person."""

    def show_personal(self, state: PersonalState) -> None:
        """Show to whom data was given."""

    def show_noted(self) -> None:
        """Say that a disclosure was written down, and empty its form."""

    def show_files(self, folder: Path, names: tuple[str, ...]) -> None:
        """Say where everything about the person lies now."""

    def show_erasure(self, preview: ErasurePreview) -> None:
        """Show what erasing would do."""

    def show_erased(self, wiped: Wiped) -> None:
        """Say that the person was erased, and leave."""

    def show_refusal(self, error: DomainError) -> None:
        """Say why something was not done."""


class PersonalPresenter:
    """Reading and erasing look through everything that is stored, so they are done in the pool."""

    def __init__(
        self, view: PersonalView, office: Office, tasks: Tasks, *, publish: Callable[[Changed], None]
    ) -> None:
        self._view, self._office, self._tasks, self._publish = view, office, tasks, publish
        self._person: PersonId | None = None
        self._previewed: PersonId | None = None
        self._error: DomainError | None = None

    def show(self, person_id: PersonId) -> None:
        """Show another person, or the same one anew."""
        if person_id != self._person:
            self._error = None
        self._person = person_id
        self._show()

    def note(self, recipient: str, content: str, ground: str) -> None:
        """Write down that data was given away."""
        assert self._person is not None
        self._error = None
        try:
            changed = note_disclosure(
                self._office.desk, self._person, tidy(recipient), tidy(content), tidy(ground) or None
            )
        except DomainError as error:
            self._error = error
            self._show()
            return
        self._publish(changed)
        self._view.show_noted()

    def save(self, folder: Path) -> None:
        """Write everything about the person into a folder, as a paper and as a file for programs."""
        assert self._person is not None
        person_id, office = self._person, self._office

        def write() -> tuple[str, ...]:
            found = dossier(office.desk, office.personal, office.cases, person_id)
            names = [group.council for group in groups(office.desk.work)]
            paper = office.dossiers.make(found, names[0] if names else "")
            values = json.dumps(dossier_json(found), ensure_ascii=False, indent=2).encode()
            stem = file_stem(f"Відомості про особу {found.person.listed} {found.moment:%d.%m.%Y}")
            _write(folder, {f"{stem}.pdf": paper, f"{stem}.json": values})
            return f"{stem}.pdf", f"{stem}.json"

        self._tasks.run(
            write, lambda names: self._view.show_files(folder, names), refusing(self._view.show_refusal)
        )

    def preview(self) -> None:
        """Look what erasing would do; nothing is shown when another person was chosen meanwhile."""
        assert self._person is not None
        person_id, office = self._person, self._office

        def looked(preview: ErasurePreview) -> None:
            if person_id == self._person:
                self._previewed = person_id
                self._view.show_erasure(preview)

        self._tasks.run(
            lambda: preview_erasure(office.desk, office.personal, office.cases, office.exports, person_id),
            looked,
            refusing(self._view.show_refusal),
        )

    def erase(self) -> None:
        """Erase the person whose erasure was looked at; there is no way back."""
        assert self._previewed is not None
        person_id, office = self._previewed, self._office

        def done(result: tuple[Wiped, Changed]) -> None:
            wiped, changed = result
            self._publish(changed)
            self._view.show_erased(wiped)

        self._tasks.run(
            lambda: erase_person(office.desk, office.personal, office.cases, office.exports, person_id),
            done,
            refusing(self._view.show_refusal),
        )

    def _show(self) -> None:
        if self._person is not None:
            found = disclosures(self._office.desk.work, self._person)
            self._view.show_personal(PersonalState(disclosures=found, error=self._error))


def _write(folder: Path, files: dict[str, bytes]) -> None:
    for name, data in files.items():
        try:
            write_atomically(folder / name, data)
        except OSError as error:
            raise DomainError("not_written", name=name) from error
