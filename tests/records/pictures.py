"""Photographs and drawings as cameras, scanners and programs leave them, and records that they are annexed to."""

import io
from collections.abc import Callable, Mapping
from dataclasses import replace
from hashlib import sha256
from random import Random
from typing import Any

from PIL import Image, ImageDraw

from secretariat.domain.ids import AnnexId, AttachmentId
from secretariat.domain.papers import Annex, Attachment
from secretariat.domain.record import MeetingRecord
from secretariat.resources import resource
from secretariat.services.ports import ReadFile

LEFT, RIGHT = (200, 30, 30), (30, 30, 200)
SHOWN = "Подвір’я школи після ремонту: ліворуч новий ґанок"


def halves(size: tuple[int, int] = (400, 300)) -> Image.Image:
    """A red half at the left and a blue one at the right."""
    made = Image.new("RGB", size, LEFT)
    ImageDraw.Draw(made).rectangle((size[0] // 2, 0, *size), fill=RIGHT)
    return made


def saved(image: Image.Image, kind: str, **how: Any) -> bytes:
    """The picture as a file."""
    made = io.BytesIO()
    image.save(made, kind, **how)
    return made.getvalue()


def turned(orientation: int, size: tuple[int, int] = (400, 300)) -> bytes:
    """A photograph that its Exif data turn; they tell where it was taken too."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010E] = "48.9483 N, 38.4917 E"
    return saved(halves(size), "JPEG", exif=exif, quality=95)


def clear() -> bytes:
    """A drawing whose right half nothing covers."""
    image = halves().convert("RGBA")
    image.paste((0, 0, 0, 0), (200, 0, 400, 300))
    return saved(image, "PNG")


def of_many_greys() -> bytes:
    """Sixteen bits a pixel, half of full white."""
    return saved(Image.new("I;16", (400, 300), 0x8080), "PNG")


def process_colours() -> bytes:
    """A photograph as printing houses keep it."""
    return saved(halves().convert("CMYK"), "JPEG", quality=95)


def with_profile() -> bytes:
    """A photograph with a colour profile of its own."""
    profile = resource("colour", "sRGB.icc").read_bytes()
    return saved(halves(), "JPEG", quality=95, icc_profile=profile)


def noise(size: tuple[int, int]) -> Image.Image:
    """Pixels without any order, the same ones every time."""
    return Image.frombytes("RGB", size, Random(7).randbytes(3 * size[0] * size[1]))


def noisy(size: tuple[int, int]) -> bytes:
    """A photograph that cannot be packed."""
    return saved(noise((size[0] // 2, size[1] // 2)).resize(size), "JPEG", quality=80)


PICTURES: Mapping[str, Callable[[], bytes]] = {
    "photo.jpg": lambda: saved(halves(), "JPEG", quality=95),
    "turned.jpg": lambda: turned(6),
    "clear.png": clear,
    "palette.png": lambda: saved(halves().convert("P"), "PNG", transparency=0),
    "16-bit.png": of_many_greys,
    "one-bit.png": lambda: saved(halves().convert("1"), "PNG"),
    "grey-clear.png": lambda: saved(halves().convert("LA"), "PNG"),
    "cmyk.jpg": process_colours,
    "profile.jpg": with_profile,
    "large.jpg": lambda: noisy((5200, 3900)),
    "tall.png": lambda: saved(halves((300, 1300)), "PNG"),
    "wide.png": lambda: saved(halves((4000, 60)), "PNG"),
    "dot.png": lambda: saved(halves((1, 1)), "PNG"),
}
"""By the names of their files."""


def with_pictures(
    record: MeetingRecord, files: Mapping[str, bytes], shown: str | None = SHOWN
) -> tuple[MeetingRecord, ReadFile]:
    """The record with each picture as an annex of the meeting, and the files by their digests."""
    held: dict[str, bytes] = {}
    attachments, annexes = [], []
    for place, (name, data) in enumerate(files.items(), start=1):
        digest = sha256(data).hexdigest()
        held[digest] = data
        file_id = AttachmentId(9000 + place)
        attachments.append(
            Attachment(
                id=file_id,
                meeting_id=record.meeting.id,
                file_name=name,
                media_type="image/png" if name.endswith(".png") else "image/jpeg",
                sha256=digest,
                size=len(data),
            )
        )
        annexes.append(
            Annex(
                id=AnnexId(9000 + place),
                meeting_id=record.meeting.id,
                position=place,
                title=f"Світлина {place}",
                attachment_id=file_id,
                alternative_text=shown,
            )
        )
    annexed = replace(record, attachments=tuple(attachments), annexes=tuple(annexes))
    return annexed, held.get
