"""Questions that somebody asks to consider: one list, shown at the preparation and in the room of meetings."""
