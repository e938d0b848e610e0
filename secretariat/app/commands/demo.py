"""`secretariat demo --out DIR`."""

import argparse

from secretariat.app.demo import make_demo
from secretariat.output.signing.findings import VerdictKind
from secretariat.output.signing.words import sentences


def run(parsed: argparse.Namespace) -> int:
    """Make the sample's signed protocol and say what was done; 1 when its own verification fails."""
    files = make_demo(parsed.out, print)
    for line in sentences(files.verdict):
        print(line)
    for path in (files.protocol, files.record, files.authority):
        print(path)
    return 0 if files.verdict.kind is VerdictKind.GOOD else 1
