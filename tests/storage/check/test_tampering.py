"""Eight kinds of tampering with the triggers dropped, and more, twenty each: all are found and rightly named."""

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from tests.storage.check.burglar import Burglar, Trace, burglary, fits
from tests.storage.check.kept_store import check, faults

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
