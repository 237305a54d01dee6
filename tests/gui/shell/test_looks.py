"""Style, fonts, icons: the dress of the window."""

import re
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from designer.catalogue.registry import layers
from designer.drawing.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, THEMES, Theme, contrast
from designer.gui.action_table import TABLE
from designer.gui.action_table.view import LOOKS
from designer.gui.fonts import MONO_FAMILY, UI_FAMILY
from designer.gui.icons import UNKNOWN, icon_file, icon_pixmap, svg
from designer.gui.main_window import MainWindow
from designer.gui.settings import THEME, Settings
from designer.gui.style import Appearance
from designer.gui.stylesheet import stylesheet, tones
from designer.resources import resource


@pytest.fixture(params=THEMES.values(), ids=list(THEMES))
def theme(request: pytest.FixtureRequest) -> Theme:
    return request.param


def test_the_style_sheet_leaves_no_colour_open(qapp: QApplication, theme: Theme) -> None:
    sheet = stylesheet(theme)
    assert "$" not in sheet
    assert theme.accent in sheet


def test_pictures_of_the_style_sheet_are_files(qapp: QApplication, theme: Theme) -> None:
    paths = re.findall(r'url\("([^"]+)"\)', stylesheet(theme))
    assert paths
    assert all(__import__("pathlib").Path(path).is_file() for path in paths)


@pytest.mark.parametrize(
    ("ink", "ground", "least"),
    [
        ("title", "selected", 4.5),
        ("title", "field", 4.5),
        ("text", "hover", 4.5),
        ("text", "overlay", 4.5),
        ("muted", "panel", 4.5),
        ("error", "panel", 4.5),
        ("on_accent", "accent", 4.5),
        ("accent", "panel", 3.0),
        ("faint", "panel", 1.8),
    ],
)
def test_words_and_controls_stand_out_from_their_ground(theme: Theme, ink: str, ground: str, least: float) -> None:
    colours = tones(theme)
    assert contrast(colours[ink], colours[ground]) >= least


def test_both_typefaces_are_there(qapp: QApplication) -> None:
    assert {UI_FAMILY, MONO_FAMILY} <= set(QFontDatabase.families())


def test_icons_are_sharp_on_dense_screens(qapp: QApplication) -> None:
    pixmap = icon_pixmap("play", "#FF0000", 16, 2.0)
    assert pixmap.width() == 32
    assert pixmap.devicePixelRatio() == 2.0
    inks = {
        QColor(pixmap.toImage().pixelColor(x, y)).name()
        for x in range(32)
        for y in range(32)
        if pixmap.toImage().pixelColor(x, y).alpha() > 250
    }
    assert inks == {"#ff0000"}


def test_an_icon_that_is_not_there_is_a_question_mark() -> None:
    assert svg("no-such-icon", "#123456") == svg(UNKNOWN, "#123456")


def test_every_layer_and_action_has_its_icon() -> None:
    names = {entry.icon for entry in layers()} | {entry.icon for entry in TABLE if entry.icon}
    assert [name for name in names if not resource("icons", f"{name}.svg").is_file()] == []


def test_icons_for_the_style_sheet_carry_their_colour(qapp: QApplication) -> None:
    with open(icon_file("check", "#ABCDEF")) as file:
        assert "#ABCDEF" in file.read()


def test_without_a_system_wish_the_look_is_dark(qapp: QApplication) -> None:
    assert Appearance(qapp, Settings()).theme is DARK


def test_the_look_changes_at_once_and_is_remembered(qapp: QApplication) -> None:
    appearance = Appearance(qapp, Settings())
    seen: list[Theme] = []
    appearance.changed.connect(seen.append)
    appearance.toggle()
    assert seen == [LIGHT]
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == LIGHT.panel
    assert Appearance(qapp, Settings()).theme is LIGHT
    appearance.choose("system")
    assert appearance.theme is DARK


def test_a_look_that_nobody_knows_means_the_systems(qapp: QApplication) -> None:
    settings = Settings()
    settings.set(THEME, "plaid")
    assert Appearance(qapp, settings).wish == "system"


def test_toggling_keeps_the_strength_of_the_contrast(qapp: QApplication) -> None:
    appearance = Appearance(qapp, Settings())
    appearance.choose("contrast-dark")
    appearance.toggle()
    assert appearance.theme is CONTRAST_LIGHT
    appearance.toggle()
    assert appearance.theme is CONTRAST_DARK


def test_a_system_that_asks_for_high_contrast_gets_it_while_one_follows_it(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    appearance = Appearance(qapp, Settings())
    asked = SimpleNamespace(contrastPreference=lambda: Qt.ContrastPreference.HighContrast)
    monkeypatch.setattr(appearance, "_accessibility", asked)
    appearance._on_system_changed()
    assert appearance.theme is CONTRAST_DARK
    appearance.choose("light")
    assert appearance.theme is LIGHT


def test_the_menu_of_looks_marks_the_one_that_is_chosen_and_no_other(window: MainWindow) -> None:
    for wish, _ in LOOKS:
        window.table[f"view.look_{wish.replace('-', '_')}"].trigger()
        marked = [entry.id for entry, action in window.table if entry.choice == "look" and action.isChecked()]
        assert marked == [f"view.look_{wish.replace('-', '_')}"]
        assert window.appearance.wish == wish


@pytest.mark.parametrize("wish", ["contrast-dark", "contrast-light", "light", "dark"])
def test_every_look_dresses_the_whole_window_live(window: MainWindow, qapp: QApplication, wish: str) -> None:
    window.appearance.choose(wish)
    theme = THEMES[wish]
    assert window.canvas.theme is theme
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == theme.panel
    image = window.grab().toImage()
    assert image.pixelColor(4, window.height() - 4).name().upper() == theme.panel
