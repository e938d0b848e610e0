"""Words of papers that the program writes by itself."""

TAKEN_NOTE = "Інформацію взяти до відома."
"""The short decision of an item that was only heard."""

CONFLICT_OF_INTEREST = "конфлікт інтересів"
"""Why members step out of an item, unless they say otherwise."""
