"""What a meeting's whole life needs: planning, cases of names, follow-up, approval, trash.

Columns are only added, and may be empty, so that no table is rebuilt.
"""

from pathlib import Path

from secretariat.storage.migrations.scripts import run_scripts

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the columns, then the tables."""
    run_scripts(Path(__file__).with_suffix(""))
