"""A picture that somebody brings, as papers print it: opaque, in sRGB, no larger than printing asks."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter

from secretariat.domain.errors import DomainError

LARGEST_FILE = 10 * 1024 * 1024
"""Bytes."""
LEAST, MOST = 60, 10_000
"""Pixels of a side: fewer are seen as dots on paper, more are no emblem."""
KEPT = 600
"""Pixels of the longer side that is kept: 17 mm with 900 dots to the inch."""
_KINDS = (b"png", b"jpeg")


def plain_picture(name: str, data: bytes) -> bytes:
    """A PNG or JPEG file as a plain PNG; nothing else of the file is kept, such as where a photograph was taken.

    Raises DomainError: "emblem_too_large", "emblem_unreadable", "emblem_size" with `least` and `most`.
    """
    if len(data) > LARGEST_FILE:
        raise DomainError("emblem_too_large", field="emblem_sha256", name=name)
    image = _read(name, data)
    if image.colorSpace().isValid():
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    if max(image.width(), image.height()) > KEPT:
        keeping = Qt.AspectRatioMode.KeepAspectRatio
        image = image.scaled(KEPT, KEPT, keeping, Qt.TransformationMode.SmoothTransformation)
    plain = QImage(image.size(), QImage.Format.Format_RGB888)
    plain.fill(Qt.GlobalColor.white)
    painter = QPainter(plain)
    painter.drawImage(0, 0, image)
    painter.end()
    written = QBuffer()
    written.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(written, QByteArray(b"png")).write(plain)
    return bytes(written.data().data())


def _read(name: str, data: bytes) -> QImage:
    source = QBuffer()
    source.setData(QByteArray(data))
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(source)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()) not in _KINDS:
        raise DomainError("emblem_unreadable", field="emblem_sha256", name=name)
    size = reader.size()
    if size.isValid() and not all(LEAST <= side <= MOST for side in (size.width(), size.height())):
        raise DomainError("emblem_size", field="emblem_sha256", name=name, least=LEAST, most=MOST)
    image = reader.read()
    if image.isNull():
        raise DomainError("emblem_unreadable", field="emblem_sha256", name=name)
    return image.convertToFormat(QImage.Format.Format_ARGB32)
