"""Whether the text of a meeting is closed: a finalised protocol is not edited."""

from secretariat.domain.papers import ProtocolVersion, Signature, VersionState
from secretariat.services.meetings import OpenMeeting


def current_version(opened: OpenMeeting) -> ProtocolVersion | None:
    """The finalised version that counts, if there is one."""
    valid = (version for version in opened.versions if version.state is not VersionState.SUPERSEDED)
    return next(valid, None)


def is_closed(opened: OpenMeeting) -> bool:
    """True while a finalised version stands."""
    return current_version(opened) is not None


def current_signatures(opened: OpenMeeting) -> tuple[Signature, ...]:
    """The signatures of the version that counts."""
    version = current_version(opened)
    return tuple(s for s in opened.signatures if version is not None and s.version_id == version.id)
