"""«Резервні копії» in the settings, on real backups."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from secretariat.app.bootstrap import opened_office
from secretariat.app.demo import import_sample
from secretariat.storage.backup.catalogue import backups
from secretariat.storage.backup.listing import SUBFOLDER
from secretariat.storage.backup.swap import take_over
from secretariat.storage.place import backups_folder, staged_folder
from secretariat.ui.kit.text import Text
from secretariat.ui.prompts import Question
from tests.storage.kept_folder import NOON
from tests.ui.looks import cut_words, nameless, settle
from tests.ui.settings.backups_ground import BackupsGround


@pytest.fixture
def ground(tmp_path: Path, qtbot: QtBot) -> BackupsGround:
    """The panel on the screen, over a folder with the sample and without a backup."""
    data = tmp_path / "data"
    data.mkdir()
    with opened_office(data) as office:
        import_sample(office)
    ground = BackupsGround(data)
    qtbot.addWidget(ground.panel)
    settle(ground.panel, 860, 600)
    return ground


def words(ground: BackupsGround, row: int = 0) -> str:
    """What a row says."""
    return " ".join(label.text() for label in ground.panel.rows()[row].findChildren(Text))


def flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[3000] ^= 1
    path.write_bytes(content)


def restore_buttons(ground: BackupsGround) -> list[QPushButton]:
    return [button for row in ground.panel.rows() for button in row.findChildren(QPushButton)]


def test_without_a_backup_that_is_said_and_one_is_a_click_away(ground: BackupsGround) -> None:
    assert ground.panel.state.text() == "Справної копії ще немає."
    ground.panel.make.click()
    assert "1 справна копія" in ground.panel.state.text()
    assert "1 засідання, останнє 31.07.2019" in words(ground)
    assert "зроблено на вимогу" in words(ground)
    assert ground.panel.refused.text() == ""
    assert ground.panel.make.isEnabled()
    assert ground.told == 1


def test_a_backup_that_cannot_be_made_is_refused_in_place(ground: BackupsGround) -> None:
    backups_folder(ground.data).write_text("не тека", encoding="utf-8")
    ground.panel.make.click()
    assert ground.panel.refused.text() == "Копію не зроблено. Перевірте диск."
    assert ground.panel.make.isEnabled()


def test_a_damaged_one_is_named_with_the_reason_and_offers_nothing(ground: BackupsGround) -> None:
    for _ in range(2):
        ground.panel.make.click()
    flip(backups(backups_folder(ground.data))[-1])
    ground.panel.hide()
    ground.panel.show()
    assert "Пошкоджених: 1" in ground.panel.state.text()
    assert "Копія secretariat-00000002.db непридатна. Файл копії змінився" in words(ground)
    assert len(restore_buttons(ground)) == 1


def test_a_restore_says_what_is_replaced_by_what_and_only_then_prepares(ground: BackupsGround) -> None:
    ground.panel.make.click()
    with opened_office(ground.data) as office:
        office.desk.history.undo()
    ground.panel.hide()
    ground.panel.show()
    ground.prompts.will_answer(False, True)
    (button,) = restore_buttons(ground)
    button.click()
    assert not staged_folder(ground.data).exists()
    button.click()
    asked = ground.prompts.asked[-1]
    assert isinstance(asked, Question)
    assert "Зараз: 0 засідань" in asked.text
    assert "Натомість буде: 1 засідання, останнє 31.07.2019" in asked.text
    assert staged_folder(ground.data).exists()
    assert ground.replaced == 1
    take_over(ground.data, NOON)
    with opened_office(ground.data) as office:
        assert len(office.rows.meetings()) == 1
    assert len(backups(backups_folder(ground.data))) == 2


def test_a_copy_that_is_damaged_meanwhile_is_refused_and_the_window_stays(ground: BackupsGround) -> None:
    ground.panel.make.click()
    flip(backups(backups_folder(ground.data))[-1])
    ground.prompts.will_answer(True)
    restore_buttons(ground)[0].click()
    assert ground.said[-1] == "Копія пошкоджена, тож нею нічого не замінено."
    assert ground.replaced == 0


def test_a_second_folder_gets_a_copy_at_once_and_its_absence_is_said_calmly(
    ground: BackupsGround, tmp_path: Path
) -> None:
    stick = tmp_path / "флешка"
    stick.mkdir()
    ground.prompts.will_answer(stick)
    ground.panel.second.choose.click()
    assert len(backups(stick / SUBFOLDER)) == 1
    assert ground.panel.second.note.text().startswith("Зроблено й перевірено")
    assert len(ground.panel.rows()) == 2
    shutil.move(stick, tmp_path / "away")
    ground.panel.make.click()
    assert ground.panel.second.note.text().startswith("Флешки чи теки немає з ")
    assert ground.panel.refused.text() == ""
    assert len(backups(backups_folder(ground.data))) == 2
    shutil.move(tmp_path / "away", stick)
    ground.panel.make.click()
    assert len(backups(stick / SUBFOLDER)) == 2
    ground.panel.second.end.click()
    assert ground.panel.second.end.isHidden()
    assert len(backups(stick / SUBFOLDER)) == 2


def test_the_data_folder_itself_is_no_second_place(ground: BackupsGround) -> None:
    ground.prompts.will_answer(ground.data)
    ground.panel.second.choose.click()
    assert ground.panel.refused.text().startswith("Це тека самих даних.")
    assert not (ground.data / SUBFOLDER).exists()


def test_many_are_shown_when_they_are_wanted(ground: BackupsGround) -> None:
    ground.panel.make.click()
    newest = backups(backups_folder(ground.data))[-1]
    for number in range(2, 9):
        for suffix in (".db", ".json"):
            shutil.copy(newest.with_suffix(suffix), newest.with_name(f"secretariat-{number:08d}{suffix}"))
    ground.panel.hide()
    ground.panel.show()
    assert len(ground.panel.rows()) == 5
    ground.panel.all.click()
    assert len(ground.panel.rows()) == 8
    assert ground.panel.all.isHidden()


@pytest.mark.parametrize("width", [860, 560])
def test_no_word_is_cut_and_every_control_has_a_name(ground: BackupsGround, width: int) -> None:
    for _ in range(2):
        ground.panel.make.click()
    flip(backups(backups_folder(ground.data))[0])
    settle(ground.panel, width, 700)
    assert cut_words(ground.panel) == []
    assert nameless(ground.panel) == []


def test_a_folder_shown_on_a_new_computer_offers_its_newest_good_one_and_says_what_it_passed_over(
    ground: BackupsGround, tmp_path: Path
) -> None:
    for _ in range(3):
        ground.panel.make.click()
    flip(backups(backups_folder(ground.data))[-1])
    new = BackupsGround(tmp_path / "new")
    new.prompts.will_answer(backups_folder(ground.data), True)
    new.restoring.choose_folder()
    asked = new.prompts.asked[-1]
    assert isinstance(asked, Question)
    assert "пропущено. Файл копії змінився" in asked.text
    assert new.replaced == 1
    new.panel.deleteLater()


def test_a_folder_without_backups_or_with_none_that_is_good_is_told(
    ground: BackupsGround, tmp_path: Path
) -> None:
    empty = tmp_path / "порожня"
    empty.mkdir()
    ground.prompts.will_answer(empty, backups_folder(ground.data))
    ground.restoring.choose_folder()
    assert ground.said == ["У цій теці копій немає."]
    ground.panel.make.click()
    flip(backups(backups_folder(ground.data))[-1])
    ground.restoring.choose_folder()
    assert ground.said[-1].startswith("Справної копії там немає. Найновіша: Файл копії")
