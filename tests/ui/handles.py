"""Python's handles of what Qt made in its layouts: there shall be none, see `ui.kit.layouts`."""

from PySide6.QtWidgets import QLayout, QLayoutItem
from shiboken6 import Shiboken


def item_handles() -> list[QLayoutItem]:
    """Those of Qt's own items; a layout of our own makes its items, and lets them go."""
    return [
        handle
        for handle in Shiboken.getAllValidWrappers()
        if isinstance(handle, QLayoutItem)
        and not isinstance(handle, QLayout)
        and not Shiboken.createdByPython(handle)
    ]
