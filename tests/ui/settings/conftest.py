"""The room and who stands around it, for every test of the settings."""

from tests.ui.settings.test_settings_room import by, office, room

__all__ = ["by", "office", "room"]
