"""The agenda as it was sent out, and what has changed since."""
