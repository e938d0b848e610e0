"""What a group has otherwise in its papers than the norm. Columns are only added: until now all went by the norm."""

from pathlib import Path

from secretariat.storage.migrations.scripts import run_scripts

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Add the columns."""
    run_scripts(Path(__file__).with_suffix(""))
