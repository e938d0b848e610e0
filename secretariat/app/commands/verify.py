"""`secretariat verify FILE.pdf [--trust CERT.cer …] [--json]`."""

import argparse
import json
from pathlib import Path

from secretariat.app.clock import now
from secretariat.app.paths import default_root
from secretariat.output.signing.findings import Verdict, VerdictKind
from secretariat.output.signing.office import OfficeKeys
from secretariat.output.signing.verdict import verify
from secretariat.output.signing.words import as_json, sentences


def run(parsed: argparse.Namespace) -> int:
    """0 intact, complete and trusted; 1 not, or trust not checked; 3 unreadable."""
    keys = OfficeKeys(folder=_root(parsed.data) / "keys")
    trust = (*keys.trust(), *(path.read_bytes() for path in parsed.trust))
    verdict = verify(parsed.file.read_bytes(), trust=trust, crls=keys.crls(), now=now())
    print(_told(verdict, as_objects=parsed.json))
    return {VerdictKind.GOOD: 0, VerdictKind.UNREADABLE: 3}.get(verdict.kind, 1)


def _root(chosen: Path | None) -> Path:
    """The data folder; verifying does not make one."""
    return chosen if chosen is not None else default_root()


def _told(verdict: Verdict, *, as_objects: bool) -> str:
    if as_objects:
        return json.dumps(as_json(verdict), ensure_ascii=False, indent=2)
    return "\n".join(sentences(verdict))
