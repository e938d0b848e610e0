"""An office's own form of papers as one line of text, readable in the file and in the journal."""

import json

from secretariat.domain.norms import NumberPlace
from secretariat.domain.own_form import FORM_FIELDS, OwnForm


def form_text(form: OwnForm) -> str:
    """`{"body_size": 12.0, "margin_left": 25.0}`: only what is otherwise than the norm says."""
    held = {name: getattr(form, name) for name in FORM_FIELDS}
    own = {name: value for name, value in held.items() if value is not None}
    return json.dumps(own, ensure_ascii=False, sort_keys=True)


def form_from(text: str) -> OwnForm:
    """The inverse of `form_text`; raises ValueError, and DomainError as `OwnForm`."""
    held = json.loads(text)
    if "number_place" in held:
        held["number_place"] = NumberPlace(held["number_place"])
    return OwnForm(**held)
