"""The words of letters: each is said in some letter, and its forms are complete."""

from string import Formatter

from secretariat.language.templates import letter_words

FORMS = ({"one", "few", "many"}, {"m", "f", "unknown"})


def test_forms_take_the_same_facts_and_are_complete() -> None:
    families: dict[str, dict[str, frozenset[str]]] = {}
    for key, sentence in letter_words().sentences.items():
        stem, _, last = key.rpartition(".")
        if any(last in forms for forms in FORMS):
            facts = frozenset(name for _, name, _, _ in Formatter().parse(sentence) if name)
            families.setdefault(stem, {})[last] = facts
    assert families.keys() == {"reminder.late", "salutation", "salutation.plain"}
    for forms in families.values():
        assert set(forms) in FORMS
        assert len({facts for form, facts in forms.items() if form != "unknown"}) == 1
