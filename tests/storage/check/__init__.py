"""The check of all data on real stores."""
