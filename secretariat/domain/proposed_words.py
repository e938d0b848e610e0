"""A statement as the point of a decision that it proposes: «запропонувала направити…» becomes «Направити…»."""

import re

_PAST = "(?:в|ла|ло|ли)"
_VERBS = "|".join(
    (
        *(
            f"{stem}{_PAST}"
            for stem in ("запропонува", "пропонува", "порекомендува", "рекомендува", "поради")
        ),
        *(f"{stem}{_PAST}" for stem in ("попроси", "проси", "наполяга", "заклика")),
        f"вислови{_PAST} пропозицію",
        "(?:вніс|внесла|внесло|внесли) пропозицію",
    )
)
_SAID = re.compile(rf"^(?:{_VERBS})\s+(?P<rest>\S.*)$", re.IGNORECASE | re.DOTALL)
_INFINITIVE = re.compile(r"^(?:не\s+)?[а-щьюяґєіїʼ’'-]+(?:ти|тися|тись|чи)\b", re.IGNORECASE)


def as_decision(text: str) -> str:
    """The words of a statement as those of a point.

    The verb of speaking before an infinitive goes, the first letter becomes a capital, a full stop ends it; a text
    that proposes nothing keeps its words.
    """
    plain = " ".join(text.split())
    match = _SAID.match(plain)
    if match is not None and _INFINITIVE.match(match["rest"]):
        plain = match["rest"]
    ended = plain if plain.endswith((".", "!", "?", "…", ":", ";")) else f"{plain}."
    return ended[:1].upper() + ended[1:]
