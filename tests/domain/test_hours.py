"""What is known of when each item began and ended."""

from dataclasses import replace
from datetime import date, time

from secretariat.domain.hours import instant, item_hours
from tests.records.builder import RecordBuilder


def _builder() -> RecordBuilder:
    builder = RecordBuilder(date(2026, 3, 12), start=time(10), end=time(12))
    builder.group(name="Група", name_genitive="групи", council="Рада", settlement="м. Київ")
    return builder


def test_written_hours_are_known() -> None:
    builder = _builder()
    item = builder.item("Про одне", started=builder.moment("10:05"), ended=builder.moment("10:20"))
    hours = item_hours(builder.record())[item]
    assert (hours.start, hours.end) == (instant(builder.moment("10:05")), instant(builder.moment("10:20")))


def test_an_item_without_an_end_ends_where_the_next_one_begins() -> None:
    builder = _builder()
    first = builder.item("Про одне", started=builder.moment("10:05"))
    builder.item("Про друге", started=builder.moment("10:30"))
    assert item_hours(builder.record())[first].end == instant(builder.moment("10:30"))


def test_the_last_item_ends_with_the_meeting() -> None:
    builder = _builder()
    item = builder.item("Про одне", started=builder.moment("10:05"))
    assert item_hours(builder.record())[item].end == instant(builder.moment("12:00"))


def test_unknown_hours_lie_between_the_known_ones_around_them() -> None:
    builder = _builder()
    builder.item("Про одне", started=builder.moment("10:05"), ended=builder.moment("10:20"))
    unknown = builder.item("Про друге")
    builder.item("Про третє", started=builder.moment("11:00"))
    hours = item_hours(builder.record())[unknown]
    assert hours.start is None
    assert hours.earliest_start == instant(builder.moment("10:20"))
    assert hours.latest_start == instant(builder.moment("11:00"))
    assert hours.latest_end == instant(builder.moment("11:00"))


def test_without_any_hours_nothing_is_bounded() -> None:
    builder = RecordBuilder(date(2026, 3, 12))
    builder.group(name="Група", name_genitive="групи", council="Рада", settlement="м. Київ")
    item = builder.item("Про одне")
    hours = item_hours(builder.record())[item]
    assert hours.earliest_start is hours.latest_end is None


def test_the_hour_that_autumn_repeats_is_told_apart_in_equal_records() -> None:
    """Python takes both readings of a clock that was put back for the same."""
    builder = RecordBuilder(date(2026, 10, 25), start=time(2), end=time(5))
    builder.group(name="Група", name_genitive="групи", council="Рада", settlement="м. Київ")
    item = builder.item("Про одне", started=builder.moment("03:30"))
    first = builder.record()
    again = replace(first, items=(replace(first.items[0], started=first.items[0].started.replace(fold=1)),))
    assert first == again
    assert item_hours(first)[item].start != item_hours(again)[item].start
