"""Files with letters to somebody who is erased: the program's own go, any other is told by name."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import PersonId
from secretariat.domain.letters import LetterPaper
from secretariat.domain.person import Person
from secretariat.output.mail.post import MailPost
from secretariat.services.exported_letters import Exports, letter_files, remove_files
from secretariat.services.letter_export import export_letters
from secretariat.services.mail import Sender
from secretariat.services.sending import waiting_ids
from tests.mail.letters import SENDER
from tests.mail.place import Place, mail_place

ERASED = Person(id=PersonId(77), family="Ґалаґан", given="Юрій", email="u1@example.ua")
MANY_WORDS = Sender(
    name="Секретарка комісії з питань освіти, культури, молоді та спорту", address="s@рада.укр"
)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with mail_place(tmp_path / "data") as place:
        yield place


def exported(place: Place, folder: Path, sender: Sender | None = SENDER) -> Exports:
    """Two letters lie as files; the first is to an address of the person."""
    place.put(1, 2)
    export_letters(place.desk, MailPost(), waiting_ids(place.desk), folder, sender)
    return Exports(post=MailPost(), folder=folder)


@pytest.mark.parametrize(
    "sender",
    [SENDER, None, MANY_WORDS, Sender(name="", address="s@rada.ua"), Sender(name='"A, B"', address="s@x.ua")],
)
def test_what_the_program_wrote_is_known_again_whoever_sent_it(
    place: Place, tmp_path: Path, sender: Sender | None
) -> None:
    exports = exported(place, tmp_path / "Вихідні", sender)
    found = letter_files(place.desk, exports, [ERASED])
    assert [path.name for path in found.own] == ["0001 Член 1 – Протокол № 1.eml"]
    assert found.others == ()
    remove_files(found.own)
    assert [path.name for path in exports.folder.iterdir()] == ["0002 Член 2 – Протокол № 2.eml"]
    remove_files(found.own)


def test_a_former_address_is_the_persons_too(place: Place, tmp_path: Path) -> None:
    exports = exported(place, tmp_path)
    now = replace(ERASED, email="new@example.ua")
    assert letter_files(place.desk, exports, [now]).own == ()
    assert len(letter_files(place.desk, exports, [now, ERASED]).own) == 1


@pytest.mark.parametrize(
    "change", [lambda data: data + b"\r\n", lambda _: b"", lambda _: b"\xff\x00From: \xff"]
)
def test_a_file_that_was_changed_is_left(
    place: Place, tmp_path: Path, change: Callable[[bytes], bytes]
) -> None:
    exports = exported(place, tmp_path)
    (path,) = letter_files(place.desk, exports, [ERASED]).own
    path.write_bytes(change(path.read_bytes()))
    found = letter_files(place.desk, exports, [ERASED])
    assert (found.own, found.others) == ((), (path,))


def test_a_letter_whose_paper_is_gone_is_left_for_nobody_can_compare_it(place: Place, tmp_path: Path) -> None:
    exports = exported(place, tmp_path)
    with place.store.work() as uow:
        place.store.files.remove(uow.find(LetterPaper)[0].sha256)
    assert len(letter_files(place.desk, exports, [ERASED]).others) == 1


def test_a_file_that_cannot_go_is_named(tmp_path: Path) -> None:
    held = tmp_path / "0001 Лист.eml"
    held.mkdir()
    with pytest.raises(DomainError, match="letter_file_in_use") as refused:
        remove_files([held])
    assert refused.value.params["name"] == held.name
