"""Short names of groups."""

from secretariat.ui.group_names import told_apart


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
