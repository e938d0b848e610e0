"""A paper in its three states, and what is needed to judge it."""

import pytest

from secretariat.output.pdf import render
from secretariat.output.signing.sign import sign_as_chair, sign_as_secretary
from tests.output.pdf import sample
from tests.output.signing.papers import paper_with_fields
from tests.output.signing.people import AT_CHAIR, AT_SECRETARY, NOW, Office, office


@pytest.fixture(scope="session")
def the_office() -> Office:
    """The office whose signatures are trusted."""
    return office()


@pytest.fixture(scope="session")
def paper() -> bytes:
    """The unsigned paper."""
    return paper_with_fields()


@pytest.fixture(scope="session")
def by_chair(paper: bytes, the_office: Office) -> bytes:
    """Signed by the chair alone."""
    return sign_as_chair(paper, the_office.chair, now=NOW)


@pytest.fixture(scope="session")
def signed(by_chair: bytes, the_office: Office) -> bytes:
    """Signed by both."""
    return sign_as_secretary(by_chair, the_office.secretary, now=NOW)


@pytest.fixture(scope="session")
def protocol() -> bytes:
    """A whole protocol as the program lays it out, unsigned."""
    return render(sample.protocol(), (sample.RECORD,))


@pytest.fixture(scope="session")
def protocol_by_chair(protocol: bytes, the_office: Office) -> bytes:
    """That protocol signed by the chair, with the journal's head of that moment."""
    return sign_as_chair(protocol, the_office.chair, now=NOW, head=AT_CHAIR)


@pytest.fixture(scope="session")
def protocol_signed(protocol_by_chair: bytes, the_office: Office) -> bytes:
    """And by the secretary, some steps later."""
    return sign_as_secretary(protocol_by_chair, the_office.secretary, now=NOW, head=AT_SECRETARY)
