"""Controls that every room is built from."""
