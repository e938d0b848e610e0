"""The page of the real paper beside the work."""
