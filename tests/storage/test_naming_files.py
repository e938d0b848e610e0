"""Every column that names a file is known to the backups and to the check of the data."""

from secretariat.storage.naming_files import NAMING_FILES
from secretariat.storage.tables import METADATA

OTHERS = {"certificate_sha256"}
"""Digests of what is no file beside the store."""


def test_every_digest_of_a_file_is_listed() -> None:
    declared = {
        (table.name, column.name)
        for table in METADATA.sorted_tables
        for column in table.columns
        if column.name.endswith("sha256") and column.name not in OTHERS
    }
    assert {(table.name, column.name) for table, column, _ in NAMING_FILES} == declared


def test_every_size_of_a_file_is_listed() -> None:
    declared = {table.name for table in METADATA.sorted_tables if "size" in table.columns}
    assert {table.name for table, _, size in NAMING_FILES if size is not None} == declared
