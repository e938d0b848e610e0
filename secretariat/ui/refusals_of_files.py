"""Refusals about files that users bring, and about annexes."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

OF_FILES: Mapping[str, object] = {
    "annex_file_differs": QT_TRANSLATE_NOOP(
        "Refusals", "“{name}” is not inside what its name says. Open it, save it again and add that file."
    ),
    "annex_file_kind": QT_TRANSLATE_NOOP(
        "Refusals",
        "“{name}”: a file of an annex is a PDF, a picture, or a document, a table or slides of an office.",
    ),
    "bad_file_name": QT_TRANSLATE_NOOP("Refusals", "The name of a file has no slashes."),
    "emblem_kind": QT_TRANSLATE_NOOP("Refusals", "“{name}”: an emblem is a PNG or JPEG picture."),
    "emblem_missing": QT_TRANSLATE_NOOP("Refusals", "Choose the picture first."),
    "emblem_needs_text": QT_TRANSLATE_NOOP(
        "Refusals", "Say in a few words what the emblem shows: then it is printed."
    ),
    "file_empty": QT_TRANSLATE_NOOP("Refusals", "The file “{name}” is empty."),
    "file_lost": QT_TRANSLATE_NOOP(
        "Refusals", "The file “{name}” is missing or damaged. Bring it back from a backup."
    ),
    "file_missing": QT_TRANSLATE_NOOP(
        "Refusals", "The file is not in the data folder. Restore it from a backup."
    ),
    "file_too_large": QT_TRANSLATE_NOOP("Refusals", "The file “{name}” is larger than 100 MB."),
    "file_unreadable": QT_TRANSLATE_NOOP("Refusals", "The file “{name}” cannot be read."),
    "file_unwritten": QT_TRANSLATE_NOOP(
        "Refusals", "The file “{name}” cannot be written there. Choose another folder."
    ),
    "picture_broken": QT_TRANSLATE_NOOP(
        "Refusals",
        "The picture “{name}” is damaged and cannot be printed. Open it, save it again and add that file.",
    ),
    "picture_too_large": QT_TRANSLATE_NOOP(
        "Refusals", "The picture “{name}” has more than {most} megapixels. Save it smaller and add that file."
    ),
    "text_or_file": QT_TRANSLATE_NOOP("Refusals", "An annex is a text or a file."),
}
