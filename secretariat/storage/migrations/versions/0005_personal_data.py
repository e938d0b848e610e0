"""Who was erased, and to whom somebody's data was given; a step of the journal may say that it erased.

The journal's steps move to a table that admits the new barrier, as they are: their hashes stay what they were.
"""

from pathlib import Path

from secretariat.storage.migrations.scripts import run_scripts

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Widen the barrier, then add the tables."""
    run_scripts(Path(__file__).with_suffix(""))
