"""The columns of a table as the page shows them: what `designer.data` gathered, in words and numbers of the window."""

from designer.data.column_summary import ColumnSummary, value_text
from designer.data.source import Rows
from designer.data.table_kinds import spread
from designer.data.table_source import TableSource
from designer.data.table_summary import TableSummary, summary_of
from designer.data.telling import Progress
from designer.gui.plots.axis import figure
from designer.gui.plots.columns import Column
from designer.gui.tongue import later, tr

_AT_ONCE = 500_000
"""Cells that are gathered at once; of larger tables first a part is shown, spread over all."""
_LEAST_ROWS = 1000
_SHOWN = 3

_KINDS = {
    "number": later("Number"),
    "category": later("Category"),
    "date": later("Date"),
    "yes-no": later("Yes or no"),
    "text": later("Text"),
    "id": later("Name of the row"),
    "many": later("Many words"),
    "constant": later("Always the same"),
    "empty": later("Empty"),
}


def glimpse(source: TableSource) -> tuple[Column, ...]:
    """Every column of a table, also those that are not used; of a large one by some of its rows. Takes no second."""
    rows = _rows(source)
    return shown(summary_of(source.cells.only(rows), source.kinds), source.targets.names)


def is_glimpse(source: TableSource) -> bool:
    """Whether `glimpse` sees some of the rows only."""
    return len(_rows(source)) < len(source)


def _rows(source: TableSource) -> Rows:
    return spread(len(source.cells), max(_LEAST_ROWS, _AT_ONCE // len(source.cells.names)))


def columns_of_table(source: TableSource, progress: Progress | None = None) -> tuple[Column, ...]:
    """The same by all rows. Not for the window's thread."""
    found = summary_of(source.cells, source.kinds, progress)
    return shown(found, source.targets.names)


def shown(found: TableSummary, targets: tuple[str, ...] = ()) -> tuple[Column, ...]:
    """What was gathered, column by column; `targets` are those to be predicted."""
    return tuple(_column(each, is_target=each.name in targets) for each in found.columns)


def _column(found: ColumnSummary, *, is_target: bool) -> Column:
    kind = tr(_KINDS[found.kind])
    has_numbers = found.mean is not None and found.minimum is not None and found.maximum is not None
    return Column(
        name=found.name,
        mean=found.mean or 0.0,
        deviation=found.deviation or 0.0,
        low=found.minimum or 0.0,
        high=found.maximum or 0.0,
        counts=found.histogram if has_numbers else _frequencies(found),
        kind=f"{kind} · {tr('target')}" if is_target else kind,
        count=found.count,
        missing=found.missing,
        different=found.different,
        words="" if has_numbers else _frequent(found),
        said=_dates(found) if found.kind == "date" and has_numbers else None,
    )


def _frequencies(found: ColumnSummary) -> tuple[int, ...]:
    """How often the most frequent words come; nothing where hardly any comes twice."""
    return tuple(count for _, count in found.frequent) if found.frequent and found.frequent[0][1] > 1 else ()


def _frequent(found: ColumnSummary) -> str:
    """The most frequent words with their shares; of what is hardly ever there twice, that it is so."""
    present = found.count - found.missing
    if not present:
        return tr("Nothing")
    if not found.frequent or (found.frequent[0][1] == 1 and present > 1):
        return tr("hardly any comes twice")
    named = [f"{word} {100 * count / present:.3g} %" for word, count in found.frequent[:_SHOWN]]
    return ", ".join(named) + (", …" if len(found.frequent) > _SHOWN else "")


def _dates(found: ColumnSummary) -> tuple[str, str, str, str]:
    deviation = tr("± {n} days", n=figure(found.deviation or 0.0))
    low, mean, high = (value_text("date", each or 0.0) for each in (found.minimum, found.mean, found.maximum))
    return low, mean, deviation, high
