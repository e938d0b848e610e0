"""A meeting that goes on."""

import pytest

from tests.ui.meeting.running.planned import LiveMeeting
from tests.ui.meeting.workplace import Workplace


@pytest.fixture
def live(workplace: Workplace) -> LiveMeeting:
    return LiveMeeting(workplace)
