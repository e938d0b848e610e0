"""Papers of a meeting as trees: their words are data, their order is ДСТУ 4163:2020 as the office practises it."""

from secretariat.services.protocol.agenda_paper import build_agenda
from secretariat.services.protocol.build import build_protocol
from secretariat.services.protocol.extract import build_extract
from secretariat.services.protocol.public import build_public
from secretariat.services.protocol.words import ProtocolWords

__all__ = ["ProtocolWords", "build_agenda", "build_extract", "build_protocol", "build_public"]
