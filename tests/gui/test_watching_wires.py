"""Watching a wire from the window: asked for by the context menu, answered by a real training, gone when closed."""

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from designer.drawing.theme import DARK, LIGHT
from designer.graph.model import PortRef
from designer.gui.canvas.hits import NodeHit, PortHit, WireHit
from designer.gui.canvas.menu import menu_for
from designer.gui.canvas.view import CanvasView
from designer.gui.plots.planes import PlanesView
from designer.gui.watching.panel import WatchPanel
from designer.protocol.errors import ProtocolError
from designer.protocol.watching import Watched, watch_from_text, watched_from_text, watched_to_text
from tests.gui.desk import Desk
from tests.helpers.training import digits_mlp

Lay = Callable[..., Desk]


@pytest.fixture
def panel_on(qtbot: QtBot) -> Iterator[Callable[[Desk], WatchPanel]]:
    made: list[WatchPanel] = []
    owners: list[QWidget] = []

    def opened(table: Desk) -> WatchPanel:
        owner = QWidget()
        qtbot.addWidget(owner)
        owners.append(owner)
        panel = WatchPanel(owner, table.runs, DARK)
        panel.show()
        made.append(panel)
        return panel

    yield opened
    for panel in made:
        panel.close()


def entry_of(menu: QMenu, text: str) -> QAction | None:
    return next((action for action in menu.actions() if action.text().startswith(text)), None)


def test_wires_and_ports_offer_to_be_watched(desk: Lay, qtbot: QtBot) -> None:
    table = desk(digits_mlp())
    canvas = CanvasView(table.session, DARK)
    qtbot.addWidget(canvas)
    wanted: list[tuple[str, PortRef]] = []
    table.session.watch_wanted.connect(lambda network, port: wanted.append((network, port)))
    pointer = canvas.hands.pointer_at(QPointF(10, 10))
    edge = next(edge for edge in table.session.network.edges if edge.source.node == "hidden")
    hits = [
        WireHit(edge, at_target=True),
        PortHit(0, edge.source, 0, output=True),
        PortHit(0, edge.target, 0, output=False),
    ]
    for hit in hits:
        action = entry_of(menu_for(canvas, hit, pointer), "Watch while training")
        assert action is not None
        action.trigger()
    assert wanted == [("main", edge.source)] * 3


def test_a_layer_offers_what_comes_out_of_it_and_an_output_has_nothing_to_offer(desk: Lay, qtbot: QtBot) -> None:
    table = desk(digits_mlp())
    canvas = CanvasView(table.session, DARK)
    qtbot.addWidget(canvas)
    wanted: list[PortRef] = []
    table.session.watch_wanted.connect(lambda network, port: wanted.append(port))
    pointer = canvas.hands.pointer_at(QPointF(10, 10))
    action = entry_of(menu_for(canvas, NodeHit("hidden"), pointer), "Watch while training")
    assert action is not None
    action.trigger()
    assert wanted == [PortRef("hidden", "output")]
    end = next(node.id for node in table.session.network if node.type == "Output")
    assert entry_of(menu_for(canvas, NodeHit(end), pointer), "Watch while training") is None


def test_a_training_shows_what_runs_along_the_wire_until_the_panel_is_closed(
    desk: Lay, panel_on: Callable[[Desk], WatchPanel]
) -> None:
    table = desk(digits_mlp(epochs=100_000))
    panel = panel_on(table)
    panel.watch("main", PortRef("hidden", "output"))
    assert panel.title.text() == "hidden"
    assert panel.state.text().startswith("Nothing trains at the moment.")
    assert table.runs.start()
    table.until(lambda: panel.counts.counts)
    folder = table.runs.training
    assert folder is not None
    assert panel.planes.planes.shape == (1, 1, 32)
    assert sum(panel.counts.counts) == 32
    assert "32 · mean" in panel.numbers.text()
    assert not panel.state.isVisible()
    first = panel.numbers.text()
    table.until(lambda: panel.numbers.text() != first)
    panel.sample.setValue(5)
    assert panel.counts.counts == (), "the numbers are those of another sample"
    table.until(lambda: panel.counts.counts)
    assert watch_from_text(folder.layout.watch.read_bytes()).sample == 4
    panel.watch("main", PortRef("nothing", "output"))
    table.until(lambda: "no such layer" in panel.state.text())
    panel.close()
    table.until(lambda: not folder.layout.watch.exists())
    table.runs.stop()
    table.until(lambda: not table.runs.is_training)


def test_answers_to_earlier_questions_are_not_shown(desk: Lay, panel_on: Callable[[Desk], WatchPanel]) -> None:
    panel = panel_on(desk(digits_mlp()))
    panel.watch("main", PortRef("hidden", "output"))
    watch = panel.asking.watch
    assert watch is not None
    told = Watched("older", 3, (1,), "table", 0.0, 1.0, 0.5, 0.1, 0.0, (1, 2), 1, 1, 1, 1, b"\x05")
    panel.asking._take(told)
    assert panel.counts.counts == ()
    panel.asking._take(Watched(**{name: getattr(told, name) for name in Watched.__slots__} | {"token": watch.token}))
    assert panel.counts.counts == (1, 2)
    panel.set_theme(LIGHT)
    assert not panel.grab().isNull()


def test_a_file_that_is_just_being_written_is_read_again_and_a_defect_is_no_such_file(
    desk: Lay, panel_on: Callable[[Desk], WatchPanel]
) -> None:
    panel = panel_on(desk(digits_mlp()))
    panel.watch("main", PortRef("hidden", "output"))
    text = watched_to_text(Watched("t", error="Nothing."))
    with pytest.raises(ProtocolError) as torn:
        watched_from_text(text[: len(text) // 2])
    before = panel.state.text()
    for error in (FileNotFoundError(), torn.value):
        panel.asking._on_error(error)
    assert panel.state.text() == before
    with pytest.raises(KeyError):
        panel.asking._on_error(KeyError("a defect"))


@pytest.mark.parametrize("shape", [(36, 8, 8), (1, 1, 96), (4, 20, 60), (1, 90, 3), (0, 1, 1)])
def test_planes_of_every_shape_fit_into_the_view(qtbot: QtBot, shape: tuple[int, int, int]) -> None:
    view = PlanesView(DARK, "planes")
    qtbot.addWidget(view)
    view.resize(380, 300)
    view.set_planes(np.arange(np.prod(shape), dtype=np.uint8).reshape(shape))
    places = view.places()
    assert len(places) == shape[0]
    for place in places:
        assert place.right() <= 380.5
        assert place.bottom() <= 300.5
    assert all(not one.intersects(other) for one in places for other in places if one is not other)
    assert not view.grab().isNull()
