"""The proof of an export: module, printed source and ONNX file against each other, batch size by batch size."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.export.report import ONNX, ParityReport
from designer.gui.style import set_role
from designer.gui.tongue import later, tr
from designer.gui.widgets.words import Picture, caption, words

_WAYS = {ONNX: "ONNX Runtime", "source": later("printed source")}


class ParityView(QWidget):
    """A check or a cross, a sentence, and the differences in a small table."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._report: ParityReport | None = None
        self._picture = Picture("circle-check", theme.success, 18)
        self.verdict = words("", "heading", wrap=True)
        self.sentence = words("", "small", wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(5)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.verdict, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(caption(tr("Parity")))
        column.addLayout(head)
        column.addWidget(self.sentence)
        column.addLayout(self._grid)

    @property
    def report(self) -> ParityReport | None:
        """What is shown."""
        return self._report

    def show_report(self, report: ParityReport) -> None:
        """Shows a report."""
        self._report = report
        self.verdict.setText(
            tr("What was trained is what the file computes") if report.ok else tr("The file computes otherwise")
        )
        self.sentence.setText(
            tr(
                "Largest differences to the trained module over {samples} validation samples; up to {tolerance} of "
                "the output's scale is rounding.",
                samples=report.samples,
                tolerance=f"{report.tolerance:.0e}",
            )
        )
        self.set_theme(self._theme)
        self._fill(report)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        ok = self._report is None or self._report.ok
        self._picture.show_icon("circle-check" if ok else "circle-x", theme.success if ok else theme.error)

    def _fill(self, report: ParityReport) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        right = Qt.AlignmentFlag.AlignRight
        for column, head in enumerate((tr("Batch"), tr("Against"), "max |Δ|", tr("relative"))):
            self._grid.addWidget(words(head, "small"), 0, column, right if column != 1 else Qt.AlignmentFlag.AlignLeft)
        for row, found in enumerate(report.differences, start=1):
            cells = (
                str(found.batch_size),
                tr(_WAYS.get(found.way, found.way)),
                _written(found.max_abs),
                _written(found.relative),
            )
            for column, text in enumerate(cells):
                label = words(text, "" if column == 1 else "mono")
                if not found.ok:
                    set_role(label, "error")
                self._grid.addWidget(label, row, column, right if column != 1 else Qt.AlignmentFlag.AlignLeft)
        self._grid.setColumnStretch(1, 1)


def _written(difference: float) -> str:
    """A difference with two figures; none at all is said in words."""
    return f"{difference:.1e}" if difference else tr("none")
