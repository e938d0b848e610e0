"""Preparation: when, where, who presides, what is on the agenda."""
