"""What is written is read back, and the same content always gives the same bytes."""

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.domain.normalise import normalised
from secretariat.domain.norms import NumberPlace
from secretariat.domain.own_form import OwnForm
from secretariat.output.record import from_json, to_json
from secretariat.output.record.errors import RecordErrors
from tests.domain.scrambled import scrambled
from tests.records import hard_cases, reference_record
from tests.records.pictures import SHOWN, with_pictures

CASES = {"reference": reference_record(), **hard_cases()}


@pytest.mark.parametrize("case", sorted(CASES))
def test_a_record_comes_back_whole(case: str) -> None:
    data = to_json(CASES[case])
    assert from_json(data) == normalised(CASES[case])
    assert to_json(from_json(data)) == data


@settings(deadline=None, max_examples=100)
@given(st.sampled_from(sorted(CASES)), st.integers(min_value=0, max_value=2**32))
def test_the_bytes_do_not_depend_on_ids_or_order(case: str, seed: int) -> None:
    assert to_json(scrambled(CASES[case], seed)) == to_json(CASES[case])


def test_the_file_reads_well() -> None:
    text = to_json(reference_record()).decode("utf-8")
    assert text.startswith('{\n  "format": "secretariat-meeting-record",\n  "version": 1,\n')
    assert text.endswith("}\n")
    assert "\r" not in text
    assert "Сєвєродонецька міська рада" in text
    assert '"came": "2019-07-31T14:31+03:00"' in text


def test_both_half_past_threes_of_the_autumn_night_are_told_apart() -> None:
    text = to_json(CASES["repeated_hour"]).decode("utf-8")
    assert '"left": "2026-10-25T03:30+03:00"' in text
    assert '"moment": "2026-10-25T03:30+02:00"' in text


def test_a_moment_of_another_zone_is_the_same_moment() -> None:
    data = to_json(reference_record())
    abroad = data.replace(b"2019-07-31T14:31+03:00", b"2019-07-31T11:31+00:00")
    assert to_json(from_json(abroad)) == data


def test_a_groups_own_form_of_papers_goes_with_its_record() -> None:
    record = reference_record()
    form = OwnForm(
        margin_left=25.0, number_place=NumberPlace.TITLE, listed_members_limit=20, letterhead="тел. 2-10"
    )
    own = replace(record, group=replace(record.group, own_form=form))
    tree = json.loads(to_json(own))
    assert from_json(to_json(own)).group.own_form == form
    tree["group"]["own_form"]["margin_left"] = 25
    assert from_json(json.dumps(tree).encode()).group.own_form == form


def test_defaults_may_be_left_out() -> None:
    tree = json.loads(to_json(CASES["planned"]))
    for name in ("quorum", "majority", "numbering", "retention", "norm_profile", "first_number"):
        del tree["group"][name]
    assert from_json(json.dumps(tree).encode()) == normalised(CASES["planned"])


def test_keys_need_no_order_in_a_file_written_by_hand() -> None:
    data = to_json(CASES["heard_only"])
    swapped = data.replace(b'"p1"', b'"p70"').replace(b'"p2"', b'"p1"').replace(b'"p70"', b'"p2"')
    assert swapped != data
    assert to_json(from_json(swapped)) == data


def test_what_a_picture_shows_goes_with_its_record() -> None:
    record, _ = with_pictures(reference_record(), {"Подвір’я.jpg": b"photo"})
    tree = json.loads(to_json(record))
    (annex,), (file,) = tree["annexes"], tree["attachments"]
    assert (annex["alternative_text"], annex["attachment"]) == (SHOWN, file["key"])
    assert (file["file_name"], file["size"]) == ("Подвір’я.jpg", 5)
    assert from_json(to_json(record)).annexes[0].alternative_text == SHOWN
    del annex["attachment"]
    annex["text"] = "Слова"
    with pytest.raises(RecordErrors):
        from_json(json.dumps(tree).encode())
