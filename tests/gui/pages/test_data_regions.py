"""Pictures with masks and boxes on the Data page: seen in the colours of their classes, counted, hidden by a key."""

import json
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from designer.analysis.project import check_project
from designer.catalogue.facts import dataset_of
from designer.data.sources.boxes_source import BoxSource
from designer.graph.model import empty_project
from designer.gui.pages.data.page import DataPage
from designer.gui.plots.class_colours import GROUND, class_colours, ink_on
from designer.gui.plots.masks import mask_image
from tests.gui.desk import Desk
from tests.gui.pages.data_desk import Show, click, pick, take
from tests.gui.pages.data_desk import show as show
from tests.helpers.training import digits_mlp

LABELS = ("background", "road", "car")


def street(folder: Path, count: int = 6) -> Path:
    """Grey pictures of which the lower half is road, with a car in it; one mask is of another shape."""
    root = folder / "street"
    for part in ("images", "masks"):
        (root / part).mkdir(parents=True)
    for place in range(count):
        mask = np.zeros((40, 60), dtype=np.uint8)
        mask[20:], mask[24:32, 10:24] = 1, 2
        Image.new("RGB", (60, 40), (90, 90, 90 + place)).save(root / "images" / f"{place}.png")
        Image.fromarray(mask[:, :30] if place == 3 else mask).save(root / "masks" / f"{place}.png")
    (root / "classes.txt").write_text("\n".join(LABELS), encoding="utf-8")
    return root


def cars(folder: Path) -> Path:
    """The same with a box around the car in COCO's format; the last picture has none."""
    root = street(folder)
    content = {
        "images": [{"id": place, "file_name": f"{place}.png", "width": 60, "height": 40} for place in range(6)],
        "annotations": [{"image_id": place, "category_id": 4, "bbox": [10, 24, 14, 8]} for place in range(5)],
        "categories": [{"id": 4, "name": "car"}],
    }
    path = root / "images" / "boxes.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def wall_picture(table: Desk, page: DataPage) -> QImage:
    """The wall once all that is seen on it is there."""
    wall = page.preview.wall
    wall.viewport().grab()
    table.until(lambda: (wall.viewport().grab(), len(wall.ready) == len(wall.rows))[1])
    return wall.viewport().grab().toImage()


def test_a_folder_with_masks_is_shown_with_its_classes(show: Show, tmp_path: Path) -> None:
    table, page = show(digits_mlp())
    take(table, page, street(tmp_path))
    data = table.session.document.project.data
    assert data.dataset == "image_mask"
    assert [bar.name for bar in page.preview.bars.bars] == list(LABELS)
    assert [bar.colour for bar in page.preview.bars.bars] == [GROUND, *class_colours(LABELS)[1:]]
    assert page.preview.veil.isVisible()
    assert page.preview.veil.button.text() == "Masks"
    assert not page.preview.relabel.isVisible()


def test_the_key_m_hides_the_masks_and_shows_them_again(show: Show, tmp_path: Path) -> None:
    table, page = show(digits_mlp())
    take(table, page, street(tmp_path))
    covered = wall_picture(table, page)
    page.preview.wall.setFocus()
    QTest.keyClick(page.preview.wall, Qt.Key.Key_M)
    assert not page.preview.veil.button.isChecked()
    bare = wall_picture(table, page)
    assert covered != bare
    place = page.preview.wall.cell(0).center().toPoint()
    assert bare.pixelColor(place.x(), place.y() + 20).red() == bare.pixelColor(place.x(), place.y() + 20).green()
    QTest.keyClick(page.preview.wall, Qt.Key.Key_M)
    assert wall_picture(table, page) == covered


def test_the_slider_decides_how_strongly_masks_cover(show: Show, tmp_path: Path) -> None:
    table, page = show(digits_mlp())
    take(table, page, street(tmp_path))
    before = wall_picture(table, page)
    page.preview.veil.slider.setFocus()
    QTest.keyClick(page.preview.veil.slider, Qt.Key.Key_End)
    assert page.preview.veil.slider.value() == 100
    after = wall_picture(table, page)
    assert before != after
    colours = {QColor(after.pixel(x, y)).name().upper() for x in range(0, 400, 3) for y in range(0, 130, 3)}
    assert class_colours(LABELS)[1] in colours, "the road in its full colour"


def test_a_mask_that_does_not_fit_is_found_and_left_out_by_a_click(show: Show, tmp_path: Path) -> None:
    table, page = show(digits_mlp())
    take(table, page, street(tmp_path))
    table.until(lambda: any(each.title == "Masks that cannot be used" for each in page.study.found))
    found = next(each for each in page.study.found if each.title == "Masks that cannot be used")
    assert "“masks/3.png” has 30 × 40 pixels, but its picture has 60 × 40" in found.message
    page.preview.show_finding(found)
    assert page.preview.wall.chosen == (3,)
    QTest.keyClick(page.preview.wall, Qt.Key.Key_Delete)
    assert dict(table.session.document.project.data.items) == {"images/3.png": {"excluded": True}}


def test_boxes_are_counted_and_drawn(show: Show, tmp_path: Path) -> None:
    table, page = show(digits_mlp())
    take(table, page, cars(tmp_path))
    contents = page.study.contents
    assert contents is not None
    assert isinstance(contents.items.source.dense if contents.items.source else None, BoxSource)
    assert [(bar.name, bar.number) for bar in page.preview.bars.bars] == [("car", "5")]
    assert page.preview.veil.button.text() == "Boxes"
    with_boxes = wall_picture(table, page)
    click(page.preview.veil.button)
    assert wall_picture(table, page) != with_boxes


def test_what_is_generated_is_shown_with_its_masks(show: Show) -> None:
    table, page = show(digits_mlp())
    pick(page, "shapes_masks")
    table.until(lambda: not page.is_loading)
    assert table.session.document.project.data.dataset == "shapes_masks"
    assert [bar.name for bar in page.preview.bars.bars] == ["background", "circle", "square", "triangle", "star"]


def test_names_on_colours_are_read() -> None:
    def light(colour: str) -> float:
        parts = [QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF()]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    for colour in class_colours(tuple(f"class {number}" for number in range(60))):
        low, high = sorted((light(colour), light(ink_on(colour))))
        assert (high + 0.05) / (low + 0.05) >= 4.5, colour


def test_the_ground_is_see_through_and_what_is_not_judged_is_striped() -> None:
    mask = np.zeros((12, 12), dtype=np.uint8)
    mask[4:8], mask[8:] = 1, 255
    image = mask_image(mask, LABELS)
    assert QColor.fromRgba(image.pixel(2, 2)).alpha() == 0
    assert QColor(image.pixel(2, 5)).name().upper() == class_colours(LABELS)[1]
    assert {QColor(image.pixel(x, 10)).name() for x in range(12)} == {"#000000", "#ffffff"}


def test_pictures_without_classes_are_data_for_an_autoencoder(show: Show, tmp_path: Path) -> None:
    table, page = show(empty_project("p"))
    root = tmp_path / "alone"
    root.mkdir()
    for place in range(8):
        Image.new("RGB", (20, 20), (30 * place, 90, 90)).save(root / f"{place}.png")
    take(table, page, root)
    project = table.session.document.project
    assert dataset_of(project.data).task == "reconstruction"
    assert page.preview.bars.bars == ()
    assert not page.preview.veil.isVisible()
    click(page.offer.button)
    project = table.session.document.project
    assert project.training.loss.type == "MSELoss"
    assert "Upsample" in {node.type for node in project.main}
    assert check_project(project) == ()
