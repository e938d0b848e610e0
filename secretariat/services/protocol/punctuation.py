"""How a typed text becomes a sentence of the protocol."""

import re

_ENDED = (".", "!", "?", "…", ":", ";", "?»", "!»", "…»")
_PAST = re.compile(
    r"[А-ЩЬЮЯҐЄІЇ][а-щьюяґєії'’ʼ]*"
    r"(?:(?:[иаяую]|(?:по|на|до|про|пере|при|ви|від|роз|під|за|у|з|об)[вї]і)в|[иїаяуюеіог]ла|[иїаяуюеіо]ли)(?:ся|сь)?"
)
_NAME_ENDINGS = ("слав", "Микола", "Людмила", "Данила")


def closed(text: str, ending: str = ".") -> str:
    """The text with a full stop (or other ending) after it, unless it has one; a semicolon becomes a full stop."""
    if ending == "." and text.endswith(";"):
        return f"{text[:-1]}."
    return text if text.endswith(_ENDED) else f"{text}{ending}"


def capitalised(text: str) -> str:
    """The text with its first letter large."""
    return text[:1].upper() + text[1:]


def continues(text: str) -> bool:
    """True when what somebody said goes on from the speaker's name: it begins small, or with a verb of the past.

    «Повідомив, що …» does, «Київ …» does not.
    """
    first = re.split(r"[\s,.:;]", text, maxsplit=1)[0]
    if first[:1].islower():
        return True
    return bool(_PAST.fullmatch(first)) and not first.endswith(_NAME_ENDINGS)


def lowered(text: str) -> str:
    """The text with its first letter small."""
    return text[:1].lower() + text[1:]
