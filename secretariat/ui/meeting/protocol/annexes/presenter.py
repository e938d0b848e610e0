"""What the user does with annexes; each intent is one step of the journal."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import PurePath
from typing import Any

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import AnnexId, ItemId
from secretariat.domain.papers import Annex
from secretariat.domain.ukrainian import tidy
from secretariat.services.annexes import AddAnnex, add_annex, change_annex, move_annex, remove_annex
from secretariat.services.kept_files import KeptFile
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.protocol.annexes.state import AnnexesState, annexes_state
from secretariat.ui.meeting.session import MeetingSession

Born = Callable[[int], None]
"""Hears the id of a new annex before anybody is told of it."""


class AnnexesPresenter:
    """Edits the annexes of the meeting."""

    def __init__(self, session: MeetingSession) -> None:
        self._session = session

    def state(self) -> AnnexesState:
        """The annexes as they are shown."""
        return annexes_state(self._session.opened)

    def new_place(self, field: str) -> Place:
        """A field of the annex that does not exist yet."""
        return Place(part=Part.NEW_ANNEX, id=self._session.meeting_id, field=field)

    def place(self, annex_id: AnnexId, field: str) -> Place:
        """A field of an annex."""
        return Place(part=Part.ANNEX, id=annex_id, field=field)

    def add_text(self, title: str, text: str, born: Born) -> bool:
        """Append an annex in words."""
        return self._add(title=tidy(title), text=tidy(text), born=born)

    def add_file(self, file: KeptFile, title: str, born: Born) -> bool:
        """Append an annex that is a file; without a title it is called as its file."""
        called = tidy(title) or tidy(PurePath(file.file_name).stem)
        return self._add(title=called, file=file, born=born)

    def refuse_file(self, error: DomainError) -> None:
        """A file could not be read, kept, shown or copied."""
        self._session.refuse(self.new_place("file_name"), error)

    def set_title(self, annex_id: AnnexId, title: str) -> bool:
        """Rename an annex."""
        return self._change(annex_id, "title", title=tidy(title))

    def set_text(self, annex_id: AnnexId, text: str) -> bool:
        """Replace the words of an annex."""
        return self._change(annex_id, "text", text=tidy(text))

    def set_alternative_text(self, annex_id: AnnexId, text: str) -> bool:
        """Say what a picture shows; without words nothing is said."""
        return self._change(annex_id, "alternative_text", alternative_text=tidy(text) or None)

    def set_item(self, annex_id: AnnexId, item_id: ItemId | None) -> bool:
        """Say to which item an annex belongs; None is the meeting as a whole."""
        return self._change(annex_id, "item", item_id=item_id)

    def move(self, annex_id: AnnexId, position: int) -> bool:
        """Put an annex at another place, counted from 1."""
        annexes = self._session.record.annexes
        if not 1 <= position <= len(annexes) or self._annex(annex_id).position == position:
            return False
        session = self._session
        place = self.place(annex_id, "position")
        return session.attempt(place, lambda: move_annex(session.work, annex_id, position))

    def remove(self, annex_id: AnnexId) -> bool:
        """Delete an annex; the toast offers it back."""
        session = self._session
        position = self._annex(annex_id).position
        done = session.attempt(self.place(annex_id, "title"), lambda: remove_annex(session.work, annex_id))
        if done:
            session.say("annex_removed", undoable=True, annex=position)
        return done

    def say_saved(self, name: str) -> None:
        """A copy of a file was written."""
        self._session.say("draft_saved", name=name)

    def _add(self, *, born: Born, **values: Any) -> bool:
        session = self._session
        command = AddAnnex(meeting_id=session.meeting_id, **values)
        return session.create(self.new_place("title"), lambda: add_annex(session.work, command), born)

    def _change(self, annex_id: AnnexId, field: str, **values: Any) -> bool:
        session = self._session
        return session.attempt(
            self.place(annex_id, field),
            lambda: change_annex(session.work, replace(self._annex(annex_id), **values)),
        )

    def _annex(self, annex_id: AnnexId) -> Annex:
        return next(annex for annex in self._session.record.annexes if annex.id == annex_id)
