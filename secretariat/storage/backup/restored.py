"""The first opening of a store that came out of a backup."""

from datetime import datetime
from pathlib import Path

from secretariat.services.dispatching import doubt
from secretariat.services.ports import Work
from secretariat.storage.backup.swap import forget_restore, is_restore_decided


def settle_restored(data: Path, work: Work, moment: datetime) -> bool:
    """Called by `Store.open` with the store open and up to date, before anybody works on it; True after a restore.

    What the store of today must know and an older copy cannot is brought into it here. Whatever comes before the
    last line is done again when the program ends in the middle of it.
    """
    if not is_restore_decided(data):
        return False
    doubt(work, moment)
    forget_restore(data)
    return True
