"""Qt's multimedia part: an extra, which is brought in when a microphone or a camera is first asked for."""

from importlib import import_module
from types import ModuleType

import PySide6
from PySide6.QtCore import QLoggingCategory

from designer.errors import LayerloomError
from designer.gui.system import what_live_misses
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
    try:
        module = import_module(_NAME)
    except ModuleNotFoundError as error:
        raise LiveError(
            tr("Microphone and camera need a part of Qt that is not installed."),
            tr(
                "Run `pip install {package}` (where Layerloom runs with uv: `uv sync --extra live`), then try again.",
                package=again,
            ),
        ) from error
    except ImportError as error:
        if how := what_live_misses():
            raise LiveError(
                tr("Microphone and camera need system libraries that are not installed{how}", how=how)
            ) from error
        raise LiveError(
            tr("Qt's part for microphone and camera cannot be loaded: {reason}.", reason=str(error).rstrip(".")),
            tr(
                "Install it again: `uv pip install --reinstall PySide6-Addons=={version}`.", version=PySide6.__version__
            ),
        ) from error
    if how := what_live_misses():
        raise LiveError(tr("Microphone and camera need system libraries that are not installed{how}", how=how))
    return module
