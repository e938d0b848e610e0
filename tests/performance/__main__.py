"""`python -m tests.performance [PART …]`: every figure or those of some parts, and how busy the machine was."""

import os
import sys

from tests.performance import (
    actions,
    encryption,
    live_page,
    meeting,
    papers,
    register,
    signatures,
    start_up,
    typesetting,
)

PARTS = {
    part.__name__.rpartition(".")[2]: part
    for part in (start_up, meeting, live_page, encryption, register, actions, papers, typesetting, signatures)
}


def main(wanted: list[str]) -> None:
    """Print the figures of the wanted parts, or of all."""
    unknown = [name for name in wanted if name not in PARTS]
    if unknown:
        sys.exit(f"no such part: {', '.join(unknown)}; there are {', '.join(PARTS)}")
    load = f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"
    print(f"load of the machine (1 minute): {load}, processors: {os.cpu_count()}")
    for name in wanted or PARTS:
        for line in PARTS[name].figures():
            print(line, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
