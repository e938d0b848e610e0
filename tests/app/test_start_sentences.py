"""Each reason not to start is a Ukrainian sentence that says what to do."""

from datetime import UTC, datetime

import pytest

from secretariat.app.start_sentences import START_SENTENCES
from secretariat.domain.errors import DomainError


@pytest.mark.parametrize(
    ("error", "part"),
    [
        (
            DomainError("window_libraries_missing", libraries=("libGL.so.1",), packages=("libgl1",)),
            "Встановіть пакунки libgl1.",
        ),
        (DomainError("no_display"), "немає екрана"),
        (DomainError("folder_busy", pid=42, since=datetime.now(UTC)), "(процес 42, від "),
        (DomainError("folder_busy", pid=None, since=None), "команда. Закрийте"),
        (DomainError("data_folder_unusable", folder="/дані"), "Теку «/дані»"),
    ],
)
def test_the_sentence_says_what_is_wrong_and_what_to_do(error: DomainError, part: str) -> None:
    assert part in START_SENTENCES[error.code](error.params)
