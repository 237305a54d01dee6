"""What is seen from how far: families, icons, names, summaries, parameters. Nothing that is too small to be read."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage, QPainter, QStaticText

from designer.analysis.network import analyse
from designer.drawing.details import details
from designer.gui.canvas import look
from designer.gui.canvas.frame import Detail, detail_at
from designer.gui.canvas.texts import Texts
from designer.gui.canvas.view import CanvasView
from tests.gui.hand import Hand, chain
from tests.helpers.building import lenet5

Open = Callable[..., tuple[CanvasView, Hand]]
_LEAST = 6.5
"""Pixels."""


def painted(view: CanvasView, monkeypatch: pytest.MonkeyPatch) -> set[tuple[str, int]]:
    """The words that a frame writes on nodes, with the sizes of their fonts in canvas units."""
    found: set[tuple[str, int]] = set()
    get = Texts.get

    def noted(self: Texts, role: tuple[object, int, object], words: str, width: float) -> QStaticText:
        found.add((words, role[1]))
        return get(self, role, words, width)  # type: ignore[arg-type]  # a role is passed on as it came

    monkeypatch.setattr(Texts, "get", noted)
    image = QImage(view.viewport().size(), QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        view.render(painter)
    monkeypatch.undo()
    return found


def test_there_is_less_to_see_from_afar() -> None:
    scales = (0.05, 0.2, 0.4, 1.0, 2.0)
    assert [detail_at(scale) for scale in scales] == list(Detail)


@pytest.mark.parametrize("scale", [0.08, 0.15, 0.3, 0.35, 0.45, 0.64, 0.66, 0.8, 1.0, 1.3, 1.6, 2.5, 4.0])
def test_no_words_are_too_small_or_too_many(open_canvas: Open, monkeypatch: pytest.MonkeyPatch, scale: float) -> None:
    view, _ = open_canvas(lenet5().project)
    view.zoom_to(scale)
    view.show_state(zooming=False)
    words = painted(view, monkeypatch)
    assert bool(words) == (scale >= 0.34)
    least = min((size for _, size in words), default=99)
    assert least * scale >= _LEAST


def test_parameters_are_written_on_nodes_that_are_near(open_canvas: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    view, _ = open_canvas(chain("Input", "Conv2d", "ReLU"))
    view.zoom_to(1.5)
    view.show_state(zooming=False)
    view.camera.centre((320.0, 40.0))
    words = {text for text, _ in painted(view, monkeypatch)}
    assert {"kernel_size", "stride", "out_channels", "16", "160 params · → 16 × 6 × 6"} <= words


def test_what_was_set_comes_first() -> None:
    network = chain("Input", "Conv2d", Conv2d={"dilation": 2, "out_channels": 4}).main
    shown = details(analyse(network).nodes["b"])
    assert [name for name, _ in shown.params[:3]] == ["out_channels", "kernel_size", "dilation"]
    assert len(shown.params) <= 6
    assert shown.foot == "40 params · → 4 × 4 × 4"


def test_a_layer_that_nobody_knows_has_no_details() -> None:
    network = chain("Quantum").main
    assert details(analyse(network).nodes["a"]).params == ()


def test_icons_are_seen_from_where_names_cannot_be_read(open_canvas: Open) -> None:
    first, _ = open_canvas(chain("ReLU"))
    second, _ = open_canvas(chain("GELU"))
    for view in (first, second):
        view.zoom_to(0.25)
        view.camera.centre((86.0, 38.0))
    assert first.grab().toImage() != second.grab().toImage(), "activations of one colour differ by their icons"
    assert look.FAR_TILE > 18
