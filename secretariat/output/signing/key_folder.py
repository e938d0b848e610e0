"""Where the office's key files lie. Nothing here knows cryptography, so that the window starts without it."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFolder:
    """The files of the authority and of each signer by the person's id."""

    root: Path

    @property
    def authority_key(self) -> Path:
        """The authority's key, PKCS#12 under its password."""
        return self.root / "authority.p12"

    @property
    def authority_certificate(self) -> Path:
        """The authority's certificate (DER); it is written last, so it says that the authority is whole."""
        return self.root / "authority.cer"

    @property
    def revocation_list(self) -> Path:
        """The authority's list of revoked certificates (DER)."""
        return self.root / "authority.crl"

    def key(self, person_id: int) -> Path:
        """A signer's key and certificate, PKCS#12 under the signer's password."""
        return self.root / f"signer-{person_id}.p12"

    def certificate(self, person_id: int) -> Path:
        """The signer's certificate alone: inside the key file only its password could read it."""
        return self.root / f"signer-{person_id}.cer"
