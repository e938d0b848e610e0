"""A group's emblem: chosen, put into words, taken away; no widgets."""

from dataclasses import replace

from secretariat.domain.errors import DomainError
from secretariat.domain.group import WorkingGroup
from secretariat.domain.ids import GroupId
from secretariat.domain.ukrainian import tidy


class EmblemPresenter:
    """Nothing is printed without words for it: the SHA-256 of a kept picture waits here until its group has them."""

    def __init__(self) -> None:
        self._waiting: dict[GroupId, str] = {}

    def is_chosen(self, group: WorkingGroup) -> bool:
        """True when the group has an emblem, or a picture waits for words."""
        return group.emblem_sha256 is not None or group.id in self._waiting

    def wait(self, group_id: GroupId, sha256: str) -> None:
        """Let a picture wait for its words."""
        self._waiting[group_id] = sha256

    def with_text(self, group: WorkingGroup, typed: str) -> WorkingGroup:
        """The group with words for its emblem; raises DomainError("emblem_needs_text")."""
        text = tidy(typed)
        if not text:
            raise DomainError("emblem_needs_text", field="emblem_text")
        sha256 = self._waiting.get(group.id, group.emblem_sha256)
        described = replace(group, emblem_sha256=sha256, emblem_text=text)
        self._waiting.pop(group.id, None)
        return described

    def without(self, group: WorkingGroup) -> WorkingGroup:
        """The group without emblem; a waiting picture is forgotten."""
        self._waiting.pop(group.id, None)
        return replace(group, emblem_sha256=None, emblem_text=None)
