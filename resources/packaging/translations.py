"""Qt's translation tools on resources/i18n.

    python resources/packaging/translations.py update     collect the texts into the .ts files
    python resources/packaging/translations.py release    compile them into .qm files

English is the language of the source, so that `en.ts` holds plurals only.
"""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "i18n"


def release(folder: Path, *, unfinished: bool = False) -> list[Path]:
    """Compile each .ts of `folder` to a .qm beside it and return those.

    A text without a translation raises CalledProcessError, unless `unfinished` ones are let through.
    """
    strict = [] if unfinished else ["-fail-on-unfinished", "-fail-on-invalid"]
    compiled = []
    for source in sorted(folder.glob("*.ts")):
        target = source.with_suffix(".qm")
        _run("lrelease", "-silent", *strict, str(source), "-qm", str(target))
        compiled.append(target)
    return compiled


def update(folder: Path, sources: list[Path]) -> None:
    """Bring `uk.ts` and `en.ts` of `folder` up to the texts found in `sources`; texts that vanished go."""
    files = [str(path) for path in sorted(sources)]
    common = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", *files]
    _run("lupdate", *common, "-ts", str(folder / "uk.ts"))
    _run("lupdate", *common, "-pluralonly", "-ts", str(folder / "en.ts"))


def sources() -> list[Path]:
    """The modules that may hold texts for the user."""
    return [path for part in ("ui", "app") for path in (ROOT / "secretariat" / part).rglob("*.py")]


def _run(tool: str, *arguments: str) -> None:
    """Run a Qt tool from inside the PySide6 package: its script may not be on PATH."""
    subprocess.run([str(_tool(tool)), *arguments], check=True)


def _tool(name: str) -> Path:
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("PySide6")
    suffix = ".exe" if sys.platform == "win32" else ""
    return Path(spec.origin).parent / f"{name}{suffix}"


if __name__ == "__main__":
    if sys.argv[1:] == ["update"]:
        update(FOLDER, sources())
    elif sys.argv[1:] == ["release"]:
        release(FOLDER)
    else:
        sys.exit(__doc__)
