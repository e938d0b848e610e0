"""veraPDF, in a process of its own for the whole test run.

Java's bridge collects Python's garbage in a thread of Java's; in the process of the tests that destroyed widgets there,
and both stood still.
"""

import atexit
import functools
import json
import subprocess
import sys
from pathlib import Path

from tests.judges.judge import missing

ROOT = Path(__file__).parents[2]


def verapdf(path: Path, profile: str) -> list[str]:
    """The rules of `profile` («3A» or «UA1») that are broken, as «clause-test ×count: message @ place».

    An empty list means that the file conforms.
    """
    engine = _engine()
    assert engine.stdin is not None
    assert engine.stdout is not None
    engine.stdin.write(json.dumps([profile, str(path)]) + "\n")
    engine.stdin.flush()
    said = engine.stdout.readline()
    assert said, "veraPDF's process ended"
    answer = json.loads(said)
    if "missing" in answer:
        missing(answer["missing"])
    rules: list[str] = answer["broken"]
    return rules


@functools.cache
def _engine() -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.judges.verapdf_engine"]
    pipe = subprocess.PIPE
    engine = subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True, encoding="utf-8")
    atexit.register(_end, engine)
    return engine


def _end(engine: subprocess.Popen[str]) -> None:
    engine.kill()
    engine.communicate()
