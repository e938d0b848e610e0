"""The screen before all others where the data are encrypted."""
