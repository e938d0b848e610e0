"""A record for the public: personal data of citizens out, members and officials kept (Law 2297-VI, article 14)."""

from secretariat.domain.masking.found import AS_PROPOSED, Decisions, Found, FoundPlace, MaskKind, is_masked
from secretariat.domain.masking.mask import Masked, masked

__all__ = ["AS_PROPOSED", "Decisions", "Found", "FoundPlace", "MaskKind", "Masked", "is_masked", "masked"]
