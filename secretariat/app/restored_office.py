"""The first opening of an office that came out of a backup: it learns what was done since that was made."""

from secretariat.domain.errors import DomainError
from secretariat.services.data_check import heads_left
from secretariat.services.dispatching import doubt_restored
from secretariat.services.office import Office
from secretariat.services.personal_data import erase_again
from secretariat.services.restores import restored_label
from secretariat.storage.backup.swap import restored_moment
from secretariat.storage.erasure_list import read_erasures
from secretariat.storage.place import backups_folder


def settle_restored(office: Office) -> None:
    """Erase again who was erased since, let no letter go a second time by itself, and note the restore in the journal.

    The lists of erasures lie in the data folder and among its backups; a restore has brought that of its source.
    """
    folder = office.folder
    doubt_restored(office.desk)
    erasures = {one.digest: one for one in (*read_erasures(folder), *read_erasures(backups_folder(folder)))}
    erase_again(office.desk, office.personal, office.cases, tuple(erasures.values()))
    _note(office)


def _note(office: Office) -> None:
    try:
        left = heads_left(office.data_check)
    except DomainError as error:
        if error.code != "store_damaged":
            raise
        # the check of the data will say more than that; it must not keep anybody out
        left = ()
    office.desk.history.note(restored_label(restored_moment(office.folder), left))
