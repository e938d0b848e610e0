"""The protocol: what is missing, its number, its pages."""
