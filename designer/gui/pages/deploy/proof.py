"""The tab “Proof”: module, printed source and file against each other; what smaller numbers cost; where it is from."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.export.report import ParityReport, report_from_json
from designer.gui.pages.deploy import proof_lines
from designer.gui.pages.deploy.cell_table import CellTable
from designer.gui.pages.deploy.documents import as_html, as_markdown
from designer.gui.pages.deploy.lowered import about_words, look_of, lowered_in
from designer.gui.pages.deploy.parity import verdict_of
from designer.gui.pages.deploy.proof_document import document_of, tables_of
from designer.gui.pages.deploy.proof_lines import Table
from designer.gui.pages.deploy.refusal import advice_of
from designer.gui.pages.deploy.run_layers import RunLayers
from designer.gui.pages.deploy.section import Means, Section
from designer.gui.pages.figures import scrolled
from designer.gui.run.showing_layers import show_layer
from designer.gui.scaling import px
from designer.gui.sentences import sentence
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import Picture, caption, words
from runtime.errors import RuntimeModelError

_NARROW = 1020


class Proof(Section):
    """Shows the report that lies in the file."""

    def __init__(self, means: Means, theme: Theme) -> None:
        super().__init__()
        self._means, self._theme = means, theme
        self._report: ParityReport | None = None
        self._manifest: Mapping[str, Any] = {}
        self._names: Mapping[str, str] = {}
        self._model = Path()
        self._picture = Picture("circle-check", theme.success, 22)
        self.verdict = words("", "title", wrap=True)
        self.sentence = words("", "muted", wrap=True)
        self.advice = words("", "", wrap=True)
        self.advice.hide()
        self.save = push(tr("Save the report…"), "", self._on_save)
        self.tables = {
            "differences": _Part(theme, stretch=6),
            "layers": _Part(theme, stretch=4),
            "metrics": _Part(theme, stretch=-1),
            "lowered": _Part(theme, stretch=-1),
        }
        self.tables["layers"].table.opened.connect(partial(show_layer, means.runs))
        self._origin = QWidget()
        self.facts = QGridLayout()
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._arrange()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        for part in self.tables.values():
            part.table.set_theme(theme)
        self._mark()

    def show_model(self, path: Path) -> None:
        """Whose proof it is."""
        self._model = path

    def show_manifest(self, manifest: Mapping[str, Any]) -> None:
        """Shows the proof that lies in a file. Any: it is JSON."""
        try:
            report = report_from_json(manifest["parity"])
        except (RuntimeModelError, KeyError):
            return  # Made by another version: it can be exported again.
        self._report, self._manifest = report, manifest
        lowered = lowered_in(manifest["parity"])
        about = () if lowered is None else (about_words(lowered),)
        said = " ".join((*about, sentence(report.sentence()), *map(sentence, report.notes)))
        self.verdict.setText(verdict_of(report, lowered))
        self.sentence.setText(said)
        self._mark()
        for name, table in tables_of(report, manifest, self._names).items():
            self.tables[name].show_table(table)
        self._show_facts(proof_lines.facts(manifest))
        self.advice.hide()
        self._origin.show()
        self.save.show()

    def show_refused(self, report: ParityReport) -> None:
        """Shows how far off a file was that was not written, and what to do."""
        self.show_manifest({"parity": report.to_json()})
        self.advice.setText(advice_of(report))
        self.advice.show()
        self._origin.hide()
        self.save.hide()  # The report is one of a file.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The two small tables stand side by side, or below each other where that is too narrow."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < px(_NARROW)
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._pair.setDirection(way)
        self._pair.setSpacing(20 if is_narrow else 40)

    def show_layers(self, layers: RunLayers) -> None:
        """What the layers that stay in float32 are called."""
        self._names = {layer.id: layer.name for layer in layers.layers}
        if self._report is not None:
            self.show_manifest(self._manifest)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(4)
        said.addWidget(self.verdict)
        said.addWidget(self.sentence)
        said.addWidget(self.advice)
        head.addLayout(said, 1)
        head.addWidget(self.save, 0, Qt.AlignmentFlag.AlignTop)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 12, 0)
        inside.setSpacing(20)
        inside.addLayout(head)
        self._pair.setSpacing(40)
        for name in ("lowered", "metrics"):
            self._pair.addWidget(self.tables[name], 0, Qt.AlignmentFlag.AlignTop)
        self._pair.addStretch(1)
        inside.addLayout(self._pair)
        for name in ("differences", "layers"):
            inside.addWidget(self.tables[name])
        origin = QVBoxLayout(self._origin)
        origin.setContentsMargins(0, 0, 0, 0)
        origin.setSpacing(8)
        origin.addWidget(caption(tr("Where it is from")))
        self.facts.setHorizontalSpacing(24)
        self.facts.setVerticalSpacing(6)
        self.facts.setColumnStretch(1, 1)
        origin.addLayout(self.facts)
        inside.addWidget(self._origin)
        inside.addStretch(1)
        self.column.addWidget(scrolled(content))

    def _mark(self) -> None:
        ok = self._report is None or self._report.ok
        self._picture.show_icon(*look_of(ok, lowered_in(self._manifest.get("parity")), self._theme))

    def _show_facts(self, facts: tuple[tuple[str, str], ...]) -> None:
        while (item := self.facts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, (name, value) in enumerate(facts):
            self.facts.addWidget(words(name, "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
            label = words(value, "mono", wrap=True, selectable=True)
            label.setAccessibleName(f"{name}: {value}")
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # long sums make nothing wide
            self.facts.addWidget(label, row, 1)

    def _on_save(self) -> None:
        start = str(self._model.with_suffix(".html"))
        kinds = f"{tr('Web page (*.html)')};;{tr('Markdown (*.md)')}"
        chosen, kind = QFileDialog.getSaveFileName(self, tr("Save the report"), start, kinds)
        if chosen:
            path = Path(chosen)
            self.save_report(path if path.suffix else path.with_suffix(".md" if "md" in kind else ".html"))

    def save_report(self, path: Path) -> None:
        """Writes the proof as a web page, or as Markdown where the name ends so."""
        if self._report is None:
            return
        document = document_of(self._model.name, self._report, self._manifest, self._names)
        text = as_markdown(document) if path.suffix.lower() in (".md", ".markdown") else as_html(document)
        try:
            path.write_text(text, encoding="utf-8")
        except OSError as error:
            reason = error.strerror or str(error)
            said = tr("“{name}” could not be written: {reason}.", name=path.name, reason=reason)
            self._means.session.message.emit("error", said)
            return
        self._means.session.message.emit("success", tr("The report was saved as {name}.", name=path.name))


class _Part(QWidget):
    """A table with its title and what it shows; nothing at all where there is none."""

    def __init__(self, theme: Theme, stretch: int) -> None:
        super().__init__()
        self._title, self._about = caption(""), words("", "small", wrap=True)
        self.table = CellTable(theme, "", stretch=stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self._title, self._about, self.table):
            column.addWidget(part)
        self.hide()

    def show_table(self, table: Table | None) -> None:
        """Shows a table."""
        self.setVisible(table is not None and bool(table.lines))
        if table is None:
            return
        self._title.setText(table.title.upper())
        self._about.setText(table.about)
        self.table.setAccessibleName(table.title)
        self.table.show_lines(table.heads, table.lines)
