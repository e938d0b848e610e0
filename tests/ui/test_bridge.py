"""Changes become one signal."""

from pytestqt.qtbot import QtBot

from secretariat.services.changes import Changed, Topic
from secretariat.ui.bridge import Bridge


def test_a_change_is_told_once_to_all(qtbot: QtBot) -> None:
    bridge, heard = Bridge(), list[Changed]()
    bridge.changed.connect(heard.append)
    change = Changed(topics={Topic.MEETING: frozenset({3})})
    bridge.publish(change)
    assert heard == [change]


def test_a_change_of_nothing_is_not_told(qtbot: QtBot) -> None:
    bridge = Bridge()
    with qtbot.assertNotEmitted(bridge.changed):
        bridge.publish(Changed())
