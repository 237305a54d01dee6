"""In what runs differ, as a table: their best metrics, then settings by parts; a column for each run."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from designer.drawing.theme import Theme
from designer.gui.pages.train.runs_table.columns import name_of
from designer.gui.pages.train.runs_table.signs import swatch_icon
from designer.gui.plots.ink import font
from designer.gui.plots.tints import tint
from designer.gui.run.words import duration, metric, metric_value
from designer.gui.scaling import px
from designer.gui.style import set_role
from designer.gui.tongue import later, tr
from designer.jobs.comparing import DATA, LAYERS, RECIPE, SCRIPT, differences, shown
from designer.jobs.summaries import Summary

_PARTS = {
    RECIPE: later("Recipe"),
    DATA: later("Data"),
    LAYERS: later("Layers"),
    SCRIPT: later("What the script says"),
}
_GAP = 16
Line = tuple[str, list[str]]


class DifferenceTable(QTreeWidget):
    """Parts with their rows; what is alike is left out."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._runs: tuple[Summary, ...] = ()
        self.setAccessibleName(tr("Settings in which the runs differ"))
        set_role(self, "table")
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(px(12))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAllColumnsShowFocus(True)
        self.setTabKeyNavigation(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.header().setStretchLastSection(False)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.show_runs(self._runs)

    def show_runs(self, runs: Sequence[Summary]) -> None:
        """Shows in what these differ."""
        self._runs = tuple(runs)
        self.clear()
        self.setColumnCount(len(runs) + 1)
        head = QTreeWidgetItem(["", *map(name_of, runs)])
        for number in range(len(runs)):
            head.setIcon(number + 1, swatch_icon(tint(self._theme, number)))
            head.setTextAlignment(number + 1, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setHeaderItem(head)
        for title, lines in parts_of(self._runs):
            self._add_part(title, lines)
        self.expandAll()
        self.resizeColumnToContents(0)
        self.setColumnWidth(0, min(max(self.columnWidth(0) + px(_GAP), px(200)), px(380)))
        for number in range(len(runs)):
            self.setColumnWidth(number + 1, px(150))

    def _add_part(self, title: str, lines: Sequence[Line]) -> None:
        part = QTreeWidgetItem([title])
        part.setFlags(Qt.ItemFlag.ItemIsEnabled)
        part.setFont(0, font(11, 600))
        part.setForeground(0, QBrush(QColor(self._theme.muted)))
        self.addTopLevelItem(part)
        part.setFirstColumnSpanned(True)
        for name, values in lines:
            row = QTreeWidgetItem([name, *values])
            row.setToolTip(0, name)
            row.setForeground(0, QBrush(QColor(self._theme.title)))
            for at, value in enumerate(values, start=1):
                row.setFont(at, font(11, 400, mono=True))
                row.setToolTip(at, value)
            part.addChild(row)


def parts_of(runs: Sequence[Summary]) -> Iterator[tuple[str, list[Line]]]:
    """The parts of the table with their rows."""
    if not runs:
        return
    yield tr("What came of it"), _outcome(runs)
    found = differences([run.settings for run in runs])
    for part, title in _PARTS.items():
        lines = [(each.key.title, list(map(shown, each.values))) for each in found if each.key.part == part]
        if lines:
            yield tr(title), lines
    if not found:
        yield tr("Recipe, data and layers are alike."), []


def _outcome(runs: Sequence[Summary]) -> list[Line]:
    metrics = dict.fromkeys(id for run in runs for id in run.bests)
    lines = [
        (tr("Best {metric}", metric=tr(metric(id).title)), [metric_value(id, run.bests.get(id)) for run in runs])
        for id in metrics
    ]
    lines.append((tr("Epochs"), [str(run.view.epoch) if run.view.epochs else "–" for run in runs]))
    lines.append((tr("Duration"), [duration(run.view.seconds or None) for run in runs]))
    parameters = [run.view.started.parameters if run.view.started else 0 for run in runs]
    if any(parameters):
        lines.append(
            (tr("Parameters"), [f"{count:,}".replace(",", "\u202f") if count else "–" for count in parameters])
        )
    return lines
