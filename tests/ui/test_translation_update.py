"""The script that fills translations in."""

from pathlib import Path

from resources.i18n.update import _fill, _unfinished

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en">
<context>
    <name>Rooms</name>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
"""


def test_words_and_plural_forms_are_filled_in_and_the_rest_is_listed(tmp_path: Path) -> None:
    path = tmp_path / "uk.ts"
    path.write_text(TS, encoding="utf-8")
    assert _unfinished(path) == {"Rooms": {"Meetings": "", "%n item(s)": ["", "", ""]}}
    assert _fill(path, {"Rooms": {"%n item(s)": ["%n питання", "%n питання", "%n питань"]}}) == []
    assert _unfinished(path) == {"Rooms": {"Meetings": ""}}
    assert "<numerusform>%n питань</numerusform>" in path.read_text(encoding="utf-8")
    assert _fill(path, {"Rooms": {"Meetings": "Засідання"}}) == []
    assert _unfinished(path) == {}


def test_words_for_a_text_that_the_program_lacks_are_named(tmp_path: Path) -> None:
    path = tmp_path / "uk.ts"
    path.write_text(TS, encoding="utf-8")
    assert _fill(path, {"Rooms": {"Actions": "Доручення"}}) == ["Rooms: Actions"]
