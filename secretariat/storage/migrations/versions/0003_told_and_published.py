"""Which actions stood in a finalised protocol, and when and where the people of a sent agenda were asked.

Columns are only added. They are empty for what was made before: no action of such a protocol is deleted, and no change
of when and where is told of such an agenda.
"""

from pathlib import Path

from secretariat.storage.migrations.scripts import run_scripts

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the columns."""
    run_scripts(Path(__file__).with_suffix(""))
