"""Settings survive a restart, and a damaged file never keeps the window shut."""

import json
from pathlib import Path

import pytest

from secretariat.app.settings import Settings, load_settings, save_settings


def test_settings_are_read_as_they_were_written(tmp_path: Path) -> None:
    chosen = Settings(language="en", scheme="dark", points=14, norm="інша", window="AAAA", panels="BBBB")
    save_settings(tmp_path / "settings.json", chosen)
    assert load_settings(tmp_path / "settings.json") == chosen


def test_without_a_file_there_are_defaults(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "settings.json") == Settings()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff", b"null", b'"uk"'])
def test_a_damaged_file_gives_defaults(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert load_settings(path) == Settings()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("language", "fr"),
        ("language", None),
        ("points", "10"),
        ("points", 10.0),
        ("points", 0),
        ("window", 1),
    ],
)
def test_a_wrong_value_has_its_default_and_the_others_stay(tmp_path: Path, name: str, value: object) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"scheme": "dark", name: value, "unknown": 1}), encoding="utf-8")
    assert load_settings(path) == Settings(scheme="dark")
