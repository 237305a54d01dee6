"""A plot becomes a file, or goes to the clipboard."""

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from designer.graph.atomic import write_atomically
from designer.graph.errors import FileError
from designer.gui.pages.train.panel import Panel
from designer.gui.plots.plot_export import FORMATS, csv_of, image_of, png_of, svg_of, table_of
from designer.gui.run.controller import RunController
from designer.gui.tongue import retold, tr

_KINDS = ("PNG (*.png)", "SVG (*.svg)", "CSV (*.csv)")


def copy_panel(panel: Panel, runs: RunController) -> None:
    """Puts the plot onto the clipboard: as a picture, and what its legend says as text."""
    view = panel.view
    data = QMimeData()
    data.setImageData(image_of(view.plot, view.still()))
    data.setText("\n".join(f"{retold(each.name)}\t{view.plot.written(each.value)}" for each in view.readings))
    QGuiApplication.clipboard().setMimeData(data)
    runs.say("success", tr("“{title}” is on the clipboard.", title=retold(view.title)))


def save_panel(panel: Panel, runs: RunController) -> None:
    """Asks for a file, and writes the plot into it as its name's ending says, in a thread of its own."""
    name = retold(panel.view.title).replace("/", " ")
    folder = runs.shown.path.parent.parent if runs.shown is not None else Path.home()
    suggestion = str((folder if folder.is_dir() else Path.home()) / f"{name}.png")
    chosen, kind = QFileDialog.getSaveFileName(panel, tr("Save plot"), suggestion, ";;".join(_KINDS))
    if not chosen:
        return
    path = Path(chosen)
    format = path.suffix.lower().lstrip(".")
    if format not in FORMATS:
        format = kind.rpartition("*.")[2].rstrip(")") or FORMATS[0]
        path = path.with_name(f"{path.name}.{format}")
    write_panel(panel, path, format, runs)


def write_panel(panel: Panel, path: Path, format: str, runs: RunController) -> None:
    """Writes a plot. It is drawn now; the file is written when the thread gets to it."""
    view = panel.view
    table = table_of(view.plot) if format == "csv" else {}
    drawn = b"" if format == "csv" else (svg_of if format == "svg" else png_of)(view.plot, view.still())

    def write() -> None:
        write_atomically(path, drawn or csv_of(table))  # a million rows take a while

    def failed(error: Exception) -> None:
        hint = f" {error.hint}" if isinstance(error, FileError) else ""
        runs.say("error", f"{error}{hint}")

    runs.background.ask(
        f"plot {panel.id}",
        write,
        lambda _: runs.say("success", tr("Saved {name}.", name=path.name)),
        failed,
    )
