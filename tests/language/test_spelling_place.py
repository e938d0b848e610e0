"""The folder of dictionaries as hunspell is told of it."""

from pathlib import PurePath, PurePosixPath, PureWindowsPath

import pytest

from secretariat.language.spelling_place import enchant_folder


@pytest.mark.parametrize(
    ("folder", "told"),
    [
        (PurePosixPath("/дім/словники"), "/дім/словники"),
        (PureWindowsPath("C:\\Дані\\словники"), "\\\\?\\C:\\Дані\\словники"),
        (PureWindowsPath("\\\\рада\\спільна\\словники"), "\\\\?\\UNC\\рада\\спільна\\словники"),
        (PureWindowsPath("\\\\?\\C:\\Дані"), "\\\\?\\C:\\Дані"),
    ],
    ids=["not Windows", "a disk", "another computer", "signed already"],
)
def test_windows_takes_the_folder_behind_a_sign(folder: PurePath, told: str) -> None:
    assert enchant_folder(folder) == told
