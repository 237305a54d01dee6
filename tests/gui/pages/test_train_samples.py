"""The Samples tab of the Train page: what the network makes of a few samples, epoch by epoch."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from designer.catalogue.datasets import DatasetDef
from designer.catalogue.facts import facts_as_json
from designer.drawing.theme import DARK, LIGHT
from designer.graph.model import Project
from designer.graph.recipe import Data
from designer.gui.pages.train.page import TrainPage
from designer.gui.pages.train.samples.board import Board
from designer.gui.pages.train.samples.facts import Facts, facts_of, spelt
from designer.gui.pages.train.samples.kinds import KINDS, board_of
from designer.gui.pages.train.samples.tab import SamplesTab
from designer.gui.pages.train.samples.wall import title_of
from designer.protocol.events import Sampled
from designer.protocol.samples import INPUT, OUTPUT, TARGET, Look
from runtime.words import Words
from tests.gui.desk import Desk
from tests.helpers.looks import run_with, started
from tests.helpers.training import digits_mlp

Lay = Callable[..., Desk]
Array = NDArray[Any]
SHAPES = ("background", "square", "star")


def entry(**facts: Any) -> DatasetDef:
    usual = {"name": "own", "title": "Own", "doc": "Own.", "task": "classification", "content": "image"}
    return DatasetDef(**{**usual, "shape": (1, 8, 8), "samples": 10, **facts})


def shown(look: Look, facts: DatasetDef | None, said: Words | None = None) -> Board:
    return board_of(look, Facts(facts, (said,), said), DARK)


def kinds(board: Board) -> list[tuple[str, str]]:
    return [(strip.role, strip.kind) for strip in board.strips]


def pictures(count: int = 3, channels: int = 1) -> Array:
    return np.random.default_rng(0).random((count, channels, 8, 8), dtype=np.float32)


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_where_objectives_are_drawn_nothing_is_said_of_what_went_in() -> None:
    look = Look({"input": pictures()}, {"generated": pictures()})
    plain, drawn = (board_of(look, Facts(entry(), drawn=each), DARK) for each in (False, True))
    assert [title_of(strip, frozenset(), drawn=plain.drawn) for strip in plain.strips] == ["Went in", "Generated"]
    assert [title_of(strip, frozenset(), drawn=drawn.drawn) for strip in drawn.strips] == ["From the data", "Generated"]


def test_classes_are_said_with_their_shares_and_the_right_one_is_ticked() -> None:
    scores = np.log(np.array([[0.7, 0.2, 0.06, 0.04], [0.5, 0.3, 0.15, 0.05]]))
    look = Look({"input": pictures(2)}, {"scores": scores}, np.array([0, 3]))
    board = shown(look, entry(labels=("ant", "bee", "cat", "dog")))
    assert kinds(board) == [("in", "pictures"), ("out", "shares")]
    assert board.names == ("ant", "dog")
    said = board.strips[1].cells
    assert [(each.name, round(each.share, 2), each.is_right) for each in said[0].what] == [
        ("ant", 0.7, True),
        ("bee", 0.2, False),
        ("cat", 0.06, False),
    ]
    assert [each.name for each in said[1].what] == ["ant", "bee", "dog"], "the right one is there, however unlikely"


def test_what_was_made_or_copied_stands_beside_what_went_in_as_pictures() -> None:
    went = pictures()
    flat = went.reshape(3, -1)
    look = Look({"input": went}, {"made": 1 - went, "prediction": flat, "truth": went}, np.array([1, 0, 2]))
    board = shown(look, entry(labels=("a", "b", "c")))
    assert kinds(board) == [("in", "pictures"), ("out", "pictures"), ("out", "pictures")], "the truth is what went in"
    one, other, copy = (strip.cells[0].what.image for strip in board.strips)
    assert copy == one, "laid flat, it is the same picture"
    assert other != one


def test_pixels_of_a_class_have_its_colour_and_boxes_stand_where_they_are() -> None:
    scores = np.zeros((2, 3, 8, 8), dtype=np.float32)
    scores[:, 2, :4], scores[:, 0, 4:] = 5, 5
    truth = np.zeros((2, 8, 8), dtype=np.int64)
    areas = entry(shape=(3, 8, 8), labels=SHAPES, target_shape=(8, 8))
    board = shown(Look({"input": pictures(2, 3)}, {"output": scores}, truth), areas)
    assert kinds(board) == [("in", "pictures"), ("out", "masks"), ("target", "masks")]
    cell = board.strips[1].cells[0]
    assert cell.said == "background, star"
    assert cell.what.plane.pixelColor(0, 0).alpha() == 255
    assert cell.what.plane.pixelColor(0, 7).alpha() == 0, "the ground is see-through"

    grid = np.full((2, 5 + 3, 2, 2), -9.0, dtype=np.float32)
    grid[0, :5, 0, 1], grid[0, 5 + 1, 0, 1] = (9, 0, 0, 0, 0), 9
    truth = np.full((2, 1, 5), -1.0)
    truth[0, 0] = (0.75, 0.25, 0.5, 0.5, 1)
    found = shown(
        Look({"input": pictures(2, 3)}, {"output": grid}, truth),
        entry(shape=(3, 8, 8), task="detection", labels=SHAPES, target_shape=(1, 5)),
    )
    assert kinds(found) == [("in", "pictures"), ("out", "boxes"), ("target", "boxes")]
    for strip in found.strips[1:]:
        assert [cell.said for cell in strip.cells] == ["square", ""]
        assert strip.cells[0].what.boxes[0, :4] == pytest.approx([0.75, 0.25, 0.5, 0.5], abs=1e-3)


def test_texts_are_words_and_wrong_ones_are_marked() -> None:
    words = Words("words", 3, ("the", "cat", "sleeps"), end=5)
    went, due = np.array([[2, 3, 0]]), np.array([[3, 4, 5]])
    scores = np.zeros((1, 6, 3), dtype=np.float32)
    scores[0, [3, 2, 5], [0, 1, 2]] = 9
    text = entry(content="text", shape=(3,), dtype="int64", tokens=6, labels=tuple("012345"), target_shape=(3,))
    board = shown(Look({"input": went}, {"next": scores}, due), text, words)
    assert [strip.cells[0].said for strip in board.strips] == ["the cat", "cat the <end>", "cat sleeps <end>"]
    assert [token.is_wrong for token in board.strips[1].cells[0].what] == [False, True, False]
    assert spelt(None, [4, 2]) == ["4", "2"]


def test_what_is_said_of_sound_is_written_without_what_is_said_twice() -> None:
    scores = np.zeros((1, 6, 3), dtype=np.float32)
    scores[0, range(6), [0, 1, 1, 0, 2, 2]] = 9
    sound = entry(content="sound", shape=(1, 50), labels=("nothing", "do", "re"), target_shape=(3,), is_transcript=True)
    board = shown(Look({"input": np.zeros((1, 1, 50))}, {"tone": scores}, np.array([[1, 2, -100]])), sound)
    assert kinds(board) == [("in", "series"), ("out", "text"), ("target", "text")]
    assert [strip.cells[0].said for strip in board.strips[1:]] == ["do re", "do re"]


def test_copies_of_series_are_drawn_over_them_and_forecasts_behind_them() -> None:
    went = np.sin(np.linspace(0, 9, 40)).reshape(1, 40, 1)
    series = entry(content="series", shape=(40, 1), labels=("well", "ill"))
    copied = shown(Look({"input": went}, {"copies": went / 2}, np.array([0])), series)
    assert kinds(copied) == [("in", "series"), ("out", "series")]
    assert [line.tone for line in copied.strips[1].cells[0].what] == ["right", "out"]
    coming = entry(content="series", task="regression", shape=(40, 1), targets=("a", "b"), ordered=True)
    found = shown(Look({"input": went}, {"output": np.ones((1, 2))}, np.zeros((1, 2))), coming)
    assert kinds(found) == [("out", "forecast")], "it shows what went in and what is right, too"
    drawn = [(line.tone, line.first) for line in found.strips[0].cells[0].what]
    assert drawn == [("in", 0), ("right", 23), ("out", 23)], "of a long past the end is shown"


def test_two_numbers_of_each_are_points_and_values_have_their_names() -> None:
    look = Look({"input": pictures()}, {"code": np.array([[0.0, 1.0], [2.0, 3.0], [4.0, 5.0]])}, np.array([0, 1, 0]))
    board = shown(look, entry(labels=("a", "b", "c")))
    assert (board.strips[1].kind, board.strips[1].is_whole) == ("plane", True)
    assert [(point.x, point.name) for point in board.strips[1].cells[0].what] == [(0, "a"), (2, "b"), (4, "a")]
    table = entry(content="table", task="regression", shape=(2,), features=("rooms", "age"), targets=("price",))
    values = shown(Look({"input": np.ones((1, 2))}, {"value": np.array([[0.5]])}, np.array([[0.25]])), table)
    assert [strip.cells[0].said for strip in values.strips] == ["rooms 1, age 1", "0.5", "0.25"]


def test_what_nobody_knows_is_shown_as_far_as_its_numbers_go() -> None:
    strange = Look({"a": np.ones((1, 2, 2, 2, 2))}, {"b": np.array([["?"]]), "c": np.array([np.nan])})
    assert kinds(shown(strange, None)) == [("out", "numbers")]
    assert shown(Look(), None) == Board()
    ids = [kind.id for kind in KINDS]
    assert len(set(ids)) == len(ids)


def digits_look(epoch: int, count: int = 16) -> dict[str, Array]:
    scores = np.zeros((count, 10), dtype=np.float32)
    scores[:, epoch] = 9
    return {f"{INPUT}input": pictures(count), TARGET: np.arange(count) % 10, f"{OUTPUT}scores": scores}


def page_with(desk: Lay, qtbot: QtBot, looks: Mapping[int, dict[str, Array]]) -> tuple[Desk, TrainPage, SamplesTab]:
    project: Project = digits_mlp()
    table = desk(project)
    page = TrainPage(table.session, table.runs, DARK)
    qtbot.addWidget(page)
    page.resize(1300, 860)
    page.show()
    qtbot.waitExposed(page)
    qtbot.waitUntil(lambda: page.recipe.isVisible())
    told = [Sampled(time=float(at), epoch=at, step=10 * at, path=f"samples/{at:05}.npz") for at in looks]
    folder = run_with(table.place, project, [started(), *told])
    for at, arrays in looks.items():
        path = folder.layout.sample(at)
        path.parent.mkdir(exist_ok=True)
        np.savez_compressed(path, **arrays)  # type: ignore[arg-type]
    table.show(folder)
    table.until(lambda: table.runs.view.started)
    page.dashboard.tabs.show_tab("samples")
    tab = page.dashboard.tabs.page("samples")
    assert isinstance(tab, SamplesTab)
    return table, page, tab


def said_of(tab: SamplesTab) -> str:
    strips = tab.wall.board.strips
    return strips[-1].cells[0].said.split(",")[0] if strips else ""


def test_the_newest_look_is_shown_and_the_keys_go_back_in_time(desk: Lay, qtbot: QtBot) -> None:
    table, _, tab = page_with(desk, qtbot, {at: digits_look(at) for at in (1, 2, 3)})
    table.until(lambda: said_of(tab) == "3 100 %")
    assert tab.epoch.text() == "After epoch 3"
    assert not tab.newest.isVisible()
    wide = tab.slider.width()
    qtbot.keyClick(tab.slider, Qt.Key.Key_Left)
    table.until(lambda: said_of(tab) == "2 100 %")
    assert tab.newest.isVisible()
    assert tab.slider.width() == wide, "it stays as it is under the hand"
    qtbot.keyClick(tab.wall, Qt.Key.Key_Left)
    table.until(lambda: said_of(tab) == "1 100 %")
    assert tab.epoch.text() == "After epoch 1"
    qtbot.mouseClick(tab.newest, Qt.MouseButton.LeftButton)
    table.until(lambda: said_of(tab) == "3 100 %")
    assert "(0) 3 100 %" in tab.wall.accessibleDescription()


def test_a_running_training_takes_the_tab_along_unless_one_looks_back(desk: Lay, qtbot: QtBot) -> None:
    table, _, tab = page_with(desk, qtbot, {at: digits_look(at) for at in (1, 2)})
    table.until(lambda: said_of(tab) == "2 100 %")
    folder = table.runs.shown
    assert folder is not None
    np.savez_compressed(folder.layout.sample(3), **digits_look(3))  # type: ignore[arg-type]
    table.runs.view.samples.append(Sampled(time=3.0, epoch=3, step=30, path="samples/00003.npz"))
    tab.refresh()
    table.until(lambda: said_of(tab) == "3 100 %")
    qtbot.keyClick(tab.slider, Qt.Key.Key_Home)
    table.until(lambda: said_of(tab) == "1 100 %")
    table.runs.view.samples.append(Sampled(time=4.0, epoch=4, step=40, path="samples/00004.npz"))
    tab.refresh()
    assert (tab.epoch.text(), tab.slider.maximum()) == ("After epoch 1", 3)


def test_before_the_first_epoch_and_without_a_file_words_say_so(desk: Lay, qtbot: QtBot) -> None:
    table, _, tab = page_with(desk, qtbot, {})
    assert tab._empty.isVisible()
    folder = table.runs.shown
    assert folder is not None
    table.runs.view.samples.append(Sampled(time=1.0, epoch=1, step=10, path="samples/00001.npz"))
    tab.refresh()
    table.until(lambda: tab.said.isVisible())
    assert "its file is missing" in tab.said.text()


def test_all_samples_are_painted_within_the_wall_in_every_width_and_look(desk: Lay, qtbot: QtBot) -> None:
    table, page, tab = page_with(desk, qtbot, {1: digits_look(1)})
    table.until(lambda: said_of(tab))
    for width in (980, 1300, 1700):
        page.resize(width, 860)
        qtbot.waitUntil(lambda: tab.wall.width() > 300)
        boxes = [tab.wall.cell_rect(strip, sample) for strip in (0, 1) for sample in range(16)]
        assert all(tab.wall.rect().contains(box.toAlignedRect()) for box in boxes)
        assert not any(a.intersects(b) for at, a in enumerate(boxes) for b in boxes[at + 1 :])
    dark = tab.wall.grab().toImage()
    page.set_theme(LIGHT)
    table.until(lambda: not table.runs.background.is_busy("samples"))
    light = tab.wall.grab().toImage()
    assert colours(dark.copy(100, 4, 40, 40)).isdisjoint(colours(light.copy(100, 4, 40, 40)))


def test_facts_of_own_data_tell_the_classes(desk: Lay, qtbot: QtBot) -> None:
    own = entry(shape=(1, 8, 8), labels=tuple("abcdefghij"))
    project = replace(digits_mlp(), data=Data("npz", facts=facts_as_json(own)))
    table = desk(project)
    folder = run_with(table.place, project, [started()])
    assert facts_of(folder).labels == own.labels
    folder.layout.spec.write_text("{", encoding="utf-8")
    assert facts_of(folder) == Facts()
