"""The room «Налаштування»: the group's names and rules, the look of the window, the data and their copies."""
