import re
from dataclasses import fields

import pytest

from designer.catalogue.layer import Family
from designer.catalogue.tensor import Kind
from designer.drawing.theme import DARK, LIGHT, THEMES, Theme, contrast, mix

BOTH = pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)


def colours(theme: Theme) -> dict[str, str]:
    plain = {f.name: getattr(theme, f.name) for f in fields(theme) if isinstance(getattr(theme, f.name), str)}
    return {k: v for k, v in plain.items() if k != "name"} | dict(theme.families) | dict(theme.kinds)


@BOTH
def test_every_colour_is_written_in_full(theme: Theme) -> None:
    assert {name: c for name, c in colours(theme).items() if not re.fullmatch("#[0-9A-F]{6}", c)} == {}


@BOTH
def test_every_family_and_kind_has_a_colour(theme: Theme) -> None:
    assert set(theme.families) == set(Family)
    assert set(theme.kinds) == set(Kind)


@BOTH
def test_words_on_a_node_and_on_panels_can_be_read(theme: Theme) -> None:
    for ground in (theme.node, theme.panel, theme.field):
        for words in (theme.title, theme.text, theme.muted):
            assert contrast(words, ground) >= 4.5, (words, ground)


@BOTH
def test_families_stand_out_from_the_node(theme: Theme) -> None:
    assert {f.name: contrast(c, theme.node) for f, c in theme.families.items() if contrast(c, theme.node) < 3} == {}


@BOTH
def test_ports_stand_out_from_the_canvas(theme: Theme) -> None:
    assert {k.name: contrast(c, theme.canvas) for k, c in theme.kinds.items() if contrast(c, theme.canvas) < 3} == {}


def test_an_unknown_family_is_muted() -> None:
    assert DARK.family(None) == DARK.muted


def test_a_wire_is_its_kind_mixed_with_the_canvas() -> None:
    assert mix("#FFFFFF", "#000000", 0.5) == "#808080"
    assert LIGHT.wire(Kind.MAP) == mix(LIGHT.kinds[Kind.MAP], LIGHT.canvas, 0.85)
