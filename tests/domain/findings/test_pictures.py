"""Pictures of annexes are described in words before the protocol is closed."""

from dataclasses import replace

from secretariat.domain.findings import Weight, findings
from secretariat.domain.record import MeetingRecord
from tests.records import reference_record
from tests.records.pictures import SHOWN, with_pictures

FILES = {"Фото.jpg": b"1", "План.png": b"2"}


def found(record: MeetingRecord) -> list[tuple[int, Weight]]:
    return [
        (int(one.params["annex"]), one.weight)
        for one in findings(record)
        if one.code == "no_alternative_text"
    ]


def test_each_picture_without_a_description_stops_the_protocol() -> None:
    record, _ = with_pictures(reference_record(), FILES, shown=None)
    assert found(record) == [(1, Weight.STOPS), (2, Weight.STOPS)]
    first, second = record.annexes
    described = replace(record, annexes=(replace(first, alternative_text=SHOWN), second))
    assert found(described) == [(2, Weight.STOPS)]


def test_a_described_picture_and_another_file_stop_nothing() -> None:
    record, _ = with_pictures(reference_record(), FILES)
    assert found(record) == []
    plain, _ = with_pictures(reference_record(), {"Звіт.jpg": b"3"}, shown=None)
    others = tuple(
        replace(row, file_name=f"Звіт{suffix}", media_type=kind)
        for row in plain.attachments
        for suffix, kind in [(".tif", "image/tiff")]
    )
    assert found(replace(plain, attachments=others)) == []


def test_what_a_description_says_is_checked_as_other_words_are() -> None:
    record, _ = with_pictures(reference_record(), {"Фото.jpg": b"1"}, shown="Двір станом на 31.07.2019")
    (date,) = [one for one in findings(record) if one.code == "dates_in_two_styles"]
    assert (date.source.kind, date.params["annex"], date.params["written"]) == ("annex", 1, "31.07.2019")
