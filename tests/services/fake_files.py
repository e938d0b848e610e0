"""Files in memory, by the SHA-256 of their bytes."""

from hashlib import sha256


class FakeFiles:
    """Fulfils `services.ports.Files`."""

    def __init__(self, *contents: bytes) -> None:
        self.held: dict[str, bytes] = {}
        for data in contents:
            self.put(data)

    def put(self, data: bytes) -> str:
        name = sha256(data).hexdigest()
        self.held[name] = data
        return name

    def get(self, sha256: str) -> bytes | None:
        return self.held.get(sha256)

    def has(self, sha256: str) -> bool:
        return sha256 in self.held
