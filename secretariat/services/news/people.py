"""People as a news item names them: post, given name, family name; in the genitive by the forms as they stand."""

from collections.abc import Mapping
from dataclasses import dataclass

from secretariat.domain.cases import NameForms, PostForms
from secretariat.domain.ids import PersonId, PostId
from secretariat.domain.masking import is_masked
from secretariat.domain.person import Person
from secretariat.domain.ukrainian import post_at
from secretariat.services.protocol.reading import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """Puts the people of one record into words; `names` and `posts` hold the forms of everybody in it."""

    reading: Reading
    names: Mapping[PersonId, NameForms]
    posts: Mapping[PostId, PostForms]

    def who(self, person_id: PersonId) -> str:
        """«перший заступник міського голови Олег Кузьмінов»; a guest without a post by the name alone."""
        post = self.reading.post(person_id)
        return f"{post} {self.name(person_id)}" if post else self.name(person_id)

    def named(self, person_id: PersonId) -> str:
        """The same, a plain member by the name alone."""
        return self.who(person_id) if self.reading.held_post(person_id) else self.name(person_id)

    def name(self, person_id: PersonId) -> str:
        """«Олег Кузьмінов»."""
        person = self.reading.person(person_id)
        return person.full if is_masked(person) else f"{person.given} {person.family}"

    def genitive(self, person_id: PersonId) -> str | None:
        """«першого заступника міського голови Олега Кузьмінова»; None for somebody who is in no office."""
        held = self.reading.held_post(person_id)
        if held is None:
            return None
        post, organisation = self.posts[held.id].genitive, self.reading.foreign_organisation(held)
        office = post_at(post, organisation) if organisation is not None else post
        return f"{office} {_called(self.names[person_id].genitive, self.reading.person(person_id))}"


def _called(full: str, person: Person) -> str:
    """«Олега Кузьмінова» of «Кузьмінова Олега Вікторовича»."""
    words = full.split(" ")
    length = len(person.family.split(" "))
    return " ".join([*words[length : length + 1], *words[:length]])
