"""Choosing another model file: beside the one that is open, or of those that are at hand."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from designer.gui.tongue import tr


def choose_model(parent: QWidget, title: str, beside: str) -> Path | None:
    """Asks for a file; the search begins where the file `beside` lies ("": anywhere)."""
    folder = Path(beside).parent if beside else None
    start = str(folder) if folder is not None and folder.is_dir() else ""
    name, _ = QFileDialog.getOpenFileName(parent, title, start, tr("ONNX (*.onnx)"))
    return Path(name) if name else None


def offer_models(
    button: QPushButton, paths: Sequence[Path], take: Callable[[Path], object], ask: Callable[[], object]
) -> None:
    """A menu below the button of models that are at hand, and another one; where none is, another one is asked for."""
    if not paths:
        ask()
        return
    menu = QMenu(button)
    menu.setAccessibleName(button.text())
    for path in paths:
        entry = menu.addAction(path.name, partial(take, path))
        entry.setToolTip(str(path))
    menu.addSeparator()
    menu.addAction(tr("Another file…"), ask)
    menu.setToolTipsVisible(True)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))
