"""How a network is to be pruned: the fields of the tab Pruning."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSlider, QSpinBox, QVBoxLayout, QWidget

from designer.drawing.words import THIN
from designer.gui.scaling import hold, least, px
from designer.gui.tongue import later, tr
from designer.gui.widgets.buttons import Segments, push
from designer.gui.widgets.words import words
from designer.protocol.prune_options import PruneOptions

CHANNELS, WEIGHTS = "channels", "weights"
_WAYS = {
    CHANNELS: (
        later("Whole channels"),
        later("The weakest channels and neurons leave: the network becomes smaller and faster everywhere."),
    ),
    WEIGHTS: (
        later("Single weights"),
        later("The smallest weights become 0, and stay 0. The file is as long as before, but compresses well."),
    ),
}
_LEAST, _MOST, _USUAL = 5, 95, 30


class PruneWishes(QWidget):
    """`changed()`: something else is wanted now."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._way, self._norm = CHANNELS, "l1"
        self.ways = Segments((id, tr(title)) for id, (title, _) in _WAYS.items())
        self.ways.setAccessibleName(tr("What to take out"))
        self.ways.chosen.connect(self._on_way)
        self.meaning = words("", "muted", wrap=True)
        tip = tr("How much of each layer goes")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(_LEAST, _MOST)
        self.slider.setPageStep(10)
        least(self.slider, width=120)
        self.slider.setMaximumWidth(px(260))
        self.share = _number(_LEAST, _MOST, f"{THIN}%")
        for field in (self.slider, self.share):
            field.setValue(_USUAL)
            field.setAccessibleName(tip)
            field.setToolTip(tip)
        self.slider.valueChanged.connect(self.share.setValue)
        self.share.valueChanged.connect(self._on_share)
        self.everywhere = QCheckBox(tr("Wherever they are"))
        self.everywhere.setToolTip(tr("The smallest of all weights together go, not the smallest of each layer."))
        self.everywhere.clicked.connect(lambda _: self.changed.emit())
        self.norms = Segments((("l1", "L1"), ("l2", "L2")))
        self.norms.setAccessibleName(tr("By what channels are compared"))
        self.norms.button("l1").setToolTip(tr("By the sum of their weights' sizes"))
        self.norms.button("l2").setToolTip(tr("By the root of the sum of their weights' squares"))
        self.norms.chosen.connect(self._on_norm)
        self.epochs = _number(1, 100_000, "")
        self.epochs.setAccessibleName(tr("Epochs of fine-tuning"))
        self.epochs.setToolTip(tr("So long is the rest trained afterwards, at a tenth of the learning rate."))
        self.epochs.valueChanged.connect(lambda _: self.changed.emit())
        self._norm_label = words(tr("Compared by"), "muted")
        self._arrange()
        self._show()

    @property
    def options(self) -> PruneOptions:
        """What is wanted, whichever layers are left as they are."""
        structured = self._way == CHANNELS
        return PruneOptions(
            share=self.share.value() / 100,
            structured=structured,
            everywhere=self.everywhere.isChecked() and not structured,
            norm=self._norm,
            epochs=self.epochs.value(),
            apart=False,
        )

    def suggest_epochs(self, epochs: int) -> None:
        """Offers so many."""
        self.epochs.setValue(epochs)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in (words(tr("Share"), "muted"), self.slider, self.share):
            row.addWidget(part, 1 if part is self.slider else 0)
        row.addSpacing(12)
        for choice in (self.everywhere, self._norm_label, self.norms):
            row.addWidget(choice)
        row.addStretch(1)
        after = QHBoxLayout()
        after.setSpacing(8)
        after.addWidget(words(tr("Epochs of fine-tuning"), "muted"))
        after.addWidget(self.epochs)
        after.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.ways, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.meaning)
        column.addLayout(row)
        column.addLayout(after)

    def _show(self) -> None:
        self.ways.choose(self._way)
        self.norms.choose(self._norm)
        self.meaning.setText(tr(_WAYS[self._way][1]))
        for part in (self._norm_label, self.norms):
            part.setVisible(self._way == CHANNELS)
        self.everywhere.setVisible(self._way == WEIGHTS)

    def _on_way(self, id: str) -> None:
        self._way = id
        self._show()
        self.changed.emit()

    def _on_norm(self, id: str) -> None:
        self._norm = id
        self.changed.emit()

    def _on_share(self, value: int) -> None:
        self.slider.setValue(value)
        self.changed.emit()


class OwnShare(QWidget):
    """The share of one layer. `changed(float or None)`: another is wanted; None: as much as of all others."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._label = words("", "muted")
        self.share = _number(_LEAST, _MOST, f"{THIN}%")
        self.share.setAccessibleName(tr("Share of the selected layer"))
        self.share.valueChanged.connect(lambda value: self.changed.emit(value / 100))
        self.alike = push(tr("Like the others"), "small", self._on_alike)
        self.alike.setToolTip(tr("As much of this layer goes as of all others."))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self._label, self.share, self.alike):
            row.addWidget(part)
        row.addStretch(1)

    def show_layer(self, name: str, share: float, *, is_own: bool = False) -> None:
        """Shows a layer's share without telling; no name: there is none to choose, 0: it stays."""
        has_share = bool(name) and share > 0
        self._label.setText(
            tr("Share of {layer}", layer=name) if has_share else tr("Click on a layer to give it a share of its own.")
        )
        self.share.setVisible(has_share)
        self.alike.setVisible(has_share and is_own)
        with QSignalBlocker(self.share):
            self.share.setValue(round(100 * share))

    def _on_alike(self) -> None:
        self.share.setFocus()  # the button goes
        self.changed.emit(None)

    def take_keyboard(self) -> None:
        """Lets the user type a share."""
        if not self.share.isHidden():
            self.share.setFocus()
            self.share.selectAll()


def _number(low: int, high: int, suffix: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(low, high)
    box.setSuffix(suffix)
    box.lineEdit().setTextMargins(6, 0, 0, 0)  # the style sheet's padding does not reach it
    hold(box, width=84)
    return box
