"""To whom each kind of letter goes: proposed by rule, in the order of the Ukrainian alphabet."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from secretariat.domain.approval import ApprovalState
from secretariat.domain.erasure import ERASED_ADDRESS
from secretariat.domain.ids import PersonId
from secretariat.domain.letters import INVITING, Letter, LetterKind
from secretariat.domain.person import Person
from secretariat.domain.ukrainian import sort_key
from secretariat.services.approval import default_round
from secretariat.services.mailing.recipient import Recipient, of_label, of_outsider, of_person
from secretariat.services.mailing.situation import Situation
from secretariat.services.mailing.told import is_for
from secretariat.services.papers.call import invited
from secretariat.services.papers.charges import Assignee, assignees, charges


def proposed(situation: Situation, kind: LetterKind) -> tuple[Recipient, ...]:
    """Everybody whom a mailing is for, with an address or without."""
    return tuple(sorted(_RULES[kind](situation), key=_order))


def _invited(situation: Situation) -> Iterable[Recipient]:
    """Everybody who is called to the meeting, with the items to report on."""
    called = invited(situation.record).items()
    return [replace(_person(situation, person), items=items) for person, items in called]


def _warned(situation: Situation) -> Iterable[Recipient]:
    """Those who are called now, and everybody else who has an invitation: guests, and whoever is called no more."""
    found = list(_invited(situation))
    for letter in situation.letters_of(*INVITING):
        if not any(_is_to(letter, one) for one in found) and letter.address != ERASED_ADDRESS:
            found.append(_addressee(situation, letter))
    return found


def _is_to(letter: Letter, recipient: Recipient) -> bool:
    """Whoever has another address by now is no second person."""
    person = recipient.person
    return is_for(letter, recipient) or (person is not None and person.id == letter.person_id)


def _addressee(situation: Situation, letter: Letter) -> Recipient:
    if letter.person_id is None:
        return of_outsider(letter.name, letter.address)
    return replace(_person(situation, letter.person_id), address=letter.address)


def _told(situation: Situation) -> Iterable[Recipient]:
    """Everybody on the attendance list by name, and the officers."""
    record = situation.record
    named = {row.person_id for row in record.attendance if row.person_id is not None}
    named |= {row.person_id for row in record.officers}
    return [_person(situation, person) for person in named]


def _asked(situation: Situation) -> Iterable[Recipient]:
    """Those who were asked to agree and have not; before anybody was asked, those who usually are."""
    if not situation.approvals:
        return [_person(situation, person) for person in default_round(situation.record)]
    waiting = [row for row in situation.approvals if row.state is not ApprovalState.AGREED]
    return [_person(situation, row.person_id) for row in waiting]


def _charged(situation: Situation) -> Iterable[Recipient]:
    """Everybody who carries out what the meeting decided, each with the items of it."""
    found: dict[str, Recipient] = {}
    for charge in charges(situation.record):
        for assignee in charge.assignees:
            doer = recipient_of(situation, assignee)
            former = found.setdefault(doer.key, doer)
            if charge.item.id not in former.items:
                found[doer.key] = replace(former, items=(*former.items, charge.item.id))
    return found.values()


def _reminded(situation: Situation) -> Iterable[Recipient]:
    """Everybody who has an open action of the group that is overdue or due soon, with all of them."""
    found: dict[str, Recipient] = {}
    for task in situation.tasks:
        for assignee in assignees(task.action, task.others):
            doer = recipient_of(situation, assignee)
            former = found.setdefault(doer.key, doer)
            found[doer.key] = replace(former, tasks=(*former.tasks, task.row))
    return found.values()


def recipient_of(situation: Situation, assignee: Assignee) -> Recipient:
    """Somebody who carries an action out, as a recipient."""
    if assignee.person_id is not None:
        return _person(situation, assignee.person_id)
    return of_label(assignee.label or "", assignee.email)


def _person(situation: Situation, person_id: PersonId) -> Recipient:
    return of_person(situation.people[person_id], _post(situation, person_id))


def _post(situation: Situation, person_id: PersonId) -> str | None:
    record = situation.record
    held = (row.title for row in record.posts if row.person_id == person_id and row.held_on(record.day))
    return next(held, None)


def _order(recipient: Recipient) -> tuple[bool, tuple[str, str, str]]:
    """Organisations follow people."""
    person: Person | None = recipient.person
    if person is None:
        return True, (sort_key(recipient.name), "", "")
    return False, person.order


_RULES: Mapping[LetterKind, Callable[[Situation], Iterable[Recipient]]] = {
    LetterKind.INVITATION: _invited,
    LetterKind.AGENDA_CHANGE: _warned,
    LetterKind.CANCELLATION: _warned,
    LetterKind.DRAFT: _asked,
    LetterKind.PROTOCOL: _told,
    LetterKind.EXTRACT: _charged,
    LetterKind.REMINDER: _reminded,
}
