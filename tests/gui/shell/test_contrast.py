"""WCAG 2.2 contrast over the colour tables of every look: words 4.5:1 (7:1 in high contrast), pictures 3:1."""

import pytest

from designer.drawing.theme import DARK, THEMES, Theme, contrast, mix
from designer.gui.stylesheet import tones

GROUNDS = (
    *("panel", "canvas", "field", "card", "overlay", "hover", "field_hover", "pressed"),
    *("selected", "selected_faint", "error_ground"),
)
"""What words of the window stand on."""
INKS = ("title", "text", "muted", "error", "accent")
TILE_SHARE = 0.26
"""How much of a family's colour the tile behind its icon has."""
EACH = pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)


def least(theme: Theme) -> float:
    return 7.0 if theme.is_high_contrast else 4.5


@EACH
@pytest.mark.parametrize("ground", GROUNDS)
def test_words_can_be_read_on_every_ground(theme: Theme, ground: str) -> None:
    colours = tones(theme)
    weak = {ink: contrast(colours[ink], colours[ground]) for ink in INKS}
    assert {ink: ratio for ink, ratio in weak.items() if ratio < least(theme)} == {}


@EACH
def test_words_on_buttons_and_about_states_can_be_read(theme: Theme) -> None:
    colours = tones(theme)
    pairs = {(theme.on_accent, colours[ground]) for ground in ("accent", "accent_hover", "accent_pressed")}
    pairs |= {(ink, theme.panel) for ink in (theme.warning, theme.success)}
    assert {pair: contrast(*pair) for pair in pairs if contrast(*pair) < least(theme)} == {}


@EACH
def test_titles_and_kinds_of_layers_can_be_read_on_their_header(theme: Theme) -> None:
    strong, faint = theme.header_shares
    pairs = {(theme.title, mix(colour, theme.node, strong)) for colour in theme.families.values()}
    assert {pair for pair in pairs if contrast(*pair) < least(theme)} == set()
    pairs = {(colour, mix(colour, theme.node, faint)) for colour in theme.families.values()}
    assert {pair for pair in pairs if contrast(*pair) < 4.5} == set()


@EACH
def test_icons_of_layers_stand_out_from_their_tile_and_from_the_list(theme: Theme) -> None:
    for colour in theme.families.values():
        tile = mix(colour, mix(colour, theme.node, theme.header_shares[0]), TILE_SHARE)
        assert contrast(colour, tile) >= 3, (colour, tile)
        assert contrast(colour, theme.panel) >= 3, colour


@EACH
def test_ports_and_wires_stand_out_from_canvas_and_node(theme: Theme) -> None:
    weak = {
        kind.name: (
            contrast(theme.wire(kind), theme.canvas),
            contrast(colour, theme.canvas),
            contrast(colour, theme.node),
        )
        for kind, colour in theme.kinds.items()
    }
    assert {kind: ratios for kind, ratios in weak.items() if min(ratios) < 3} == {}


@EACH
def test_where_the_keyboard_is_stands_out_from_all_that_can_be_around_it(theme: Theme) -> None:
    colours = tones(theme)
    assert all(contrast(theme.accent, colours[ground]) >= 3 for ground in GROUNDS)


@pytest.mark.parametrize("theme", [theme for theme in THEMES.values() if theme.is_high_contrast], ids=lambda t: t.name)
def test_in_high_contrast_the_edges_of_controls_and_nodes_stand_out_too(theme: Theme) -> None:
    colours = tones(theme)
    edges = {name: contrast(colours[name], colours["panel"]) for name in ("border", "edge", "hairline", "handle")}
    assert {name: ratio for name, ratio in edges.items() if ratio < 3} == {}
    assert contrast(theme.border, theme.canvas) >= 4.5


def test_a_look_knows_its_opposite_of_the_same_strength() -> None:
    for theme in THEMES.values():
        other = THEMES[theme.opposite]
        assert other.is_dark is not theme.is_dark
        assert other.is_high_contrast is theme.is_high_contrast
    assert DARK.opposite == "light"
