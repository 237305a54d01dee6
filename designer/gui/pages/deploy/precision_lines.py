"""The tables of the tab Precision: a line for each layer with weights, and one for each file that was exported."""

from collections.abc import Collection
from datetime import datetime
from pathlib import Path

from designer.drawing.words import size
from designer.gui.days import day_and_time
from designer.gui.pages.deploy.cells import Cell, Head, Line
from designer.gui.pages.deploy.lowered import milliseconds, short_of
from designer.gui.pages.deploy.proof_lines import share_of, written
from designer.gui.pages.deploy.run_layers import RunLayers
from designer.gui.pages.deploy.sensitivity import Row, Sensitivity
from designer.gui.run.words import metric, metric_value
from designer.gui.tongue import tr
from designer.jobs.kept_exports import KeptExport
from designer.protocol.export_options import USUAL

_LOW, _DECADES = 1e-5, 5.0
"""The axis of errors: smaller numbers differ by more than rounding does."""


def layer_heads(found: Sensitivity | None, precision: str) -> tuple[Head, ...]:
    """The columns of the layers."""
    lost = (
        tr("{metric} lost", metric=tr(metric(found.metric).title)) if found is not None and found.metric else tr("Lost")
    )
    tip = tr("With this layer alone in smaller numbers.")
    return (
        Head(tr("Keep float32"), tr("Ticked: the layer keeps its numbers."), width=84),
        Head(tr("Layer"), width=150),
        Head(tr("Type"), width=110),
        Head(tr("Weights"), tr("The bytes of its weights in float32."), True, 86),
        Head(short_of(precision), tr("The bytes of its weights in smaller numbers."), True, 86),
        Head(lost, tip, True, 104),
        Head(tr("Error"), tr("The outputs' largest difference, as a share of their scale. {tip}", tip=tip), True, 76),
        Head("", tr("The error, from 1e-5 at the left to 1 at the right, by powers of ten."), width=110),
    )


def layer_lines(layers: RunLayers, found: Sensitivity | None, keep: Collection[str]) -> tuple[Line, ...]:
    """The layers: as they were measured, the most sensitive first; before that, along the wires."""
    if found is None:
        rows = tuple(Row(each.id, each.name, each.type, each.bytes, -1, None, None, None) for each in layers.layers)
    else:
        rows = found.rows
    return tuple(_layer(row, found, kept=row.id in keep) for row in rows)


def _layer(row: Row, found: Sensitivity | None, *, kept: bool) -> Line:
    tone = "muted" if kept else ""
    much = found is not None and row.loss is not None and row.loss > found.tolerance
    name = tr("{layer} stays in float32", layer=row.name)
    return Line(
        (
            Cell("", tip=name, checked=kept, said=name if kept else tr("{layer} becomes smaller", layer=row.name)),
            Cell(row.name, tone="strong"),
            Cell(row.type, tone="muted"),
            Cell(size(row.bytes_before)),
            Cell("–" if row.bytes_after < 0 else size(row.bytes_after), tone=tone),
            Cell(loss_words(found, row.loss), tone="error" if much else tone),
            Cell("–" if row.relative is None else written(row.relative), tone=tone),
            Cell("", None if row.relative is None else share_of(row.relative, _LOW, _DECADES), "error" if much else ""),
        ),
        row.id,
    )


def loss_words(found: Sensitivity | None, loss: float | None) -> str:
    """How much of the metric is lost; nothing up to what its digits show."""
    if found is None or loss is None:
        return "–"
    if not found.metric:
        return written(max(0.0, loss))
    shown = metric_value(found.metric, abs(loss))
    if not any(letter in "123456789" for letter in shown):
        return tr("nothing")
    return shown if loss > 0 else f"−{shown}"


def totals_words(found: Sensitivity, keep: Collection[str]) -> str:
    """What the choice comes to: how long the file becomes, and what it loses."""
    before, after = found.float32.bytes, found.bytes_of(keep)
    loss, is_measured = found.loss_of(keep)
    length = tr("{before} become {after}", before=size(before), after=size(after))
    known = found.measured(keep)
    if known is not None and known.latency is not None and found.float32.latency is not None:
        faster = tr(
            "{before} become {after}", before=milliseconds(found.float32.latency), after=milliseconds(known.latency)
        )
        length = f"{length} · {faster}"
    title = tr(metric(found.metric).title) if found.metric else tr("Error")
    words = loss_words(found, loss)
    if is_measured:
        return f"{length} · {tr('{metric} lost: {loss}, measured', metric=title, loss=words)}"
    return f"{length} · {tr('{metric} lost: {loss} expected, layer by layer', metric=title, loss=words)}"


def export_heads(id: str) -> tuple[Head, ...]:
    """The columns of files, with the metric that decides."""
    error = tr("The largest difference to the trained network, as a share of the output's scale.")
    return (
        Head(tr("File"), width=150),
        Head(tr("Numeric precision"), width=130),
        Head(tr("Kept"), tr("How many layers stay in float32."), True, 56),
        Head(tr("Size"), is_number=True, width=84),
        Head(tr(metric(id).title) if id else tr("Metric"), is_number=True, width=92),
        Head(tr("Latency"), tr("For one sample, where it was measured."), True, 84),
        Head(tr("Error"), error, True, 76),
        Head(tr("Made"), width=136),
    )


def export_lines(exports: tuple[KeptExport, ...], id: str, shown: Path | None) -> tuple[Line, ...]:
    """A line for each file; the one that the page shows stands out.

    That of float32 was measured beside each that has smaller numbers.
    """
    usual = next((each.latency_float32 for each in exports if each.latency_float32 is not None), None)
    return tuple(_export(each, id, usual, is_shown=shown is not None and Path(each.path) == shown) for each in exports)


def _export(export: KeptExport, id: str, usual: float | None, *, is_shown: bool) -> Line:
    latency = usual if export.latency is None and export.precision == USUAL.precision else export.latency
    path = Path(export.path)
    is_there = path.is_file()
    tone = "" if is_there else "muted"
    name = path.name if is_there else tr("{name} (gone)", name=path.name)
    return Line(
        (
            Cell(name, tone="strong" if is_shown else tone, tip=export.path),
            Cell(short_of(export.precision), tone=tone),
            Cell(str(len(export.keep)) if export.keep else "–", tone=tone),
            Cell(size(export.bytes), tone=tone),
            Cell(metric_value(id, export.metrics.get(id)), tone=tone),
            Cell(milliseconds(latency), tone=tone),
            Cell("–" if export.relative is None else written(export.relative), tone=tone),
            Cell(_when(export.when), tone="muted"),
        ),
        export.path,
    )


def _when(text: str) -> str:
    try:
        return day_and_time(datetime.fromisoformat(text).astimezone())
    except ValueError:
        return text
