"""The tables of the tab Pruning: what each layer loses, and what became of the whole."""

from collections.abc import Iterable

from designer.drawing.words import THIN, exact, short, size
from designer.export.pruning_preview import LayerPreview, Preview
from designer.gui.pages.deploy.cells import Cell, Head, Line
from designer.gui.pages.deploy.lowered import milliseconds
from designer.gui.pages.deploy.precision_lines import loss_words
from designer.gui.pages.deploy.sensitivity import Row, Sensitivity
from designer.gui.run.words import metric, metric_value
from designer.gui.sentences import sentence
from designer.gui.tongue import tr
from designer.jobs.kept_exports import KeptExport
from designer.jobs.kept_pruning import KeptPruning
from designer.protocol.export_options import USUAL
from designer.protocol.prune_options import PruneOptions

BARS = 4
"""The column of bars takes the room that is left."""
_FLOAT = 4
_LONG = 16
"""From so many letters on, names of layers want a wider column: paths in blocks do."""


def layer_heads(preview: Preview, found: Sensitivity | None) -> tuple[Head, ...]:
    """The columns of the layers."""
    lost = (
        tr("{metric} lost", metric=tr(metric(found.metric).title)) if found is not None and found.metric else tr("Lost")
    )
    counted = tr("How many are left of how many.")
    return (
        Head(tr("Leave"), tr("Ticked: the layer stays as it is."), width=60),
        Head(tr("Layer"), width=116 if all(len(layer.name) < _LONG for layer in preview.layers) else 160),
        Head(tr("Type"), width=150 if any(len(layer.with_) > 1 for layer in preview.layers) else 100),
        Head(tr("Share"), tr("How much of it goes. A click on the layer lets you change it."), True, 60),
        Head(tr("How much is left"), tr("Which share of its parameters is left.")),
        *((Head(tr("Channels left"), counted, True, 96),) if preview.structured else ()),
        Head(tr("Parameters"), counted, True, 126),
        Head(lost, tr("With this layer alone pruned, before fine-tuning."), True, 96),
    )


def layer_lines(preview: Preview, found: Sensitivity | None, wanted: PruneOptions) -> tuple[Line, ...]:
    """A line for each layer along the wires; those that cannot be pruned come last, and say why."""
    rows = {row.id: row for row in found.rows} if found is not None else {}
    names = {layer.id: layer.name for layer in preview.layers}
    return tuple(
        _stays(layer) if layer.reason else _layer(layer, found, rows.get(layer.id), names, wanted)
        for layer in preview.layers
    )


def _stays(layer: LayerPreview) -> Line:
    """Only whole channels leave reasons to stay, so there is a cell for their count."""
    reason = sentence(layer.reason)
    words = layer.name, layer.type, "", reason, short(layer.before), short(layer.parameters_before), ""
    return Line((Cell(), *(Cell(each, tone="muted", tip=reason) for each in words)))


def _layer(
    layer: LayerPreview, found: Sensitivity | None, row: Row | None, names: dict[str, str], wanted: PruneOptions
) -> Line:
    part = wanted.share_of(layer.together)
    kept, is_own = part == 0, part != wanted.share
    tone = "muted" if kept else ""
    loss = row.loss if row is not None and not is_own else None
    much = found is not None and loss is not None and loss > found.tolerance
    others = [names[id] for id in layer.with_ if id != layer.id]
    tip = tr("Its channels are joined with those of {layers}: they go together.", layers=", ".join(others))
    tip = tip if others else ""
    said = tr("{layer} stays as it is", layer=layer.name) if kept else tr("{layer} is pruned", layer=layer.name)
    left = layer.parameters_after
    share = None if left is None else left / max(1, layer.parameters_before)
    return Line(
        (
            Cell("", tip=tip, checked=kept, said=said),
            Cell(layer.name, tone="strong", tip=tip),
            Cell(_type(layer.type, others), tone="muted", tip=tip),
            Cell(tr("stays") if kept else percent(part), tone="muted" if kept else "strong" if is_own else ""),
            Cell(tr("The smallest, wherever") if share is None else "", share, "muted" if share is None else ""),
            *((Cell(_of(layer.after, layer.before), tone=tone),) if layer.with_ else ()),
            Cell(_of(left, layer.parameters_before), tone=tone),
            Cell(loss_words(found, loss), tone="error" if much else tone),
        ),
        layer.id,
    )


def _type(type: str, others: list[str]) -> str:
    """A layer's type, and whom its channels go with."""
    if not others:
        return type
    if len(others) == 1:
        return tr("{type} · with {layer}", type=type, layer=others[0])
    return tr("{type} · with {n} others", type=type, n=len(others))


def _of(after: int | None, before: int) -> str:
    if after is None:
        return short(before)
    return tr("{after} of {before}", after=short(after), before=short(before)) if after != before else short(before)


def totals_words(preview: Preview, found: Sensitivity | None, wanted: PruneOptions) -> str:
    """What the choice comes to."""
    parts = [_becomes(tr("Parameters"), short(preview.parameters_before), short(preview.parameters_after))]
    if preview.structured:
        parts.append(_becomes(tr("Multiply-adds"), short(preview.macs_before), short(preview.macs_after)))
    loss = expected(preview, found, wanted)
    if found is not None and loss is not None:
        title = tr(metric(found.metric).title) if found.metric else tr("Error")
        words = loss_words(found, loss)
        parts.append(tr("{metric} lost: {loss} expected, before fine-tuning", metric=title, loss=words))
    return " · ".join(parts)


def expected(preview: Preview, found: Sensitivity | None, wanted: PruneOptions) -> float | None:
    """What the layers lose one by one, added up; those that are pruned together count once. None: not measured so.

    There is no more to lose than there is.
    """
    if found is None:
        return None
    losses = {row.id: row.loss for row in found.rows if row.loss is not None}
    groups = {
        frozenset(layer.together): wanted.share_of(layer.together) for layer in preview.layers if not layer.reason
    }
    if not losses or any(share not in (0, wanted.share) for share in groups.values()):
        return None
    pruned = (group for group, share in groups.items() if share)
    total = sum(max(0.0, next((losses[id] for id in group if id in losses), 0.0)) for group in pruned)
    whole = found.float32.metrics.get(found.metric)
    return total if whole is None or not found.higher else min(total, whole)


def percent(share: float) -> str:
    """A share as people read it: `30 %`."""
    return f"{round(100 * share)}{THIN}%"


def _becomes(what: str, before: str, after: str) -> str:
    return f"{what}: {tr('{before} become {after}', before=before, after=after)}"


def result_heads() -> tuple[Head, ...]:
    """The columns of what became of a run."""
    return (
        Head("", width=170),
        Head(tr("Before"), is_number=True, width=120),
        Head(tr("Pruned"), tr("Before fine-tuning."), True, 120),
        Head(tr("Fine-tuned"), is_number=True, width=120),
    )


def result_lines(
    kept: KeptPruning,
    metrics: dict[str, float],
    whole: Iterable[KeptExport],
    smaller: Iterable[KeptExport],
    latencies: tuple[float | None, float | None] = (None, None),
) -> tuple[Line, ...]:
    """Before and after: `metrics` are those of the trained rest, the others what was exported of both runs.

    `latencies` are those of both on the tab Speed, in milliseconds for one sample.
    """
    lines = [_line(tr("Parameters"), exact(kept.parameters_before), after := exact(kept.parameters_after), after)]
    if kept.macs_before:
        lines.append(_line(tr("Multiply-adds"), exact(kept.macs_before), after := exact(kept.macs_after), after))
    left = kept.parameters_after if kept.structured else kept.parameters_before
    length = size(left * _FLOAT)
    lines.append(_line(tr("Weights in float32"), size(kept.parameters_before * _FLOAT), length, length))
    for id in kept.before:
        before, pruned, after = (metric_value(id, each.get(id)) for each in (kept.before, kept.pruned, metrics))
        lines.append(_line(tr(metric(id).title), before, pruned, after))
    one, other = tuple(whole), tuple(smaller)
    if one or other:
        lines.append(_line(tr("Exported file"), _length(one), "", _length(other)))
    times = [
        _latency(exports) if known is None else known for known, exports in zip(latencies, (one, other), strict=True)
    ]
    if any(time is not None for time in times):
        lines.append(_line(tr("Latency"), milliseconds(times[0]), "", milliseconds(times[1])))
    return tuple(lines)


def _line(title: str, before: str, pruned: str, after: str) -> Line:
    return Line(
        (Cell(title, tone="strong"), Cell(before), Cell(pruned, tone="muted"), Cell(after, tone="strong")), title
    )


def _length(exports: tuple[KeptExport, ...]) -> str:
    """How long the latest file in float32 is."""
    return next((size(each.bytes) for each in exports if each.precision == USUAL.precision), "–")


def _latency(exports: tuple[KeptExport, ...]) -> float | None:
    """How long one sample takes in float32, where that was measured."""
    return next((each.latency_float32 for each in exports if each.latency_float32 is not None), None)
