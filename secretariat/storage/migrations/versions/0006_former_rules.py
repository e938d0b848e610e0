"""What a group was called and went by until a day. A table is only added: until now there was no other time."""

from pathlib import Path

from secretariat.storage.migrations.scripts import run_scripts

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add the table."""
    run_scripts(Path(__file__).with_suffix(""))
