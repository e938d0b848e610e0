"""Letters of a meeting: which are due, to whom each goes, what it says and carries."""
