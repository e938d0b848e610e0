"""Words of papers that the program writes by itself."""

TAKEN_NOTE = "Інформацію взяти до відома."
"""The short decision of an item that was only heard."""
