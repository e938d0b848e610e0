"""The columns that all rows of the agenda share."""

from secretariat.ui.measures import scaled

_GRIP, _NUMBER, _KIND, _REPORTER, _MINUTES = 32, 28, 92, 124, 60


def grip() -> int:
    """The place of the handle by which a row is dragged."""
    return scaled(_GRIP)


def number() -> int:
    """The printed number."""
    return scaled(_NUMBER)


def kind() -> int:
    """«інформація»"""
    return scaled(_KIND)


def reporter() -> int:
    """«Кузьмінов О.»"""
    return scaled(_REPORTER)


def minutes() -> int:
    """«15 хв»"""
    return scaled(_MINUTES)
