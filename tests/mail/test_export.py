"""Letters as files for a mail program: whole or not there, named so that Windows takes them."""

from collections.abc import Iterator
from email import policy
from email.parser import BytesParser
from pathlib import Path

import pytest

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import LetterId
from secretariat.domain.letters import DispatchState
from secretariat.output.mail.post import MailPost
from secretariat.services.dispatching import confirm, send_again
from secretariat.services.letter_export import LettersExported, eml_name, export_letters
from secretariat.services.sending import waiting_ids
from tests.mail.letters import PDF, SENDER, letter
from tests.mail.place import Place, mail_place

S = DispatchState


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with mail_place(tmp_path / "data") as place:
        yield place


def export(place: Place, folder: Path, ids: list[LetterId] | None = None) -> LettersExported:
    wanted = ids if ids is not None else waiting_ids(place.desk)
    return export_letters(place.desk, MailPost(), wanted, folder, SENDER)


def test_each_waiting_letter_becomes_a_draft(place: Place, tmp_path: Path) -> None:
    place.put(1, 2)
    result = export(place, tmp_path / "Листи Ґ")
    assert [path.name for path in result.files] == [
        "0001 Член 1 – Протокол № 1.eml",
        "0002 Член 2 – Протокол № 2.eml",
    ]
    assert place.states() == [S.EXPORTED, S.EXPORTED]
    message = BytesParser(policy=policy.default).parsebytes(result.files[0].read_bytes())
    assert message["X-Unsent"] == "1"
    assert next(message.iter_attachments()).get_content() == PDF + b"1"


def test_what_is_exported_is_not_sent_by_the_program(place: Place, tmp_path: Path) -> None:
    place.put(1)
    export(place, tmp_path)
    assert place.send().touched == 0
    confirm(place.desk, [LetterId(1)])
    assert place.states() == [S.CONFIRMED]


def test_she_may_export_again_or_let_the_program_send_it_after_all(place: Place, tmp_path: Path) -> None:
    place.put(1)
    first = export(place, tmp_path)
    assert export(place, tmp_path, [LetterId(1)]).files == first.files
    send_again(place.desk, [LetterId(1)])
    place.send()
    assert place.states() == [S.SENT]


def test_a_bad_address_is_named_and_the_others_are_written(place: Place, tmp_path: Path) -> None:
    place.put(1)
    place.put(2, address="пошта@example.ua")
    place.put(3)
    result = export(place, tmp_path)
    assert [(letter.id, error.code) for letter, error in result.refused] == [(2, "mail_bad_address")]
    assert place.states() == [S.EXPORTED, S.QUEUED, S.EXPORTED]


def test_a_sent_letter_is_not_exported(place: Place, tmp_path: Path) -> None:
    place.put(1)
    place.send()
    with pytest.raises(DomainError, match="letter_moved_on"):
        export(place, tmp_path, [LetterId(1)])


def test_a_disk_that_fails_leaves_the_letter_waiting(
    place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place.put(1, 2)

    def write(path: Path, data: bytes) -> None:
        if path.name.startswith("0002"):
            raise OSError(28, "No space left on device", str(path))
        path.write_bytes(data)

    monkeypatch.setattr("secretariat.services.letter_export.write_atomically", write)
    with pytest.raises(OSError, match="No space"):
        export(place, tmp_path)
    assert place.states() == [S.EXPORTED, S.QUEUED]


@pytest.mark.parametrize(
    "name", ['Рада: "Б/О" <ні> | що?*', "con", "Дуже довга назва " * 20, "...", "Кінець. "]
)
def test_windows_takes_every_name(name: str) -> None:
    made = eml_name(letter(name=" ".join(name.split())))
    assert len(made) <= 100
    assert made.endswith(".eml")
    assert not set(made) & set('<>:"/\\|?*')
    assert not made.removesuffix(".eml").endswith((" ", "."))
