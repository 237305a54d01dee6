"""What `layerloom data inspect` says: what data is, the columns of a table, and what is worth knowing of it."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from designer.catalogue.datasets import CLASSIFICATION, DatasetDef, InputDef
from designer.catalogue.facts import dataset_of
from designer.cli.command import Context, Result
from designer.cli.counting import Begin
from designer.drawing.words import size
from designer.graph.recipe import Data

if TYPE_CHECKING:  # Reading data takes numpy, which the other commands do not wait for.
    from designer.data.column_summary import ColumnSummary
    from designer.data.source import Source
    from designer.data.table_summary import TableSummary

LARGE = 512 << 20
"""Bytes of a table that is only summarised, which takes little memory, unless its kind is given."""
_COLUMNS = ("Column", "Kind", "Missing", "Different", "Spread")
_MOST = 10
"""Troubles that are printed; `--json` tells all."""
_FREQUENT = 3


def is_large_table(path: Path) -> bool:
    """Whether a file is a table that is too large to be read as a whole without being asked to."""
    from designer.data.sources import recognised

    if not path.is_file() or path.stat().st_size < LARGE:
        return False
    found = recognised(path.resolve())
    return bool(found) and found[0][0] == "table"


def tell_large(path: Path, begin: Begin, context: Context) -> Result:
    """Summarises a large table in one pass. Raises `DataError`."""
    from designer.data.table_summary import summarise

    found = summarise(path, progress=begin(f"Summing up “{path.name}”"))
    console = context.console
    console.table(
        ("What", "Found"), [("kind", "table"), ("rows", f"{found.rows:,}"), ("bytes", size(path.stat().st_size))]
    )
    _say_columns(found, context)
    console.say(
        f"“{path.name}” is large: its columns were summed up, and nothing else was looked for. Give --kind table to"
        " have it read as a whole."
    )
    return Result({"kind": "table", "rows": found.rows, "ragged": found.ragged, "columns": _columns_json(found)})


def tell(data: Data, source: "Source", begin: Begin, context: Context) -> Result:
    """All that is known of data that was opened. Raises `DataError`."""
    from designer.data.findings import findings
    from designer.data.leaks import found_between
    from designer.data.table_source import TableSource
    from designer.data.table_summary import summary_of

    entry, console, columns = dataset_of(data), context.console, None
    if isinstance(source, TableSource):
        columns = summary_of(source.cells, source.kinds, begin("Summing up the columns"))
    found = [*findings(source, begin("Looking for what is worth knowing")), *found_between(source, data)]
    console.table(("What", "Found"), _rows(data, entry, source))
    if columns is not None:
        _say_columns(columns, context)
    for trouble in source.troubles[:_MOST]:
        console.say(f"{trouble.message} {trouble.hint}".rstrip())
    if len(source.troubles) > _MOST:
        console.say(f"… and {len(source.troubles) - _MOST} more; --json tells all.")
    for finding in found:
        console.say(f"{finding.title}: {finding.message} {finding.hint}".rstrip())
    return Result(
        {
            "kind": data.dataset,
            "params": dict(data.params),
            "facts": dict(data.facts),
            "columns": [] if columns is None else _columns_json(columns),
            "troubles": [{"item": each.key, "message": each.message, "hint": each.hint} for each in source.troubles],
            "findings": [
                {
                    "title": each.title,
                    "message": each.message,
                    "hint": each.hint,
                    "items": list(each.keys),
                    "remedy": each.change.words if each.change is not None else "",
                }
                for each in found
            ],
        }
    )


def _rows(data: Data, entry: DatasetDef, source: "Source") -> list[tuple[str, str]]:
    rows = [
        ("kind", data.dataset),
        ("samples", f"{len(source):,}"),
        *_inputs(entry),
        ("task", entry.task),
    ]
    if entry.task == CLASSIFICATION and source.targets.values.ndim == 1:
        numbers = source.targets.values.tolist()
        counts = ", ".join(f"{label} {numbers.count(number):,}" for number, label in enumerate(entry.labels[:_MOST]))
        rows.append(("classes", counts + (", …" if len(entry.labels) > _MOST else "")))
    else:
        rows.append(("to predict", _aims(entry)))
    rows += _regions(entry, source)
    return rows + [(name, json.dumps(value, ensure_ascii=False)) for name, value in data.params.items()]


def _regions(entry: DatasetDef, source: "Source") -> list[tuple[str, str]]:
    """How many pixels or boxes each class has, where masks or boxes are to be predicted."""
    from designer.data.region_counts import spread_of

    spread = spread_of(source)
    if spread is None:
        return []
    counts = zip(entry.labels[:_MOST], spread.of(spread.rows).tolist(), strict=False)
    said = ", ".join(f"{label} {count:,}" for label, count in counts)
    what = "boxes" if spread.is_boxes else f"pixels in {len(spread.rows):,} masks"
    return [(what, said + (", …" if len(entry.labels) > _MOST else ""))]


def _inputs(entry: DatasetDef) -> list[tuple[str, str]]:
    """What one sample is; of several inputs, what each is."""
    said = [_sample(kind) for kind in entry.inputs]
    if len(said) == 1:
        return [("one sample", said[0])]
    return [(f"input {kind.name}", text) for kind, text in zip(entry.inputs, said, strict=True)]


def _sample(kind: InputDef) -> str:
    tokens = f", {kind.tokens:,} different tokens" if kind.tokens else ""
    return f"{kind.content}, {'×'.join(map(str, kind.shape)) or 'a single number'} {kind.dtype}{tokens}"


def _aims(entry: DatasetDef) -> str:
    """What is to be predicted, where it is not one class."""
    said = ", ".join(entry.targets) or "nothing"
    if entry.target_shape and entry.labels:
        places = "×".join(map(str, entry.target_shape))
        return f"{said}: {places}, of {len(entry.labels):,} classes"
    return f"{said}: {', '.join(entry.labels[:_MOST])}" if entry.labels and entry.task != CLASSIFICATION else said


def _say_columns(found: "TableSummary", context: Context) -> None:
    context.console.table(_COLUMNS, [_column(each) for each in found.columns], right=(2, 3))


def _column(found: "ColumnSummary") -> Sequence[str]:
    missing = f"{100 * found.missing / found.count:.3g} %" if found.missing else "–"
    different = "many" if found.different is None else f"{found.different:,}"
    return found.name, found.kind, missing, different, _spread(found)


def _spread(found: "ColumnSummary") -> str:
    from designer.data.column_summary import value_text

    if found.minimum is not None and found.maximum is not None and found.mean is not None:
        low, mean, high = (value_text(found.kind, each) for each in (found.minimum, found.mean, found.maximum))
        return f"{low} … {high}, mean {mean} ± {found.deviation or 0.0:.4g}"
    present = found.count - found.missing
    if not found.frequent or (found.frequent[0][1] == 1 and present > 1):
        return "hardly any comes twice" if present else ""
    named = [f"{word} {100 * count / present:.3g} %" for word, count in found.frequent[:_FREQUENT]]
    return ", ".join(named) + (", …" if len(found.frequent) > _FREQUENT else "")


def _columns_json(found: "TableSummary") -> list[dict[str, Any]]:
    """Columns as JSON; days are written as dates. Any: JSON."""
    from designer.data.column_summary import value_text

    told = []
    for each in found.columns:
        is_date = each.kind == "date"
        values = {"minimum": each.minimum, "mean": each.mean, "maximum": each.maximum}
        days = {name: value_text("date", value) for name, value in values.items() if is_date and value is not None}
        told.append(
            {
                "name": each.name,
                "kind": each.kind,
                "count": each.count,
                "missing": each.missing,
                "unreadable": each.unreadable,
                "different": each.different,
                "frequent": [list(pair) for pair in each.frequent],
                **values,
                **days,
                "deviation": each.deviation,
                "histogram": list(each.histogram),
            }
        )
    return told
