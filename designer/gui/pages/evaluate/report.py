"""One evaluation in full: its numbers, where classes are confused or values are off, and the worst samples."""

import numpy as np
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.drawing.words import exact
from designer.evaluate.evaluation import Evaluation
from designer.gui.pages.evaluate.class_table import ClassTable
from designer.gui.pages.evaluate.worst import Pictured, Worst
from designer.gui.pages.figures import Figures
from designer.gui.plots.columns import Histogram, describe
from designer.gui.plots.confusion import ConfusionView
from designer.gui.plots.scatter import ScatterView
from designer.gui.run.words import metric, metric_value
from designer.gui.tongue import later, tr
from designer.gui.widgets.words import caption, words

_MOST_METRICS = 16


class Report(QWidget):
    """Shows an `Evaluation`, and its worst samples as soon as they are pictured."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._places = tuple(f"metric {number}" for number in range(_MOST_METRICS))
        self.figures = Figures(*self._places, later("Samples"), later("Epoch"), minimum=72)
        self.confusion = ConfusionView(theme)
        self.classes = ClassTable(theme)
        self.scatter = ScatterView(theme)
        self.residuals, self.losses = Histogram(theme), Histogram(theme)
        self.worst = Worst(theme)
        self.notice = words("", "muted", wrap=True)
        self.confusion.cell_chosen.connect(self.worst.show_cell)
        self._left = QStackedWidget()
        self._left.addWidget(self.confusion)
        self._left.addWidget(self.scatter)
        self._left.addWidget(_at_the_top(tr("Loss of each sample"), self.losses))
        self._class_caption = caption(tr("By class"))
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self._class_caption)
        right.addWidget(self.classes)
        right.addWidget(self.residuals)
        right.addSpacing(16)
        right.addWidget(self.worst, 1)
        row = QHBoxLayout()
        row.setSpacing(40)
        row.addWidget(self._left, 5)
        row.addLayout(right, 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        column.addWidget(self.figures)
        column.addWidget(self.notice)
        column.addLayout(row, 1)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.confusion.set_theme(theme)
        self.classes.set_theme(theme)
        self.scatter.set_theme(theme)
        self.residuals.set_theme(theme)
        self.losses.set_theme(theme)
        self.worst.set_theme(theme)

    def show_evaluation(self, evaluation: Evaluation) -> None:
        """Shows the numbers and the pictures; the worst samples follow."""
        self._show_figures(evaluation)
        self.notice.setText(evaluation.notice)
        self.notice.setVisible(bool(evaluation.notice))
        self.classes.setVisible(bool(evaluation.labels))
        counted = sum(map(sum, evaluation.confusion))
        self.classes.set_classes(evaluation.classes, places=counted > evaluation.samples)
        self._class_caption.setText((tr("By class") if evaluation.labels else tr("How far off")).upper())
        self._class_caption.setVisible(bool(evaluation.labels or evaluation.targets))
        self.residuals.show_column(None)
        if evaluation.confusion:
            self._left.setCurrentIndex(0)
            self.confusion.set_counts(np.array(evaluation.confusion, dtype=np.int64), evaluation.labels)
        elif evaluation.targets:
            self._left.setCurrentIndex(1)
            self._show_values(evaluation)
        else:
            self._left.setCurrentIndex(2)
            spread = describe(np.array(evaluation.losses, dtype=np.float32)[:, np.newaxis], (tr("loss"),))
            self.losses.show_column(spread[0] if evaluation.losses else None)

    def _show_values(self, evaluation: Evaluation) -> None:
        true = np.array([row[0] for row in evaluation.targets])
        predicted = np.array([row[0] for row in evaluation.predictions])
        name = evaluation.names[0] if evaluation.names else tr("value")
        self.scatter.set_values(true, predicted, name)
        spread = describe(np.array(evaluation.residuals, dtype=np.float32)[:, :1], (tr("predicted − true"),))
        self.residuals.show_column(spread[0])

    def show_worst(self, pictured: Pictured) -> None:
        """Shows the worst samples."""
        self.worst.show_samples(pictured)

    def _show_figures(self, evaluation: Evaluation) -> None:
        known = list(evaluation.metrics.items())[:_MOST_METRICS]
        for place, (id, value) in zip(self._places, known, strict=False):
            entry = metric(id)
            self.figures.say(place, metric_value(id, value, evaluation.unit), title=tr(entry.title), tip=tr(entry.doc))
        self.figures.say("Samples", exact(evaluation.samples), tip=tr("Validation samples of the run"))
        self.figures.say(
            "Epoch", str(evaluation.epoch), tip=tr("Checkpoint: {checkpoint}", checkpoint=evaluation.checkpoint)
        )
        self.figures.show_only(*self._places[: len(known)], "Samples", "Epoch")


def _at_the_top(title: str, widget: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    column.addWidget(caption(title))
    column.addWidget(widget)
    column.addStretch(1)
    return page
