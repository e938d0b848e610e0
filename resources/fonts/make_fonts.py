"""Makes the fonts of papers: four faces of Tinos, cut to the scripts we print and scaled to 1000 units per em.

    python resources/fonts/make_fonts.py TINOS.tgz DEJAVU_FOLDER

The archive is what `npm pack @expo-google-fonts/tinos` gives (SIL OFL 1.1, no reserved font name); the folder
holds DejaVuSans.ttf and `copyright` of Debian's fonts-dejavu-core, copied as they are.
1000 units per em, because signing libraries write a font's own units into /W, where ISO 32000-1, 9.7.4.3 wants
thousandths of an em.
"""

import io
import shutil
import sys
import tarfile
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem

FOLDER = Path(__file__).parent
FACES = {
    "Regular": "400Regular/Tinos_400Regular.ttf",
    "Bold": "700Bold/Tinos_700Bold.ttf",
    "Italic": "400Regular_Italic/Tinos_400Regular_Italic.ttf",
    "BoldItalic": "700Bold_Italic/Tinos_700Bold_Italic.ttf",
}
CHARACTERS = [
    *range(0x20, 0x250),  # Latin
    *range(0x2B0, 0x2E0),  # modifier letters, ʼ among them
    *range(0x300, 0x370),  # combining marks
    *range(0x370, 0x530),  # Greek, Cyrillic
    *range(0x2000, 0x2070),  # punctuation
    *range(0x20A0, 0x20C0),  # currencies
    *range(0x2100, 0x2150),  # № ™
    *range(0x2190, 0x2200),  # arrows
    0x2212,  # minus
    0x2248,
    0x2260,
    0x2264,
    0x2265,
]


def main(archive: Path, dejavu: Path) -> None:
    """Write the faces and the licences beside this script."""
    with tarfile.open(archive) as package:
        for name, member in FACES.items():
            _reduced(_member(package, member)).save(FOLDER / f"Tinos-{name}.ttf", reorderTables=True)
        (FOLDER / "OFL-Tinos.txt").write_bytes(_member(package, "LICENSE_FONT"))
    shutil.copyfile(dejavu / "DejaVuSans.ttf", FOLDER / "DejaVuSans.ttf")
    shutil.copyfile(dejavu / "copyright", FOLDER / "LICENCE-DejaVu.txt")


def _member(package: tarfile.TarFile, name: str) -> bytes:
    found = package.extractfile(f"package/{name}")
    if found is None:
        raise FileNotFoundError(name)
    return found.read()


def _reduced(data: bytes) -> TTFont:
    font = TTFont(io.BytesIO(data), recalcTimestamp=False)
    options = Options(hinting=False, layout_features=["kern", "mark", "mkmk"], notdef_outline=True)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=CHARACTERS)
    subsetter.subset(font)
    scale_upem(font, 1000)
    return font


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
