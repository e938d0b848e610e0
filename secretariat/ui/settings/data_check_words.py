"""What a check of the data found, in words: what is wrong, and what to do next."""

from datetime import date, datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from secretariat.services.data_findings import DataCode, DataFinding, DataReport
from secretariat.ui.backup_words import moment_words
from secretariat.ui.i18n import date_text

ROW_NAMES = {
    "organisation": QT_TRANSLATE_NOOP("DataCheck", "Organisation"),
    "person": QT_TRANSLATE_NOOP("DataCheck", "Person"),
    "name_forms": QT_TRANSLATE_NOOP("DataCheck", "Cases of a name"),
    "post": QT_TRANSLATE_NOOP("DataCheck", "Post of a person"),
    "post_forms": QT_TRANSLATE_NOOP("DataCheck", "Cases of a post"),
    "working_group": QT_TRANSLATE_NOOP("DataCheck", "Working group"),
    "membership": QT_TRANSLATE_NOOP("DataCheck", "Membership in a group"),
    "meeting": QT_TRANSLATE_NOOP("DataCheck", "Meeting"),
    "sitting": QT_TRANSLATE_NOOP("DataCheck", "Day of a meeting"),
    "officer": QT_TRANSLATE_NOOP("DataCheck", "Chair or secretary of a meeting"),
    "trashed": QT_TRANSLATE_NOOP("DataCheck", "Meeting in the trash"),
    "waiver": QT_TRANSLATE_NOOP("DataCheck", "Remark left as it is"),
    "meeting_log": QT_TRANSLATE_NOOP("DataCheck", "Log of a meeting"),
    "attendance": QT_TRANSLATE_NOOP("DataCheck", "Attendance"),
    "interval": QT_TRANSLATE_NOOP("DataCheck", "Time of presence"),
    "recusal": QT_TRANSLATE_NOOP("DataCheck", "Recusal"),
    "agenda_item": QT_TRANSLATE_NOOP("DataCheck", "Item of an agenda"),
    "rapporteur": QT_TRANSLATE_NOOP("DataCheck", "Rapporteur"),
    "carry_over": QT_TRANSLATE_NOOP("DataCheck", "Carried-over item"),
    "carry_dismissal": QT_TRANSLATE_NOOP("DataCheck", "Item that is not carried over"),
    "agenda_version": QT_TRANSLATE_NOOP("DataCheck", "Sent agenda"),
    "agenda_version_item": QT_TRANSLATE_NOOP("DataCheck", "Item of a sent agenda"),
    "statement": QT_TRANSLATE_NOOP("DataCheck", "Speech"),
    "resolution": QT_TRANSLATE_NOOP("DataCheck", "Decision"),
    "point": QT_TRANSLATE_NOOP("DataCheck", "Point of a decision"),
    "dissent": QT_TRANSLATE_NOOP("DataCheck", "Dissenting opinion"),
    "ballot": QT_TRANSLATE_NOOP("DataCheck", "Vote"),
    "vote": QT_TRANSLATE_NOOP("DataCheck", "Vote of a member"),
    "action_item": QT_TRANSLATE_NOOP("DataCheck", "Action"),
    "co_assignee": QT_TRANSLATE_NOOP("DataCheck", "Co-assignee of an action"),
    "extension": QT_TRANSLATE_NOOP("DataCheck", "Prolongation of an action"),
    "progress_note": QT_TRANSLATE_NOOP("DataCheck", "Note on an action"),
    "annex": QT_TRANSLATE_NOOP("DataCheck", "Annex"),
    "attachment": QT_TRANSLATE_NOOP("DataCheck", "Attached file"),
    "protocol_version": QT_TRANSLATE_NOOP("DataCheck", "Protocol"),
    "signature": QT_TRANSLATE_NOOP("DataCheck", "Signature of a protocol"),
    "approval": QT_TRANSLATE_NOOP("DataCheck", "Approval of a draft"),
    "remark": QT_TRANSLATE_NOOP("DataCheck", "Remark on a draft"),
    "meeting_template": QT_TRANSLATE_NOOP("DataCheck", "Template of an agenda"),
    "template_item": QT_TRANSLATE_NOOP("DataCheck", "Item of a template"),
    "proposal": QT_TRANSLATE_NOOP("DataCheck", "Proposal for an agenda"),
    "calendar_day": QT_TRANSLATE_NOOP("DataCheck", "Day of the calendar"),
    "former_rules": QT_TRANSLATE_NOOP("DataCheck", "Former rules of a group"),
    "letter": QT_TRANSLATE_NOOP("DataCheck", "Letter"),
    "letter_paper": QT_TRANSLATE_NOOP("DataCheck", "File of a letter"),
    "erasure": QT_TRANSLATE_NOOP("DataCheck", "Note of an erasing"),
    "disclosure": QT_TRANSLATE_NOOP("DataCheck", "Note that data was given"),
}
"""What a row of each table is."""

_WRONG = {
    DataCode.DATABASE_DAMAGED: QT_TRANSLATE_NOOP("DataCheck", "The data file is damaged."),
    DataCode.REFERENCE_BROKEN: QT_TRANSLATE_NOOP("DataCheck", "{row}: it belongs to something that is not there."),
    DataCode.TABLE_MISSING: QT_TRANSLATE_NOOP("DataCheck", "The table “{table}” is missing in the data file."),
    DataCode.TABLE_CHANGED: QT_TRANSLATE_NOOP("DataCheck", "The table “{table}” was rebuilt by another program."),
    DataCode.TABLE_ADDED: QT_TRANSLATE_NOOP("DataCheck", "The table “{table}” was added by another program."),
    DataCode.TRIGGER_MISSING: QT_TRANSLATE_NOOP("DataCheck", "The guard of the journal “{trigger}” was taken away."),
    DataCode.TRIGGER_CHANGED: QT_TRANSLATE_NOOP("DataCheck", "The guard of the journal “{trigger}” was replaced."),
    DataCode.TRIGGER_ADDED: QT_TRANSLATE_NOOP("DataCheck", "Another program added the trigger “{trigger}”."),
    DataCode.STEP_MISSING: QT_TRANSLATE_NOOP("DataCheck", "Journal: step {seq} was taken out."),
    DataCode.STEP_CHANGED: QT_TRANSLATE_NOOP("DataCheck", "Journal: step {seq} was changed or replaced."),
    DataCode.IMAGE_CHANGED: QT_TRANSLATE_NOOP("DataCheck", "Journal: what step {seq} says was changed. {row}."),
    DataCode.IMAGE_FORGED: QT_TRANSLATE_NOOP("DataCheck", "Journal: what step {seq} says was wiped. {row}."),
    DataCode.IMAGES_WIPED: QT_TRANSLATE_NOOP(
        "DataCheck", "Journal: more was wiped than the erasings of people up to step {seq} took out."
    ),
    DataCode.STRAY_ROWS: QT_TRANSLATE_NOOP("DataCheck", "Journal: there are entries that belong to no step."),
    DataCode.TAIL_CUT: QT_TRANSLATE_NOOP("DataCheck", "Journal: it ends at step {last}, but {place} knows step {seq}."),
    DataCode.ANCHOR_DIFFERS: QT_TRANSLATE_NOOP(
        "DataCheck", "Journal: up to step {seq} it is another than the one that {place} knows."
    ),
    DataCode.ROW_CHANGED: QT_TRANSLATE_NOOP("DataCheck", "{row}: changed by another program."),
    DataCode.ROW_DELETED: QT_TRANSLATE_NOOP("DataCheck", "{row}: deleted by another program."),
    DataCode.ROW_INSERTED: QT_TRANSLATE_NOOP("DataCheck", "{row}: added by another program."),
    DataCode.FILE_MISSING: QT_TRANSLATE_NOOP("DataCheck", "{row}: its file is not there."),
    DataCode.FILE_DAMAGED: QT_TRANSLATE_NOOP("DataCheck", "{row}: its file is damaged or replaced."),
    DataCode.FILE_SIZE: QT_TRANSLATE_NOOP("DataCheck", "{row}: its file has another size than was noted."),
    DataCode.VERSION_ORDER: QT_TRANSLATE_NOOP("DataCheck", "{place}: a version before it is not there."),
    DataCode.VERSION_STATE: QT_TRANSLATE_NOOP("DataCheck", "{place}: its state and its signatures disagree."),
    DataCode.VERSION_NUMBER: QT_TRANSLATE_NOOP("DataCheck", "{place}: its meeting has another number."),
    DataCode.VERSION_FILE: QT_TRANSLATE_NOOP("DataCheck", "{place}: its file and its signatures disagree."),
    DataCode.SIGNATURE_BROKEN: QT_TRANSLATE_NOOP("DataCheck", "{place}: the signatures in its file do not hold."),
    DataCode.BACKUP_UNREADABLE: QT_TRANSLATE_NOOP("DataCheck", "The backup “{backup}” has no readable description."),
    DataCode.LEFT_BEHIND: QT_TRANSLATE_NOOP(
        "DataCheck", "{place}: made after the copy from which the data were restored on {restored}."
    ),
    DataCode.BACKUP_DAMAGED: QT_TRANSLATE_NOOP("DataCheck", "The backup “{backup}” is damaged, or lacks a file."),
}  # fmt: skip

_RESTORE = QT_TRANSLATE_NOOP(
    "DataCheck", "Keep the data folder as it is, and restore the newest good backup."
)
_COMPARE = QT_TRANSLATE_NOOP(
    "DataCheck",
    "Ask who works with this computer. Compare it with the signed protocol or a backup, then restore a backup.",
)
_OLDER = QT_TRANSLATE_NOOP(
    "DataCheck", "If you restored an older backup, this is right. If not, restore the newest good one."
)
_FILE = QT_TRANSLATE_NOOP("DataCheck", "Restore the newest backup that has this file.")
_PROTOCOL = QT_TRANSLATE_NOOP(
    "DataCheck", "Compare it with the protocol that was sent, and restore the newest good backup."
)
_BACK_UP = QT_TRANSLATE_NOOP("DataCheck", "Make a new backup.")
_NOTHING = QT_TRANSLATE_NOOP("DataCheck", "Nothing need be done.")
_RESTORED = QT_TRANSLATE_NOOP(
    "DataCheck",
    "If you did this, nothing need be done. If not, ask who works with this computer: the later data may be among the"
    " backups.",
)
_NEXT = {
    DataCode.RESTORED: _RESTORED,
    DataCode.LEFT_BEHIND: _NOTHING,
    DataCode.TAIL_CUT: _OLDER,
    DataCode.ANCHOR_DIFFERS: _OLDER,
    DataCode.IMAGE_FORGED: _COMPARE,
    DataCode.IMAGES_WIPED: _COMPARE,
    DataCode.ROW_CHANGED: _COMPARE,
    DataCode.ROW_DELETED: _COMPARE,
    DataCode.ROW_INSERTED: _COMPARE,
    DataCode.FILE_MISSING: _FILE,
    DataCode.FILE_DAMAGED: _FILE,
    DataCode.FILE_SIZE: _FILE,
    DataCode.VERSION_ORDER: _PROTOCOL,
    DataCode.VERSION_STATE: _PROTOCOL,
    DataCode.VERSION_NUMBER: _PROTOCOL,
    DataCode.VERSION_FILE: _PROTOCOL,
    DataCode.SIGNATURE_BROKEN: _PROTOCOL,
    DataCode.BACKUP_UNREADABLE: _BACK_UP,
    DataCode.BACKUP_DAMAGED: _BACK_UP,
    DataCode.FILES_UNUSED: _NOTHING,
    DataCode.DRAFTS_UNUSED: _NOTHING,
}


class Counted(QObject):
    """Qt's tools find texts with a number in `tr` of a QObject only."""

    def rows(self, count: int) -> str:
        """«89 записів»"""
        return self.tr("%n row(s)", "", count)

    def files(self, count: int) -> str:
        """«2 файли»"""
        return self.tr("%n file(s)", "", count)

    def unused_files(self, count: int) -> str:
        """Files that nothing names."""
        return self.tr(
            "%n file(s) in the data folder belong to nothing: an action was broken off.", "", count
        )

    def unused_drafts(self, count: int) -> str:
        """Texts whose place is gone."""
        return self.tr("%n half-typed text(s) belong to what is not there any more.", "", count)

    def more(self, count: int) -> str:
        """What did not fit."""
        return self.tr("and %n more", "", count)

    def found(self, count: int) -> str:
        """How much is wrong."""
        return self.tr("%n thing(s) in the data are not as the program left them.", "", count)


COUNTED = Counted()


def all_well(report: DataReport) -> str:
    """«Усе гаразд: перевірено 89 записів, 2 файли»"""
    words = QCoreApplication.translate("DataCheck", "All is well: {rows} and {files} checked.")
    return words.format(rows=COUNTED.rows(report.rows), files=COUNTED.files(report.files))


def wrong(found: DataFinding) -> str:
    """What is wrong, in a sentence."""
    match found.code:
        case DataCode.FILES_UNUSED:
            return COUNTED.unused_files(_number(found.params["count"]))
        case DataCode.DRAFTS_UNUSED:
            return COUNTED.unused_drafts(_number(found.params["count"]))
        case DataCode.RESTORED:
            return _restored(found)
    words = QCoreApplication.translate("DataCheck", str(_WRONG[found.code]))
    said = words.format(row=_row(found), place=_place(found), **_readable(found))
    return said[:1].upper() + said[1:]


def what_next(found: DataFinding) -> str:
    """What to do about it, in a sentence or two."""
    return QCoreApplication.translate("DataCheck", str(_NEXT.get(found.code, _RESTORE)))


def _restored(found: DataFinding) -> str:
    """«31.07.2026 дані відновлено з копії від 30.07.2026, 18:02.»"""
    made = found.params.get("made")
    if isinstance(made, datetime):
        words = QCoreApplication.translate(
            "DataCheck", "On {restored} the data were restored from a copy of {made}."
        )
    else:
        words = QCoreApplication.translate("DataCheck", "On {restored} the data were restored from a copy.")
    return words.format(**_readable(found))


def _readable(found: DataFinding) -> dict[str, object]:
    """The parameters with days and moments as people write them."""
    return {name: _when(value) for name, value in found.params.items()}


def _when(value: object) -> object:
    if isinstance(value, datetime):
        return moment_words(value)
    return date_text(value) if isinstance(value, date) else value


def _row(found: DataFinding) -> str:
    """«Виступ (запис 12, засідання 31.07.2019)»"""
    table, day = found.params.get("table"), found.params.get("day")
    name = ROW_NAMES.get(str(table))
    kind = QCoreApplication.translate("DataCheck", str(name)) if name is not None else f"“{table}”"
    if isinstance(day, date):
        words = QCoreApplication.translate("DataCheck", "{kind} (row {id}, meeting of {day})")
        return words.format(kind=kind, id=found.params.get("id"), day=date_text(day))
    return QCoreApplication.translate("DataCheck", "{kind} (row {id})").format(
        kind=kind, id=found.params.get("id")
    )


def _place(found: DataFinding) -> str:
    """«протокол № 1 від 31.07.2019», «резервна копія …»"""
    params = found.params
    if "backup" in params:
        return QCoreApplication.translate("DataCheck", "backup “{backup}”").format(**params)
    if "file" in params:
        return QCoreApplication.translate("DataCheck", "a signed file that belongs to no protocol any more")
    if "version" not in params:
        return ""
    day = params.get("day")
    if isinstance(day, date):
        words = QCoreApplication.translate("DataCheck", "protocol № {number} of {when}, version {version}")
        return words.format(when=date_text(day), **params)
    return QCoreApplication.translate("DataCheck", "protocol № {number}, version {version}").format(**params)


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0
