"""A crash at any step of sending, in a process of its own: nothing goes twice, nothing is lost, nothing is claimed."""

from pathlib import Path

from tests.counts import count
from tests.mail.crashes import crash_everywhere


def test_a_crash_at_any_step_sends_nothing_twice_and_loses_nothing(tmp_path: Path) -> None:
    letters = count(2, 6)
    points, found = crash_everywhere(tmp_path, letters)
    assert points > 15 * letters
    assert {name: found[name] for name in ("twice", "lost", "falsely sent")} == {
        "twice": 0,
        "lost": 0,
        "falsely sent": 0,
    }
    # between the marker and the answer's commit, and nowhere else
    assert 3 * letters <= found["unknown, arrived"] + found["unknown, did not arrive"] <= 6 * letters
    assert found["unknown, arrived"]
    assert found["unknown, did not arrive"]
