"""Qt's multimedia part: an extra, which is brought in when a microphone or a camera is first asked for."""

from importlib import import_module
from types import ModuleType

import PySide6
from PySide6.QtCore import QCoreApplication, QLoggingCategory, Qt

from designer.errors import LayerloomError
from designer.gui.system import has_packages, what_live_misses
from designer.gui.tongue import tr

_NAME = "PySide6.QtMultimedia"
_QUIET = "qt.multimedia.symbolsresolver=false\nqt.multimedia.ffmpeg.info=false"
"""What it would print about itself at every start, such as that there is no PipeWire where there is PulseAudio."""


class LiveError(LayerloomError):
    """There is no microphone or camera to be had; the message says why, the hint what to do."""

    @property
    def sentence(self) -> str:
        """Both."""
        return f"{self.message} {self.hint}".strip()


def multimedia() -> ModuleType:
    """The module. Raises `LiveError` where it is not installed, or where the system lacks what it needs."""
    again = f"PySide6-Addons=={PySide6.__version__}"
    QLoggingCategory.setFilterRules(_QUIET)
    # Else pictures would be turned into what can be shown by OpenGL: no faster at 480 lines, but loaded for 100 ms.
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ForceRasterWidgets)
    try:
        module = import_module(_NAME)
    except ModuleNotFoundError as error:
        hint = tr(
            "Run `pip install {package}` (where Layerloom runs with uv: `uv sync --extra live`), then try again.",
            package=again,
        )
        raise LiveError(tr("Microphone and camera need a part of Qt that is not installed."), hint) from error
    except ImportError as error:
        _check_libraries()
        raise LiveError(
            tr("Qt's part for microphone and camera cannot be loaded: {reason}.", reason=str(error).rstrip(".")),
            tr("Install it again: `pip install --force-reinstall {package}`.", package=again),
        ) from error
    _check_libraries()
    return module


def _check_libraries() -> None:
    if missing := what_live_misses():
        raise LiveError(
            tr(
                "Microphone and camera need system libraries that are not installed: {libraries}.",
                libraries=", ".join(missing),
            ),
            tr("Run: {command}", command=f"sudo apt-get install -y {' '.join(missing.values())}")
            if has_packages()
            else "",
        )
