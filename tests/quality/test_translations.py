"""Translations are whole, and as new as the texts of the program."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

from tests.quality.project import ROOT

FOLDER = ROOT / "resources" / "i18n"


@pytest.fixture
def tools(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "resources" / "packaging"))
    monkeypatch.delitem(sys.modules, "translations", raising=False)
    import translations

    return translations


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    for source in FOLDER.glob("*.ts"):
        shutil.copy(source, tmp_path)
    return tmp_path


def test_every_text_is_translated(tools: ModuleType, copied: Path) -> None:
    assert [path.name for path in tools.release(copied)] == ["en.qm", "uk.qm"]


def test_an_unfinished_translation_fails_the_build(tools: ModuleType, copied: Path) -> None:
    texts = (copied / "uk.ts").read_text(encoding="utf-8")
    planted = (
        "<context><name>Planted</name><message><source>Planted</source>"
        '<translation type="unfinished"></translation></message></context></TS>'
    )
    (copied / "uk.ts").write_text(texts.replace("</TS>", planted), encoding="utf-8")
    with pytest.raises(subprocess.CalledProcessError):
        tools.release(copied)


def test_the_files_hold_just_the_texts_of_the_program(tools: ModuleType, copied: Path) -> None:
    tools.update(copied, tools.sources())
    assert _texts(copied / "uk.ts") == _texts(FOLDER / "uk.ts")
    assert _texts(copied / "en.ts") == _texts(FOLDER / "en.ts")


def test_a_translation_is_filled_with_what_its_text_is_filled_with() -> None:
    assert [
        said for source, forms in _ukrainian() for said in forms if _filled(said) != _filled(source)
    ] == []


def test_a_number_has_its_three_ukrainian_forms() -> None:
    assert [source for source, forms in _ukrainian() if len(forms) != (3 if "%n" in source else 1)] == []


def _ukrainian() -> list[tuple[str, list[str]]]:
    """Each text of the program with its translation, or the forms of it."""
    messages = ElementTree.parse(FOLDER / "uk.ts").iter("message")
    return [(message.findtext("source", ""), _forms(message)) for message in messages]


def _forms(message: ElementTree.Element) -> list[str]:
    forms = [form.text or "" for form in message.iter("numerusform")]
    return forms or [message.findtext("translation", "")]


def _filled(text: str) -> set[str]:
    """The places in a text where values go."""
    return set(re.findall(r"\{\w*\}|%n", text))


def _texts(path: Path) -> set[tuple[str, str]]:
    """The texts of a file, each with its context."""
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ElementTree.parse(path).iter("context")
        for message in context.iter("message")
    }
