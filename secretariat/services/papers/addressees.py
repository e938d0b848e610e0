"""To whom a letter goes: post and name in the dative, as an address block prints them."""

from collections.abc import Sequence
from dataclasses import dataclass

from secretariat.domain.cases import signed_form
from secretariat.domain.composition import role_of
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import PersonId
from secretariat.domain.person import Person
from secretariat.services.papers.charges import charges, label_key, person_key
from secretariat.services.papers.material import Material
from secretariat.services.protocol.punctuation import capitalised
from secretariat.services.protocol.reading import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee:
    """Somebody with the lines of the address block: organisation, post, name; `name` is that in lists."""

    key: str
    name: str
    lines: tuple[str, ...]


def addressees(material: Material, reading: Reading, keys: Sequence[str]) -> list[Addressee]:
    """Those of these keys, in their order; raises DomainError("nobody_such", name=key) for a key of nobody."""
    labels = {
        label_key(one.label): one.label
        for charge in charges(material.record)
        for one in charge.assignees
        if one.label is not None
    }
    persons = material.people
    found = []
    for key in keys:
        if key in persons:
            found.append(_person(material, reading, persons[key]))
        elif key in labels:
            # an organisation stands in the nominative
            found.append(Addressee(key=key, name=labels[key], lines=(capitalised(labels[key]),)))
        else:
            raise DomainError("nobody_such", name=key)
    return found


def _person(material: Material, reading: Reading, person: Person) -> Addressee:
    name = signed_form(material.names[person.id].dative, person)
    lines = (*_post(material, reading, person.id), name)
    return Addressee(key=person_key(person.id), name=person.listed, lines=lines)


def _post(material: Material, reading: Reading, person_id: PersonId) -> tuple[str, ...]:
    """The organisation in the nominative and the post in the dative; without a post the role in the group."""
    held = reading.held_post(person_id)
    if held is None:
        role = role_of(material.record, person_id)
        return () if role is None else (reading.words.say(f"cover.role.{role.value}", body=reading.body),)
    post = capitalised(material.posts[held.id].dative)
    organisation = reading.foreign_organisation(held)
    return (post,) if organisation is None else (capitalised(organisation), post)
