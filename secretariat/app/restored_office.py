"""The first opening of an office that came out of a backup: it learns what was done since that was made."""

from secretariat.services.dispatching import doubt_restored
from secretariat.services.office import Office
from secretariat.services.personal_data import erase_again
from secretariat.storage.erasure_list import read_erasures
from secretariat.storage.place import backups_folder


def settle_restored(office: Office) -> None:
    """Erase again who was erased since, and let no letter go a second time by itself.

    The lists of erasures lie in the data folder and among its backups; a restore has brought that of its source.
    """
    folder = office.folder
    doubt_restored(office.desk)
    erasures = {one.digest: one for one in (*read_erasures(folder), *read_erasures(backups_folder(folder)))}
    erase_again(office.desk, office.personal, office.cases, tuple(erasures.values()))
