"""What the pictures of annexes show, in words. A column is only added: until now pictures were not printed."""

from pathlib import Path

from secretariat.storage.migrations.scripts import run_scripts

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Add the column."""
    run_scripts(Path(__file__).with_suffix(""))
