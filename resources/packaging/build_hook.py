"""What hatchling does besides copying: translations are compiled, resources travel inside the package."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent))

from translations import release


class SecretariatBuildHook(BuildHookInterface):
    """Compiles `resources/i18n` before each wheel; an unfinished Ukrainian sentence fails the build."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """An ordinary wheel takes `resources/` in; an editable one reads them from the checkout."""
        if self.target_name != "wheel":
            return
        resources = Path(self.root) / "resources"
        release(resources / "i18n")
        if version == "standard":
            build_data["force_include"].update(_packaged(resources))


def _packaged(resources: Path) -> dict[str, str]:
    """Each file that the program reads at run time, and its place in the wheel."""
    files = [path for path in sorted(resources.rglob("*")) if path.is_file() and _needed(path, resources)]
    return {str(path): f"secretariat/_resources/{path.relative_to(resources).as_posix()}" for path in files}


def _needed(path: Path, resources: Path) -> bool:
    """Build scripts, the sources of translations, pictures of README and locks stay at home."""
    inside = path.relative_to(resources)
    if inside.parts[0] in {"packaging", "screenshots"} or path.name.startswith("."):
        return False
    return path.suffix not in {".ts", ".py", ".pyc"}
