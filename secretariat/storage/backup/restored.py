"""The first opening of a store that came out of a backup."""

from pathlib import Path

from secretariat.storage.backup.swap import forget_restore, is_restore_decided


def settle_restored(data: Path) -> bool:
    """Called by `Store.open` with the store open and up to date, before anybody works on it; True after a restore.

    What the store of today must know and an older copy cannot is brought into it here. Whatever comes before the
    last line is done again when the program ends in the middle of it.
    """
    if not is_restore_decided(data):
        return False
    forget_restore(data)
    return True
