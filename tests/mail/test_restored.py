"""Letters of a copy that comes back: what left after it was made does not leave again."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

from secretariat.domain.dispatching import fault_of
from secretariat.domain.letters import Dispatch, DispatchState
from secretariat.services.backups import BackupReason
from secretariat.services.desk import Desk
from secretariat.services.dispatching import doubt_restored, send_again
from secretariat.storage.backup.make import make_backup
from secretariat.storage.backup.restore import lay_out
from secretariat.storage.backup.swap import take_over
from secretariat.storage.place import backups_folder
from secretariat.storage.store import Store
from tests.mail.place import NOW, Place, mail_place

S = DispatchState


def back_up(data: Path) -> Path:
    return make_backup(data, backups_folder(data), NOW, BackupReason.ASKED).path


def restored(place: Place, data: Path, backup: Path) -> Place:
    """The place on the store that came out of a backup."""
    place.store.close()
    lay_out(backup, data)
    take_over(data, NOW)
    store = Store.open(data, restored=lambda opened: doubt_restored(_desk(place, opened)))
    return replace(place, store=store, desk=_desk(place, store))


def _desk(place: Place, store: Store) -> Desk:
    return replace(place.desk, work=store.work, files=store.files)


def test_a_letter_that_left_after_the_copy_was_made_leaves_only_when_she_says_so(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with mail_place(data) as place:
        place.behaviour.grey = {"u1@example.ua"}
        place.put(1)
        place.send()
        place.put(2)
        backup = back_up(data)
        place.send()
        assert place.behaviour.delivered() == ["u1@example.ua", "u2@example.ua"]
        later = restored(place, data, backup)
        with closing(later.store):
            assert later.send().touched == 0
            assert [(way.state, fault_of(way.reply)) for way in later.ways()] == [
                (S.UNKNOWN, "store_restored")
            ] * 2
            send_again(later.desk, [later.ways()[0].letter_id])
            later.send()
        assert place.behaviour.delivered() == ["u1@example.ua"] * 2 + ["u2@example.ua"]


def test_a_try_that_was_under_way_in_the_copy_is_not_tried_again(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with mail_place(data) as place:
        place.put(1, 2)
        place.set(state=S.SENDING, tries=1)
        later = restored(place, data, back_up(data))
        with closing(later.store):
            later.send()
            assert later.states() == [S.UNKNOWN] * 2
        assert place.behaviour.delivered() == []


def test_what_is_certain_in_the_copy_stays_so(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with mail_place(data) as place:
        place.put(1)
        place.send()
        place.put(2)
        later = restored(place, data, back_up(data))
        with closing(later.store):
            assert later.states() == [S.SENT, S.UNKNOWN]
            later.put(3)
        with closing(Store.open(data)) as store, store.work() as uow:
            assert [way.state for way in uow.find(Dispatch)] == [S.SENT, S.UNKNOWN, S.QUEUED]
