"""`secretariat archive --meeting N --out FILE.zip`."""

import argparse

from secretariat.app.bootstrap import office_to_read
from secretariat.atomic import write_atomically
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import MeetingId
from secretariat.services.archive import archive_package


def run(parsed: argparse.Namespace) -> int:
    """Write the package of a finalised protocol, whole or not at all."""
    with office_to_read(parsed.data) as office:
        if office is None:
            raise DomainError("not_found")
        package = archive_package(office.desk, office.archives, MeetingId(parsed.meeting))
    write_atomically(parsed.out, package.data)
    print(parsed.out)
    return 0
