"""What has changed on an agenda since it was sent out."""

from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.agenda_changes import AgendaLine, ChangeKind, agenda_changes
from secretariat.domain.ids import ItemId


def agenda(*titles: str, reporters: dict[str, str] | None = None) -> list[AgendaLine]:
    """Lines whose item is the same for the same first word."""
    return [
        AgendaLine(
            position=place,
            title=title,
            rapporteurs=(reporters or {}).get(title),
            item_id=ItemId(sum(map(ord, title.split()[0]))),
        )
        for place, title in enumerate(titles, start=1)
    ]


def said(sent: list[AgendaLine], current: list[AgendaLine]) -> list[tuple[str, str]]:
    """Kind and title of each change."""
    found = agenda_changes(sent, current)
    return [(change.kind.value, (change.now or change.was or sent[0]).title) for change in found]


def test_the_same_agenda_has_not_changed() -> None:
    assert said(agenda("Дороги", "Ґанки"), agenda("Дороги", "Ґанки")) == []


def test_a_new_line_is_added_and_moves_nobody() -> None:
    assert said(agenda("Дороги", "Ґанки"), agenda("Їдальні", "Дороги", "Ґанки")) == [("added", "Їдальні")]


def test_a_line_that_is_gone_is_told_last() -> None:
    assert said(agenda("Дороги", "Ґанки"), agenda("Ґанки", "Їдальні")) == [
        ("added", "Їдальні"),
        ("removed", "Дороги"),
    ]


def test_other_words_for_the_same_item_rename_it() -> None:
    (change,) = agenda_changes(agenda("Дороги міста"), agenda("Дороги громади"))
    assert change.kind is ChangeKind.RENAMED
    assert change.was is not None
    assert change.was.title == "Дороги міста"


def test_one_line_that_goes_to_the_end_is_the_only_one_moved() -> None:
    assert said(agenda("Дороги", "Ґанки", "Їдальні"), agenda("Ґанки", "Їдальні", "Дороги")) == [
        ("moved", "Дороги")
    ]


def test_another_rapporteur_is_told() -> None:
    before = agenda("Дороги", reporters={"Дороги": "Коваль Ю. А."})
    after = agenda("Дороги", reporters={"Дороги": "Їжак С. В."})
    assert said(before, after) == [("rapporteurs", "Дороги")]


def test_an_item_entered_anew_under_its_title_is_the_same_line() -> None:
    before = [AgendaLine(position=1, title="Про ґанки", item_id=None)]
    after = [AgendaLine(position=1, title="Про ґанки", item_id=ItemId(9))]
    assert said(before, after) == []


@given(st.permutations(["Дороги", "Ґанки", "Їдальні", "Єлисейка", "Бюджет"]), st.integers(0, 5))
def test_changes_tell_exactly_what_differs(order: list[str], kept: int) -> None:
    sent = agenda("Дороги", "Ґанки", "Їдальні", "Єлисейка", "Бюджет")
    current = agenda(*order[:kept])
    found = agenda_changes(sent, current)
    removed = {change.was.title for change in found if change.kind is ChangeKind.REMOVED and change.was}
    assert removed == {line.title for line in sent} - set(order[:kept])
    moved = {change.now.title for change in found if change.kind is ChangeKind.MOVED and change.now}
    stay = [line.title for line in sent if line.title in order[:kept] and line.title not in moved]
    assert stay == [title for title in order[:kept] if title not in moved]
