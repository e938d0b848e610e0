"""A paper in its three states, and what is needed to judge it."""

from collections.abc import Callable

import pytest

from secretariat.output.pdf import render
from secretariat.output.signing.sign import sign_as_chair, sign_as_secretary
from tests.counts import LONG
from tests.output.pdf import sample
from tests.output.signing.papers import paper_with_fields
from tests.output.signing.people import NOW, Office, office


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
def protocol_signed(protocol: bytes, the_office: Office) -> bytes:
    """That protocol signed by both."""
    return sign_as_secretary(
        sign_as_chair(protocol, the_office.chair, now=NOW), the_office.secretary, now=NOW
    )


@pytest.fixture
def tell_reduced(record_property: Callable[[str, object], None]) -> Callable[[str], None]:
    """Note for the summary that this run tried less than the long one."""

    def tell(what: str) -> None:
        if not LONG:
            record_property("reduced", what)

    return tell


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say which tests tried a sample only."""
    for report in terminalreporter.getreports("passed"):
        for name, value in report.user_properties:
            if name == "reduced":
                terminalreporter.write_line(f"REDUCED {report.nodeid}: {value}; SECRETARIAT_LONG=1 takes all")
