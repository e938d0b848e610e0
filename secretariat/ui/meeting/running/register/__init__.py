"""Реєстраційний лист: everybody on one wide sheet, filled in at the door."""
