"""Cells of text for a spreadsheet, which takes some of them for formulas and runs them."""

import re

_OBEYED = re.compile(r"'*[=+\-@\t\r]")
"""The beginnings that a spreadsheet takes for a formula (OWASP, «CSV Injection»); an apostrophe makes them text."""
_QUOTED = re.compile(r"'+[=+\-@\t\r]")


def harmless(cell: str) -> str:
    """The cell as text, whatever it begins with: «'- відділ», «'=HYPERLINK(…)»."""
    return f"'{cell}" if _OBEYED.match(cell) else cell


def unquoted(cell: str) -> str:
    """What `harmless` was given."""
    return cell[1:] if _QUOTED.match(cell) else cell
