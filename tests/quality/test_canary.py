"""A PySide6 wheel that kills the Python it runs on (6.12.0 on 3.10 and 3.11) is caught here."""

import sys

from PySide6.QtCore import QObject


def test_calls_that_return_none_do_not_drop_references_to_none() -> None:
    lonely = QObject()
    before = sys.getrefcount(None)
    for _ in range(100):
        lonely.parent()
    assert sys.getrefcount(None) > before - 50
