"""Above pictures with regions: how strongly these are drawn, and a button that shows and hides them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from designer.gui.pages.data.region_face import Veil
from designer.gui.scaling import hold
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push

_WIDTH = 96
_KEY = "M"


class VeilBar(QWidget):
    """`changed()`: regions are to be painted otherwise. The key M works wherever `around` or a part of it is used."""

    changed = Signal()

    def __init__(self, veil: Veil, around: QWidget) -> None:
        super().__init__()
        self._veil = veil
        self.button = push(tr("Masks"), "small")
        self.button.setCheckable(True)
        self.button.setChecked(veil.is_on)
        self.button.toggled.connect(self._on_toggled)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(10, 100)
        self.slider.setPageStep(15)
        self.slider.setValue(round(100 * veil.share))
        self.slider.valueChanged.connect(self._on_moved)
        hold(self.slider, width=_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.button)
        row.addWidget(self.slider)
        self._key = QShortcut(QKeySequence(_KEY), around)
        self._key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._key.activated.connect(self._on_key)
        self.name(boxes=False)

    def name(self, *, boxes: bool) -> None:
        """Says what is shown and hidden."""
        what = tr("Boxes") if boxes else tr("Masks")
        tip = tr("Shows or hides the boxes.") if boxes else tr("Shows or hides the masks.")
        self.button.setText(what)
        self.button.setToolTip(f"{tip}   {_KEY}")
        self.slider.setToolTip(tr("How strongly they are drawn"))
        self.slider.setAccessibleName(tr("How strongly they are drawn"))

    def _on_key(self) -> None:
        if self.isVisible():
            self.button.toggle()

    def _on_toggled(self, on: bool) -> None:  # Qt calls it so
        self._veil.is_on = on
        self.slider.setEnabled(on)
        self.changed.emit()

    def _on_moved(self, value: int) -> None:
        self._veil.share = value / 100
        self.changed.emit()
