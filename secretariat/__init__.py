"""Secretariat: meetings, minutes and signed protocols of a municipal working group, offline."""

__version__ = "0.1.0"
