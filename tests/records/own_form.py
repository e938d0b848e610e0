"""An office's own form of papers: no measure is that of a norm."""

from dataclasses import replace

from secretariat.domain.norms import NumberPlace
from secretariat.domain.own_form import OwnForm

LETTERHEAD = "вул. Ґонти, 1, м. Сєвєродонецьк, код ЄДРПОУ 04334860"
OWN = OwnForm(
    margin_left=25.0,
    margin_right=15.0,
    margin_top=30.0,
    margin_bottom=25.0,
    body_size=12.0,
    title_size=16.0,
    reference_size=9.0,
    line_spacing=1.5,
    paragraph_indent=12.5,
    number_place=NumberPlace.TITLE,
    letterhead=LETTERHEAD,
)
WHOLE = replace(
    OWN,
    listed_members_limit=20,
    listed_items_limit=12,
    repeat_officers_among_present=True,
    all_members_sign=True,
    line_spacing=1.25,
)
"""Everything that can be otherwise is."""
