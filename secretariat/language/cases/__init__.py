"""Names and posts in the grammatical cases of Ukrainian (orthography of 2019): own rules over `shevchenko-py`."""
