"""The protocol of a meeting as a tree: its words are data, its order is ДСТУ 4163:2020 as the office practises it."""

from secretariat.services.protocol.build import build_protocol
from secretariat.services.protocol.words import ProtocolWords

__all__ = ["ProtocolWords", "build_protocol"]
