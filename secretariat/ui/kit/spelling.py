"""Spelling in the window: what is known of words, who asks, and the switch. The dictionary itself works in a thread."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from secretariat.domain.spelling import Spelt, words_within
from secretariat.services.spelling import OpenSpeller, Speller
from secretariat.ui.failures import refusing
from secretariat.ui.tasks import Task, Tasks

MOST_REMEMBERED = 100_000


class SpellingState(StrEnum):
    """What became of the dictionary."""

    AWAITED = "awaited"
    ABSENT = "absent"
    READY = "ready"


class Spelling(QObject):
    """Verdicts about words, asked of a speller in `tasks`, which must have one thread: a speller bears no more.

    `changed` says that every text is to be looked at anew, `judged` that verdicts which were asked for came, `failed`
    carries the DomainError of a word that could not be written down.
    """

    changed = Signal()
    judged = Signal()
    failed = Signal(object)

    def __init__(self, tasks: Tasks, parent: QObject | None = None, *, on: bool = True) -> None:
        super().__init__(parent)
        self._tasks, self._on = tasks, on
        self._state = SpellingState.AWAITED
        self._speller: Speller | None = None
        self._verdicts: dict[str, bool] = {}
        self._faults: dict[str, tuple[Spelt, ...]] = {}
        self._unknown: set[str] = set()
        self._is_asking = False
        self._names: frozenset[str] = frozenset()

    @property
    def state(self) -> SpellingState:
        """Whether there is a dictionary."""
        return self._state

    @property
    def is_on(self) -> bool:
        """True when the user wants spelling to be checked."""
        return self._on

    @property
    def checks(self) -> bool:
        """True when there is a dictionary and the user wants it."""
        return self._on and self._speller is not None

    def open(self, opener: OpenSpeller) -> None:
        """Load the dictionary in the thread."""
        self._tasks.run(opener, self._on_opened)

    def switch(self, on: bool) -> None:
        """Check or do not."""
        if on != self._on:
            self._on = on
            self.changed.emit()

    def set_names(self, names: frozenset[str]) -> None:
        """Count these words, in lower case, as right."""
        if names != self._names:
            self._names = names
            self._begin_anew()

    def faults(self, chunk: str) -> tuple[Spelt, ...] | None:
        """The wrong words of what stands between two spaces; None while that is not known, then `ask` helps.

        Every key asks for all chunks of a paragraph, so this is kept short.
        """
        known = self._faults.get(chunk)
        return known if known is not None else self._look_up(chunk)

    def ask(self) -> None:
        """Have everything judged of which nothing was known; `judged` follows later, never at once."""
        speller = self._speller
        if speller is None or self._is_asking:
            return
        words, self._unknown = self._unknown - self._verdicts.keys(), set()
        if not words:
            return
        self._is_asking = True
        self._tasks.run(lambda: {word: speller.is_right(word) for word in words}, self._on_judged)

    def suggest(self, word: str, done: Callable[[tuple[str, ...]], None]) -> Task:
        """Give `done` what may have been meant; only asked while `checks`."""
        speller = self._speller
        assert speller is not None
        return self._tasks.run(lambda: speller.suggestions(word), done)

    def learn(self, word: str) -> None:
        """Count a word as right from now on."""
        speller = self._speller
        if speller is None:
            return
        self._verdicts[word] = True
        self._begin_anew()
        self._tasks.run(lambda: speller.learn(word), self._on_learnt, refusing(self.failed.emit))

    def close(self) -> None:
        """Ask nothing any more: the thread ends."""
        self._speller = None

    def _look_up(self, chunk: str) -> tuple[Spelt, ...] | None:
        words = words_within(chunk)
        unknown = {spelt.word for spelt in words if self._verdict(spelt.word) is None}
        if unknown:
            self._unknown |= unknown
            return None
        faults = tuple(spelt for spelt in words if not self._verdict(spelt.word))
        self._faults[chunk] = faults
        return faults

    def _verdict(self, word: str) -> bool | None:
        return word.casefold() in self._names or self._verdicts.get(word)

    def _begin_anew(self) -> None:
        self._faults.clear()
        self.changed.emit()

    def _on_opened(self, speller: Speller | None) -> None:
        self._speller = speller
        self._state = SpellingState.ABSENT if speller is None else SpellingState.READY
        self.changed.emit()

    def _on_judged(self, verdicts: dict[str, bool]) -> None:
        self._is_asking = False
        if len(self._faults) > MOST_REMEMBERED:
            self._faults.clear()
        self._verdicts |= verdicts
        self.judged.emit()
        self.ask()

    def _on_learnt(self, _nothing: None) -> None:
        """A word that was judged by its parts is judged anew."""
        self._verdicts = {word: right for word, right in self._verdicts.items() if right or "-" not in word}
        self._begin_anew()
