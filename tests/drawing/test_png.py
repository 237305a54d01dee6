from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from designer.drawing.errors import PictureError
from designer.drawing.picture import Circle, Fade, Picture, Polyline, Rect, Shadow, Stroke, Text
from designer.drawing.png import png_bytes, render, write_png
from designer.drawing.theme import DARK, LIGHT, channels
from tests.drawing.drawn import drawn, small


def one(*marks: Rect | Circle | Polyline | Shadow | Text, size: float = 40) -> Image.Image:
    return render(Picture((0, 0, size, size), "#000000", marks), scale=1)


def test_its_size_is_that_of_the_drawing_times_the_scale() -> None:
    picture = drawn(small())
    image = Image.open(BytesIO(png_bytes(picture, scale=1.5)))
    assert image.size == (round(picture.width * 1.5), round(picture.height * 1.5))
    assert image.info["Title"] == "Small & <neat>"


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_canvas_node_and_text_have_the_colours_of_the_theme(theme: object) -> None:
    assert isinstance(theme, type(DARK))
    picture = drawn(small(), theme)
    image = render(picture, scale=2)
    colours = {colour for _, colour in image.getcolors(image.width * image.height)}
    assert {channels(theme.canvas), channels(theme.node)} <= colours
    assert image.getpixel((2, 2)) == channels(theme.canvas)


def test_edges_are_smooth() -> None:
    image = one(Circle(20, 20, 10, "#FFFFFF"))
    greys = {colour for _, colour in image.getcolors(1600)}
    assert len(greys) > 5


def test_a_circle_without_a_fill_is_a_ring() -> None:
    image = one(Circle(20, 20, 10, None, Stroke("#FFFFFF", 3)))
    assert image.getpixel((20, 20)) == (0, 0, 0)
    assert image.getpixel((20, 10)) == (255, 255, 255)


def test_a_fade_goes_from_left_to_right() -> None:
    image = one(Rect(0, 0, 40, 40, 0, Fade("#FF0000", "#0000FF")))
    left, right = image.getpixel((1, 20)), image.getpixel((38, 20))
    assert isinstance(left, tuple)
    assert isinstance(right, tuple)
    assert left[0] > 230 > 20 > left[2]
    assert right[2] > 230 > 20 > right[0]


def test_dashes_leave_gaps() -> None:
    image = one(Polyline(((0, 20), (40, 20)), Stroke("#FFFFFF", 4, (5, 5))))
    row = [image.getpixel((x, 20)) for x in range(40)]
    assert row[2] == (255, 255, 255)
    assert row[7] == (0, 0, 0)
    assert row[12] == (255, 255, 255)


def test_a_large_picture_is_made_of_tiles_without_seams() -> None:
    marks = (Rect(0, 0, 700, 700, 0, "#102030"), Polyline(((0, 0), (700, 700)), Stroke("#FFFFFF", 3)))
    image = render(Picture((0, 0, 700, 700), "#000000", marks), scale=1)
    assert image.getpixel((600, 511)) == image.getpixel((600, 512)) == (0x10, 0x20, 0x30)
    assert image.getpixel((511, 511)) == image.getpixel((512, 512)) == (255, 255, 255)


def test_a_picture_that_few_programs_could_open_is_refused_with_a_way_out() -> None:
    with pytest.raises(PictureError) as caught:
        png_bytes(Picture((0, 0, 20_000, 20_000), "#000000", ()), scale=2)
    assert "million" in caught.value.message
    assert "scale of at most 0.55" in caught.value.hint


@pytest.mark.parametrize("scale", [0.0, -1.0, 1e9, float("nan"), float("inf")])
def test_a_scale_without_sense_is_refused(scale: float) -> None:
    with pytest.raises(PictureError, match=r"from 0\.1 to 20"):
        png_bytes(drawn(small()), scale=scale)


def test_layers_far_apart_are_left_to_svg() -> None:
    with pytest.raises(PictureError) as caught:
        png_bytes(Picture((0, 0, 1e9, 1e9), "#000000", ()), scale=1)
    assert caught.value.hint == "Write SVG."


def test_it_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "canvas.png"
    write_png(drawn(small()), target, scale=1)
    assert Image.open(target).format == "PNG"
    assert [path.name for path in tmp_path.iterdir()] == ["canvas.png"]
