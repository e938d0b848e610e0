"""The command line: one command, its exit status, and a sentence for everything that goes wrong."""

import argparse
import importlib
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
    """Run one command and return its exit status; bad usage ends the process with 2."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # a console that cannot show a letter
    parsed = parse(arguments)
    try:
        return _run(parsed)
    except (DomainError, OSError) as error:
        # its words know the record's: too much to import before a window
        from secretariat.app.sentences import sentence

        print(sentence(error), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Перервано.", file=sys.stderr)
        return 1


def _run(parsed: argparse.Namespace) -> int:
    """Import the one command that is needed: the window must not wait for the others' libraries."""
    name = "self-test" if parsed.self_test else parsed.command or "window"
    module = importlib.import_module(f"secretariat.app.commands.{_COMMANDS[name]}")
    status: int = module.run(parsed)
    return status
