"""Where enchant looks for dictionaries: known before it is loaded, and before any thread begins."""

import os
from pathlib import Path


def prepare_spelling(folder: Path) -> None:
    """Tell enchant to look for dictionaries in `folder/hunspell` too, and to keep its own files in `folder`.

    Before the first thread begins: the environment of a process must not change under one that reads it.
    """
    # hunspell for Windows takes a path for UTF-8 only behind this sign, else for the local code page
    sign = "\\\\?\\" if os.name == "nt" else ""
    os.environ["ENCHANT_CONFIG_DIR"] = f"{sign}{folder}"
