"""A judge of pictures for tests of use cases."""

from secretariat.domain.errors import DomainError


class SoundPictures:
    """Takes every picture for whole, except what is `broken`."""

    def __init__(self, *broken: bytes) -> None:
        self.broken = broken

    def check(self, file_name: str, data: bytes) -> None:
        if data in self.broken:
            raise DomainError("picture_broken", field="file_name", name=file_name)
