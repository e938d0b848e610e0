"""What the user is told when the program cannot start."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

Params = Mapping[str, Any]


def _window_libraries_missing(params: Params) -> str:
    libraries, packages = ", ".join(params["libraries"]), " ".join(params["packages"])
    return f"Вікно не відкриється: у системі бракує бібліотек ({libraries}). Встановіть пакунки {packages}."


def _no_display(_params: Params) -> str:
    return "Вікно не відкриється: немає екрана. Запустіть програму в графічному сеансі."


def _folder_busy(params: Params) -> str:
    since: datetime | None = params["since"]
    held = f" (процес {params['pid']}, від {since.astimezone():%H:%M})" if since is not None else ""
    return f"З цими даними вже працює інше вікно або команда{held}. Закрийте його і повторіть."


def _data_folder_unusable(params: Params) -> str:
    return f"Теку «{params['folder']}» не вдалося відкрити для запису. Виберіть іншу: --data ТЕКА."


START_SENTENCES: Mapping[str, Callable[[Params], str]] = {
    "window_libraries_missing": _window_libraries_missing,
    "no_display": _no_display,
    "folder_busy": _folder_busy,
    "data_folder_unusable": _data_folder_unusable,
}
