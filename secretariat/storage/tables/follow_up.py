"""Tables of what happens to actions after their meeting."""

from datetime import date

from sqlalchemy.orm import Mapped

from secretariat.storage.tables.base import STRICT, Base, key, mention, owner


class ExtensionRow(Base):
    """`Extension`; a decision that goes leaves its words."""

    __tablename__ = "extension"
    __table_args__ = STRICT

    id: Mapped[int] = key()
    action_id: Mapped[int] = owner("action_item")
    due: Mapped[date]
    given_on: Mapped[date]
    reason: Mapped[str]
    by: Mapped[str | None]
    resolution_id: Mapped[int | None] = mention("resolution")


class ProgressNoteRow(Base):
    """`ProgressNote`."""

    __tablename__ = "progress_note"
    __table_args__ = STRICT

    id: Mapped[int] = key()
    action_id: Mapped[int] = owner("action_item")
    day: Mapped[date]
    text: Mapped[str]
    file_name: Mapped[str | None]
    media_type: Mapped[str | None]
    sha256: Mapped[str | None]
    size: Mapped[int | None]
