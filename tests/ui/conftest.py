"""The window's clothes and language for every test of it."""

import pytest
from PySide6.QtWidgets import QApplication

from resources.packaging.translations import FOLDER, release
from secretariat.ui.i18n import install_language
from tests.ui.looks import dress


@pytest.fixture(scope="session", autouse=True)
def _compiled_translations() -> None:
    """The .qm files are build products: a test of the window makes them when a .ts is newer."""
    for source in FOLDER.glob("*.ts"):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            release(FOLDER, unfinished=True)
            return


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    """Light, 10 points, Ukrainian."""
    dress()
    install_language(qapp)
