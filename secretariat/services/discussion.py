"""What was heard and said under an item."""

from dataclasses import dataclass, replace

from secretariat.domain.agenda import Statement, StatementKind
from secretariat.domain.ids import ItemId, PersonId, StatementId
from secretariat.services.changes import Changed, Label
from secretariat.services.guards import open_item
from secretariat.services.ports import NEW, UnitOfWork, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class AddStatement:
    """Words under an item, by a person, an unnamed speaker, or nobody in particular."""

    item_id: ItemId
    kind: StatementKind
    text: str
    speaker_id: PersonId | None = None
    speaker_label: str | None = None


def add_statement(work: Work, command: AddStatement) -> tuple[StatementId, Changed]:
    """Append a statement of its kind."""
    with work() as uow:
        open_item(uow, command.item_id)
        position = max((s.position for s in uow.find(Statement, item_id=command.item_id)), default=0) + 1
        statement = uow.add(
            Statement(
                id=StatementId(NEW),
                item_id=command.item_id,
                position=position,
                kind=command.kind,
                text=command.text,
                speaker_id=command.speaker_id,
                speaker_label=command.speaker_label,
            )
        )
        return statement.id, _sealed(uow, statement, "statement_added")


def change_statement(work: Work, statement: Statement) -> Changed:
    """Replace words or speaker."""
    with work() as uow:
        current = uow.get(Statement, statement.id)
        open_item(uow, current.item_id)
        uow.update(replace(statement, item_id=current.item_id, position=current.position))
        return _sealed(uow, statement, "statement_changed")


def remove_statement(work: Work, statement_id: StatementId) -> Changed:
    """Delete a statement; undo brings it back."""
    with work() as uow:
        statement = uow.get(Statement, statement_id)
        open_item(uow, statement.item_id)
        uow.remove(Statement, statement_id)
        return _sealed(uow, statement, "statement_removed")


def _sealed(uow: UnitOfWork, statement: Statement, code: str) -> Changed:
    return uow.commit(Label(code=code, ids={"item": statement.item_id, "statement": statement.id}))
