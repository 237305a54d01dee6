"""The verdict of an export's proof, in short: at the left of the page, beside the file. The tab Proof has all of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.export.report import ParityReport
from designer.gui.pages.deploy.lowered import LoweredReport, about_words, look_of, verdict_words
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import Picture, caption, words


def verdict_of(report: ParityReport, lowered: LoweredReport | None = None) -> str:
    """Whether the file computes what was trained, in a sentence without an end."""
    if lowered is not None and report.ok:
        return verdict_words(lowered)
    return tr("What was trained is what the file computes") if report.ok else tr("The file computes otherwise")


class ParityView(QWidget):
    """A check or a cross, a sentence, and the way to the whole proof. `opened()`: the user wants to see it."""

    opened = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._report: ParityReport | None = None
        self._lowered: LoweredReport | None = None
        self._picture = Picture("circle-check", theme.success, 18)
        self.verdict = words("", "heading", wrap=True)
        self.sentence = words("", "small", wrap=True)
        self.more = push(tr("See the proof"), "link", self.opened.emit)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.verdict, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(caption(tr("Proof")))
        column.addLayout(head)
        column.addWidget(self.sentence)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def report(self) -> ParityReport | None:
        """What is shown."""
        return self._report

    def show_report(self, report: ParityReport, lowered: LoweredReport | None = None) -> None:
        """Shows a report, and what smaller numbers changed if the file has some."""
        self._report, self._lowered = report, lowered
        self.verdict.setText(verdict_of(report, lowered))
        apart = tr(
            "At most {worst} of the output's scale apart over {samples} validation samples.",
            worst=f"{report.relative:.1e}",
            samples=report.samples,
        )
        self.sentence.setText(apart if lowered is None else about_words(lowered))
        self.more.setText(tr("See the proof") if report.ok else tr("See where it differs"))
        self.set_theme(self._theme)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        ok = self._report is None or self._report.ok
        self._picture.show_icon(*look_of(ok, self._lowered, theme))
