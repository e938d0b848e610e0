"""The window's clothes and language for every test of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from resources.packaging.translations import FOLDER, release
from secretariat.app.bootstrap import opened_office
from secretariat.app.demo import import_sample
from secretariat.ui.i18n import install_language
from tests.ui.ground import Ground
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


@pytest.fixture
def ground(tmp_path: Path) -> Iterator[Ground]:
    """An office that holds the sample."""
    with opened_office(tmp_path / "office") as office:
        import_sample(office)
        yield Ground(office)
