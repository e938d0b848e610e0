"""A group's emblem: chosen, put into words, taken away; no widgets."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from secretariat.domain.errors import DomainError
from secretariat.domain.group import WorkingGroup
from secretariat.domain.ids import GroupId
from secretariat.domain.ukrainian import tidy
from secretariat.services.ports import Files

Plain = Callable[[str, bytes], bytes]
"""A brought picture as papers print it; its name is for refusals."""


class EmblemPresenter:
    """Nothing is printed without words for it: a picture waits for them here, and is kept in one step with them."""

    def __init__(self, files: Files, plain: Plain) -> None:
        self._files, self._plain = files, plain
        self._waiting: tuple[GroupId, bytes] | None = None

    def is_chosen(self, group: WorkingGroup) -> bool:
        """True when the group has an emblem, or a picture waits for words."""
        return group.emblem_sha256 is not None or self._picture(group) is not None

    def with_picture(self, group: WorkingGroup, path: Path, text: str) -> WorkingGroup:
        """The group with a picture of the disk, shown by these words.

        Raises DomainError: "file_unreadable", as `plain_picture`, and "emblem_needs_text".
        """
        try:
            data = path.read_bytes()
        except OSError as error:
            raise DomainError("file_unreadable", field="emblem_sha256", name=path.name) from error
        self._waiting = group.id, self._plain(path.name, data)
        return self.with_text(group, text)

    def with_text(self, group: WorkingGroup, typed: str) -> WorkingGroup:
        """The group with words for its emblem; raises DomainError("emblem_needs_text")."""
        text, picture = tidy(typed), self._picture(group)
        if not text:
            raise DomainError("emblem_needs_text", field="emblem_text")
        sha256 = self._files.put(picture) if picture is not None else group.emblem_sha256
        described = replace(group, emblem_sha256=sha256, emblem_text=text)
        self._waiting = None
        return described

    def without(self, group: WorkingGroup) -> WorkingGroup:
        """The group without emblem; a waiting picture is forgotten."""
        self._waiting = None
        return replace(group, emblem_sha256=None, emblem_text=None)

    def _picture(self, group: WorkingGroup) -> bytes | None:
        if self._waiting is None or self._waiting[0] != group.id:
            return None
        return self._waiting[1]
