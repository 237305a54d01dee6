"""Numbers that a model makes something of, such as a generator's code: a slider for each, and another draw."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSlider, QWidget

from designer.drawing.theme import Theme
from designer.gui.pages.deploy.play.panel import Array, Given, InputPanel, Number, array_given
from designer.gui.scaling import hold, least
from designer.gui.style import set_role, set_state
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import words
from runtime.manifest import InputSpec

_FINE = 100
"""Steps of a slider in one."""
_FAR, _WHOLE = 3.0, 9
_LONG = 8


class CodePanel(InputPanel):
    """Numbers around 0, or whole ones from 0. “Another” draws them anew; what was there can be had back."""

    def __init__(self, spec: InputSpec, theme: Theme, title: str = "") -> None:
        super().__init__(spec, theme, title)
        self._shape = tuple(size or 0 for size in spec.shape)
        self._is_whole = spec.dtype.startswith(("int", "uint", "bool"))
        self._chance = np.random.default_rng()
        self._values = np.zeros(self._shape, dtype=np.float32)
        self._before: list[Array] = []
        self._rows: list[tuple[QSlider, QLineEdit]] = []
        self.back = push(tr("Back"), "small", self._on_back)
        self.another = push(tr("Another"), "small", self._on_another)
        self.zero = push(tr("All zero"), "small", lambda: self._become(np.zeros(self._shape)))
        for button in (self.back, self.zero, self.another):
            self.head.addWidget(button)
        box = QWidget()
        self._grid = QGridLayout(box)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(2)
        self.column.addWidget(box)
        self._fill()
        self._values = self._drawn()
        self._show()

    @property
    def sliders(self) -> tuple[QSlider, ...]:
        """The sliders, in the order of the numbers."""
        return tuple(slider for slider, _ in self._rows)

    def given(self) -> Given | None:
        """The numbers."""
        bad = [field for _, field in self._rows if field.property("invalid")]
        self.missing = tr("Every field needs a number.") if bad else ""
        return None if bad else array_given(self._values.astype(np.int64) if self._is_whole else self._values)

    def show_sample(self, raw: Array) -> None:
        """Shows these numbers."""
        self._values = np.asarray(raw, dtype=np.float32).reshape(self._shape)
        self._show()

    def numbers(self) -> tuple[Number, ...]:
        """All of them."""
        low, high = (0.0, float(_WHOLE)) if self._is_whole else (-_FAR, _FAR)
        return tuple(
            Number(self._name(at), tuple(int(i) for i in place), float(self._values[place]), low, high)
            for at, place in enumerate(np.ndindex(self._shape))
        )

    def _fill(self) -> None:
        count = self._values.size
        stacks = 1 if count <= _LONG else 2
        rows = -(-count // stacks)
        for index in range(count):
            slider, field = QSlider(Qt.Orientation.Horizontal), QLineEdit()
            slider.setRange(0 if self._is_whole else round(-_FAR * _FINE), _WHOLE if self._is_whole else 3 * _FINE)
            slider.setPageStep(1 if self._is_whole else _FINE // 2)
            slider.setSingleStep(1 if self._is_whole else _FINE // 10)
            least(slider, width=90)
            set_role(field, "number")
            hold(field, width=76)
            for part in (slider, field):
                part.setAccessibleName(self._name(index))
            slider.valueChanged.connect(self._moving(index))
            field.textEdited.connect(self._typing(index))
            stack, row = divmod(index, rows)
            self._grid.addWidget(words(self._name(index), "mono-muted"), row, 4 * stack)
            self._grid.addWidget(slider, row, 4 * stack + 1)
            self._grid.addWidget(field, row, 4 * stack + 2)
            self._grid.setColumnMinimumWidth(4 * stack + 3, 12)
            self._rows.append((slider, field))

    def _name(self, index: int) -> str:
        return self.spec.name if self._values.size == 1 else str(index + 1)

    def _moving(self, index: int) -> Callable[[int], None]:
        def move(value: int) -> None:
            self._values.flat[index] = value if self._is_whole else value / _FINE
            field = self._rows[index][1]
            field.setText(f"{self._values.flat[index]:.3g}")
            set_state(field, "invalid", False)
            self.changed.emit()

        return move

    def _typing(self, index: int) -> Callable[[str], None]:
        def typed(text: str) -> None:
            slider, field = self._rows[index]
            try:
                value = float(text.replace(",", "."))
                is_good = np.isfinite(value) and (not self._is_whole or value == int(value))
            except ValueError:
                value, is_good = 0.0, False
            set_state(field, "invalid", not is_good)
            if is_good:
                self._values.flat[index] = value
                self._put(slider, value)
            self.changed.emit()

        return typed

    def _put(self, slider: QSlider, value: float) -> None:
        slider.blockSignals(True)
        slider.setValue(round(value if self._is_whole else value * _FINE))
        slider.blockSignals(False)

    def _drawn(self) -> Array:
        if self._is_whole:
            return self._chance.integers(0, _WHOLE + 1, self._shape).astype(np.float32)
        return self._chance.standard_normal(self._shape).astype(np.float32)

    def _on_another(self) -> None:
        self._become(self._drawn())

    def _become(self, values: Array) -> None:
        self._before.append(self._values.copy())
        self._values = values.astype(np.float32)
        self._show()
        self.changed.emit()

    def _on_back(self) -> None:
        if self._before:
            self._values = self._before.pop()
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        for (slider, field), value in zip(self._rows, self._values.ravel().tolist(), strict=True):
            self._put(slider, value)
            field.setText(f"{value:.3g}")
            set_state(field, "invalid", False)
        self.back.setEnabled(bool(self._before))
