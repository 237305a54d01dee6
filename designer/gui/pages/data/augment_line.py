"""A line of the list of augmentations: a handle, whether it is on, its name, and its parameters while it is chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox

from designer.catalogue.augmentation import AugmentDef
from designer.drawing.theme import Theme
from designer.graph.recipe import Choice
from designer.gui.editing.reading import humane
from designer.gui.pages.data.fields import field_for
from designer.gui.pages.data.step_line import Handle, Line
from designer.gui.pages.form import Form, Setting
from designer.gui.scaling import hold
from designer.gui.session import Session
from designer.gui.tongue import later, tr
from designer.gui.widgets.buttons import IconButton

_NAMES = {
    "p": later("Chance"),
    "degrees": later("Angle"),
    "translate": later("Shift"),
    "scale": later("Size"),
    "shear": later("Slant"),
    "distortion_scale": later("Strength"),
    "ratio": later("Form"),
    "padding": later("Border"),
    "brightness": later("Brightness"),
    "contrast": later("Contrast"),
    "saturation": later("Saturation"),
    "hue": later("Hue"),
    "kernel_size": later("Reach"),
    "sigma": later("Deviation"),
    "bits": later("Bits"),
    "threshold": later("Threshold"),
    "num_ops": later("Changes"),
    "magnitude": later("Magnitude"),
    "policy": later("Found on"),
    "share": later("Share"),
    "gain": later("Change"),
    "freq_mask_param": later("Most bands"),
    "time_mask_param": later("Most frames"),
    "num_masks": later("Masks"),
    "alpha": later("Evenness"),
}
"""Names of parameters in words."""


class AugmentLine(Line):
    """`remove_wanted()`; `move_wanted(by)`: by so many places, up if below 0; `turned(on)`: it is to be on, or off."""

    remove_wanted = Signal()
    move_wanted = Signal(int)
    turned = Signal(bool)

    def __init__(self, session: Session, place: int, entry: AugmentDef | None, title: str, theme: Theme) -> None:
        super().__init__(title, theme)
        self.entry = entry
        self.setToolTip(tr(entry.doc) if entry is not None else "")
        self.setObjectName(f"data.augment.{place}")
        self.handle = Handle(theme)
        self.switch = QCheckBox()
        self.switch.setAccessibleName(tr("{name} is on", name=title))
        self.switch.setToolTip(f"{tr('Off, it stays in the list and does nothing.')}   {tr('Space')}")
        hold(self.switch, width=18)  # without words it would keep room for some
        self.switch.clicked.connect(self.turned)
        self.remove = IconButton("x", theme, f"{tr('Remove')}   Del", size=14)
        self.remove.setAccessibleName(tr("Remove {name}", name=title))
        self.remove.clicked.connect(self.remove_wanted)
        self.head.insertWidget(0, self.handle)
        self.head.insertWidget(1, self.switch)
        self.head.addWidget(self.remove)
        self.rows: dict[str, Setting] = {}
        self.form = Form()
        for param in entry.params if entry is not None else ():
            row = Setting(session, f"data.augment.{place}.params.{param.name}", param, editor=field_for(param, ()))
            self.form.add_setting(tr(_NAMES[param.name]) if param.name in _NAMES else humane(param.name), row)
            self.rows[param.name] = row
        if self.rows:
            self.put_inside(self.form)

    def show_choice(self, choice: Choice, trouble: str) -> None:
        """Shows the parameters, and what is wrong."""
        is_on = choice.params.get("on", True) is not False
        self.switch.setChecked(is_on)
        self.title.setEnabled(is_on)
        for name, row in self.rows.items():
            row.show_value(choice.params.get(name, row.param.default))
        self.say(_shortly(choice), trouble)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        super().set_theme(theme)
        self.remove.set_theme(theme)
        self.handle.show_icon("ellipsis-vertical", theme.muted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes, Alt with Up and Down moves, Space turns on and off."""
        key, moves = event.key(), {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_wanted.emit()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and key in moves:
            self.move_wanted.emit(moves[Qt.Key(key)])
        elif key == Qt.Key.Key_Space:
            self.switch.click()
        else:
            super().keyPressEvent(event)


def _shortly(choice: Choice) -> str:
    """Whether it is off, said at the right."""
    return tr("off") if choice.params.get("on", True) is False else ""
