"""How many names or posts of a set come out right in all their cases."""

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from secretariat.domain.person import Gender
from secretariat.domain.ukrainian import normalise_apostrophes
from secretariat.language.cases.proposals import UkrainianCases

CASES = ("genitive", "dative", "accusative", "instrumental", "vocative")
ENOUGH = 0.97

Expected = Mapping[str, Any]


def read_set(name: str) -> list[Expected]:
    """The people or posts of a file beside this module: a case has one form or a list of those that are right."""
    rows: list[Expected] = json.loads((Path(__file__).parent / name).read_text(encoding="utf-8"))
    return rows


def wrong_names(people: Iterable[Expected]) -> list[str]:
    """What is wrong with each person that is not right in all the cases that the set tells."""
    made = ((person, _proposed_name(person)) for person in people)
    return [fault for person, forms in made if (fault := _fault(person, forms))]


def wrong_posts(posts: Iterable[Expected]) -> list[str]:
    """What is wrong with each post that is not right in all the cases that the set tells."""
    made = ((post, UkrainianCases().post(post["post"])) for post in posts)
    return [fault for post, forms in made if (fault := _fault(post, forms))]


def share_right(wrong: list[str], whole: list[Expected]) -> float:
    """The part of the set that is right, from 0 to 1."""
    return 1 - len(wrong) / len(whole)


def report(wrong: list[str], whole: list[Expected]) -> str:
    """The score and the faults, for the message of a failed test."""
    return "\n".join(
        [f"right {len(whole) - len(wrong)}/{len(whole)} = {share_right(wrong, whole):.1%}", *wrong]
    )


def _proposed_name(person: Expected) -> object:
    return UkrainianCases().name(
        family=person["family"],
        given=person["given"],
        patronymic=person["patronymic"] or None,
        gender=Gender(person["gender"]) if person["gender"] else None,
    )


def _fault(expected: Expected, made: object) -> str:
    faults = []
    for case in CASES:
        accepted = expected.get(case, ())
        right = [accepted] if isinstance(accepted, str) else list(accepted)
        form = getattr(made, case)
        if right and _plain(form, case) not in {_plain(each, case) for each in right}:
            faults.append(f"{case}: {right[0]} ≠ {form}")
    return "; ".join(faults)


def _plain(form: str, case: str) -> str:
    """Both endings of the dative, -у and -ові, count as one."""
    words = normalise_apostrophes(form).split()
    return " ".join(re.sub("(?:ові|еві|єві|у|ю)$", "@", word) if case == "dative" else word for word in words)
