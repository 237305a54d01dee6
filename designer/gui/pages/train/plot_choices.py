"""What somebody wants to see of a run's plots, remembered: which, how smooth, along what, which in their own window."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from designer.gui.settings import PLOTS, Settings

AXES = ("steps", "epochs", "time")
SMOOTHEST = 100
"""The slider's far end."""


@dataclass(slots=True)
class PlotChoices:
    """`shown` holds panels that were chosen or put away by hand; the others follow their own default.

    `smoothing` is 0 … 100, `log` the panels with a logarithmic axis, `windows` those in a window of their own, with its
    place and size.
    """

    shown: dict[str, bool] = field(default_factory=dict)
    axis: str = AXES[0]
    smoothing: int = 22
    log: list[str] = field(default_factory=list)
    windows: dict[str, list[int]] = field(default_factory=dict)

    @property
    def share(self) -> float:
        """How much of what is in view a point of a smooth line averages: from none to half, finer at first."""
        return 0.5 * (self.smoothing / SMOOTHEST) ** 2

    def keep(self, settings: Settings) -> None:
        """Remembers the choices."""
        settings.set(PLOTS, json.dumps(asdict(self)))


def remembered(settings: Settings) -> PlotChoices:
    """The choices of last time; what cannot be understood of them is left out."""
    try:
        found = json.loads(settings.get(PLOTS) or "{}")
    except ValueError:
        found = {}
    raw: Mapping[str, Any] = found if isinstance(found, dict) else {}
    made = PlotChoices()
    made.shown = {str(id): bool(on) for id, on in _mapping(raw.get("shown")).items()}
    made.axis = str(raw.get("axis")) if raw.get("axis") in AXES else made.axis
    smoothing = raw.get("smoothing")
    made.smoothing = min(max(smoothing, 0), SMOOTHEST) if isinstance(smoothing, int) else made.smoothing
    made.log = [str(id) for id in raw["log"]] if isinstance(raw.get("log"), list) else []
    made.windows = {str(id): place for id, place in _mapping(raw.get("windows")).items() if _is_place(place)}
    return made


def _mapping(value: Any) -> Mapping[Any, Any]:
    return value if isinstance(value, dict) else {}


def _is_place(value: Any) -> bool:
    """Whether it is left, top, width and height."""
    return isinstance(value, list) and len(value) == 4 and all(isinstance(each, int) for each in value)
