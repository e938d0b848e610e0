"""Undo and redo as menu and palette show them."""

import re
from dataclasses import replace

import pytest

from secretariat.services.changes import Barrier, Changed, HistoryState, Label
from secretariat.ui.history import BARRED, HistoryPresenter, Move
from tests.services.desk import TestOffice


class FixedHistory:
    """A history that stands where a test wants it."""

    def __init__(self, state: HistoryState) -> None:
        self._state = state

    def state(self) -> HistoryState:
        return self._state

    def undo(self) -> Changed:
        return Changed(label=self._state.undo)

    def redo(self) -> Changed:
        return Changed(label=self._state.redo)


def presenter(state: HistoryState, said: list[str] | None = None) -> HistoryPresenter:
    desk = replace(TestOffice().desk, history=FixedHistory(state))
    return HistoryPresenter(desk, lambda _changed: None, (said if said is not None else []).append)


def test_steps_are_named() -> None:
    state = HistoryState(undo=Label(code="person_added"), redo=Label(code="item_moved"))
    assert presenter(state).moves() == (
        Move(text="Скасувати: нова особа", possible=True),
        Move(text="Повторити: порядок питань", possible=True),
    )


def test_an_empty_history_says_so() -> None:
    assert presenter(HistoryState()).moves() == (
        Move(text="Немає чого скасовувати", possible=False),
        Move(text="Немає чого повторювати", possible=False),
    )


def test_a_barrier_says_why() -> None:
    undo, _redo = presenter(HistoryState(barrier=Barrier.NUMBER_GIVEN)).moves()
    assert undo == Move(text="Далі не скасувати: протоколу надано номер", possible=False)


@pytest.mark.parametrize("barrier", Barrier)
def test_every_barrier_has_its_reason_in_ukrainian(barrier: Barrier) -> None:
    assert barrier in BARRED
    undo, _redo = presenter(HistoryState(barrier=barrier)).moves()
    assert re.fullmatch("Далі не скасувати: [а-яґєії ]+", undo.text)


def test_what_was_undone_is_named() -> None:
    said: list[str] = []
    presenter(HistoryState(undo=Label(code="person_added")), said).undo()
    assert said == ["Скасовано: нова особа"]
