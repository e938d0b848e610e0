"""The head of the journal inside a signature: what was done before it cannot be rewritten without breaking it.

It stands in the signature dictionary under a key of the third class (ISO 32000-1, annex E: «XX», for private use),
as «42 » and the 64 hexadecimal digits of step 42's hash; the unsigned file depends on the record alone.
"""

import re

from pyhanko.pdf_utils import generic

from secretariat.services.changes import JournalHead

KEY = "/XXJournalHead"
_FORM = re.compile(r"(0|[1-9][0-9]{0,18}) ([0-9a-f]{64})")
_SHOWN = 16


def head_text(head: JournalHead) -> str:
    """The head as the signature keeps it."""
    return f"{head.seq} {head.hash}"


def head_in(signature: generic.DictionaryObject) -> JournalHead | None:
    """The head in a signature dictionary; None where there is none, or not in our form."""
    kept = signature.get(KEY)
    found = _FORM.fullmatch(kept) if isinstance(kept, str) else None
    return JournalHead(seq=int(found[1]), hash=found[2]) if found else None


def head_words(head: JournalHead) -> str:
    """«крок 42, 3F5A 9C1E 77B0 21D4»: the number and 64 bits of the hash, to be compared by eye."""
    digits = head.hash[:_SHOWN].upper()
    fours = (digits[start : start + 4] for start in range(0, _SHOWN, 4))
    return f"крок {head.seq}, {' '.join(fours)}"
