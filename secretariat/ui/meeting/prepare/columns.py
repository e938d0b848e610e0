"""The columns that all rows of the agenda share, in pixels for letters of 10 points."""

GRIP, NUMBER, KIND, REPORTER, MINUTES = 32, 28, 92, 124, 60
