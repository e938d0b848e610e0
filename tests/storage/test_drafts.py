"""Typing that is not yet a step is kept apart from the journal."""

from pathlib import Path

from secretariat.services.changes import HistoryState
from secretariat.storage.store import Store


def test_a_draft_is_kept_replaced_and_dropped(store: Store) -> None:
    store.drafts.put("statement", 3, "text", "Обгово")
    store.drafts.put("item", 2, "title", "Про")
    store.drafts.put("statement", 3, "text", "Обговорено «ґанок»\n")
    assert list(store.drafts.all()) == [
        ("item", 2, "title", "Про"),
        ("statement", 3, "text", "Обговорено «ґанок»\n"),
    ]
    store.drafts.drop("item", 2, "title")
    store.drafts.drop("item", 9, "title")
    assert list(store.drafts.all()) == [("statement", 3, "text", "Обговорено «ґанок»\n")]


def test_a_draft_outlives_the_program(tmp_path: Path) -> None:
    store = Store.open(tmp_path)
    store.drafts.put("statement", 3, "text", "Обгово")
    store.close()
    again = Store.open(tmp_path)
    assert list(again.drafts.all()) == [("statement", 3, "text", "Обгово")]
    again.close()


def test_a_draft_is_no_step(store: Store) -> None:
    store.drafts.put("statement", 3, "text", "Обгово")
    assert store.history.state() == HistoryState()
