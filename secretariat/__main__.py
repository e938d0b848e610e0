"""`python -m secretariat`, and the console script of the same name."""

import sys

from secretariat.app.cli import run


def main() -> int:
    """Run the command line of this process and return its exit status."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
