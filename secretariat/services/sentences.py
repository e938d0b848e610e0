"""Sentences of papers and letters, handed in as data."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from secretariat.domain.person import Gender
from secretariat.domain.ukrainian import plural


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentences:
    """Sentences with placeholders by dotted key; each set has `list.last`, «{first} і {last}».

    Keys of forms of number end in `.one`, `.few`, `.many`, of forms of gender in `.m`, `.f`, `.unknown`.
    """

    sentences: Mapping[str, str]

    def say(self, key: str, /, **facts: object) -> str:
        """The sentence with its placeholders filled; after an initial («Г. П.») no second full stop stands."""
        sentence = self.sentences[key].format(**facts)
        return sentence[:-1] if sentence.endswith("..") and not sentence.endswith("...") else sentence

    def count(self, key: str, number: int, /, **facts: object) -> str:
        """The sentence in the form that the number asks for; `{count}` is the number."""
        return self.say(f"{key}.{plural(number, 'one', 'few', 'many')}", count=number, **facts)

    def gendered(self, key: str, gender: Gender | None, /, **facts: object) -> str:
        """The sentence in the form for the gender of its subject."""
        return self.say(f"{key}.{gender.value if gender else 'unknown'}", **facts)

    def listed(self, parts: Sequence[str]) -> str:
        """«1», «1 і 2», «1, 2 і 3»."""
        if len(parts) < 2:
            return "".join(parts)
        return self.say("list.last", first=", ".join(parts[:-1]), last=parts[-1])
