"""The log: what the program did, in codes and ids, without anybody's name or words."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from secretariat.app.traces import describe

ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
FILE_BYTES = 500_000
OLD_FILES = 3


class _PublicFormatter(logging.Formatter):
    """Tells where an error happened, not its message: that may quote what the user typed."""

    def format(self, record: logging.LogRecord) -> str:
        """One line; what another handler made of the error is not taken from it, for it quotes the message."""
        own = copy(record)
        own.exc_text = own.stack_info = None
        return super().format(own)

    def formatException(self, ei: ExcInfo) -> str:
        error = ei[1]
        return "\n".join(describe(error)) if error is not None else ""


@contextmanager
def logging_to(folder: Path) -> Iterator[None]:
    """Write what `secretariat` logs to `secretariat.log` in an existing folder, 2 MB in all at most."""
    handler = RotatingFileHandler(
        folder / "secretariat.log", maxBytes=FILE_BYTES, backupCount=OLD_FILES, encoding="utf-8", delay=True
    )
    handler.setFormatter(_PublicFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger = logging.getLogger("secretariat")
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    try:
        yield
    finally:
        logger.removeHandler(handler)
        handler.close()
