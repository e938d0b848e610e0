"""The store: one SQLite file, its journal, its files. Importing this package imports nothing heavy."""
