"""What a secretary does about a meeting, as keys alone: F-keys, digits, Tab, Enter, letters."""

from PySide6.QtWidgets import QApplication, QMenu

from tests.e2e.keyboard import ALT, CTRL, SHIFT, Key, Keyboard

ROWS = 30


class KeyedMeeting:
    """Enters a meeting into the open window. Nothing here reaches for a widget to act on it."""

    def __init__(self, keyboard: Keyboard) -> None:
        self.keyboard = keyboard

    def plan(self, day: str, start: str = "", place: str = "") -> None:
        """«Нове засідання» in the room of meetings, up to its open preparation."""
        kb = self.keyboard
        kb.press(Key.Key_N, with_=CTRL)
        kb.replace(day)
        kb.tab_to("Початок")
        kb.replace(start)
        kb.tab_to("Місце")
        kb.replace(place)
        kb.press(Key.Key_Return)

    def put_on_agenda(self, title: str, rapporteur: str) -> None:
        """Ctrl+Enter, the title, who reports by three letters."""
        self.keyboard.press(Key.Key_Return, with_=CTRL)
        self.keyboard.enter(title)
        self.keyboard.enter(rapporteur)

    def stage(self, number: int) -> None:
        """A stage of the meeting by its digit."""
        self.keyboard.press(Key(Key.Key_0 + number), with_=CTRL)

    def sheet(self) -> None:
        """The registration sheet, or back to the items."""
        self.keyboard.press(Key.Key_F2, with_=SHIFT)

    def call_the_roll(self, marks: str) -> None:
        """One digit for each line of the sheet."""
        for mark in marks:
            self.keyboard.press(Key(Key.Key_0 + int(mark)), Key.Key_Down)

    def row(self, name: str) -> None:
        """Walk to somebody's line in the list of presence."""
        self.keyboard.press(Key.Key_F2)
        for _ in range(ROWS):
            if self.keyboard.here.startswith(name):
                return
            self.keyboard.press(Key.Key_Down)
        raise AssertionError(f"no line of {name}")

    def open_row(self, name: str) -> None:
        """Unfold what is exact about somebody."""
        self.row(name)
        self.keyboard.press(Key.Key_Return)

    def item(self, number: int) -> None:
        """An item by its number."""
        self.keyboard.press(Key(Key.Key_0 + number), with_=ALT)

    def hours(self, began: str, ended: str) -> None:
        """When an item was taken."""
        self.keyboard.press(Key.Key_F12)
        for clock in (began, ended):
            self.keyboard.replace(clock)
            self.keyboard.press(Key.Key_Tab)

    def heard(self, who: str, text: str) -> None:
        """СЛУХАЛИ."""
        self._said(Key.Key_F4, who, text)

    def spoke(self, who: str, text: str) -> None:
        """ВИСТУПИЛИ."""
        self._said(Key.Key_F5, who, text)

    def _said(self, key: Key, who: str, text: str) -> None:
        self.keyboard.press(key)
        self.keyboard.enter(who)
        self.keyboard.type(text)
        self.keyboard.press(Key.Key_Tab)

    def point(self, text: str, who: str, due: str) -> None:
        """A point of the decision with who does it until when; the cursor stays beside it."""
        self.keyboard.press(Key.Key_F6)
        self.keyboard.enter(text)
        self.act(who, due)

    def act(self, who: str, due: str) -> None:
        """Who does what a point says, and until when."""
        self.keyboard.enter(who)
        self.keyboard.type(due)
        self.keyboard.press(Key.Key_Tab)

    def count(self, for_: int, against: int, abstained: int) -> None:
        """A vote by its totals."""
        self.keyboard.press(Key.Key_F9)
        for place, votes in enumerate((for_, against, abstained)):
            if place:
                self.keyboard.press(Key.Key_Tab)
            self.keyboard.type(str(votes))
        self.keyboard.press(Key.Key_Return)

    def otherwise(self, words: str) -> None:
        """Another way of voting, by the menu beside the counts."""
        self.keyboard.press(Key.Key_F9)
        self.keyboard.push("Інакше…")
        self.choose(words)

    def choose(self, words: str) -> None:
        """Walk down an open menu to a line, and take it."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        for _ in range(ROWS):
            self.keyboard.press(Key.Key_Down)
            marked = menu.activeAction()
            if marked is not None and marked.text().startswith(words):
                break
        else:
            raise AssertionError(f"the menu has no «{words}»")
        self.keyboard.press(Key.Key_Return)

    def leave_out(self, steps: int, reason: str) -> None:
        """Take an item off (2 steps down the states) or put it off (3), for a reason."""
        self.keyboard.press(Key.Key_F12)
        self.keyboard.tab_to("Стан")
        self.keyboard.press(*[Key.Key_Down] * steps)
        self.keyboard.press(Key.Key_Tab)
        self.keyboard.enter(reason)

    def officer(self, field: str, who: str) -> None:
        """Somebody else presides, or takes the minutes, from this item on."""
        self.keyboard.press(Key.Key_F12)
        self.keyboard.tab_to(field)
        self.keyboard.press(Key.Key_A, with_=CTRL)
        self.keyboard.enter(who)
