"""Papers of an open meeting, made and shown from any of its stages."""
