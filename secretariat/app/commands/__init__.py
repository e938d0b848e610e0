"""The commands, one a file; each has `run(parsed) -> int`."""
