"""The Deploy page: take the trained network home as one ONNX file, see the proof, and try it out."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from designer.drawing.theme import Theme
from designer.export.report import report_from_json
from designer.gui.pages.deploy.exporter import Exporter
from designer.gui.pages.deploy.lowered import lowered_in
from designer.gui.pages.deploy.run_layers import RunLayers, layers_of
from designer.gui.pages.deploy.section import Means
from designer.gui.pages.deploy.tabs import DeployTabs
from designer.gui.pages.deploy.try_it import TryIt
from designer.gui.pages.deploy.try_section import TrySection
from designer.gui.run.controller import RunController
from designer.gui.run.job_view import JobView
from designer.gui.run.past import has_weights
from designer.gui.run.player import Answer, Player
from designer.gui.session import Session
from designer.gui.tongue import tr
from designer.gui.widgets.empty_state import EmptyState
from designer.gui.widgets.words import hairline
from designer.jobs.kept_exports import kept_exports
from designer.jobs.run_folder import RunFolder
from designer.protocol.control import JobKind
from runtime.errors import RuntimeModelError


class DeployPage(QWidget):
    """`page_wanted(id)`: the user is sent to another page, e.g. `train`.

    `shut_down()` ends the process that runs models.
    """

    page_wanted = Signal(str)

    def __init__(self, session: Session, runs: RunController, theme: Theme) -> None:
        super().__init__()
        self._session, self._runs, self._theme = session, runs, theme
        self.player = Player(self)
        self.exporter = Exporter(runs, theme)
        self.exporter.exported.connect(self._on_exported)
        self._is_ready = False
        self.empty = EmptyState("rocket", "", "", theme, action=tr("Export ONNX"), on_action=self._on_action)
        self.tabs = DeployTabs(Means(session, runs, self.player), theme, self.empty)
        self.exporter.wanted.connect(self.tabs.show_options)
        self.exporter.refused.connect(self.tabs.show_refused)
        self.exporter.form.layers_wanted.connect(lambda: self._open("precision"))
        self.exporter.parity.opened.connect(lambda: self._open("proof"))
        self.tabs.export_wanted.connect(self.exporter.start_with)
        self.tabs.options_wanted.connect(self.exporter.form.show_options)
        self.tabs.file_wanted.connect(self.open_file)
        self.tabs.show_options(self.exporter.form.options)
        self._shown: RunFolder | None = None
        self._arrange()
        runs.shown_changed.connect(self.refresh)
        runs.runs_changed.connect(self.refresh)
        runs.job_changed.connect(self._on_job)
        session.state_changed.connect(self.refresh)
        self.refresh()

    @property
    def try_it(self) -> TryIt:
        """What the exported file is tried with."""
        section = self.tabs.section("try")
        assert isinstance(section, TrySection)
        return section.try_it

    @property
    def has_file(self) -> bool:
        """Whether the shown run has an exported file."""
        return self.tabs.model is not None

    def open_model(self, path: Path) -> None:
        """Tries out a model that comes from elsewhere."""
        self.tabs.open_model(path)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.exporter.set_theme(theme)
        self.tabs.set_theme(theme)
        self.empty.set_theme(theme)

    def shut_down(self) -> None:
        """Ends the process that runs models; to be called when the window closes."""
        self.tabs.shut_down()
        self.player.close()

    def refresh(self) -> None:
        """Follows the shown run; a file that it was exported to earlier is found again."""
        folder = self._runs.shown
        out = self._usual_file(folder) if folder else None
        changed = folder != self._shown
        self._shown = folder
        self.exporter.show_run(folder, out)
        if changed:
            self.player.forget()
            self.tabs.show_run(folder)
            self._read_layers(folder)
            if folder is not None and out is not None:
                self._find(folder, out)
        self._invite()

    def open_file(self, path: str) -> None:
        """Shows another file that was exported of the shown run; says why if it cannot be read."""
        self.player.ask("describe", {"model": path}, lambda answer: self._on_opened(Path(path), answer))

    def _find(self, folder: RunFolder, usual: Path) -> None:
        """The file that was exported last, if it is still there; else one at the usual place."""
        known = [Path(each.path) for each in kept_exports(folder.layout)]
        found = next((path for path in (*known, usual) if path.is_file()), None)
        if found is not None:
            self.player.ask("describe", {"model": str(found)}, lambda answer: self._on_found(found, answer))

    def _read_layers(self, folder: RunFolder | None) -> None:
        self.exporter.form.show_layers(RunLayers())
        if folder is not None:
            self._runs.background.ask(
                "layers", lambda: layers_of(folder), lambda layers: self._on_layers(folder, layers), lambda _: None
            )

    def _on_layers(self, folder: RunFolder, layers: RunLayers) -> None:
        if folder == self._shown:
            self.exporter.form.show_layers(layers)
            self.tabs.show_layers(layers)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.exporter)
        row.addWidget(hairline(vertical=True))
        row.addWidget(self.tabs, 1)

    def _usual_file(self, folder: RunFolder) -> Path:
        """Beside the project's file, or in the run's folder while there is none. That of a pruned run says so."""
        path = self._session.path
        if path is None:
            return folder.layout.exports / "model.onnx"
        says_so = path.stem.endswith("-pruned") or not folder.layout.pruned.is_file()
        return path.with_name(f"{path.stem}{'' if says_so else '-pruned'}.onnx")

    def _invite(self) -> None:
        run = next((run for run in self._runs.runs if run.folder == self._shown), None)
        ready = run is not None and has_weights(run)
        job = self._runs.job(JobKind.EXPORT)
        if job is not None and not job.is_over:
            title = tr("Exporting …")
            text = tr("The network is written as ONNX, then compared with what was trained on every validation sample.")
        elif ready:
            title = tr("Take the network home")
            text = tr(
                "Export one ONNX file that holds the network, its labels and its preparation of inputs, with a proof "
                "that it computes what was trained. Then try it here on samples, or on a drawing of your own."
            )
        else:
            title = tr("Nothing to deploy yet")
            text = tr("Train the network first; its best checkpoint can then be exported and tried out here.")
        self.empty.say("rocket", title, text, self._theme)
        self.tabs.set_ready(ready)
        if self.empty.button is not None:
            self._is_ready = ready
            self.empty.button.setText(tr("Export ONNX") if ready else tr("Go to Train"))
            self.empty.button.setEnabled(not ready or self.exporter.export.isEnabled())

    def _on_job(self, _: JobView) -> None:
        self._invite()

    def _on_action(self) -> None:
        if self.empty.button is not None and not self._is_ready:
            self.page_wanted.emit("train")
        else:
            self.exporter.export.setFocus()  # What was clicked is switched off now; the keyboard goes along.
            self.exporter.start()

    def _on_opened(self, path: Path, answer: Answer) -> None:
        error = answer.get("error")
        if error is not None:
            self._session.message.emit("error", f"{error['message']} {error.get('hint', '')}".strip())
        else:
            self._on_found(path, answer)

    def _on_found(self, path: Path, answer: Answer) -> None:
        """Shows an earlier export if it comes from the shown run."""
        manifest = answer.get("manifest", {})
        origin = manifest.get("provenance", {}).get("run") if isinstance(manifest, dict) else None
        if self._shown is None or origin != self._shown.name:
            return
        try:
            report = report_from_json(manifest["parity"])
            self.exporter.show_file(path, report, lowered_in(manifest["parity"]))
        except (RuntimeModelError, KeyError):
            return  # Made by another version: it can be exported again.
        self._offer(path, manifest)

    def _on_exported(self, path: str) -> None:
        """Reads what the new file says of itself."""
        file = Path(path)
        self.tabs.show_model(file)
        self.player.ask("describe", {"model": path}, lambda answer: self._on_described(file, answer))

    def _on_described(self, path: Path, answer: Answer) -> None:
        if self.tabs.model == path:
            self.tabs.show_manifest(answer.get("manifest", {}))

    def _open(self, tab: str) -> None:
        """Opens a tab, and gives it the keyboard: who asked for it goes on there."""
        self.tabs.show_tab(tab)
        self.tabs.bar.setFocus()

    def _offer(self, path: Path, manifest: Mapping[str, Any]) -> None:
        self.tabs.show_model(path)
        self.tabs.show_manifest(manifest)
