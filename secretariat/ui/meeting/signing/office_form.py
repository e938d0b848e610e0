"""Signing with the office's own key: what must be asked depends on what was made before."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2
from secretariat.ui.meeting.fields.places import widget_at
from secretariat.ui.meeting.place import Place
from secretariat.ui.meeting.session import MeetingSession
from secretariat.ui.meeting.signing.office_steps import AuthorityStep, KeyStep, PasswordStep, SignStep
from secretariat.ui.meeting.signing.state import KeyState
from secretariat.ui.meeting.signing.step import StepState
from secretariat.ui.typography import Role


class OfficeForm(QWidget):
    """Steps that were walked here stay in view; those that were never needed are not shown at all."""

    authority_requested = Signal(str)
    key_requested = Signal(object)
    sign_requested = Signal(str)

    def __init__(self, session: MeetingSession, place: Place) -> None:
        super().__init__()
        self._session, self._place = session, place
        self._needed: set[KeyState] = set()
        self._current: KeyState | None = None
        self._renewing = self._busy = False
        authority, key, sign = AuthorityStep(place), KeyStep(place), SignStep(place)
        authority.entered.connect(self.authority_requested)
        key.entered.connect(self.key_requested)
        sign.entered.connect(self.sign_requested)
        sign.new_key_requested.connect(self._renew)
        self.forgotten = sign.forgotten
        self.steps: dict[KeyState, PasswordStep] = {
            KeyState.NO_AUTHORITY: authority,
            KeyState.NO_KEY: key,
            KeyState.READY: sign,
        }
        self._arrange()

    def show_key(self, key: KeyState, *, busy: bool) -> None:
        """Ask for what is missing; while the work goes on nothing can be pressed."""
        current = KeyState.NO_KEY if self._renewing and key is KeyState.READY else key
        went_on = self._current is not None and current is not self._current
        came_back = self._busy and not busy
        self._current, self._busy = current, busy
        self._needed |= {state for state in KeyState if _rank(state) >= _rank(current)}
        self._show_steps(current)
        self.steps[current].show_busy(busy)
        if went_on:
            self.forget()
        if went_on and self.isVisible():
            self.take_focus()
        elif came_back and self.isVisible():
            self._to_error()

    def key_made(self) -> None:
        """The signer has a new key: the way leads back to the signature."""
        self._renewing = False
        self.show_key(KeyState.READY, busy=False)

    def take_focus(self) -> None:
        """Put the cursor where the next thing is typed."""
        if self._current is not None:
            self.steps[self._current].take_focus()

    def forget(self) -> None:
        """Empty the fields: passwords do not stay on the screen."""
        for step in self.steps.values():
            step.rows.forget()

    def _show_steps(self, current: KeyState) -> None:
        shown = [state for state in KeyState if state in self._needed]
        for state, step in self.steps.items():
            step.setVisible(state in shown)
        for number, state in enumerate(shown, start=1):
            self.steps[state].show_state(number, _step_state(state, current))
            self.steps[state].stand_alone(len(shown) == 1)

    def _renew(self) -> None:
        self._renewing = True
        self.show_key(KeyState.READY, busy=False)

    def _to_error(self) -> None:
        """Put the cursor at what was refused."""
        for place in self._session.errors:
            if (place.part, place.id) == (self._place.part, self._place.id):
                field = widget_at(self, place)
                if field is not None:
                    field.setFocus()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        about = self.tr(
            "It shows who signed and that the file was not changed since. It does not stand in for a КЕП."
        )
        column.addWidget(Text(about, Role.CAPTION, Tone.MUTED, wraps=True))
        for step in self.steps.values():
            column.addWidget(step)


def _rank(state: KeyState) -> int:
    return list(KeyState).index(state)


def _step_state(state: KeyState, current: KeyState) -> StepState:
    if state is current:
        return StepState.CURRENT
    return StepState.DONE if _rank(state) < _rank(current) else StepState.LATER
