"""A password as it is typed in a meeting, where every field has its place."""

from secretariat.ui.kit.password_fields import PasswordField
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.place import Place


class PlacedPassword(PasswordField):
    """A line whose letters are not seen, found by its place."""

    def __init__(self, label: str, place: Place) -> None:
        super().__init__(label)
        bind(self.input, place, self)
