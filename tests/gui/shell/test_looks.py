"""Style, fonts, icons: the dress of the window."""

import re

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from designer.catalogue.registry import layers
from designer.drawing.theme import DARK, LIGHT, THEMES, Theme, contrast
from designer.gui.action_table import TABLE
from designer.gui.fonts import MONO_FAMILY, UI_FAMILY, load_fonts
from designer.gui.icons import UNKNOWN, icon_file, icon_pixmap, svg
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
    load_fonts()
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
