"""How a microphone or a camera is turned on: step by step, so that the window is never held up for long."""

from enum import Enum, auto
from typing import ClassVar

from PySide6.QtCore import QObject, QTimer, Signal

from designer.gui.live import permission
from designer.gui.live.media import LiveError, multimedia


class State(Enum):
    """How far it is: off, being turned on, waiting for the user to answer the system's question, on."""

    OFF = auto()
    STARTING = auto()
    ASKING = auto()
    ON = auto()


class LiveDevice(QObject):
    """`changed()`: `state` did, or something is said. Each kind of device says how it is opened and let go."""

    changed = Signal()
    kind: ClassVar[str]

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = State.OFF
        self.complaint = ""
        """Why it could not be turned on, or was turned off, and what to do; "" if all is well."""

    @property
    def is_on(self) -> bool:
        """Whether it is on, or about to be."""
        return self.state is not State.OFF

    def begin(self) -> None:
        """Turns it on, in a moment: what it needs is loaded first, and the system may have to ask its user."""
        if not self.is_on:
            self.complaint = ""
            self._become(State.STARTING)
            QTimer.singleShot(0, self, self._load)

    def close(self) -> None:
        """Turns it off at once; nothing is complained of any more."""
        self.complaint = ""
        if self.is_on:
            self._let_go()
            self._become(State.OFF)

    def _open(self) -> None:
        """Opens it. Raises `LiveError`."""
        raise NotImplementedError

    def _let_go(self) -> None:
        """Lets it go at once, if it is open."""
        raise NotImplementedError

    def _fail(self, complaint: str) -> None:
        """Turns it off, and says why."""
        self._let_go()
        self.complaint = complaint
        self._become(State.OFF)

    def _become(self, state: State) -> None:
        self.state = state
        self.changed.emit()

    def _load(self) -> None:
        if self.state is not State.STARTING:
            return  # It was called off meanwhile.
        try:
            multimedia()
        except LiveError as error:
            self._fail(error.sentence)
            return
        if permission.is_open(self.kind):
            self._become(State.ASKING)
        permission.ask(self.kind, self, self._on_permission)

    def _on_permission(self, granted: bool) -> None:
        if not self.is_on:
            return  # As above.
        if granted:
            QTimer.singleShot(0, self, self._turn_on)
        else:
            self._fail(permission.refusal(self.kind))

    def _turn_on(self) -> None:
        if self.state not in (State.STARTING, State.ASKING):
            return  # As above.
        try:
            self._open()
        except LiveError as error:
            self._fail(error.sentence)
        else:
            self._become(State.ON)
