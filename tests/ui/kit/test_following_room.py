"""A room reads anew after a change of its topics, and behind another room only when it is seen again."""

from pytestqt.qtbot import QtBot

from secretariat.services.changes import Changed, Topic
from secretariat.ui.kit.following_room import FollowingRoom


class Letters(FollowingRoom):
    """Counts how often it reads."""

    def __init__(self) -> None:
        super().__init__((Topic.LETTER, Topic.MEETING))
        self.read = 0
        self._follow_by(self._count)

    def _count(self) -> None:
        self.read += 1


def changed(topic: Topic) -> Changed:
    return Changed(topics={topic: frozenset({1})})


def test_a_room_that_is_seen_follows_its_topics_at_once(qtbot: QtBot) -> None:
    room = Letters()
    qtbot.addWidget(room)
    room.show()
    room.refresh(changed(Topic.LETTER))
    room.refresh(changed(Topic.PERSON))
    assert room.read == 1


def test_a_room_behind_another_reads_once_when_it_is_seen_again(qtbot: QtBot) -> None:
    room = Letters()
    qtbot.addWidget(room)
    room.show()
    room.hide()
    room.refresh(changed(Topic.LETTER))
    room.refresh(changed(Topic.MEETING))
    assert room.read == 0
    room.show()
    room.hide()
    room.show()
    assert room.read == 1
