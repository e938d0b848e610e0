"""Ctrl+K: any action, room, meeting, item or person by the beginnings of its name."""
