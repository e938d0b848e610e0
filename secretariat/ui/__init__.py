"""The window: everything that the user sees."""
