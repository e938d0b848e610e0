"""Whether a window can open at all, asked before Qt.

Without its libraries or a display Qt aborts the process. Only Linux needs asking.
"""

import ctypes
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from secretariat.domain.errors import DomainError

# what Qt's libraries and platform plugins load: soname -> the Debian package that holds it
ALWAYS = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
XCB = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Display:
    """A way in which Qt shows windows: what it loads, and whether somebody answers at the other end."""

    libraries: Mapping[str, str]
    variable: str
    answers: Callable[[], bool]


def window_obstacle() -> DomainError | None:
    """Why no window can open here, or None.

    `window_libraries_missing` names `libraries` and their Debian `packages`; `no_display` has no parameters.
    """
    if sys.platform != "linux":
        return None
    displays = _displays()
    if not displays:
        return _missing_error(_missing(ALWAYS))
    missing = _missing(ALWAYS)
    reachable = [display for display in displays if os.environ.get(display.variable)]
    for display in reachable:
        lacking = _missing(display.libraries)
        if not lacking and not missing and display.answers():
            return None
        missing |= lacking
    return _missing_error(missing) or DomainError("no_display")


def _displays() -> list[Display]:
    """The displays that Qt will try; none when it was told to draw in memory or to a frame buffer."""
    wayland = Display(libraries=WAYLAND, variable="WAYLAND_DISPLAY", answers=_wayland_answers)
    xcb = Display(libraries=XCB, variable="DISPLAY", answers=_xcb_answers)
    wanted = os.environ.get("QT_QPA_PLATFORM", "")
    if not wanted:
        return [wayland, xcb]
    known = {"wayland": wayland, "wayland-egl": wayland, "xcb": xcb}
    names = [name.partition(":")[0] for name in wanted.split(";")]
    return [known[name] for name in names if name in known]


def _missing(libraries: Mapping[str, str]) -> dict[str, str]:
    return {name: package for name, package in libraries.items() if not _loads(name)}


def _missing_error(missing: Mapping[str, str]) -> DomainError | None:
    if not missing:
        return None
    return DomainError("window_libraries_missing", libraries=tuple(missing), packages=tuple(missing.values()))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _xcb_answers() -> bool:
    """Whether the X server of DISPLAY lets us in."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not refused


def _wayland_answers() -> bool:
    """Whether the compositor of WAYLAND_DISPLAY lets us in. The library grumbles without its folder."""
    if not Path(os.environ.get("XDG_RUNTIME_DIR", "")).is_absolute():
        return False
    wayland = ctypes.CDLL("libwayland-client.so.0")
    wayland.wl_display_connect.restype = ctypes.c_void_p
    connection = wayland.wl_display_connect(None)
    if connection is None:
        return False
    wayland.wl_display_disconnect(ctypes.c_void_p(connection))
    return True
