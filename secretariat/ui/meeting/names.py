"""Names on the screen: told from labels, and kept on one line."""

from secretariat.domain.ukrainian import tidy


def looks_like_name(typed: str) -> bool:
    """«Войтенко Сергій» is a name, «представник громадськості» is not: each word of a name begins with a capital."""
    parts = [part for word in tidy(typed).split() for part in word.split("-")]
    return len(tidy(typed).split()) in (2, 3) and all(part[:1].isupper() for part in parts)


def unbroken(name: str) -> str:
    """A name that no line break divides: «Кузьмінов О.» stays whole."""
    return name.replace(" ", "\u00a0")
