"""Makes sRGB.icc, the output intent of papers (ISO 19005-3, 6.2.3), with Pillow's LittleCMS.

    python resources/colour/make_profile.py

LittleCMS puts «No copyright, use freely» into the profile. The moment of making is in it too (bytes 24 to 35),
so it is set to the start of 2026.
"""

import struct
from pathlib import Path

from PIL import ImageCms

MOMENT = struct.pack(">6H", 2026, 1, 1, 0, 0, 0)


def main() -> None:
    """Write the profile beside this script."""
    data = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    (Path(__file__).parent / "sRGB.icc").write_bytes(data[:24] + MOMENT + data[36:])


if __name__ == "__main__":
    main()
