"""The window that says what was found: troubles first, then everything, to be read and copied."""

import platform

from PySide6.QtCore import QLocale, Qt, Signal, qVersion
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from designer import __version__
from designer.drawing.theme import Theme
from designer.gui.doctor.asking import Doctor, Found
from designer.gui.fonts import has_face_for, missing_face
from designer.gui.languages import LANGUAGES
from designer.gui.scaling import hold, px
from designer.gui.tongue import tr
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import Picture, caption, hairline, words

_SIZE = 720, 620
_NAME = 150
_SIGNS = {"ok": "circle-check", "warning": "triangle-alert", "error": "circle-alert"}


class DoctorWindow(QDialog):
    """Looks as soon as it is shown. `closed()` tells that it went."""

    closed = Signal()

    def __init__(self, parent: QWidget, theme: Theme, doctor: Doctor | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Check this computer"))
        self.setObjectName("doctor")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self.found: tuple[Found, ...] = ()
        self.doctor = doctor or Doctor(self)
        self.sentence = words("", "muted", wrap=True)
        self.sign = Picture("loader-circle", theme.muted, 20)
        self.again = push(tr("Look again"), "", self.look)
        self.copy = push(tr("Copy as text"), "primary", self._on_copy)
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(24, 8, 24, 16)
        self._column.setSpacing(0)
        self._place()
        self.doctor.answered.connect(self._on_answered)
        self.doctor.failed.connect(self._on_failed)
        around = parent.size()
        self.resize(min(px(_SIZE[0]), around.width() - 24), min(px(_SIZE[1]), around.height() - 24))
        self.look()

    @property
    def text(self) -> str:
        """Everything that was found, as text to be sent to others."""
        lines = [f"{each.state:<8} {each.name}: {each.found}" for each in self.found]
        return "\n".join(lines)

    def look(self) -> None:
        """Looks (again)."""
        self.copy.setEnabled(False)
        self.again.setEnabled(False)
        self.sign.show_icon("loader-circle", self._theme.muted)
        self.sentence.setText(tr("Looking at what this computer has. This takes a few seconds."))
        self.doctor.look()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        if self.found:
            self._show()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Wants no answer any more."""
        self.doctor.stop()
        self.closed.emit()
        super().closeEvent(event)

    def reject(self) -> None:
        """Escape closes."""
        self.close()

    def _place(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(24, 20, 24, 12)
        head.setSpacing(12)
        head.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.sentence, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self._list)
        area.setAccessibleName(tr("What was found"))
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 24, 16)
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self.again)
        foot.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(hairline())
        column.addWidget(area, 1)
        column.addWidget(hairline())
        column.addLayout(foot)

    def _on_answered(self, found: tuple[Found, ...]) -> None:
        self.found = (*(each for each in found if each.name != "window"), *_here(self))
        self._show()

    def _on_failed(self, sentence: str) -> None:
        self.found = _here(self)
        self._show()
        self.sign.show_icon("circle-alert", self._theme.error)
        self.sentence.setText(sentence)

    def _show(self) -> None:
        self.copy.setEnabled(True)
        self.again.setEnabled(True)
        self._clear()
        troubles = [each for each in self.found if each.state != "ok"]
        errors = [each for each in troubles if each.state == "error"]
        if errors:
            sign, colour, text = "circle-alert", self._theme.error, tr("Something that Layerloom needs is missing.")
        elif troubles:
            sign, colour = "circle-check", self._theme.success
            text = tr("Networks can be trained, exported and run here. Some things could be better.")
        else:
            sign, colour = "circle-check", self._theme.success
            text = tr("Everything is there. Networks can be trained, exported and run here.")
        self.sign.show_icon(sign, colour)
        self.sentence.setText(text)
        for title, part in ((tr("To look at"), troubles), (tr("All that was found"), list(self.found))):
            if part:
                self._add_part(title, part)
        self._column.addStretch(1)

    def _add_part(self, title: str, part: list[Found]) -> None:
        head = caption(title)
        head.setContentsMargins(0, 16, 0, 4)
        self._column.addWidget(head)
        for place, each in enumerate(part):
            if place:
                self._column.addWidget(hairline())
            self._column.addWidget(self._row(each))

    def _row(self, found: Found) -> QWidget:
        row = QWidget()
        colours = {"ok": self._theme.success, "warning": self._theme.warning, "error": self._theme.error}
        sign = Picture(_SIGNS.get(found.state, "info"), colours.get(found.state, self._theme.muted), 16)
        sign.setAccessibleName(found.state)
        name = words(found.name, "heading")
        hold(name, width=_NAME)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(words(found.found, wrap=True, selectable=True))
        if found.hint:
            column.addWidget(words(found.hint, "muted", wrap=True, selectable=True))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 7, 0, 7)
        line.setSpacing(12)
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(column, 1)
        return row

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
        self.sentence.setText(tr("What was found is on the clipboard."))


def _here(window: QWidget) -> tuple[Found, ...]:
    """What only the window knows of itself."""
    size, ratio = window.screen().size(), window.screen().devicePixelRatio()
    screen = f"{size.width()} × {size.height()}, {ratio:g}× dots, {QGuiApplication.platformName()}"
    return (Found("screen", "ok", screen), _typefaces(), Found("window", "ok", f"open, Qt {qVersion()}"))


def _typefaces() -> Found:
    """Whether every language of the window can be drawn here."""
    missing = [language.code for language in LANGUAGES if not has_face_for(language.code)]
    if not missing:
        return Found("typefaces", "ok", f"for all {len(LANGUAGES)} languages of the window")
    names = " and ".join(QLocale.languageToString(QLocale(code).language()) for code in missing)
    return Found("typefaces", "warning", f"none for {names}", missing_face(missing[0]))


def about_text() -> str:
    """What Layerloom is, on which ground it stands, whose work is in it."""
    return (
        tr("Version {version}. Draw neural networks, watch them train, take them home as ONNX.", version=__version__)
        + "\n\n"
        + f"Python {platform.python_version()} · Qt {qVersion()} · {platform.system()} {platform.machine()}"
        + "\n\n"
        + tr("Licensed under Apache-2.0. Inter and JetBrains Mono: SIL Open Font License. Icons: Lucide, ISC.")
    )
