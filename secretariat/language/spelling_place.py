"""Where enchant looks for dictionaries: known before it is loaded, and before any thread begins."""

import os
from pathlib import Path, PurePath, PureWindowsPath

_UTF8, _SHARE = "\\\\?\\", "\\\\"


def prepare_spelling(folder: Path) -> None:
    """Tell enchant to look for dictionaries in `folder/hunspell` too, and to keep its own files in `folder`.

    Before the first thread begins: the environment of a process must not change under one that reads it.
    """
    os.environ["ENCHANT_CONFIG_DIR"] = enchant_folder(folder)


def enchant_folder(folder: PurePath) -> str:
    """The folder as hunspell takes it: for Windows as UTF-8 only behind a sign, else in the local code page.

    Behind that sign a folder of another computer begins with UNC.
    """
    path = str(folder)
    if not isinstance(folder, PureWindowsPath) or path.startswith(_UTF8):
        return path
    return f"{_UTF8}UNC\\{path.removeprefix(_SHARE)}" if path.startswith(_SHARE) else f"{_UTF8}{path}"
