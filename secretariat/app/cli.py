"""The command line: one command, its exit status, and a sentence for everything that goes wrong."""

import argparse
import errno
import importlib
import os
import sys
from collections.abc import Sequence

from secretariat.app.parser import parse
from secretariat.domain.errors import DomainError

_COMMANDS = {
    "demo": "demo",
    "meetings": "meetings",
    "outbox": "outbox",
    "actions": "actions",
    "import": "import_record",
    "export": "export_record",
    "protocol": "protocol",
    "archive": "archive",
    "papers": "papers",
    "paper": "paper",
    "check": "check",
    "check-data": "check_data",
    "finalise": "finalise",
    "reopen": "reopen",
    "verify": "verify",
    "backup": "backup",
    "restore": "restore",
    "self-test": "self_test",
    "window": "window",
}


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit status; bad usage ends the process with 2.

    Whoever reads what it says may stop before the end, as `head` does: then it ends with 1 and says nothing of it.
    """
    try:
        return _answered(arguments)
    finally:
        _let_go_of_output()


def _answered(arguments: Sequence[str]) -> int:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # a console that cannot show a letter
    parsed = parse(arguments)
    try:
        status = _run(parsed)
        if sys.stdout is not None:
            sys.stdout.flush()
        return status
    except (DomainError, OSError) as error:
        if _is_unread(error):
            return 1
        # its words know the record's: too much to import before a window
        from secretariat.app.sentences import sentence

        print(sentence(error), file=sys.stderr)
        return 1
    except (KeyboardInterrupt, EOFError):  # Ctrl+C, and Ctrl+D at a question
        print("Перервано.", file=sys.stderr)
        return 1


def _is_unread(error: DomainError | OSError) -> bool:
    """Whether nobody reads any more what the command says; Windows calls that an invalid argument, of no file."""
    if not isinstance(error, OSError) or error.filename is not None:
        return False
    return error.errno == errno.EPIPE or (sys.platform == "win32" and error.errno == errno.EINVAL)


def _let_go_of_output() -> None:
    """What cannot be written goes nowhere, or Python would tell of it when it ends."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _run(parsed: argparse.Namespace) -> int:
    """Import the one command that is needed: the window must not wait for the others' libraries."""
    name = "self-test" if parsed.self_test else parsed.command or "window"
    module = importlib.import_module(f"secretariat.app.commands.{_COMMANDS[name]}")
    status: int = module.run(parsed)
    return status
