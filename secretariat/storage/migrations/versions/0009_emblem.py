"""What emblem stands above a group's letterhead. Columns are only added: until now there was none."""

from pathlib import Path

from secretariat.storage.migrations.scripts import run_scripts

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Add the columns."""
    run_scripts(Path(__file__).with_suffix(""))
