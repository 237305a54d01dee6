from xml.etree import ElementTree

import pytest
from PIL import ImageFont

from designer.catalogue.registry import layers
from designer.drawing.fonts import fitted, font_file, text_width, weights
from designer.drawing.paths import ICON_GRID, flatten, icon_outlines
from designer.resources import resource


def test_every_layer_has_an_icon_that_is_shipped() -> None:
    missing = {entry.icon for entry in layers() if not resource("icons", f"{entry.icon}.svg").is_file()}
    assert not missing, f"resources/icons lacks {sorted(missing)}"


def test_every_icon_can_be_drawn_within_its_square() -> None:
    for file in resource("icons").glob("*.svg"):
        if ElementTree.parse(file).getroot().attrib["viewBox"] != "0 0 24 24":
            continue  # our own mark, which is drawn as it is
        points = [point for outline in icon_outlines(file.stem) for point in outline]
        assert points, file.name
        assert all(-0.5 <= value <= ICON_GRID + 0.5 for point in points for value in point), file.name


def test_icons_and_fonts_come_with_their_licences() -> None:
    assert "ISC" in resource("icons", "LICENSE-Lucide.txt").read_text()
    for name in ("Inter", "JetBrainsMono"):
        assert "SIL Open Font License" in resource("fonts", f"LICENSE-{name}.txt").read_text()


@pytest.mark.parametrize(
    ("data", "end", "count"),
    [
        ("M1 2l3 4", (4, 6), 1),
        ("M0 0h5v5H1V2z", (0, 0), 1),
        ("M2 2a2 2 0 1 0 4 0", (6, 2), 1),
        ("m3 3.5.5-.5", (3.5, 3), 1),
        ("M1 1a.5.5 0 00.5.5", (1.5, 1.5), 1),
        ("M0 0C1 1 2 1 3 0s2-1 3 0", (6, 0), 1),
        ("M0 0q1 1 2 0M5 5L6 6", (6, 6), 2),
        ("M0 0q1 1 2 0t2 0 2 0", (6, 0), 1),
    ],
)
def test_path_data_ends_where_it_says(data: str, end: tuple[float, float], count: int) -> None:
    outlines = flatten(data)
    assert len(outlines) == count
    assert outlines[-1][-1] == pytest.approx(end)


def test_a_smooth_curve_goes_on_as_the_last_one_ended() -> None:
    (smooth,), (spelled,) = flatten("M0 0q1 2 2 0t2 0"), flatten("M0 0q1 2 2 0q1-2 2 0")
    assert smooth == spelled
    (smooth,), (spelled,) = flatten("M0 0c0 2 2 2 2 0s2-2 2 0"), flatten("M0 0c0 2 2 2 2 0c0-2 2-2 2 0")
    assert smooth == spelled


def test_a_circle_keeps_its_radius() -> None:
    (outline,) = flatten("M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0Z")
    assert all(((x - 12) ** 2 + (y - 12) ** 2) ** 0.5 == pytest.approx(10, abs=1e-6) for x, y in outline)


@pytest.mark.parametrize("data", ["M1", "1 2", "M0 0 B 3", "M0 0 L 1 Z"])
def test_path_data_that_is_none_is_refused(data: str) -> None:
    with pytest.raises(ValueError, match="path data"):
        flatten(data)


def test_the_shipped_fonts_have_every_sign_that_we_write() -> None:
    for family in ("sans", "mono"):
        for weight in weights(family):
            face = ImageFont.truetype(font_file(family, weight), 20)
            nothing = bytes(face.getmask("\U0010fffd"))
            lacking = [sign for sign in "×·→−…≥≤Δ±µ°“”’–%²" if bytes(face.getmask(sign)) == nothing]
            assert not lacking, f"{family} {weight} lacks {lacking}"


def test_text_that_is_too_wide_ends_in_an_ellipsis() -> None:
    text = "a_name_that_is_longer_than_its_node"
    cut = fitted(text, "sans", 600, 13, 80)
    assert cut.endswith("…")
    assert text_width(cut, "sans", 600, 13) <= 80
    assert fitted("fc", "sans", 600, 13, 80) == "fc"
