"""Short names of groups."""

from secretariat.domain.ids import GroupId
from secretariat.ui.group_names import groups_told_apart, names_of_several, told_apart


def test_what_several_names_begin_with_is_left_out() -> None:
    roads, green = "Робоча група з питань доріг", "Робоча група з питань ґанків і зелені"
    audit = "Ревізійна комісія"
    assert told_apart([roads, green, audit]) == {roads: "доріг", green: "ґанків і зелені", audit: audit}


def test_a_single_group_and_one_that_is_the_beginning_of_another_stay_whole() -> None:
    assert told_apart(["Комісія"]) == {"Комісія": "Комісія"}
    assert told_apart(["Комісія", "Комісія з обліку"]) == {
        "Комісія": "Комісія",
        "Комісія з обліку": "з обліку",
    }


def test_groups_are_told_apart_by_their_ids_and_a_single_one_is_not_named_in_each_row() -> None:
    groups = {GroupId(1): "Група з питань доріг", GroupId(2): "Група з питань зелені"}
    assert groups_told_apart(groups) == {GroupId(1): "доріг", GroupId(2): "зелені"}
    assert names_of_several(groups) == {"Група з питань доріг": "доріг", "Група з питань зелені": "зелені"}
    assert names_of_several({GroupId(1): "Група з питань доріг"}) == {}
