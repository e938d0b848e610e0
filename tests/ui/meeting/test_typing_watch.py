"""Typing is kept outside the journal until it becomes a step."""

import pytest

from secretariat.domain.errors import DomainError
from secretariat.services.typing_drafts import OWNERS, kept_drafts
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.typing_watch import TypingWatch, belongs_here
from tests.ui.meeting.workplace import Workplace


def spoken(workplace: Workplace) -> Place:
    item = workplace.session.record.items[3]
    return Place(part=Part.NEW_SPOKEN, id=item.id, field="text")


def test_what_was_typed_is_found_again_after_a_crash(workplace: Workplace) -> None:
    drafts, place = workplace.office.desk.drafts, spoken(workplace)
    watch = TypingWatch(drafts)
    watch.typed(place, "підтрим")
    watch.keep()
    assert dict(TypingWatch(drafts).texts) == {place: "підтрим"}


def test_nothing_is_written_before_it_is_kept(workplace: Workplace) -> None:
    drafts = workplace.office.desk.drafts
    watch = TypingWatch(drafts)
    watch.typed(spoken(workplace), "підтрим")
    assert watch.has_unkept
    assert not kept_drafts(drafts)


def test_a_text_that_became_a_step_is_forgotten(workplace: Workplace) -> None:
    drafts, place = workplace.office.desk.drafts, spoken(workplace)
    watch = TypingWatch(drafts)
    watch.typed(place, "підтримала")
    watch.keep()
    watch.finish(place)
    assert not watch.texts
    assert not kept_drafts(drafts)


def test_a_text_is_forgotten_as_soon_as_the_store_can_be_written_again(
    workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    drafts, place = workplace.office.desk.drafts, spoken(workplace)
    watch = TypingWatch(drafts)
    watch.typed(place, "підтримала")
    watch.keep()

    def busy(*_: object) -> None:
        raise DomainError("store_busy")

    with monkeypatch.context() as held:
        held.setattr(type(drafts), "drop", busy)
        with pytest.raises(DomainError, match="store_busy"):
            watch.finish(place)
    assert not watch.texts
    assert watch.has_unkept
    watch.keep()
    assert not watch.has_unkept
    assert not kept_drafts(drafts)


def test_drafts_of_other_rooms_are_left_alone(workplace: Workplace) -> None:
    drafts = workplace.office.desk.drafts
    drafts.put("person", 1, "note", "чернетка")
    assert not TypingWatch(drafts).texts


def test_a_draft_belongs_to_the_meeting_of_its_item(workplace: Workplace) -> None:
    record, place = workplace.session.record, spoken(workplace)
    assert belongs_here(record, {place: "підтрим"})
    assert not belongs_here(record, {Place(part=Part.NEW_SPOKEN, id=999, field="text"): "підтрим"})


def test_the_check_of_the_data_knows_to_what_each_draft_of_a_meeting_belongs(workplace: Workplace) -> None:
    record = workplace.session.record
    kept = {
        part
        for part in Part
        for id in range(1, 200)
        if belongs_here(record, {Place(part=part, id=id, field="text"): ""})
    }
    assert {part.value for part in kept} <= set(OWNERS)
    assert set(OWNERS) <= {part.value for part in Part}
