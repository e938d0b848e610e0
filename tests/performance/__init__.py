"""Figures, not tests: `python -m tests.performance` prints them beside a peer's in the same run, and the load."""
