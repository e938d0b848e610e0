"""Eight kinds of tampering with the triggers dropped, and more, twenty each: all are found and rightly named."""

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from secretariat.services.data_findings import DataCode
from tests.storage.check.burglar import Burglar, Trace, burglary, fits
from tests.storage.check.kept_store import check, erase_somebody, faults

TWENTY = range(20)


def test_untouched_data_are_sound(folder: Path) -> None:
    report = check(folder)
    assert faults(report) == []
    assert (report.steps > 30, report.rows > 100, report.files >= 2) == (True, True, True)


DEEDS: dict[str, Callable[[Burglar], Trace]] = {
    "a value is edited": Burglar.edit_a_value,
    "a row is deleted": Burglar.delete_a_row,
    "a row is inserted": Burglar.insert_a_row,
    "an image is edited": Burglar.edit_an_image,
    "an image is edited with its digest": Burglar.edit_an_image_and_its_digest,
    "a step is edited up to its hash": Burglar.edit_a_step_up_to_its_hash,
    "a step is deleted": Burglar.delete_a_step,
    "two steps are exchanged": Burglar.exchange_two_steps,
}


@pytest.mark.parametrize("seed", TWENTY)
@pytest.mark.parametrize("deed", DEEDS)
def test_a_deed_in_the_store_is_found_and_named(folder: Path, deed: str, seed: int) -> None:
    with burglary(folder, Random(seed)) as burglar:
        trace = DEEDS[deed](burglar)
    report = check(folder)
    assert not report.is_sound
    assert fits(trace, report.findings), f"{trace} is not among {report.findings}"


@pytest.mark.parametrize("seed", TWENTY)
def test_a_history_that_is_rewritten_to_the_end_shows_against_signatures_and_backups(
    folder: Path, seed: int
) -> None:
    with burglary(folder, Random(seed)) as burglar:
        trace = burglar.rewrite_history(before=3)
    report = check(folder)
    assert {found.code for found in faults(report)} == {trace.code}
    assert {"version", "backup"} <= {name for found in faults(report) for name in found.params}


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("deed", [Burglar.edit_a_value, Burglar.delete_a_row])
@pytest.mark.parametrize("is_erased", [False, True])
def test_a_deed_hidden_behind_a_feigned_erasing_is_found(
    folder: Path, seed: int, deed: Callable[[Burglar], Trace], is_erased: bool
) -> None:
    """What a row was is wiped from the journal as an erasing does it; a real one before it covers nothing else."""
    if is_erased:
        erase_somebody(folder)
    assert faults(check(folder)) == []
    with burglary(folder, Random(seed)) as burglar:
        row = deed(burglar).params
        burglar.ask(
            'UPDATE change SET "before" = NULL, "after" = NULL, salt = NULL WHERE table_name = ? AND row_id = ?',
            row["table"],
            row["id"],
        )
    found = {one.code for one in faults(check(folder))}
    assert (DataCode.IMAGES_WIPED if is_erased else DataCode.IMAGE_FORGED) in found


def test_what_is_done_to_an_erased_card_is_found(folder: Path) -> None:
    person_id = erase_somebody(folder)
    with burglary(folder, Random(0)) as burglar:
        burglar.ask("UPDATE person SET note = 'ґанок' WHERE id = ?", person_id)
    (found,) = faults(check(folder))
    assert (found.code, found.params["id"]) == (DataCode.ROW_CHANGED, person_id)


def test_a_row_that_went_with_a_person_and_comes_back_is_found(folder: Path) -> None:
    person_id = erase_somebody(folder)
    with burglary(folder, Random(0)) as burglar:
        ((row_id,),) = burglar.ask("SELECT max(row_id) FROM change WHERE table_name = 'disclosure'")
        burglar.ask(
            "INSERT INTO disclosure (id, person_id, moment, recipient, content) VALUES (?, ?, ?, 'ґ', 'ґ')",
            *(row_id, person_id, "2026-03-01T10:00:00+02:00"),
        )
    (found,) = faults(check(folder))
    assert (found.code, found.params["table"]) == (DataCode.ROW_INSERTED, "disclosure")
