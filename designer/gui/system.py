"""Checks what Qt needs from the system before Qt is imported, so that a missing library is one sentence, not a crash.

Knows no Qt. The package names are Debian's and Ubuntu's; elsewhere the names of the libraries themselves are shown.
"""

import ctypes
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

_ALWAYS = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""Library → package that Qt's own libraries link against, whatever the display."""

_X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
}
"""What the X11 platform plugin needs besides."""

_LIVE = {"libpulse.so.0": "libpulse0", "libXrandr.so.2": "libxrandr2", "libXext.so.6": "libxext6"}
"""What Qt's microphone and camera need besides."""


def what_is_missing(
    environment: Mapping[str, str] = os.environ,
    platform: str = sys.platform,
    loads: Callable[[str], bool] | None = None,
) -> str | None:
    """One line that says what the window needs and how to get it, or None when it can start.

    `loads(library)` tells whether a shared library can be loaded; by default the system's loader is asked.
    """
    if platform != "linux":
        return None
    able = loads or _loads
    wanted = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    x11 = wanted == "xcb" or (not wanted and not _wayland(environment))
    needed = _ALWAYS | _X11 if x11 else _ALWAYS
    missing = [name for name in needed if not able(name)]
    if missing:
        packages = " ".join(needed[name] for name in missing)
        if has_packages():
            return f"The window needs system libraries that are not installed. Run: sudo apt-get install -y {packages}"
        return f"The window needs system libraries that are not installed: {', '.join(missing)}."
    if not wanted and not environment.get("DISPLAY") and not _wayland(environment):
        return (
            "The window needs a display, and there is none (neither DISPLAY nor WAYLAND_DISPLAY is set). "
            "Log in to a desktop, use `ssh -X`, or run it under a virtual one: xvfb-run layerloom"
        )
    return None


def what_live_misses(platform: str = sys.platform, loads: Callable[[str], bool] | None = None) -> dict[str, str]:
    """The libraries that microphone and camera lack here, and their packages."""
    if platform != "linux":
        return {}
    return {name: package for name, package in _LIVE.items() if not (loads or _loads)(name)}


def has_packages() -> bool:
    """Whether packages are called here as they are in this file."""
    return Path("/etc/debian_version").exists()


def _wayland(environment: Mapping[str, str]) -> bool:
    return bool(environment.get("WAYLAND_DISPLAY"))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
