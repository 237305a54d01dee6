"""Dresses the application in a theme: Fusion, our own palette, one style sheet.

`Appearance` keeps which look is wanted (the system's or one by name) and tells when it changes. Widgets that paint by
hand get `set_theme(theme)` from whoever made them; all others follow the style sheet by their role.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from designer.drawing.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, THEMES, Theme, mix
from designer.gui import motion, scaling
from designer.gui.fonts import ui_font
from designer.gui.settings import FONT_PERCENT, MOTION, THEME, Settings
from designer.gui.stylesheet import stylesheet

SYSTEM = "system"
WISHES = (SYSTEM, *THEMES)


def apply(app: QApplication, theme: Theme) -> None:
    """Sets style, palette, font and style sheet for every window of the application."""
    # Taking the old sheet off first is what keeps a live change of look short: with 890 widgets, 70 ms instead of 400.
    # It also brings the style below the sheet to light: Fusion is not set twice.
    app.setStyleSheet("")
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    app.setFont(ui_font())
    app.setPalette(palette(theme))
    app.setStyleSheet(stylesheet(theme))


def set_role(widget: QWidget, role: str) -> None:
    """Says what a widget is, so that the style sheet dresses it (the roles stand in `designer.gui.stylesheet`)."""
    set_state(widget, "role", role)


def set_state(widget: QWidget, name: str, value: str | bool) -> None:
    """Sets a property that the style sheet looks at, and dresses the widget anew if it changed.

    Before it is first shown a widget wears nothing yet; Qt dresses it then, and doing it here too would be twice.
    """
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


def palette(theme: Theme) -> QPalette:
    """The palette of a theme, for what the style sheet does not reach."""
    roles = QPalette.ColorRole
    colours = {
        roles.Window: theme.panel,
        roles.WindowText: theme.text,
        roles.Base: theme.field,
        roles.AlternateBase: theme.panel,
        roles.Text: theme.title,
        roles.PlaceholderText: theme.muted,
        roles.Button: theme.field,
        roles.ButtonText: theme.title,
        roles.BrightText: theme.error,
        roles.Highlight: theme.accent,
        roles.HighlightedText: theme.on_accent,
        roles.ToolTipBase: theme.panel,
        roles.ToolTipText: theme.text,
        roles.Link: theme.accent,
        roles.LinkVisited: theme.accent,
        roles.Light: theme.hairline,
        roles.Midlight: theme.hairline,
        roles.Mid: theme.border,
        roles.Dark: theme.canvas,
        roles.Shadow: theme.shadow,
        roles.Accent: theme.accent,
    }
    made = QPalette()
    for role, colour in colours.items():
        made.setColor(role, QColor(colour))
    off = QColor(mix(theme.muted, theme.panel, 0.45))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, off)
    return made


class Appearance(QObject):
    """How the window looks: its colours, the size of its text, whether things move. All of it is remembered.

    `wish` is `system` or the name of a look; `theme` is what that means. The system's wish is followed while it lasts;
    where the system has none, the look is dark. `changed(theme)` also tells of another size of the text.
    """

    changed = Signal(object)

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__()
        self._app, self._settings = app, settings
        wish = settings.get(THEME)
        self._wish = wish if wish in WISHES else SYSTEM
        motion.choose(settings.get(MOTION))
        scaling.set_percent(settings.get(FONT_PERCENT))
        self._hints = QGuiApplication.styleHints()
        self._accessibility = self._hints.accessibility()
        self.theme = self._meant()
        apply(app, self.theme)
        self._hints.colorSchemeChanged.connect(self._on_system_changed)
        self._accessibility.contrastPreferenceChanged.connect(self._on_system_changed)

    @property
    def wish(self) -> str:
        """`system`, or the name of a look."""
        return self._wish

    @property
    def percent(self) -> int:
        """How big the text is, in percent."""
        return scaling.percent()

    @property
    def motion(self) -> str:
        """What is wanted of things that move: `system`, `full` or `less`."""
        return self._settings.get(MOTION)

    @contextmanager
    def undressed(self) -> Iterator[None]:
        """For making many widgets, which are dressed together at the end.

        Under a style sheet each of them is dressed anew whenever one that it stands in finds its place: three quarters
        of the time that making a window takes.
        """
        self._app.setStyleSheet("")
        try:
            yield
        finally:
            self._app.setStyleSheet(stylesheet(self.theme))

    def choose(self, wish: str) -> None:
        """Takes and remembers a look."""
        self._wish = wish
        self._settings.set(THEME, wish)
        self._become(self._meant())

    def toggle(self) -> None:
        """From dark to light and back, as strong as before, whatever the system says."""
        self.choose(self.theme.opposite)

    def choose_percent(self, percent: int) -> None:
        """Takes and remembers a size of the text."""
        before = scaling.percent()
        after = scaling.set_percent(percent)
        self._settings.set(FONT_PERCENT, after)
        if after != before:
            apply(self._app, self.theme)
            scaling.hold_all(self._app.allWidgets())
            self.changed.emit(self.theme)

    def choose_motion(self, wish: str) -> None:
        """Takes and remembers whether things move."""
        self._settings.set(MOTION, wish)
        motion.choose(wish)

    def _on_system_changed(self) -> None:
        self._become(self._meant())

    def _meant(self) -> Theme:
        if self._wish in THEMES:
            return THEMES[self._wish]
        light = self._hints.colorScheme() == Qt.ColorScheme.Light
        if self._accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast:
            return CONTRAST_LIGHT if light else CONTRAST_DARK
        return LIGHT if light else DARK

    def _become(self, theme: Theme) -> None:
        if theme is not self.theme:
            self.theme = theme
            apply(self._app, theme)
            self.changed.emit(theme)
