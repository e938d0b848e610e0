"""The office that tests of use cases start from."""

import pytest

from tests.services.desk import TestOffice


@pytest.fixture
def office() -> TestOffice:
    """Eleven voting members, a secretary without a vote, one meeting planned."""
    return TestOffice()
