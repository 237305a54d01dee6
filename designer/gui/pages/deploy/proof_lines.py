"""What a file's description proves, as tables and facts: the tab Proof shows them, a saved report writes them down.

Differences are drawn on a logarithmic axis from 1e-9 to 1e-1, with the tolerance as a mark.
"""

from collections.abc import Mapping
from datetime import datetime
from math import log10
from typing import Any, NamedTuple

from designer.drawing.words import exact
from designer.export.report import MODULE, ONNX, SOURCE, ParityReport
from designer.gui.days import day_and_time
from designer.gui.pages.deploy.cells import Cell, Head, Line
from designer.gui.run.words import metric, metric_value, processor
from designer.gui.tongue import later, tr

LOW, DECADES = 1e-9, 8.0
_AXIS = later("From 1e-9 at the left to 0.1 at the right; the line is what is allowed.")
_LARGEST = later("The largest difference of any of its numbers.")
_MEAN = later("The difference of its numbers on average.")
_WAYS = {
    MODULE: later("The network in PyTorch, as it was when it was trained."),
    SOURCE: later("The Python code of the network, as Layerloom prints it and you can take it away."),
    ONNX: later("The exported file, run without PyTorch."),
}
_FAR = 1e29
"""Differences from here on stand for “not comparable”."""


class Table(NamedTuple):
    """A table of the proof: its title, a sentence on what it shows, its heads and lines."""

    title: str
    about: str
    heads: tuple[Head, ...]
    lines: tuple[Line, ...]


def share_of(difference: float, low: float = LOW, decades: float = DECADES) -> float:
    """Where a difference stands on a logarithmic axis that begins at `low`, from 0 to 1."""
    return min(1.0, max(0.0, (log10(difference / low)) / decades)) if difference > 0 else 0.0


def written(difference: float) -> str:
    """A difference with two figures; none at all is said in words."""
    if difference >= _FAR:
        return tr("another shape")
    return f"{difference:.1e}" if difference else tr("none")


def way_words(way: str, provider: str = "") -> str:
    """What a way is called: the module, its source, or the file under what runs it."""
    base, _, of_metric = way.partition(" ")
    runs_it = processor(provider or of_metric)
    names = {MODULE: tr("trained module"), SOURCE: tr("printed source"), ONNX: "ONNX Runtime"}
    name = names.get(base, base)
    return f"{name}, {runs_it}" if runs_it else name


def _about(way: str) -> str:
    base = way.partition(" ")[0]
    return tr(_WAYS[base]) if base in _WAYS else ""


def differences(report: ParityReport, *, is_lowered: bool = False) -> Table:
    """Every output of every way at every batch size; of a file that is lowered, before it was."""
    mark, tip = share_of(report.tolerance), tr(_AXIS)
    heads = (
        Head(tr("Output"), width=110),
        Head(tr("Against"), tr("What is compared with the trained module."), width=150),
        Head(tr("Batch"), is_number=True, width=64),
        Head("max |Δ|", tr(_LARGEST), True, 84),
        Head(tr("mean |Δ|"), tr(_MEAN), True, 84),
        Head(tr("relative"), tr("The largest difference as a share of the output's scale."), True, 84),
        Head(tr("by powers of ten"), tip, width=180, mark=mark),
    )
    lines = tuple(
        Line(
            (
                Cell(each.output, tone="strong"),
                Cell(way_words(each.way, each.provider)),
                Cell(str(each.batch_size)),
                *_numbers(each.max_abs, each.mean_abs, each.relative, ok=each.ok),
            ),
            f"{each.output} {each.way} {each.provider} {each.batch_size}",
        )
        for each in report.differences
    )
    about = tr(
        "Largest differences to the trained module over {samples} validation samples; up to {tolerance} of "
        "the output's scale is rounding.",
        samples=exact(report.samples),
        tolerance=f"{report.tolerance:.0e}",
    )
    if is_lowered:
        about = f"{about} {tr('These are those of the file in float32, before its numbers became smaller.')}"
    return Table(tr("Largest differences"), about, heads, lines)


def layers(report: ParityReport) -> Table:
    """What each layer of the file gives against the module, along the wires."""
    mark, tip = share_of(report.tolerance), tr(_AXIS)
    heads = (
        Head(tr("Layer"), width=160),
        Head("max |Δ|", tr(_LARGEST), True, 84),
        Head(tr("mean |Δ|"), tr(_MEAN), True, 84),
        Head(tr("relative"), tr("The largest difference as a share of the layer's scale."), True, 84),
        Head(tr("by powers of ten"), tip, width=180, mark=mark),
    )
    lines = tuple(
        Line(
            (Cell(each.layer, tone="strong"), *_numbers(each.max_abs, each.mean_abs, each.relative, ok=each.ok)),
            each.layer,
        )
        for each in report.layers
    )
    if report.begins:
        about = tr("It starts to differ at {layer}. A click shows a layer in Design.", layer=report.begins)
    else:
        about = tr("No layer is further off than what is allowed. A click shows a layer in Design.")
    return Table(tr("Layer by layer"), about, heads, lines)


def _numbers(largest: float, mean: float, relative: float, *, ok: bool) -> tuple[Cell, ...]:
    tone = "" if ok else "error"
    said = tr("within what is allowed") if ok else tr("more than is allowed")
    return (
        Cell(written(largest), tone=tone),
        Cell(written(mean), tone=tone),
        Cell(written(relative), tone=tone),
        Cell("", share_of(relative), tone, written(relative), said=said),
    )


def metrics(report: ParityReport, unit: str = "") -> Table:
    """The metrics of each way, side by side, and how many samples are answered otherwise."""
    order = {MODULE: 0, SOURCE: 1}
    ways = tuple(sorted(report.metrics, key=lambda way: order.get(way, len(order))))
    names = tuple(dict.fromkeys(name for each in report.metrics.values() for name in each))
    heads = (Head(tr("Metric"), width=140), *(Head(way_words(way), _about(way), True, 130) for way in ways))
    lines = [
        Line(
            (
                Cell(tr(metric(name).title), tone="strong"),
                *(
                    Cell(
                        metric_value(name, report.metrics[way].get(name), unit),
                        tone=_same(report, way, name),
                        tip=repr(report.metrics[way].get(name)),
                    )
                    for way in ways
                ),
            ),
            name,
        )
        for name in names
    ]
    if report.disagreeing:
        cells = (Cell("–") if way == MODULE else _count(report.disagreeing.get(way)) for way in ways)
        lines.append(Line((Cell(tr("Answered otherwise"), tone="strong"), *cells), "otherwise"))
    about = tr("Over all {samples} samples that validate.", samples=exact(report.samples))
    return Table(tr("Metrics of each way"), about, heads, tuple(lines))


def _same(report: ParityReport, way: str, name: str) -> str:
    """A number that is not the module's in what is shown is an error."""
    own, wanted = report.metrics[way].get(name), report.metrics.get(MODULE, {}).get(name)
    return "" if own is None or wanted is None or metric_value(name, own) == metric_value(name, wanted) else "error"


def _count(samples: int | None) -> Cell:
    if samples is None:
        return Cell("–")
    return Cell(tr("none"), tone="good") if samples == 0 else Cell(exact(samples), tone="error")


def _said(key: str, value: Any) -> str:  # Any: it comes from JSON
    """A fact in words; a time as the window's language writes it."""
    if key != "created":
        return str(value)
    try:
        return day_and_time(datetime.fromisoformat(str(value)).astimezone())
    except ValueError:
        return str(value)


FACTS = (
    ("project", later("Project")),
    ("project_sha256", later("Project's hash")),
    ("run", later("Run")),
    ("epoch", later("Epoch")),
    ("created", later("Trained")),
    ("dataset", later("Data")),
)


def facts(manifest: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """Where the file is from, name by name: what is not known is left out. Any: JSON of the file."""
    origin = manifest.get("provenance", {})
    found = [(tr(title), _said(key, origin[key])) for key, title in FACTS if origin.get(key) not in (None, "")]
    data = manifest.get("data")
    if isinstance(data, Mapping):
        print_ = data.get("fingerprint") or data.get("sha256")
        found += [(tr("Data's fingerprint"), str(print_))] if print_ else []
    for key, title in (("trained_with", tr("Trained with")), ("exported_with", tr("Exported with"))):
        versions = origin.get(key)
        if isinstance(versions, Mapping) and versions:
            found.append((title, ", ".join(f"{name} {version}" for name, version in versions.items())))
    if manifest.get("author"):
        found.append((tr("Author"), str(manifest["author"])))
    found.append((tr("Licence"), str(manifest.get("licence") or tr("not said"))))
    return tuple(found)
