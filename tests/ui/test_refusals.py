"""Whatever rule is broken, the window has a Ukrainian sentence for it."""

import re
from string import Formatter

import pytest

from secretariat.domain.errors import DomainError
from secretariat.services.changes import Barrier
from secretariat.storage.examine import Condition
from secretariat.ui.refusals import REFUSALS, refusal
from tests.ui.raised import Raised, raised

BEFORE_A_WINDOW = {"data_folder_unusable", "folder_busy", "no_display", "window_libraries_missing"}
IN_A_LIST_OF_ERRORS = {"unknown_key"}
BY_BARRIER = {"undo_barrier"}
OF_COMMANDS_ALONE = {
    *("backup_inside", "no_data", "no_good_copy", "no_store", "store_is_older", "no_such_letter"),
    *("no_such_paper", "no_such_item", "paper_takes_no_option", "agenda_empty", "item_undecided"),
    *("items_required", "people_required", "handed_required", "nothing_for_people"),
    *("nobody_such", "several_such"),
    *("manifest_only", "manifest_alone"),
    *("mail_account_missing", "mail_password_missing"),
}
OF_A_STORE = {condition.value for condition in Condition if not condition.is_usable}
"""Raised by their condition."""
NEVER_BY_A_USER = {"already_handed_over", "bad_message_id", "calendar_incomplete"}
"""What the program itself puts together, and would put together wrong."""
ELSEWHERE = OF_COMMANDS_ALONE | BEFORE_A_WINDOW | IN_A_LIST_OF_ERRORS | BY_BARRIER | NEVER_BY_A_USER
RAISED = raised()
LATIN = {
    *("PDF", "JPEG", "PNG", "CSV", "VCF", "XLS", "XLSX"),
    *("TLS", "STARTTLS", "smtp.rada.gov.ua"),
}


def fields(text: object) -> set[str]:
    """The names of the params that a sentence is filled with."""
    return {name for _, name, _, _ in Formatter().parse(str(text)) if name}


def places(found: list[Raised]) -> list[str]:
    return [f"{one.place} {one.code}" for one in found]


def test_every_rule_that_can_be_broken_has_words() -> None:
    known = REFUSALS.keys() | ELSEWHERE
    assert places([one for one in RAISED if one.code not in known]) == []


def test_words_are_kept_for_no_other_rule() -> None:
    assert (REFUSALS.keys() | ELSEWHERE) - {one.code for one in RAISED} - OF_A_STORE == set()


def test_every_sentence_gets_what_it_is_filled_with() -> None:
    told = [one for one in RAISED if one.code in REFUSALS and one.params is not None]
    assert places([one for one in told if not fields(REFUSALS[one.code]) <= (one.params or set())]) == []


@pytest.mark.parametrize("code", sorted(REFUSALS))
def test_a_refusal_is_said_in_ukrainian(code: str) -> None:
    own = {"name": "Їжак С. В.", "reply": "5.7.1.", "part": "paper"}
    filled = dict.fromkeys(fields(REFUSALS[code]), "5") | own
    said = refusal(DomainError(code, **filled))
    assert re.match(r"[«А-ЯҐЄІЇ]", said)
    assert said.endswith((".", "?"))
    assert set(re.findall("[A-Za-z.]+(?<!\\.)", said)) <= LATIN


@pytest.mark.parametrize("barrier", Barrier)
def test_a_barrier_is_said_in_ukrainian(barrier: Barrier) -> None:
    said = refusal(DomainError("undo_barrier", barrier=barrier))
    assert re.fullmatch(r"[А-ЯҐЄІЇ][^A-Za-z]+\.", said)


def test_a_name_with_quotes_stands_in_quotes_of_another_kind() -> None:
    refused = DomainError("person_in_proposal", name="Іваненко Г. П.", title="Про «Ґанок»")
    assert refusal(refused) == "Іваненко Г. П.: є пропозиція «Про „Ґанок“», тому видалити не можна."
