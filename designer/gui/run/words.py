"""How runs are spoken of: states with their icon and tone, times, durations, metrics."""

import math
from dataclasses import dataclass
from datetime import UTC, datetime

from designer.catalogue.metrics import METRICS, MetricDef
from designer.catalogue.terms import TERM, term_metric
from designer.drawing.theme import Colour, Theme
from designer.drawing.words import THIN, exact
from designer.gui.days import day_and_time
from designer.gui.tongue import later, tr
from designer.jobs.run_folder import RunFolder
from designer.jobs.run_view import RunState

_METRICS = {metric.id: metric for metric in METRICS}


@dataclass(frozen=True, slots=True)
class StateWords:
    """What a state is called, its icon, and its tone: `accent`, `success`, `warning`, `error` or `muted`."""

    title: str
    icon: str
    tone: str

    def colour(self, theme: Theme) -> Colour:
        """The tone in a theme."""
        tones = {
            "accent": theme.accent,
            "success": theme.success,
            "warning": theme.warning,
            "error": theme.error,
            "muted": theme.muted,
        }
        return tones[self.tone]


STARTING = StateWords(later("Starting"), "loader-circle", "accent")
STATES = {
    RunState.CREATED: StateWords(later("Not started"), "circle", "muted"),
    RunState.RUNNING: StateWords(later("Training"), "activity", "accent"),
    RunState.PAUSED: StateWords(later("Paused"), "circle-pause", "warning"),
    RunState.STOPPED: StateWords(later("Stopped"), "circle-stop", "muted"),
    RunState.COMPLETED: StateWords(later("Completed"), "circle-check", "success"),
    RunState.FAILED: StateWords(later("Failed"), "circle-alert", "error"),
    RunState.CRASHED: StateWords(later("Crashed"), "circle-x", "error"),
}


def when(folder: RunFolder) -> str:
    """When a run was made, in local time, as the window's language writes it; its name if that is no time."""
    stamp = "-".join(folder.name.split("-")[:2])
    try:
        moment = datetime.strptime(stamp, "%Y%m%d-%H%M%S").replace(tzinfo=UTC).astimezone()
    except ValueError:
        return folder.name
    return day_and_time(moment)


def duration(seconds: float | None) -> str:
    """A length of time: `8 s`, `2:05 min`, `1:12 h`; `–` while unknown."""
    if seconds is None or not math.isfinite(seconds):
        return "–"
    whole = round(seconds)
    if whole < 60:
        return f"{whole}{THIN}s"
    if whole < 3600:
        return f"{whole // 60}:{whole % 60:02d}{THIN}min"
    return f"{whole // 3600}:{whole % 3600 // 60:02d}{THIN}h"


def roughly(seconds: float) -> str:
    """A length of time that nobody knows exactly, in two digits at most: `40 s`, `3 min`, `2.5 h`, `12 d`."""
    for length, unit in ((86400, "d"), (3600, "h"), (60, "min")):
        if seconds >= 1.5 * length:
            return f"{float(f'{seconds / length:.2g}'):g}{THIN}{unit}"
    return f"{max(1, round(seconds))}{THIN}s"


def processor(provider: str) -> str:
    """What runs a model, by ONNX Runtime's name for it: `CPU`, `CUDA`, `TensorRT`."""
    return provider.removesuffix("ExecutionProvider")


def rate(samples_per_second: float) -> str:
    """A throughput in round numbers: `12 400 /s`."""
    if samples_per_second <= 0:
        return "–"
    size = 10 ** max(0, math.floor(math.log10(samples_per_second)) - 2)
    return f"{exact(round(samples_per_second / size) * size)}{THIN}/s"


def metric(id: str) -> MetricDef:
    """The entry of a metric or of a term; one made up from the id for what this version does not know."""
    if id.startswith(TERM):
        return term_metric(id)
    return _METRICS.get(id) or MetricDef(id=id, title=id, doc="", higher_is_better=True)


def metric_value(id: str, value: float | None, unit: str = "") -> str:
    """A metric's value as people read it: `97.5 %`, `0.0812`, `44.2 mg`. `unit` is that of the dataset's target."""
    if value is None or not math.isfinite(value):
        return "–"
    entry = metric(id)
    if entry.unit == "%":
        return f"{100 * value:.1f}{THIN}%" if value < 0.9995 else f"{100 * value:.0f}{THIN}%"
    number = f"{value:.4f}" if abs(value) < 10 else f"{value:.1f}"
    return f"{number}{THIN}{unit}".strip() if entry.unit == "target" else number


NO_METRIC_TELLS = later("The latest: networks that learn against each other have no number that tells which is best")


def epoch_words(epoch: int) -> str:
    """The epoch that is the best, where no metric tells."""
    return tr("epoch {n}", n=epoch)


def main_metric(metrics: tuple[str, ...]) -> str:
    """The metric that decides which epoch was best: the first that is neither the loss nor a term of it."""
    return next((id for id in metrics if id != "loss" and not id.startswith(TERM)), "loss")
