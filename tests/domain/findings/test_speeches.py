"""Findings in what was said: the minutes tell it in the third person."""

import pytest

from secretariat.domain.findings import Weight, findings
from tests.records.office import OfficeMeeting


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Вважаю, що Ґанок треба полагодити.", "Вважаю"),
        ("Сказала: я пропоную винести нашу пропозицію на раду.", "я, пропоную, нашу"),
        ("Звертаюсь до вас, а Ви мене знаєте.", "Звертаюсь, мене"),
        ("Ми підтримуємо й ми погоджуємося.", "Ми, підтримуємо, ми, погоджуємося"),
        ("Вважає, що ґанок треба полагодити, і звертається по допомогу.", None),
        ("Зауважила, що ГО «Наш дім» просить коштів.", None),
        ("Навела слова: «Я не маю змоги, „Наша хата“ далеко».", None),
        ("Наведено дані щодо Миргорода та нашивки.", None),
        ("Йдеться про під’їзд і об'єднання.", None),
    ],
)
def test_a_speech_is_told_in_the_third_person(text: str, written: str | None) -> None:
    office = OfficeMeeting()
    office.all_present()
    item = office.item()
    office.builder.spoke(item, office.people.halka, text)
    found = [one for one in findings(office.builder.record()) if one.code == "first_person"]
    told = [(one.source.kind, one.weight, one.params["item"], one.params["written"]) for one in found]
    assert told == ([("statement", Weight.NOTE, 1, written)] if written else [])


def test_a_decision_may_say_we() -> None:
    office = OfficeMeeting()
    office.all_present()
    office.builder.resolution(office.item(), "Погодити: наша громада просить.", ballot=office.vote())
    assert "first_person" not in {one.code for one in findings(office.builder.record())}
