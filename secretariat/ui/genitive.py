"""The name of a group in «засідання …»: the head noun and its adjectives in the genitive, the rest as it is."""

_HEADS = {
    "група": "групи",
    "підгрупа": "підгрупи",
    "комісія": "комісії",
    "підкомісія": "підкомісії",
    "рада": "ради",
    "колегія": "колегії",
    "команда": "команди",
    "асамблея": "асамблеї",
    "президія": "президії",
    "громада": "громади",
    "мережа": "мережі",
    "комітет": "комітету",
    "підкомітет": "підкомітету",
    "штаб": "штабу",
    "центр": "центру",
    "форум": "форуму",
    "осередок": "осередку",
}
_ENDINGS = {"ня": "ньої", "а": "ої", "ий": "ого", "ій": "ього"}
_OF_PLACES = ("ська", "цька", "зька", "ський", "цький", "зький")
_COMMON = {"міська", "міський", "сільська", "сільський", "громадська", "громадський", "депутатська"}


def genitive(name: str) -> str | None:
    """«робочої групи з питань …» of «Робоча група з питань …»; None when the head noun is not known."""
    words = name.split()
    head = next((place for place, word in enumerate(words) if word.casefold() in _HEADS), None)
    if head is None:
        return None
    adjectives = [_adjective(word) for word in words[:head]]
    if any(word is None for word in adjectives):
        return None
    return " ".join(
        [*(word or "" for word in adjectives), _HEADS[words[head].casefold()], *words[head + 1 :]]
    )


def _adjective(word: str) -> str | None:
    """The genitive of an adjective in -а, -ня, -ий or -ій."""
    for ending, changed in _ENDINGS.items():
        if word.casefold().endswith(ending):
            return _lowered(word)[: -len(ending)] + changed
    return None


def _lowered(word: str) -> str:
    """A name begins with a small letter inside a sentence, but for the adjective of a place."""
    lower = word[0].lower() + word[1:]
    return word if lower.endswith(_OF_PLACES) and lower not in _COMMON else lower
