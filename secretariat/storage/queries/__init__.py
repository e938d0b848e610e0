"""The read side: one file a screen, each gives rows that are shaped for it."""
