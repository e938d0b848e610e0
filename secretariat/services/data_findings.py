"""What a check of the data finds, as codes and ids: never a name, so that it may be kept and shown to anyone."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class DataCode(StrEnum):
    """One thing that is not as the program left it, or worth a remark."""

    # the database file
    DATABASE_DAMAGED = "database_damaged"
    REFERENCE_BROKEN = "reference_broken"
    # the tables and their watchers
    TABLE_MISSING = "table_missing"
    TABLE_CHANGED = "table_changed"
    TABLE_ADDED = "table_added"
    TRIGGER_MISSING = "trigger_missing"
    TRIGGER_CHANGED = "trigger_changed"
    TRIGGER_ADDED = "trigger_added"
    # the journal
    STEP_MISSING = "step_missing"
    STEP_CHANGED = "step_changed"
    IMAGE_CHANGED = "image_changed"
    IMAGE_FORGED = "image_forged"
    IMAGES_WIPED = "images_wiped"
    STRAY_ROWS = "stray_rows"
    TAIL_CUT = "tail_cut"
    ANCHOR_DIFFERS = "anchor_differs"
    # the rows against the journal
    ROW_CHANGED = "row_changed"
    ROW_DELETED = "row_deleted"
    ROW_INSERTED = "row_inserted"
    # the files
    FILE_MISSING = "file_missing"
    FILE_DAMAGED = "file_damaged"
    FILE_SIZE = "file_size"
    # the versions of protocols
    VERSION_ORDER = "version_order"
    VERSION_STATE = "version_state"
    VERSION_NUMBER = "version_number"
    VERSION_FILE = "version_file"
    SIGNATURE_BROKEN = "signature_broken"
    # remarks
    FILES_UNUSED = "files_unused"
    DRAFTS_UNUSED = "drafts_unused"
    BACKUP_UNREADABLE = "backup_unreadable"
    RESTORED = "restored"
    LEFT_BEHIND = "left_behind"
    BACKUP_DAMAGED = "backup_damaged"


_REMARKS = {
    DataCode.FILES_UNUSED,
    DataCode.DRAFTS_UNUSED,
    DataCode.BACKUP_UNREADABLE,
    DataCode.RESTORED,
    DataCode.LEFT_BEHIND,
    DataCode.BACKUP_DAMAGED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DataFinding:
    """A code with what its sentence needs.

    `table` and `id` name a row, `day` the first day of its meeting, `seq` a step of the journal, `columns` what differs
    in a row, `version` and `number` a protocol, `backup` the file name of a backup, `restored` the day of a restore and
    `made` when its copy was made.
    """

    code: DataCode
    params: Mapping[str, object] = field(default_factory=dict)

    @property
    def is_fault(self) -> bool:
        """False for what is merely worth knowing."""
        return self.code not in _REMARKS


def finding(code: DataCode, **params: object) -> DataFinding:
    """A finding; a parameter of None is not known and is left out."""
    return DataFinding(code=code, params={name: value for name, value in params.items() if value is not None})


@dataclass(frozen=True, slots=True, kw_only=True)
class DataReport:
    """Everything that was found, faults first, and how many steps, rows and files were looked at."""

    findings: tuple[DataFinding, ...]
    steps: int
    rows: int
    files: int

    @property
    def is_sound(self) -> bool:
        """True without a fault."""
        return not any(found.is_fault for found in self.findings)
