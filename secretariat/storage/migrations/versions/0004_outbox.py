"""The outbox: letters, their papers, and how far each letter has come. Tables are only added."""

from pathlib import Path

from secretariat.storage.migrations.scripts import run_scripts

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the tables."""
    run_scripts(Path(__file__).with_suffix(""))
