"""Sending: which letters of the meeting are due, who gets them, and what was sent."""
