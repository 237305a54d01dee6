"""Whether the system lets this program use a microphone or a camera. Where systems ask their user, so do we: macOS."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QCameraPermission, QCoreApplication, QMicrophonePermission, QObject, Qt

from designer.gui.tongue import later, tr

MICROPHONE, CAMERA = "microphone", "camera"

_KINDS = {MICROPHONE: QMicrophonePermission, CAMERA: QCameraPermission}
_REFUSALS = {
    MICROPHONE: later("The system does not let this program use the microphone."),
    CAMERA: later("The system does not let this program use the camera."),
}


def is_open(kind: str) -> bool:
    """Whether the user has yet to be asked."""
    return _status(kind) is Qt.PermissionStatus.Undetermined


def ask(kind: str, who: QObject, then: Callable[[bool], object]) -> None:
    """Calls `then` with whether it may be used: at once where that is known, else when the user has answered.

    Nothing is called any more once `who` is gone.
    """
    app = QCoreApplication.instance()
    if is_open(kind) and app is not None:
        app.requestPermission(_KINDS[kind](), who, lambda *_: then(_status(kind) is Qt.PermissionStatus.Granted))
    else:
        then(_status(kind) is Qt.PermissionStatus.Granted)


def refusal(kind: str) -> str:
    """What to say, and to do, where it may not be used."""
    todo = tr("Allow it in the system's settings for privacy, then try again.")
    if sys.platform == "darwin":
        key = "NSCameraUsageDescription" if kind == CAMERA else "NSMicrophoneUsageDescription"
        todo += " " + tr("macOS lets a Python ask for it only if {key} stands in its Info.plist.", key=key)
    return f"{tr(_REFUSALS[kind])} {todo}"


def _status(kind: str) -> Qt.PermissionStatus:
    app = QCoreApplication.instance()
    return app.checkPermission(_KINDS[kind]()) if app is not None else Qt.PermissionStatus.Denied
