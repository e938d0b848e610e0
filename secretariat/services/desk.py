"""The ground on which use cases stand: the store's ports and the clock, handed in by the composition root."""

from dataclasses import dataclass

from secretariat.services.ports import Clock, Drafts, Files, History, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Everything that a use case may touch. `sample` marks each new meeting as invented (a throwaway store)."""

    work: Work
    history: History
    drafts: Drafts
    files: Files
    clock: Clock
    sample: bool = False
