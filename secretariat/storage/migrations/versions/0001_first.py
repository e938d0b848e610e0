"""The first tables, as they stand in the frozen scripts of `0001_first/`."""

from pathlib import Path

from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make every table and index."""
    for script in sorted(Path(__file__).with_suffix("").glob("*.sql")):
        for statement in script.read_text(encoding="utf-8").split(";\n"):
            if statement.strip():
                op.get_bind().exec_driver_sql(statement)
