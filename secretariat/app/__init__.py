"""The only package that knows everything: start, wiring, commands and the window."""
