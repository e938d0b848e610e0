"""Lengths of time in words."""

from PySide6.QtCore import QCoreApplication


def duration_text(minutes: int) -> str:
    """«1 год 10 хв», «45 хв»"""
    hours, rest = divmod(minutes, 60)
    parts = []
    if hours:
        parts.append(QCoreApplication.translate("Durations", "{hours} h").format(hours=hours))
    if rest or not hours:
        parts.append(QCoreApplication.translate("Durations", "{minutes} min").format(minutes=rest))
    return " ".join(parts)
