"""Takes the drawings that the program uses out of the package `lucide-static` (ISC licence).

    python resources/icons/make_icons.py lucide-static-1.62.0.tgz

The archive is what `npm pack lucide-static` gives. The names are those of `secretariat.ui.icons.Icon`.
"""

import re
import sys
import tarfile
from pathlib import Path

FOLDER = Path(__file__).parent
sys.path.insert(0, str(FOLDER.parents[1]))

from secretariat.ui.icons import Icon


def main(archive: Path) -> None:
    """Write one .svg per icon and the licence; drawings that no icon names are removed."""
    for stale in FOLDER.glob("*.svg"):
        stale.unlink()
    with tarfile.open(archive) as package:
        for icon in Icon:
            _write(f"{icon.value}.svg", _compact(_member(package, f"package/icons/{icon.value}.svg")))
        _write("LICENSE", _member(package, "package/LICENSE"))


def _member(package: tarfile.TarFile, name: str) -> str:
    found = package.extractfile(name)
    if found is None:
        raise FileNotFoundError(name)
    return found.read().decode("utf-8")


def _compact(svg: str) -> str:
    """The same drawing without comments, classes and line breaks inside its tags."""
    svg = re.sub(r"<!--.*?-->\s*", "", svg, flags=re.DOTALL)
    svg = re.sub(r'\s+class="[^"]*"', "", svg)
    return re.sub(
        r"<svg\s+(.*?)\s*>", lambda tag: "<svg " + " ".join(tag[1].split()) + ">", svg, flags=re.DOTALL
    )


def _write(name: str, text: str) -> None:
    (FOLDER / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
