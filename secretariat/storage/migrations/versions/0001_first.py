"""The first tables, as they stand in the frozen scripts of `0001_first/`."""

from pathlib import Path

from secretariat.storage.migrations.scripts import run_scripts

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make every table and index."""
    run_scripts(Path(__file__).with_suffix(""))
