"""The store's revisions. Known here without Alembic, which is imported only when a store is made or upgraded."""

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009")
"""All revisions, oldest first; a test holds them against the versions beside this file."""
