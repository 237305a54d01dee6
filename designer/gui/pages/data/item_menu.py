"""The menu of the chosen items: leave them out, call them something else."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from designer.gui.tongue import tr

_MOST = 40
"""So many classes stand in the menu itself; more of them in menus of that many each."""


class ItemMenu(QMenu):
    """`labelled(label)`: the items are to be called so; None: what the files call them. It goes when it is closed."""

    labelled = Signal(object)

    def __init__(self, parent: QWidget, labels: tuple[str, ...], *, out: bool, changed: bool) -> None:
        super().__init__(parent)
        self.aboutToHide.connect(self.deleteLater)
        self.exclude = QAction(tr("Take in again") if out else tr("Leave out"), self)
        self.addAction(self.exclude)
        if not labels:
            return
        self.addSection(tr("Call it"))
        if len(labels) <= _MOST:
            self._fill(self, labels)
        else:
            for start in range(0, len(labels), _MOST):
                some = labels[start : start + _MOST]
                self._fill(self.addMenu(f"{some[0]} … {some[-1]}".replace("&", "&&")), some)
        if changed:
            self.addSeparator()
            back = QAction(tr("As the files say"), self)
            back.triggered.connect(lambda: self.labelled.emit(None))
            self.addAction(back)

    def _fill(self, menu: QMenu, labels: tuple[str, ...]) -> None:
        for label in labels:
            action = QAction(label.replace("&", "&&"), menu)
            action.triggered.connect(partial(self._on_label, label))
            menu.addAction(action)

    def _on_label(self, label: str, _: bool = False) -> None:
        self.labelled.emit(label)
