"""The rows of findings with what cures them where they stand."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt

from secretariat.domain.findings import Weight
from secretariat.domain.ids import ItemId
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import Button, FlatButton, Kind, SecondaryButton
from secretariat.ui.kit.tone import Tone
from secretariat.ui.meeting.protocol.finding_row import FindingRow
from secretariat.ui.meeting.protocol.groups import FindingGroup
from secretariat.ui.meeting.protocol.presenter import ProtocolPresenter
from secretariat.ui.meeting.reason_entry import ReasonEntry

Lead = Callable[[], None]


def make_finding_row(group: FindingGroup, presenter: ProtocolPresenter, lead: Lead) -> FindingRow:
    """A row that leads to the field, or is cured by a button of its own; `lead` knows where the field is by then."""
    row = FindingRow(_tone(group))
    row.opened.connect(lead)
    if group.waiver is not None:
        waiver_id = group.waiver.id
        row.beside.addWidget(_take_back(lambda: presenter.take_waiver_back(waiver_id)))
        return row
    if group.code == "item_without_outcome":
        item_id = ItemId(group.findings[0].source.id)
        _add(row, _taken_note(lambda: presenter.take_note(item_id)), _write(lead))
    elif group.code == "no_quorum":
        _add(row, _mark(lead), _not_held(presenter.record_not_held))
    elif group.findings[0].weight is Weight.WAIVABLE:
        _offer_waiver(row, group, presenter, lead)
    else:
        row.beside.addWidget(_chevron(lead))
    return row


def _tone(group: FindingGroup) -> Tone:
    if group.waiver is not None:
        return Tone.MUTED
    return Tone.DANGER if group.stops else Tone.WARN


def _offer_waiver(row: FindingRow, group: FindingGroup, presenter: ProtocolPresenter, lead: Lead) -> None:
    finding = group.findings[0]
    entry = ReasonEntry(
        QCoreApplication.translate("FindingCures", "Why it stays as it is"),
        QCoreApplication.translate("FindingCures", "Leave it"),
        presenter.waiver_place(finding),
    )
    entry.given.connect(lambda reason: presenter.waive(finding, reason))
    _add(row, _correct(lead), _leave(entry.ask))
    row.take_entry(entry)


def _add(row: FindingRow, *cures: Button) -> None:
    for button in cures:
        row.add_cure(button)
    row.end_cures()


def _taken_note(act: Callable[[], object]) -> Button:
    words = QCoreApplication.translate("FindingCures", "Taken note of")
    return _acting(Button(words, kind=Kind.PRIMARY, small=True), act)


def _write(act: Callable[[], object]) -> Button:
    words = QCoreApplication.translate("FindingCures", "Write the decision")
    return _acting(SecondaryButton(words, small=True), act)


def _mark(act: Callable[[], object]) -> Button:
    words = QCoreApplication.translate("FindingCures", "Mark presence")
    return _acting(SecondaryButton(words, small=True), act)


def _not_held(act: Callable[[], object]) -> Button:
    words = QCoreApplication.translate("FindingCures", "The meeting was not held")
    return _acting(SecondaryButton(words, small=True), act)


def _correct(act: Callable[[], object]) -> Button:
    words = QCoreApplication.translate("FindingCures", "Correct it")
    return _acting(SecondaryButton(words, small=True), act)


def _leave(act: Callable[[], object]) -> Button:
    words = QCoreApplication.translate("FindingCures", "Leave it as it is…")
    return _acting(FlatButton(words, small=True), act)


def _take_back(act: Callable[[], object]) -> Button:
    words = QCoreApplication.translate("FindingCures", "Check it again")
    return _acting(FlatButton(words, small=True), act)


def _chevron(act: Callable[[], object]) -> Button:
    name = QCoreApplication.translate("FindingCures", "To the field")
    button = Button(kind=Kind.FLAT, icon=Icon.NEXT, name=name, small=True)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return _acting(button, act)


def _acting(button: Button, act: Callable[[], object]) -> Button:
    button.clicked.connect(lambda _checked=False: act())
    return button
