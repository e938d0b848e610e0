"""The room «Вихідні» and what sends its letters."""
