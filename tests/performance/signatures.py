"""How long two signatures and one verification take."""

import time
from collections.abc import Iterator
from datetime import datetime

from secretariat.domain.document import SignerRole
from secretariat.domain.kyiv import KYIV
from secretariat.output.pdf import render
from secretariat.output.signing.authority import create_authority, issue_certificate
from secretariat.output.signing.keys import open_key
from secretariat.output.signing.sign import sign_as_chair, sign_as_secretary
from secretariat.output.signing.subject import SignerName
from secretariat.output.signing.verdict import verify
from tests.performance.material import protocol

PASSWORD = "лише для вимірювання"


def figures() -> Iterator[str]:
    """Signing by both, opening their keys included, and verifying the result; medians are not needed at this size."""
    now = datetime.now(KYIV)
    authority = create_authority("Рада", now=now, password=PASSWORD)
    name = SignerName(family="Єременко", given="Ігор", patronymic=None)
    chair, secretary = (
        issue_certificate(authority, PASSWORD, name, role, now=now, password=PASSWORD).key
        for role in (SignerRole.CHAIR, SignerRole.SECRETARY)
    )
    pdf = render(protocol(1, 0))
    started = time.perf_counter()
    half = sign_as_chair(pdf, open_key(chair, PASSWORD), now=now)
    whole = sign_as_secretary(half, open_key(secretary, PASSWORD), now=now)
    signed = time.perf_counter()
    verdict = verify(whole, trust=[authority.certificate], crls=[authority.crl], now=now)
    verified = time.perf_counter()
    yield f"both signatures: {(signed - started) * 1000:.0f} ms (goal 1000)"
    yield f"verification: {(verified - signed) * 1000:.0f} ms ({verdict.kind})"
