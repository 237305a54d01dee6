"""The keys that do things, as the user wants them: an action's or a command's own keys, or others in their place.

Everything that can have keys is known by an id: an action's, or `canvas.…` for a command of the canvas.
"""

import json
from collections.abc import Iterable, Mapping
from typing import cast

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from designer.gui.settings import SHORTCUTS, Settings

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
Keys = tuple[str, ...]
"""Qt's portable texts; the first one is shown."""


class Shortcuts(QObject):
    """What was changed, remembered. `changed()` tells that some keys are others now."""

    changed = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._custom = _read(settings.get(SHORTCUTS))

    def keys(self, id: str, usual: Keys) -> Keys:
        """The keys of something whose own keys are `usual`."""
        return self._custom.get(id, usual)

    def is_custom(self, id: str) -> bool:
        """Whether its keys were changed."""
        return id in self._custom

    def window_keys(self, id: str, usual: Keys) -> Keys:
        """The keys of something that works in the whole window: chosen letters alone are for typing there."""
        return tuple(keys for keys in self._custom.get(id, ()) if not is_letter(keys)) if id in self._custom else usual

    @property
    def any_custom(self) -> bool:
        """Whether any keys were changed."""
        return bool(self._custom)

    def choose(self, wanted: Mapping[str, Keys], usual: Mapping[str, Keys]) -> None:
        """Gives things other keys; who gets its own keys back counts as unchanged."""
        for id, keys in wanted.items():
            if keys == usual.get(id):
                self._custom.pop(id, None)
            else:
                self._custom[id] = keys
        self._keep()

    def reset(self, *ids: str) -> None:
        """Gives these things their own keys back; without any, all."""
        for id in ids or tuple(self._custom):
            self._custom.pop(id, None)
        self._keep()

    def _keep(self) -> None:
        self._settings.set(SHORTCUTS, json.dumps(self._custom, sort_keys=True) if self._custom else "")
        self.changed.emit()


def shown(keys: Keys) -> str:
    """The first of some keys, as this system writes it; "" if there is none."""
    return QKeySequence.fromString(keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""


def is_letter(keys: str) -> bool:
    """Whether some keys are one that types, alone or with Shift."""
    (first,) = cast(Iterable[QKeyCombination], QKeySequence.fromString(keys))  # the stub knows no items
    return first.key().value < Qt.Key.Key_Escape.value and not first.keyboardModifiers() & _HELD


def _read(text: str) -> dict[str, Keys]:
    """What was remembered; what cannot be read counts as unchanged."""
    try:
        raw = json.loads(text or "{}")
    except ValueError:
        return {}
    if not isinstance(raw, dict):
        return {}
    return {
        id: tuple(keys)
        for id, keys in raw.items()
        if isinstance(id, str) and isinstance(keys, list) and all(isinstance(key, str) for key in keys)
    }
