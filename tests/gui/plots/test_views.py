"""The painted views: what they read, what the mouse does, and that they paint in both themes."""

import csv
import io
import math
from xml.etree import ElementTree

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from designer.drawing.theme import DARK, LIGHT
from designer.gui.plots.axis import brief, figure, log_numbers, log_range, round_numbers, written
from designer.gui.plots.bars import Bar, Bars
from designer.gui.plots.columns import ColumnTable, Histogram, describe
from designer.gui.plots.confusion import ConfusionView
from designer.gui.plots.curve_view import CurveView
from designer.gui.plots.curves import Curve, Points, Role, Track
from designer.gui.plots.drawing_pad import DrawingPad
from designer.gui.plots.gallery import Gallery, Tile
from designer.gui.plots.legend import more_box
from designer.gui.plots.plot_export import csv_of, png_of, svg_of, table_of
from designer.gui.plots.plot_link import PlotLink
from designer.gui.plots.plot_painting import head_of
from designer.gui.plots.scatter import ScatterView
from designer.gui.plots.x_scale import Epochs, Seconds, Steps, XScale
from tests.gui.desk import HOLD_MS

LEFT = Qt.MouseButton.LeftButton


def shown(qtbot: QtBot, view: QWidget, width: int = 600, height: int = 360) -> None:
    qtbot.addWidget(view)
    view.resize(width, height)
    view.show()
    qtbot.waitExposed(view)


def wheel(view: QWidget, x: float, steps: int) -> None:
    place = QPointF(x, view.height() / 2)
    event = QWheelEvent(
        place,
        view.mapToGlobal(place),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def drag(view: QWidget, start: int, end: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mousePress(view, LEFT, held, QPoint(start, 150))
    QTest.mouseMove(view, QPoint(end, 150))
    QTest.mouseRelease(view, LEFT, held, QPoint(end, 150))


def a_curve(theme=DARK) -> CurveView:
    view = CurveView("Loss", theme)
    view.extend(np.linspace(2, 0, 1000, dtype=np.float32))
    view.set_points(Role.VALIDATION, [250, 500, 1000], [1.5, 1.0, 0.1])
    return view


def test_the_legend_tells_the_latest_values_and_those_under_the_mouse(qtbot: QtBot) -> None:
    view = a_curve()
    shown(qtbot, view)
    latest = {reading.id: reading.value for reading in view.readings}
    assert latest["validation"] == pytest.approx(0.1)
    assert latest["train"] == pytest.approx(0, abs=0.05)
    QTest.mouseMove(view, QPoint(48 + (600 - 48 - 14) // 2, 150))
    under = {reading.id: reading.value for reading in view.readings}
    assert under["validation"] == pytest.approx(1.0) or under["validation"] == pytest.approx(1.5)
    assert 0.8 < under["train"] < 1.2


def test_the_wheel_zooms_around_the_mouse_shift_pans_and_a_double_click_shows_everything(qtbot: QtBot) -> None:
    view = a_curve()
    shown(qtbot, view)
    assert view.span == (0, 1000)
    wheel(view, 300, 6)
    left, right = view.span
    assert 0 < left < right < 1000
    drag(view, 300, 200, Qt.KeyboardModifier.ShiftModifier)
    assert view.span[0] > left
    assert view.span[1] - view.span[0] == pytest.approx(right - left)
    QTest.mouseDClick(view, LEFT, pos=QPoint(300, 150))
    assert view.span == (0, 1000)


def test_dragging_shows_what_was_dragged_over_and_a_click_changes_nothing(qtbot: QtBot) -> None:
    view = a_curve()
    shown(qtbot, view)
    drag(view, 48 + 538 // 4, 48 + 538 // 2)
    assert view.span == pytest.approx((250, 500), abs=3)
    drag(view, 300, 302)
    assert view.span == pytest.approx((250, 500), abs=3)
    QTest.mousePress(view, Qt.MouseButton.MiddleButton, pos=QPoint(200, 150))
    QTest.mouseMove(view, QPoint(300, 150))
    QTest.mouseRelease(view, Qt.MouseButton.MiddleButton, pos=QPoint(300, 150))
    assert view.span[0] < 240


def test_the_keyboard_reads_zooms_and_fits(qtbot: QtBot) -> None:
    view = a_curve()
    shown(qtbot, view)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.link.cursor == 0
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.link.cursor == 10
    assert view.accessibleDescription().startswith("step 10; train 1.9")
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.link.cursor == 0
    QTest.keyClick(view, Qt.Key.Key_Plus)
    left, right = view.span
    assert left == 0
    assert right < 1000
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.span[1] == 1000
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.span == (0, 1000)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.link.cursor is None


def test_plots_that_are_linked_show_the_same_steps_and_read_the_same_one(qtbot: QtBot) -> None:
    link = PlotLink()
    views = [CurveView(name, DARK, link=link) for name in ("Loss", "Accuracy")]
    views[0].extend(np.linspace(2, 0, 1000, dtype=np.float32))
    views[1].set_points(Role.VALIDATION, [250, 500], [0.5, 0.75])
    for view in views:
        shown(qtbot, view)
    assert views[1].span == (0, 1000)
    wheel(views[0], 300, 6)
    assert views[1].span == views[0].span != (0, 1000)
    views[1].fit()
    QTest.mouseMove(views[0], QPoint(48 + 538 // 4 + 10, 150))
    assert [reading.value for reading in views[1].readings] == [0.5]


def test_a_click_on_the_legend_hides_a_curve_and_another_shows_it_again(qtbot: QtBot) -> None:
    view = a_curve()
    shown(qtbot, view)
    entry = next(each for each in head_of(view.plot, view.scene()).entries if each.reading.id == "train")
    QTest.mouseClick(view, LEFT, pos=entry.box.center().toPoint())
    assert set(view.plot.seen) == {"validation"}
    QTest.mouseClick(view, LEFT, pos=entry.box.center().toPoint())
    assert set(view.plot.seen) == {"train", "validation"}


def test_a_legend_with_many_curves_goes_below_the_title_and_counts_those_without_room(qtbot: QtBot) -> None:
    view = CurveView("Loss", DARK)
    for number in range(40):
        points = Points(np.array([1.0, 2.0]), np.array([1.0, 2.0]))
        view.set_curve(str(number), Curve(f"a run with number {number}", number, points))
    view.spare = 60.0
    shown(qtbot, view)
    head = head_of(view.plot, view.scene())
    assert more_box(head, view.width()).right() <= view.width() - 60, "the buttons of the plot stay free"
    assert head.more == 40 - len(head.entries) > 0
    boxes = [entry.box for entry in head.entries]
    assert all(box.right() <= view.width() and box.bottom() <= head.top for box in boxes)
    assert not any(a.intersects(b.adjusted(1, 1, -1, -1)) for a in boxes for b in boxes if a is not b)


@pytest.mark.parametrize(
    ("scale", "words", "there"),
    [
        (Steps(), "step 500", 500.0),
        (Epochs(100), "epoch 5.00 · step 500", 5.0),
        (Seconds([0, 500, 1000], [0, 65, 100]), "1:05 · step 500", 65.0),
    ],
)
def test_along_x_stand_steps_epochs_or_time(scale: XScale, words: str, there: float) -> None:
    assert scale.words(500) == words
    assert float(scale.place(500)) == there
    assert float(scale.step(there)) == 500
    low, high = (float(place) for place in scale.place([0, 1000]))
    ticks = scale.ticks(low, high, 6)
    assert 2 <= len(ticks) <= 7
    assert [place for place, _ in ticks] == sorted(place for place, _ in ticks)


def test_a_track_whose_steps_are_not_counted_reads_and_draws_by_its_steps() -> None:
    track = Track(counted=False)
    track.extend(np.array([1, 2, 4], dtype=np.float32), [100, 200, 400])
    assert track.end == 400
    assert track.value_at(250, 400, 0) == 2
    assert math.isnan(track.value_at(50, 400, 0))
    x, y = track.outline(0, 400, 100)
    assert (x.tolist(), y.tolist()) == ([100, 200, 400], [1, 2, 4])
    assert track.mean(150, 400, 0).x.tolist() == [100, 200, 400]


def test_a_plot_becomes_pixels_vectors_and_a_table() -> None:
    view = a_curve()
    view.resize(600, 360)
    image = QImage.fromData(png_of(view.plot, view.still()))
    assert (image.width(), image.height()) == (1200, 720)
    drawn = ElementTree.fromstring(svg_of(view.plot, view.still()))
    assert {"Loss", "validation"} <= {"".join(each.itertext()).strip() for each in drawn.iter()}
    rows = list(csv.reader(io.StringIO(csv_of(table_of(view.plot)).decode())))
    assert rows[0] == ["step", "train", "validation"]
    assert len(rows) == 1001
    assert rows[1] == ["1", "2", ""]
    assert rows[500][2] == "1"


def test_a_zoomed_plot_stays_where_it_is_while_the_run_goes_on(qtbot: QtBot) -> None:
    view = a_curve()
    shown(qtbot, view)
    wheel(view, 300, 6)
    span = view.span
    view.extend(np.ones(500, dtype=np.float32))
    assert view.span == span
    view.fit()
    assert view.span == (0, 1500)


def test_gaps_and_infinities_in_a_loss_are_no_trouble(qtbot: QtBot) -> None:
    view = CurveView("Loss", DARK)
    view.extend(np.array([1, np.nan, np.inf, -np.inf, 2, 1e30], dtype=np.float32))
    view.set_points(Role.VALIDATION, [3, 6], [float("nan"), 1.0])
    shown(qtbot, view)
    assert not view.grab().isNull()


@pytest.mark.parametrize("theme", [DARK, LIGHT])
def test_every_view_paints_something_in_both_themes_and_without_data(qtbot: QtBot, theme) -> None:
    rng = np.random.default_rng(0)
    table = describe(rng.normal(size=(50, 3)).astype(np.float32), ("a", "b", "c"))
    views: list[tuple[QWidget, object]] = [
        (CurveView("Loss", DARK), lambda view: view.extend(rng.random(5000, dtype=np.float32))),
        (ConfusionView(DARK), lambda view: view.set_counts(np.eye(4, dtype=np.int64) * 9 + 1, tuple("abcd"))),
        (ScatterView(DARK), lambda view: view.set_values(rng.random(30), rng.random(30), "y")),
        (Gallery(DARK), lambda view: view.set_tiles((Tile(rng.random((8, 8), dtype=np.float32), "3", True),))),
        (Bars(DARK), lambda view: view.set_bars((Bar("one", 0.5, "50", True, "true"), Bar("two", 0, "0", False)))),
        (ColumnTable(DARK), lambda view: view.set_columns(table)),
        (Histogram(DARK), lambda view: view.show_column(table[0])),
        (DrawingPad(DARK), lambda view: QTest.mouseClick(view, LEFT, pos=QPoint(50, 50))),
    ]
    for view, fill in views:
        view.set_theme(theme)
        shown(qtbot, view)
        empty = view.grab().toImage()
        fill(view)
        view.show()
        view.resize(600, 360)
        assert view.grab().toImage() != empty, type(view).__name__


def test_a_click_on_a_cell_of_the_confusion_matrix_says_what_was_confused(qtbot: QtBot) -> None:
    view = ConfusionView(DARK)
    view.set_counts(np.array([[8, 2], [1, 9]]), ("cat", "dog"))
    shown(qtbot, view, 400, 400)
    with qtbot.waitSignal(view.cell_chosen) as chosen:
        QTest.mouseClick(view, LEFT, pos=view.cell_rect(0, 1).center().toPoint())
    assert chosen.args == [0, 1]
    assert view.sentence == "2 of 10 “cat” were taken for “dog”."


def test_tiles_are_picked_by_mouse_and_by_arrow_keys(qtbot: QtBot) -> None:
    view = Gallery(DARK)
    view.set_tiles(tuple(Tile(np.zeros((8, 8), dtype=np.float32), str(index)) for index in range(40)))
    shown(qtbot, view)
    picked: list[int] = []
    view.chosen.connect(picked.append)
    QTest.mouseClick(view, LEFT, pos=view.tile_rect(2).center())
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert picked == [2, 3, 3 + view.columns, 2 + view.columns]


def test_the_pad_gives_the_ink_where_it_was_drawn(qtbot: QtBot) -> None:
    pad = DrawingPad(DARK, side=200)
    shown(qtbot, pad, 200, 200)
    assert pad.is_empty
    QTest.mousePress(pad, LEFT, pos=QPoint(100, 20))
    QTest.mouseMove(pad, QPoint(100, 180))
    QTest.mouseRelease(pad, LEFT, pos=QPoint(100, 180))
    ink = pad.ink()
    middle = ink.shape[1] // 2
    assert ink[:, middle].mean() > 0.7
    assert ink[:, : middle // 2].max() == 0
    assert ink.max() <= 1
    with qtbot.waitSignal(pad.drawn):
        pad.clear()
    assert pad.ink().max() == 0


def test_a_plot_of_a_million_steps_paints_within_a_frame(qtbot: QtBot) -> None:
    import time

    view = CurveView("Loss", DARK)
    view.extend(np.random.default_rng(0).normal(1, 0.3, size=1_000_000).astype(np.float32))
    shown(qtbot, view, 900, 400)
    image = QImage(view.size(), QImage.Format.Format_RGB32)
    times = []
    for _ in range(5):
        start = time.thread_time()
        view.render(image)
        times.append(time.thread_time() - start)
    assert 1000 * min(times) < HOLD_MS / 4


def test_ticks_are_round_and_written_with_the_digits_they_need() -> None:
    step, ticks = round_numbers(0, 2.4, 6)
    assert step == 0.5
    assert [written(tick, step) for tick in ticks] == ["0", "0.5", "1.0", "1.5", "2.0"]
    assert round_numbers(0, 3, 30, whole=True)[0] == 1
    assert figure(0.23144) == "0.2314"
    assert figure(float("nan")) == "–"
    assert [brief(value) for value in (25.0, 0.499, 1204.0, 0.0)] == ["25", "0.499", "1\u202f204", "0"]


@pytest.mark.parametrize(("low", "high"), [(0.001, 2.3), (0.4, 0.6), (1e-9, 1e9), (3.0, 3.0)])
def test_a_logarithmic_axis_has_round_ends_and_a_few_ticks(low: float, high: float) -> None:
    bottom, top = log_range(low, high)
    assert bottom <= low * (1 + 1e-9)
    assert high <= top * (1 + 1e-9)
    ticks = log_numbers(bottom, top, 5)
    assert ticks == sorted(ticks)
    assert 1 <= len(ticks) <= 5


def test_curves_on_a_logarithmic_axis_paint_zero_and_negative_values_below(qtbot: QtBot) -> None:
    view = a_curve()
    view.extend(np.array([0.0, -1.0, np.nan, 1e-4], dtype=np.float32))
    shown(qtbot, view)
    before = view.grab().toImage()
    view.set_log(True)
    assert view.grab().toImage() != before
    view.clear()
    view.grab()
