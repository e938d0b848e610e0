"""The facts in the words of a printed protocol, whoever took them out of the file."""

import re
from collections.abc import Iterator

from tests.e2e.facts.fact import Fact, listed, plain

_MONTHS = "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"
_DAY = r"\d{1,2} \w+ \d{4} року|\d\d\. ?\d\d\. ?\d{4}"
_NAME = r"[А-ЯҐЄІЇ][\w’]+ (?:[А-ЯҐЄІЇ]\.)+(?: [А-ЯҐЄІЇ]\.)?"
_WAYS = {"": "open", "поіменне": "by-name", "таємне": "secret"}
_CHOICES = {"За": "for", "Проти": "against", "Утрималися": "abstained", "Не голосували": "not-voted"}
_VOTE = re.compile(r" ?(?:Голосування (поіменне|таємне)\. )?Голосували: (.*)$")
_CONSENSUS = re.compile(r" ?Рішення ухвалено консенсусом.*$")


def facts_in_text(text: str) -> list[Fact]:
    """What a protocol says from its head to its signatures, and in its list of those present."""
    own = re.sub(r"[\xa0\s]+", " ", text)
    body, _, rest = own.partition(" Голова робочої групи ")
    listed_people = rest.partition("Список присутніх на засіданні")[2]
    return list(_facts(f" {_words(body)}", listed_people))


def _words(text: str) -> str:
    """`plain` text with its last stop, which the patterns ask for."""
    return plain(text) + "."


def _facts(text: str, listed_people: str) -> Iterator[Fact]:
    day, number = _found(rf"({_DAY}) .*?№ (\d+) засідання", text)
    yield "day", _iso(day)
    yield "number", number
    chair, secretary = _found(rf"Голова – ({_NAME}) Секретар – ({_NAME}) ", text)
    yield "chair", plain(chair)
    yield "secretary", plain(secretary)
    yield from _roster(text, listed_people, {plain(chair), plain(secretary)})
    _, _, course = text.partition("ПОРЯДОК ДЕННИЙ:")
    parts = re.split(r" (\d+)\. (?=Про |СЛУХАЛИ:)", course)[1:]
    numbered = list(zip(parts[::2], parts[1::2], strict=True))
    half = len(numbered) // 2
    for number, words in numbered[:half]:
        title, speaker = _found(rf"(.*)\. Доповідає ({_NAME})", words)
        yield "agenda", number, plain(title), plain(speaker)
    for number, words in numbered[half:]:
        yield from _item(number, words)


def _roster(text: str, listed_people: str, officers: set[str]) -> Iterator[Fact]:
    present, absent = _found(r"Присутні: (.*?)(?: Відсутні: (.*?))? Кворум: ", text)
    there = [(plain(name), "online" if note else "room") for name, note in _people(present)]
    if listed_people:
        there = [one for one in _from_list(listed_people) if one[0] not in officers]
    for name, where in there:
        yield "present", name, where
    for name, reason in _people(absent):
        yield "absent", plain(name), reason


def _people(text: str) -> list[tuple[str, str]]:
    return re.findall(rf"({_NAME})(?: \(([^)]*)\))?", text)


def _from_list(text: str) -> Iterator[tuple[str, str]]:
    """Rows «7 Ґалька Остап Романович (дистанційно) член робочої групи»; a wrapped name ends beside the post."""
    row = r"\d+ ((?:[А-ЯҐЄІЇ]\S+ )+)(\(дистанційно\) )?\w+ робочої групи( \(дистанційно\))?"
    for full, online, below in re.findall(row, text):
        family, given, *patronymic = full.split()
        yield listed(family, given, *(patronymic or [None])), "online" if online or below else "room"


def _item(number: str, words: str) -> Iterator[Fact]:
    if not words.startswith("СЛУХАЛИ:"):
        yield "item", number, *_put_off(words)
        return
    yield "item", number, "considered", "", ""
    heard, label, decision = re.split(r"(УХВАЛИЛИ|ВИРІШИЛИ|УХВАЛИТИ|ВИРІШИТИ): ", words, maxsplit=1)
    decision_number, decision = _found(r"^(?:Рішення № (\S+) )?(.*)$", decision)
    proposed = heard.endswith("ЗАПРОПОНОВАНО ")
    yield "decision", "proposed" if proposed else "adopted", decision_number
    assert proposed == label.endswith("ТИ")
    points = _CONSENSUS.sub("", _VOTE.sub("", decision))
    for numbered, told in _points(points):
        yield _point(numbered, told)
    yield from _vote(decision)


def _put_off(words: str) -> Fact:
    _, became, day, reason = _found(
        rf"(.*) – (знято з розгляду|розгляд перенесено|перенесено на засідання ({_DAY}))\. Причина: (.*)",
        words,
    )
    state = "withdrawn" if became.startswith("знято") else "postponed"
    return state, plain(reason), _iso(day) if day else ""


def _points(text: str) -> Iterator[tuple[str, str]]:
    """Labels and words; a label is the next number of its row, and a single point has none."""
    if not text.startswith("1. "):
        yield "1.", text
        return
    label, start, top, below = "", 0, 0, 0
    for found in re.finditer(r"(?:^|(?<= ))(\d+)([.)]) ", text):
        number, sign = int(found[1]), found[2]
        if number != (top if sign == "." else below) + 1:
            continue
        if label:
            yield label, text[start : found.start()]
        top, below = (number, 0) if sign == "." else (top, number)
        label, start = f"{number}{sign}", found.end()
    yield label, text[start:]


def _point(label: str, told: str) -> Fact:
    words, who, until = _found(rf"^(.*?)(?: Виконавець – (.*?)\. Строк – (до (?:{_DAY})|постійно).*)?$", told)
    name = re.match(_NAME, who)
    day = "always" if until == "постійно" else _iso(until.removeprefix("до ")) if until else ""
    return "point", label, plain(words), plain(name[0] if name else who), day


def _vote(decision: str) -> Iterator[Fact]:
    if _CONSENSUS.search(decision):
        yield "vote", "consensus"
        return
    vote = _VOTE.search(decision)
    if vote is None:
        return
    counts = re.findall(r"«(за|проти|утрималися|не голосували)» – (\d+)", vote[2])
    four = [number for _, number in counts] + ["0"] * (4 - len(counts))
    chosen = re.search(r"вирішальним є голос \S+ – «(за|проти)»", vote[2])
    yield "vote", _WAYS[vote[1] or ""], *four, {"за": "for", "проти": "against"}[chosen[1]] if chosen else ""
    for choice, names in re.findall(rf"«({'|'.join(_CHOICES)})»: ((?:{_NAME}(?:, )?)+)", vote[2]):
        yield _CHOICES[choice], *(plain(name) for name, _ in _people(names))


def _iso(day: str) -> str:
    if "." in day:
        first, month, year = day.replace(" ", "").split(".")
    else:
        first, word, year, _ = day.split(" ")
        month = f"{_MONTHS.split().index(word) + 1:02}"
    return f"{year}-{month}-{int(first):02}"


def _found(pattern: str, text: str) -> tuple[str, ...]:
    """The groups of the first match; what is not there is empty."""
    match = re.search(pattern, text)
    assert match is not None, f"«{pattern}» is not in «{text[:200]}»"
    return tuple(group or "" for group in match.groups())
