"""What is checked before a protocol is finalised: one file a theme, the whole list in `check_list`."""

from secretariat.domain.findings.check_list import CODES, findings, to_put_right
from secretariat.domain.findings.finding import NOTHING_BESIDE, Beside, Finding, Weight

__all__ = ["CODES", "NOTHING_BESIDE", "Beside", "Finding", "Weight", "findings", "to_put_right"]
