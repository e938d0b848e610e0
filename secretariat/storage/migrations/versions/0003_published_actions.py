"""Which actions stood in a finalised protocol: they stay when it is reopened.

The column is only added, and is empty for versions that were made before: no action of theirs is deleted.
"""

from pathlib import Path

from secretariat.storage.migrations.scripts import run_scripts

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the column."""
    run_scripts(Path(__file__).with_suffix(""))
