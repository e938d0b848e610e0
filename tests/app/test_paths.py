"""The data folder: the platform's place, or the chosen one."""

from pathlib import Path

import platformdirs
import pytest

from secretariat.app.paths import open_data_folder
from secretariat.domain.errors import DomainError


def test_a_chosen_folder_is_made_with_its_rooms(tmp_path: Path) -> None:
    data = open_data_folder(tmp_path / "Дані" / "2026")
    assert data.root == tmp_path / "Дані" / "2026"
    assert data.logs.is_dir()
    assert data.crash.is_dir()


def test_without_a_choice_it_is_the_platforms_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platformdirs, "user_data_dir", lambda name, appauthor: str(tmp_path / name))
    assert open_data_folder().root == tmp_path / "Secretariat"


def test_opening_again_changes_nothing(tmp_path: Path) -> None:
    first = open_data_folder(tmp_path)
    (first.logs / "secretariat.log").write_text("рядок", encoding="utf-8")
    assert open_data_folder(tmp_path) == first
    assert (first.logs / "secretariat.log").exists()


def test_a_file_in_the_way_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("", encoding="utf-8")
    with pytest.raises(DomainError) as refusal:
        open_data_folder(tmp_path / "data")
    assert refusal.value.code == "data_folder_unusable"
    assert refusal.value.params == {"folder": str(tmp_path / "data")}
