"""The register «Рішення»: what was decided, over all meetings of all groups."""
