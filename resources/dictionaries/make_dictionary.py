"""Packs the Ukrainian dictionary of Debian's package hunspell-uk: `apt-get install hunspell-uk`, then run this.

The words stay as they are; they are only packed, from 8.4 MB to 1.1 MB.
"""

import lzma
from pathlib import Path

FOLDER = Path(__file__).parent
SYSTEM = Path("/usr/share/hunspell")
PRESET = 9 | lzma.PRESET_EXTREME


def main() -> None:
    """Write uk.aff.xz and uk.dic.xz beside this script."""
    for suffix in ("aff", "dic"):
        data = (SYSTEM / f"uk_UA.{suffix}").read_bytes()
        (FOLDER / f"uk.{suffix}.xz").write_bytes(lzma.compress(data, preset=PRESET))


if __name__ == "__main__":
    main()
