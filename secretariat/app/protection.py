"""Encryption as the panel «Захист даних» and the window before all others ask for it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from secretariat.app.clock import now
from secretariat.app.closing_backup import back_up
from secretariat.app.recoding import Step, TurnOff, TurnOn
from secretariat.app.remembered_key import can_remember, forget_key, remember_key
from secretariat.app.second_copy import second_copy
from secretariat.atomic import write_atomically
from secretariat.domain.errors import DomainError
from secretariat.domain.passphrase import new_passphrase
from secretariat.domain.recovery_code import new_recovery_code
from secretariat.language.templates import sheet_words
from secretariat.services.backups import BackupReason
from secretariat.services.recovery_sheet import recovery_sheet
from secretariat.storage.backup.listing import present
from secretariat.storage.backup.unencrypted import (
    plain_backups,
    plain_states,
    wipe_plain_backups,
    wipe_plain_states,
)
from secretariat.storage.failures import disk_as_domain_errors
from secretariat.storage.place import backups_folder, is_there, key_path
from secretariat.storage.vault.key_file import KeyFile, find_key_file, opens_with
from secretariat.storage.vault.store_key import StoreKey


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreDoor:
    """Fulfils `Door` on a data folder."""

    data: Path

    def unlock(self, passphrase: str) -> StoreKey:
        """See `Door`."""
        with disk_as_domain_errors():
            return self._opened(find_key_file(self.data), lambda file: file.unlocked(passphrase))

    def recover(self, code: str) -> StoreKey:
        """See `Door`."""
        with disk_as_domain_errors():
            return self._opened(find_key_file(self.data), lambda file: file.recovered(code))

    def renew(self, key: object, passphrase: str) -> StoreKey:
        """See `Door`."""
        assert isinstance(key, StoreKey)
        with disk_as_domain_errors():
            find_key_file(self.data).with_passphrase(key, passphrase).write(key_path(self.data))
        return key

    def _opened(self, file: KeyFile, opened: Callable[[KeyFile], StoreKey]) -> StoreKey:
        """The key; a key file that had to be taken from a backup is put back into its place."""
        key = opened(file)
        if not opens_with(key_path(self.data), key.id):
            file.write(key_path(self.data))
        return key


class StoreProtection:
    """Fulfils `Protection`. `recode` is handed a step and closes the window; `keep_choice` notes a choice."""

    def __init__(
        self,
        data: Path,
        key: StoreKey | None,
        *,
        remembered: Callable[[], bool],
        recode: Callable[[Step], None],
        keep_choice: Callable[[bool], None],
    ) -> None:
        self._data, self._key = data, key
        self._remembered, self._recode, self._keep_choice = remembered, recode, keep_choice

    @property
    def is_on(self) -> bool:
        """See `Protection`."""
        return self._key is not None

    @property
    def is_remembered(self) -> bool:
        """See `Protection`."""
        return self.is_on and self._remembered()

    def can_remember(self) -> bool:
        """See `Protection`."""
        return can_remember()

    def plain_backups(self) -> int:
        """See `Protection`."""
        if not self.is_on:
            return 0
        found = sum(len(plain_backups(folder, origin)) for folder, origin in self._folders())
        return found + len(plain_states(self._data))

    def new_code(self) -> str:
        """See `Protection`."""
        return new_recovery_code()

    def check_passphrase(self, passphrase: str) -> None:
        """See `Protection`."""
        new_passphrase(passphrase)

    def write_sheet(self, code: str, path: Path) -> None:
        """See `Protection`; the sheet of a key that is not made yet names none."""
        # heavy, and needed once in years
        from secretariat.output.pdf import render

        sheet = recovery_sheet(sheet_words(), code, now().date())
        with disk_as_domain_errors():
            write_atomically(path, render(sheet), private=True)

    def turning_on(self, passphrase: str, code: str, *, remember: bool) -> Step:
        """See `Protection`."""
        key = StoreKey.new()
        return TurnOn(key=key, key_file=KeyFile.made(key, passphrase, code), remember=remember)

    def turning_off(self, passphrase: str) -> Step:
        """See `Protection`."""
        return TurnOff(key=self._unlocked(passphrase))

    def recode(self, step: object) -> None:
        """See `Protection`."""
        assert isinstance(step, TurnOn | TurnOff)
        self._recode(step)

    def change_passphrase(self, former: str, passphrase: str) -> None:
        """See `Protection`."""
        new_passphrase(passphrase)
        StoreDoor(data=self._data).renew(self._unlocked(former), passphrase)

    def renew_sheet(self, passphrase: str, path: Path) -> None:
        """See `Protection`. The paper comes first: a code that nobody has would be worse than a useless paper."""
        key, code = self._unlocked(passphrase), new_recovery_code()
        self.write_sheet(code, path)
        with disk_as_domain_errors():
            find_key_file(self._data).with_code(key, code).write(key_path(self._data))

    def remember(self, wanted: bool) -> None:
        """See `Protection`."""
        assert self._key is not None
        (remember_key if wanted else forget_key)(self._key)

    def keep_choice(self, remembered: bool) -> None:
        """See `Protection`."""
        self._keep_choice(remembered)

    def wipe_plain_backups(self) -> int:
        """See `Protection`."""
        assert self._key is not None
        code = back_up(self._data, BackupReason.ASKED, self._key)
        if code:
            raise DomainError(code)
        with disk_as_domain_errors():
            wiped = sum(wipe_plain_backups(folder, origin) for folder, origin in self._folders())
            return wiped + wipe_plain_states(self._data, self._key)

    def _folders(self) -> Iterator[tuple[Path, str]]:
        """The folder of backups, and the second one, where others may have copies too, when it is there."""
        yield backups_folder(self._data), ""
        second = second_copy(self._data)
        if second is not None and is_there(second.folder):
            _, origin = present(self._data, self._key)
            yield second.folder, origin

    def _unlocked(self, passphrase: str) -> StoreKey:
        with disk_as_domain_errors():
            return find_key_file(self._data).unlocked(passphrase)
