"""Refusals about what was decided to do: its day and those who do it."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

OF_ACTIONS: Mapping[str, object] = {
    "action_closed": QT_TRANSLATE_NOOP("Refusals", "This action is closed. Take it back into work first."),
    "action_has_history": QT_TRANSLATE_NOOP(
        "Refusals", "This action was followed up already, so it stays. Mark it in “Actions” as not needed."
    ),
    "action_published": QT_TRANSLATE_NOOP(
        "Refusals",
        "This action was in the finalised protocol, so it stays. Correct it, or mark it in “Actions” as not needed.",
    ),
    "assigned_twice": QT_TRANSLATE_NOOP("Refusals", "Somebody is named twice in this action."),
    "decision_not_adopted": QT_TRANSLATE_NOOP(
        "Refusals", "What was proposed on {day} was not adopted, so it gives no more time."
    ),
    "decision_of_action": QT_TRANSLATE_NOOP(
        "Refusals", "This action was given by that very decision. Choose the one that moves the day."
    ),
    "decision_prolongs": QT_TRANSLATE_NOOP(
        "Refusals", "By this decision an action got more time, so it stays."
    ),
    "decision_required": QT_TRANSLATE_NOOP("Refusals", "Say by which decision the day is moved."),
    "decision_too_early": QT_TRANSLATE_NOOP(
        "Refusals", "That decision of {day} was taken before this action was given."
    ),
    "due_not_later": QT_TRANSLATE_NOOP("Refusals", "The new day must lie after {due}."),
    "given_too_early": QT_TRANSLATE_NOOP(
        "Refusals", "This action was decided on {day} and cannot get more time before that."
    ),
}
