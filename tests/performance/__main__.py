"""`python -m tests.performance`: every figure, and how busy the machine was."""

import os

from tests.performance import actions, encryption, live_page, meeting, papers, register, signatures, start_up


def main() -> None:
    """Print the figures of start, meeting, live page, encryption, register, actions, papers and signatures."""
    load = f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"
    print(f"load of the machine (1 minute): {load}, processors: {os.cpu_count()}")
    for part in (start_up, meeting, live_page, encryption, register, actions, papers, signatures):
        for line in part.figures():
            print(line, flush=True)


if __name__ == "__main__":
    main()
