"""The panel of backups on the real backups of a folder, with a program around it that only remembers."""

from dataclasses import replace
from pathlib import Path

from secretariat.app.backups import OfficeBackups
from secretariat.app.paths import DataFolder
from secretariat.app.settings import load_settings, save_settings
from secretariat.storage.vault.store_key import StoreKey
from secretariat.ui.prompts import ScriptedPrompts
from secretariat.ui.restoring import Restoring
from secretariat.ui.settings.backups_panel import BackupsPanel
from secretariat.ui.settings.state import CopiesAround
from secretariat.ui.tasks import InlineTasks


class BackupsGround:
    """`panel` works on `data`; `said`, `replaced` and `told` are what it did to the program."""

    def __init__(self, data: Path, key: StoreKey | None = None) -> None:
        self.data = data
        self.prompts = ScriptedPrompts([])
        self.said: list[str] = []
        self.replaced = self.told = 0
        self.backups = OfficeBackups(data, key)
        self.restoring = Restoring(
            self.backups, InlineTasks(), self.prompts, lambda text, _: self.said.append(text), self._replace
        )
        around = CopiesAround(
            backups=self.backups,
            restoring=self.restoring,
            prompts=self.prompts,
            keep_second=self._keep_second,
            tell_made=self._tell,
        )
        self.panel = BackupsPanel(around, InlineTasks())

    def _replace(self) -> None:
        self.replaced += 1

    def _tell(self) -> None:
        self.told += 1

    def _keep_second(self, folder: Path | None) -> None:
        path = DataFolder(root=self.data).settings
        save_settings(path, replace(load_settings(path), second_folder=str(folder) if folder else ""))
