"""Running the frozen SQL of a revision."""

from pathlib import Path

from alembic import op


def run_scripts(folder: Path) -> None:
    """Run every statement of the folder's scripts, in the order of their names, in the open transaction."""
    for script in sorted(folder.glob("*.sql")):
        for statement in script.read_text(encoding="utf-8").split(";\n"):
            if statement.strip():
                op.get_bind().exec_driver_sql(statement)
