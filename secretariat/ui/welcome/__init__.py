"""The first run: one page that asks what the program must know, or shows the example."""
