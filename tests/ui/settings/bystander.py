"""Who stands around the room «Налаштування»."""

from pathlib import Path

from secretariat.app.sample import sample_record
from secretariat.services.changes import Changed
from secretariat.ui.kit.spelling import Spelling
from secretariat.ui.prompts import ScriptedPrompts
from secretariat.ui.settings.state import Look, SettingsSurroundings
from secretariat.ui.tasks import InlineTasks


class Bystander:
    """Keeps what the room did to the program around it."""

    def __init__(self, folder: Path) -> None:
        self.changes: list[Changed] = []
        self.said: list[str] = []
        self.looks: list[Look] = []
        self.spelling = Spelling(InlineTasks())
        self.prompts = ScriptedPrompts([])
        self.around = SettingsSurroundings(
            look=Look(language="uk", scheme="light", points=10),
            change_look=self.looks.append,
            publish=self.changes.append,
            say=lambda text, _: self.said.append(text),
            tasks=InlineTasks(),
            folder=folder,
            open_path=lambda _: None,
            prompts=self.prompts,
            crash_reports=folder / "crash",
            copies=None,
            spelling=self.spelling,
            switch_spelling=self.spelling.switch,
            sample=sample_record,
            protection=None,
        )
