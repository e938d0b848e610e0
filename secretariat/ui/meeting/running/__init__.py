"""The sitting itself: who is there, what is said, what is decided."""
