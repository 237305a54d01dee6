"""What is measured of layers, on the layers: bars for all, words and a tone where training has something to say."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage

from designer.drawing.theme import THEMES, Theme, contrast, mix
from designer.gui.canvas.frame import Reading, readings_of
from designer.gui.canvas.heat_painter import ink_of
from designer.gui.canvas.view import CanvasView
from tests.gui.hand import Hand, chain

Open = Callable[..., tuple[CanvasView, Hand]]
TONES = ("good", "warning", "error")


def seen(view: CanvasView) -> QImage:
    return view.grab().toImage()


def test_shares_become_bars_without_words() -> None:
    assert readings_of({"a": 0.5}) == {"a": Reading(0.5)}
    assert readings_of(None) is None


@pytest.mark.parametrize("scale", [0.2, 0.4, 1.0, 2.0])
def test_readings_are_seen_from_every_distance(open_canvas: Open, scale: float) -> None:
    view, _ = open_canvas(chain("Input", "Conv2d"))
    view.zoom_to(scale)
    view.camera.centre((200.0, 40.0))
    view.show_state(zooming=False)
    plain = seen(view)
    view.show_state(readings={"b": Reading(0.7, "dead 12 %", "warning")})
    marked = seen(view)
    assert marked != plain
    view.show_state(readings={"b": Reading(0.7, "dead 90 %", "error")})
    assert seen(view) != marked
    view.show_state(readings=None)
    assert seen(view) == plain


def test_words_of_a_reading_are_written_near_enough_to_be_read(open_canvas: Open) -> None:
    view, _ = open_canvas(chain("Input", "Conv2d"))
    for scale, is_written in ((0.4, False), (1.0, True)):
        view.zoom_to(scale)
        view.camera.centre((200.0, 40.0))
        view.show_state(zooming=False, readings={"b": Reading(0.7, "one", "good")})
        first = seen(view)
        view.show_state(readings={"b": Reading(0.7, "other words", "good")})
        assert (seen(view) != first) is is_written


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_words_can_be_read_in_every_tone(theme: Theme) -> None:
    for reading in (*(Reading(0.5, "x", tone) for tone in TONES), Reading(0.0), Reading(1.0)):
        assert contrast(theme.title, mix(ink_of(reading, theme), theme.panel, 0.2)) >= 4.5
