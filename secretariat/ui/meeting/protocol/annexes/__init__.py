"""Додатки: texts and files that go with the protocol."""
