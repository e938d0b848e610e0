"""What tests of the outbox begin with."""

import pytest

from tests.ui.ground import Ground
from tests.ui.outbox.stage import with_letters


@pytest.fixture
def letters(ground: Ground) -> Ground:
    """A letter in each state, to people of the sample about its meeting."""
    return with_letters(ground)
