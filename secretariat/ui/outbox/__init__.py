"""The room «Вихідні»: every letter, and how far it has come."""
