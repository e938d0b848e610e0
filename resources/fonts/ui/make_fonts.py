"""Cuts Open Sans (OFL) down to Latin, Cyrillic and punctuation for the interface.

    python resources/fonts/ui/make_fonts.py expo-google-fonts-open-sans-0.4.2.tgz

The archive is what `npm pack @expo-google-fonts/open-sans` gives.
"""

import io
import sys
import tarfile
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FOLDER = Path(__file__).parent
FACES = {
    "400Regular/OpenSans_400Regular.ttf": "OpenSans-Regular.ttf",
    "600SemiBold/OpenSans_600SemiBold.ttf": "OpenSans-SemiBold.ttf",
}
RANGES = [
    (0x20, 0x17F),
    (0x2B0, 0x36F),
    (0x400, 0x52F),
    (0x2000, 0x206F),
    (0x20A0, 0x20BF),
    (0x2116, 0x2122),
    (0x2190, 0x22FF),
]


def main(archive: Path) -> None:
    """Write the two faces and the licence beside this file."""
    with tarfile.open(archive) as package:
        for source, name in FACES.items():
            _subset(_member(package, source)).save(FOLDER / name)
        (FOLDER / "OFL.txt").write_bytes(_member(package, "LICENSE_FONT"))


def _member(package: tarfile.TarFile, name: str) -> bytes:
    found = package.extractfile(f"package/{name}")
    if found is None:
        raise FileNotFoundError(name)
    return found.read()


def _subset(data: bytes) -> TTFont:
    font = TTFont(io.BytesIO(data), recalcTimestamp=False)
    options = Options(layout_features=["kern", "mark", "mkmk", "ccmp", "locl", "liga"], name_IDs=["*"])
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in RANGES for code in range(first, last + 1)])
    subsetter.subset(font)
    return font


if __name__ == "__main__":
    main(Path(sys.argv[1]))
