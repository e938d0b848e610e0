"""`secretariat papers`."""

import argparse

from secretariat.language.templates import protocol_words
from secretariat.services.papers.names import paper_name, paper_use
from secretariat.services.papers.registry import PAPERS


def run(parsed: argparse.Namespace) -> int:
    """Print a line for each paper of a meeting: its kind for the command `paper`, its name, what it is for."""
    words = protocol_words()
    for kind in PAPERS:
        print(f"{kind.value}\t{paper_name(words, kind)}\t{paper_use(words, kind)}")
    return 0
