"""Which files are offered for annexes."""

from PySide6.QtCore import QCoreApplication

from secretariat.services.annex_files import KINDS
from secretariat.ui.prompts import FileWish, documents


def annex_wish() -> FileWish:
    """A PDF, a picture, or what offices write."""
    return FileWish(
        title=QCoreApplication.translate("Annexes", "A file for the annex"),
        kind=QCoreApplication.translate("Annexes", "PDF, pictures, documents"),
        pattern=" ".join(f"*{suffix}" for suffix in KINDS),
        start=documents(),
    )
