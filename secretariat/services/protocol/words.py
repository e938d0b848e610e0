"""The fixed words of a protocol and of the papers made of it, handed in as data."""

from dataclasses import dataclass

from secretariat.domain.norms import Norms
from secretariat.services.sentences import Sentences


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtocolWords(Sentences):
    """The sentences of `resources/templates/uk/protocol.toml` and of `papers/`, and the norms of their form."""

    norms: Norms

    @property
    def record_description(self) -> str:
        """What the record inside the file is called there."""
        return self.say("metadata.record")
