"""The check of speeches: the minutes tell them in the third person."""

import re
from collections.abc import Iterator

from secretariat.domain.document import Source
from secretariat.domain.findings.finding import Finding, Weight
from secretariat.domain.hours import items_in_order
from secretariat.domain.record import MeetingRecord
from secretariat.domain.ukrainian import normalise_apostrophes

_FIRST_PERSON = re.compile(
    r"(?<![\w-])(?:я|мене|мені|мною|мій|моя|моє|мої|мого|моєї|моєму|моїй|моїм|моїми|моїх|мою|"
    r"ми|нас|нам|нами|наш|наша|наше|наші|нашого|нашої|нашому|нашій|нашим|нашими|наших|нашу|"
    r"бачу|вважаю|висловлюю|вношу|вимагаю|гадаю|говорю|голосую|даю|доповідаю|думаю|дякую|закликаю|запитую|заявляю|"
    r"звертаю|знаю|інформую|кажу|маю|можу|нагадую|наголошую|наполягаю|обіцяю|підкреслюю|підтримую|пояснюю|"
    r"пропоную|прошу|рекомендую|розумію|скажу|хочу|чекаю|"
    r"(?:звертаю|погоджую|сподіваю|утримую|приєдную)(?:ся|сь)|"
    r"бачимо|вважаємо|вимагаємо|готуємо|дякуємо|знаємо|маємо|можемо|плануємо|пропонуємо|просимо|підтримуємо|"
    r"працюємо|розуміємо|хочемо|чекаємо|(?:звертаємо|погоджуємо|сподіваємо)(?:ся|сь))(?![\w-])",
    re.IGNORECASE,
)
"""Pronouns, and verbs of speaking and wanting. No homonym of another person is among them."""
_QUOTED = re.compile('«[^«»]*»|„[^„“]*“|"[^"]*"')


def first_person(record: MeetingRecord) -> Iterator[Finding]:
    """A speech says «я», «вважаю», «наш» where the minutes tell what somebody said (N20); what is quoted may."""
    for item in items_in_order(record):
        for statement in record.statements:
            if statement.item_id == item.id and (found := _said_by_oneself(statement.text)):
                params: dict[str, str | int] = {"item": item.position, "written": ", ".join(found)}
                source = Source(kind="statement", id=statement.id)
                yield Finding(code="first_person", source=source, weight=Weight.NOTE, params=params)


def _said_by_oneself(text: str) -> list[str]:
    """The words of the first person, each once, as they were typed."""
    unquoted = _QUOTED.sub(" ", _QUOTED.sub(" ", normalise_apostrophes(text)))
    return list(dict.fromkeys(match[0] for match in _FIRST_PERSON.finditer(unquoted)))


CHECKS = (first_person,)
CODES = ("first_person",)
