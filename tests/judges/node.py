"""JavaScript libraries as judges: found by node itself, in the folder that NODE_PATH names."""

import json
from typing import Any

from tests.judges.judge import ask, missing


def ask_node(library: str, script: str, *arguments: str) -> Any:
    """What a script prints as JSON; `library` is there as `judge`, the arguments as `args`."""
    whole = (
        f"let judge; try {{ judge = require({library!r}) }} catch (error) {{ process.exit(77) }}\n"
        f"const args = process.argv.slice(1), fs = require('fs');\n{script}"
    )
    answer = ask("node", "-e", whole, "--", *arguments)
    if answer.returncode == 77:
        missing(library)
    assert answer.returncode == 0, answer.stderr.decode()
    return json.loads(answer.stdout)
