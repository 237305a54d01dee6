"""The Evaluate page shows the worst pictures of a segmentation with truth and prediction side by side."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.drawing.theme import DARK
from designer.graph.model import Project
from designer.gui.pages.evaluate.page import EvaluatePage
from tests.gui.desk import Desk
from tests.helpers.segmenting import shapes_project, shapes_run


def test_truth_and_prediction_stand_side_by_side(desk: Callable[[Project], Desk], qtbot: QtBot) -> None:
    table = desk(shapes_project())
    table.show(shapes_run(table.place))
    page = EvaluatePage(table.session, table.runs, DARK)
    qtbot.addWidget(page)
    page.resize(1300, 800)
    page.show()
    qtbot.waitExposed(page)
    assert page.empty.button is not None
    QTest.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    gallery = page.report.worst.gallery
    table.until(lambda: page.report.isVisible() and gallery.tiles)
    assert all(tile.pair is not None for tile in gallery.tiles)
    truth, said = gallery.tiles[0].pair or (None, None)
    assert truth is not None
    assert said is not None
    assert truth.size() == said.size()
    assert truth != said, "an untrained network is wrong somewhere in its worst picture"
    assert gallery.tile_rect(0).width() == 2 * gallery.tile_rect(0).height() + 2
    assert page.report.confusion.counts.shape == (5, 5)
    assert page.report.figures.said("metric 0").endswith("%") or float(page.report.figures.said("metric 0").split()[0])
    QTest.mouseClick(gallery, Qt.MouseButton.LeftButton, pos=gallery.tile_rect(1).center())
    assert gallery.selected == 1
