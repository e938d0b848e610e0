"""Why the data of a folder cannot be opened or written: words for every condition of a store, and the next step."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

OF_STORE: Mapping[str, object] = {
    "data_folder_unusable": QT_TRANSLATE_NOOP(
        "Refusals",
        "Nothing can be written into this folder. Allow writing, or choose another folder.",
    ),
    "disk_failed": QT_TRANSLATE_NOOP("Refusals", "The disk could not be read or written. Check the disk."),
    "disk_full": QT_TRANSLATE_NOOP("Refusals", "The disk is full. Make room on it and repeat."),
    "folder_busy": QT_TRANSLATE_NOOP(
        "Refusals", "Another window or command works with these data. Close it and try again."
    ),
    "not_a_store": QT_TRANSLATE_NOOP(
        "Refusals",
        "The file secretariat.db is no database. If your data were here, restore them from a backup.",
    ),
    "store_busy": QT_TRANSLATE_NOOP("Refusals", "Another program holds the data. Close it and repeat."),
    "store_damaged": QT_TRANSLATE_NOOP(
        "Refusals",
        "Some pages of the data file are damaged. Restore the data from a backup.",
    ),
    "store_forbidden": QT_TRANSLATE_NOOP(
        "Refusals", "You have no permission to open the data file. Ask for permission on its folder."
    ),
    "store_foreign": QT_TRANSLATE_NOOP(
        "Refusals",
        "The file secretariat.db is a database of another program. Move it elsewhere, or choose another folder.",
    ),
    "store_header_damaged": QT_TRANSLATE_NOOP(
        "Refusals",
        "The beginning of the data file is damaged, so it cannot be read. Restore the data from a backup.",
    ),
    "store_log_stale": QT_TRANSLATE_NOOP(
        "Refusals",
        "Beside the data file lies a log, secretariat.db-wal, of another file: they must not be opened together. "
        "Move the log and secretariat.db-shm to another folder.",
    ),
    "store_read_only": QT_TRANSLATE_NOOP(
        "Refusals",
        "The data file or its folder may only be read. Allow writing, or copy the folder to where you may write.",
    ),
    "store_schema_damaged": QT_TRANSLATE_NOOP(
        "Refusals",
        "The list of tables in the data file is damaged, so they cannot be read. Restore the data from a backup.",
    ),
    "store_too_new": QT_TRANSLATE_NOOP(
        "Refusals", "A newer version of the program wrote these data. Install it on this computer."
    ),
    "store_unreachable": QT_TRANSLATE_NOOP(
        "Refusals",
        "The data file cannot be opened. Check that the disk is connected and the folder is there.",
    ),
}
