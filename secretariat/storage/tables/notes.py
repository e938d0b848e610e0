"""The table outside the journal: typing that is not yet a step."""

from sqlalchemy.orm import Mapped, mapped_column

from secretariat.storage.tables.base import STRICT_KEYED, Base


class DraftRow(Base):
    """The text that stands in a field now."""

    __tablename__ = "draft"
    __table_args__ = STRICT_KEYED

    kind: Mapped[str] = mapped_column(primary_key=True)
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    field: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str]
