"""Where the packaged files lie: fonts, schema, samples, translations, icons."""

from pathlib import Path

_PACKAGED = Path(__file__).parent / "_resources"
_CHECKOUT = Path(__file__).parent.parent / "resources"


def resource(*parts: str) -> Path:
    """The path of a packaged file, in an installed wheel or in a checkout; it may not exist."""
    root = _PACKAGED if _PACKAGED.is_dir() else _CHECKOUT
    return root.joinpath(*parts)
