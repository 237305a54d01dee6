"""Masks and boxes as people have them, and what is wrong with them: each thing is told in a sentence of its own."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from designer.data.choosing import choose
from designer.data.errors import DataError
from designer.data.loading import load
from designer.data.sources import recognised
from designer.data.sources.boxes_source import BoxSource
from designer.data.sources.masks_source import MaskSource
from designer.data.sources.regions_source import RegionSource
from designer.graph.recipe import Data
from tests.data.sources.example_images import colours
from tests.data.sources.example_regions import beside, coco, numbers, palettes, plane, saved, tinted, voc, yolo


def opened(name: str, path: Path, **params: Any) -> tuple[Data, RegionSource]:
    data, source = choose(name, {"path": str(path), **params}, Data())
    assert isinstance(source, RegionSource)
    return data, source


def complaint(name: str, path: Path, **params: Any) -> str:
    with pytest.raises(DataError) as caught:
        opened(name, path, **params)
    return str(caught.value)


def told(name: str, path: Path, **params: Any) -> str:
    """Sentences about what is left out, and about what cannot be read."""
    data, _ = opened(name, path, **params)
    return " ".join(f"{each.message} {each.hint}" for each in load(data).troubles)


# -- what is found


@pytest.mark.parametrize(
    ("make", "kind"),
    [
        *((make, "image_mask") for make in (numbers, palettes, beside, tinted)),
        (voc, "voc"),
        (yolo, "yolo"),
    ],
)
def test_folders_are_recognised_by_how_they_are_laid_out(
    tmp_path: Path, make: Callable[[Path], Path], kind: str
) -> None:
    assert recognised(make(tmp_path))[0][0] == kind


def test_a_coco_file_and_the_folder_around_it_are_recognised(tmp_path: Path) -> None:
    path = coco(tmp_path)
    assert recognised(path)[0] == ("coco", {"path": str(path)})
    assert ("coco", {"path": str(path)}) in recognised(tmp_path)


def test_a_folder_of_classes_is_not_taken_for_masks(tmp_path: Path) -> None:
    for label in ("masks of clay", "faces"):
        saved(colours(8, 8, 1), tmp_path / label / "1.png")
        saved(colours(8, 8, 2), tmp_path / label / "2.png")
    assert recognised(tmp_path)[0][0] == "image_folder"


def test_masks_become_classes_where_the_picture_is(tmp_path: Path) -> None:
    data, source = opened("image_mask", numbers(tmp_path), height=24, width=30, fit="stretch")
    dataset = load(data)
    wanted = plane(30, 24, 0)
    assert dataset.entry.labels == ("ground", "cat", "dog")
    assert np.array_equal(dataset.targets[source.keys.index("images/0.jpg")], wanted)
    turned = dataset.targets[source.keys.index("images/turned.jpg")]
    assert (turned == plane(24, 30, 9)[_rows(), _columns()]).mean() > 0.9, "but for where two are equally near"


def _rows() -> np.ndarray:
    return ((np.arange(24) + 0.5) / 24 * 30).astype(int)[:, None]


def _columns() -> np.ndarray:
    return ((np.arange(30) + 0.5) / 30 * 24).astype(int)[None]


def test_colours_of_a_table_become_its_classes(tmp_path: Path) -> None:
    data, _ = opened("image_mask", tinted(tmp_path))
    assert data.params["classes"] == "#000000=road; #c80000=car; #0000c8=sky"
    assert set(np.unique(load(data).targets)) == {0, 1, 2}


def test_what_is_beside_a_padded_picture_is_not_judged(tmp_path: Path) -> None:
    data, _ = opened("image_mask", beside(tmp_path), pattern="*_mask.png", fit="pad", height=22, width=44)
    targets = load(data).targets
    assert (targets[:, :, :8] == 255).all()
    assert set(np.unique(targets[:, :, 11:33])) == {0, 1}


def test_names_and_the_ignored_value_may_be_chosen(tmp_path: Path) -> None:
    data, _ = opened("image_mask", numbers(tmp_path), classes="0=sea; 1=ship; 2=whale", ignored="0")
    assert load(data).entry.labels == ("ship", "whale")
    (tmp_path / "classes.txt").unlink()
    data, _ = opened("image_mask", tmp_path, ignored="none")
    assert load(data).entry.labels == ("class 0", "class 1", "class 2", "class 255")


def test_smeared_masks_of_two_values_are_cut_in_the_middle(tmp_path: Path) -> None:
    for place in range(4):
        saved(colours(40, 40, place), tmp_path / "images" / f"{place}.png")
        mask = Image.fromarray((plane(400, 400, place) == 1).astype(np.uint8) * 255).resize((43, 43), 2)
        saved(mask.resize((40, 40), 2), tmp_path / "masks" / f"{place}.jpg")
    for place in range(4):
        ramp = np.concatenate([np.zeros((12, 40)), np.tile(np.linspace(0, 255, 40), (1, 1)), np.full((27, 40), 255)])
        saved(Image.fromarray(ramp.astype(np.uint8)), tmp_path / "masks" / f"{place}.jpg")
    data, _ = opened("image_mask", tmp_path)
    assert data.params["hold"] == "numbers" or data.params["hold"] == "binary"
    assert load(data).entry.labels == ("background", "foreground")


def test_boxes_come_with_their_picture_however_it_lies(tmp_path: Path) -> None:
    data, source = opened("coco", coco(tmp_path), fit="stretch", height=24, width=32)
    targets = load(data).targets
    assert load(data).entry.labels == ("cat", "dog"), "in the order of their numbers, not of the list"
    for key in ("train/0.jpg", "train/4.jpg"):
        boxes = targets[source.keys.index(key)]
        assert np.allclose(boxes[1, :4] * [32, 24, 32, 24], [7, 8, 10, 10], atol=0.01), key
        assert boxes[:, 4].tolist() == [1, 0]
    assert (targets[source.keys.index("train/3.jpg"), :, 4] == -1).all()


def test_every_format_tells_the_same_boxes(tmp_path: Path) -> None:
    sets = [("coco", coco(tmp_path / "c")), ("voc", voc(tmp_path / "v")), ("yolo", yolo(tmp_path / "y"))]
    first = [load(opened(name, path, fit="stretch", height=32)[0]).targets[0] for name, path in sets]
    assert np.allclose(first[0], first[1], atol=1e-6)
    assert np.allclose(first[0], first[2], atol=1e-6)


def test_only_the_largest_boxes_are_kept_where_there_is_no_room(tmp_path: Path) -> None:
    said = told("voc", voc(tmp_path), most=1)
    assert "5 pictures have more than 1 boxes; the largest are kept. “JPEGImages/0.jpg” has 2." in said
    data, _ = opened("voc", tmp_path, most=1)
    assert (load(data).targets[:, 0, 4] == 1).all()


# -- what is wrong


def test_a_mask_of_another_shape_is_named_and_left_out(tmp_path: Path) -> None:
    numbers(tmp_path)
    saved(Image.fromarray(plane(50, 20, 1)), tmp_path / "masks" / "1.png")
    assert "The mask “masks/1.png” has 50 × 20 pixels, but its picture has 30 × 24" in told("image_mask", tmp_path)
    data, _ = opened("image_mask", tmp_path)
    assert "images/1.jpg" not in load(data).keys


def test_a_damaged_mask_is_named_and_left_out(tmp_path: Path) -> None:
    numbers(tmp_path)
    (tmp_path / "masks" / "2.png").write_bytes((tmp_path / "masks" / "2.png").read_bytes()[:60])
    assert "“masks/2.png” is damaged" in told("image_mask", tmp_path)


def test_a_mask_that_vanishes_is_named(tmp_path: Path) -> None:
    _, source = opened("image_mask", numbers(tmp_path))
    (tmp_path / "masks" / "3.png").unlink()
    row = source.keys.index("images/3.jpg")
    assert source.dense is not None
    _, troubles = source.dense.read(None, np.array([row]))
    assert troubles[0].key == "images/3.jpg"
    assert troubles[0].message == "“3.png” is not there any more."


def test_pictures_without_masks_and_masks_without_pictures_are_told(tmp_path: Path) -> None:
    numbers(tmp_path)
    (tmp_path / "masks" / "4.png").unlink()
    (tmp_path / "images" / "5.jpg").unlink()
    said = told("image_mask", tmp_path)
    assert "1 picture has no mask of its name and was left out: “images/4.jpg”." in said
    assert "1 mask has no picture of its name and was left out: “masks/5.png”." in said


def test_a_mask_in_colours_among_grey_ones_is_named(tmp_path: Path) -> None:
    numbers(tmp_path)
    saved(colours(30, 24, 3), tmp_path / "masks" / "3.png")
    assert "“masks/3.png” is in colours; a mask of grey numbers was expected." in told(
        "image_mask", tmp_path, classes="0=ground; 1=cat", hold="numbers"
    )


def test_photographs_are_no_masks(tmp_path: Path) -> None:
    for place in range(4):
        saved(colours(30, 24, place), tmp_path / "images" / f"{place}.png")
        saved(colours(30, 24, place + 1), tmp_path / "masks" / f"{place}.png")
    said = complaint("image_mask", tmp_path)
    assert "different colours" in said
    assert "these are pictures, or masks that were saved with loss" in said


def test_masks_of_one_value_have_nothing_to_tell_apart(tmp_path: Path) -> None:
    for place in range(4):
        saved(colours(8, 8, place), tmp_path / "images" / f"{place}.png")
        saved(Image.new("L", (8, 8)), tmp_path / "masks" / f"{place}.png")
    assert "The masks hold 1 class; two at least were expected." in complaint("image_mask", tmp_path)


def test_arrays_that_are_no_masks_are_named(tmp_path: Path) -> None:
    for place in range(6):
        saved(colours(20, 20, place), tmp_path / "images" / f"{place}.png")
        (tmp_path / "masks").mkdir(exist_ok=True)
        np.save(tmp_path / "masks" / f"{place}.npy", plane(20, 20, place))
    np.save(tmp_path / "masks" / "0.npy", np.zeros((20, 20)))
    np.save(tmp_path / "masks" / "1.npy", np.array([{}], dtype=object), allow_pickle=True)
    np.save(tmp_path / "masks" / "2.npy", np.zeros((3, 20, 20), dtype=np.int64))
    said = told("image_mask", tmp_path)
    assert "“masks/0.npy” holds no whole numbers; class numbers were expected." in said
    assert "“masks/1.npy” is no NumPy array of numbers." in said
    assert "“masks/2.npy” has the shape (3, 20, 20); (height, width) was expected." in said


@pytest.mark.parametrize(
    ("params", "sentence"),
    [
        ({"pattern": "mask.png"}, "The pattern “mask.png” has no single *"),
        ({"pattern": "*_nothing.png"}, "There are no masks like “*_nothing.png”"),
        ({"classes": "cat; dog"}, "“cat” is no class: a number or a colour was expected before “=”."),
        ({"classes": "0=cat; #000000=dog"}, "are numbers as well as colours"),
        ({"classes": "0=cat; 1=cat"}, "Two classes have the name “cat”"),
        ({"ignored": "white"}, "“white” is no class"),
    ],
)
def test_what_is_asked_for_wrongly_is_told(tmp_path: Path, params: dict[str, Any], sentence: str) -> None:
    assert sentence in complaint("image_mask", numbers(tmp_path), **params)


def test_a_folder_without_masks_is_told(tmp_path: Path) -> None:
    saved(colours(8, 8, 1), tmp_path / "1.png")
    assert "There are no masks in" in complaint("image_mask", tmp_path)


def test_masks_of_other_names_are_told_with_examples(tmp_path: Path) -> None:
    saved(colours(8, 8, 1), tmp_path / "images" / "a.png")
    saved(Image.new("L", (8, 8)), tmp_path / "masks" / "b.png")
    assert "None of the 1 masks is called like one of the 1 pictures" in complaint("image_mask", tmp_path)


BAD_BOXES: tuple[tuple[dict[str, Any], str], ...] = (
    ({"bbox": [1, 1, 0, 5]}, "the box has no area"),
    ({"bbox": [1, 1, -4, 5]}, "the box has no area"),
    ({"bbox": [100, 1, 4, 5]}, "the box lies outside of its picture"),
    ({"bbox": [float("nan"), 1, 4, 5]}, "the box has an edge that is no number"),
    ({"bbox": [1, "two", 4, 5]}, "the box has an edge that is no number"),
    ({"bbox": [1, 1, 4]}, "the box has less or more than four edges"),
    ({"bbox": None}, "the box has less or more than four edges"),
    ({"bbox": [1, 1, 4, 5], "category_id": 8}, "the box is of a class that is not listed"),
)


@pytest.mark.parametrize(("box", "sentence"), BAD_BOXES)
def test_a_bad_box_is_left_out_and_its_picture_stays(tmp_path: Path, box: dict[str, Any], sentence: str) -> None:
    path = coco(tmp_path)
    content = json.loads(path.read_text())
    content["annotations"].append({"image_id": 100, "category_id": 7, **box})
    path.write_text(json.dumps(content))
    said = told("coco", path)
    assert f"“instances_train.json”, annotation {len(content['annotations'])}: {sentence}." in said
    assert "its picture stays" in said
    data, _ = opened("coco", path)
    assert len(load(data)) == 5


def test_a_box_over_the_edge_ends_there(tmp_path: Path) -> None:
    path = coco(tmp_path)
    content = json.loads(path.read_text())
    content["annotations"] = [{"image_id": 101, "category_id": 7, "bbox": [-8, 0, 16, 24]}]
    path.write_text(json.dumps(content))
    assert "1 box reaches beyond the edge of its picture and ends there now." in told("coco", path)
    data, source = opened("coco", path, fit="stretch", height=24, width=32)
    assert np.allclose(load(data).targets[source.keys.index("train/1.jpg"), 0], [0.125, 0.5, 0.25, 1.0, 0])


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("{", "is no JSON"),
        ("[1, 2]", "is no COCO file: the lists images, annotations and categories were expected"),
        ('{"images": [], "annotations": [], "categories": []}', "names no categories"),
        ('{"images": [{"id": 1, "file_name": "x.jpg"}], "annotations": [], "categories": [{"id": 1}]}', "is there"),
        ('{"images": [], "annotations": [[]], "categories": [{"id": 1}, {"id": 1}]}', "with the same id"),
    ],
)
def test_what_is_no_coco_file_is_told(tmp_path: Path, content: str, sentence: str) -> None:
    saved(colours(8, 8, 1), tmp_path / "1.png")
    (tmp_path / "a.json").write_text(content)
    assert sentence in complaint("coco", tmp_path / "a.json")


def test_pictures_that_a_coco_file_lists_but_are_gone_are_told(tmp_path: Path) -> None:
    path = coco(tmp_path)
    (tmp_path / "train" / "2.jpg").unlink()
    assert "“instances_train.json”: 1 of 5 pictures are not there: “2.jpg”." in told("coco", path)


def test_a_picture_of_another_shape_than_its_boxes_were_drawn_on_is_named(tmp_path: Path) -> None:
    path = coco(tmp_path)
    saved(colours(50, 10, 1), tmp_path / "train" / "1.jpg")
    said = told("coco", path)
    assert "“train/1.jpg” as it is described has 32 × 24 pixels, but its picture has 50 × 10" in said


def test_xml_that_replaces_or_fetches_is_refused(tmp_path: Path) -> None:
    voc(tmp_path)
    bomb = '<!DOCTYPE a [<!ENTITY b "xxxxxxxxxx"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]><annotation>&c;</annotation>'
    (tmp_path / "Annotations" / "1.xml").write_text(bomb)
    (tmp_path / "Annotations" / "2.xml").write_text("<annotation><object>")
    (tmp_path / "Annotations" / "3.xml").write_text("<a>" * 100 + "</a>" * 100)
    said = told("voc", tmp_path)
    assert "“Annotations/1.xml” declares a document type, which may hold more than it shows." in said
    assert "“Annotations/2.xml” is no XML" in said
    assert "“Annotations/3.xml” is nested more than 32 deep" in said
    assert len(opened("voc", tmp_path)[1]) == 2


def test_boxes_in_xml_without_names_or_edges_are_told(tmp_path: Path) -> None:
    voc(tmp_path)
    (tmp_path / "Annotations" / "1.xml").write_text(
        "<annotation><object><name></name></object><object><name>cat</name></object></annotation>"
    )
    said = told("voc", tmp_path)
    assert "“Annotations/1.xml”, object 1: the box names no class." in said
    assert "“Annotations/1.xml”, object 2: the box has an edge that is no number." in said


def test_lines_that_are_no_boxes_are_told(tmp_path: Path) -> None:
    yolo(tmp_path)
    text = tmp_path / "labels" / "train" / "0.txt"
    text.write_text("0 0.5 0.5 0.2 0.2\nhello\n1 0.5\n-1 0.5 0.5 0.2 0.2\n9 0.5 0.5 0.2 0.2\n0 0.5 nan 0.2 0.2\n")
    said = told("yolo", tmp_path)
    assert "3 boxes stand in lines that are no boxes, the first of them “labels/train/0.txt”, line 2." in said
    assert "“labels/train/0.txt”, line 5: the box is of a class that is not listed." in said
    assert "“labels/train/0.txt”, line 6: the box has an edge that is no number." in said


def test_classes_without_names_go_by_their_numbers(tmp_path: Path) -> None:
    yolo(tmp_path)
    (tmp_path / "data.yaml").unlink()
    assert "No file names the classes" in told("yolo", tmp_path)
    assert opened("yolo", tmp_path)[1].targets.labels == ("class 0", "class 1")


def test_shapes_of_corners_become_boxes_around_them(tmp_path: Path) -> None:
    yolo(tmp_path)
    (tmp_path / "labels" / "train" / "0.txt").write_text("1 0.25 0.25 0.75 0.25 0.5 0.75\n")
    data, source = opened("yolo", tmp_path, fit="stretch")
    row = load(data).targets[source.keys.index("images/train/0.png")]
    assert np.allclose(row[0], [0.5, 0.5, 0.5, 0.5, 1])


def test_what_is_seen_is_the_whole_picture(tmp_path: Path) -> None:
    _, source = opened("image_mask", numbers(tmp_path))
    assert isinstance(source.dense, MaskSource)
    assert np.array_equal(source.dense.seen(0, 24, 30), plane(30, 24, 0))
    _, other = opened("voc", voc(tmp_path / "voc"))
    assert isinstance(other.dense, BoxSource)
    edges, classes = other.dense.seen(0)
    assert np.allclose(edges[0] * [32, 24, 32, 24], [2, 3, 12, 13])
    assert classes.tolist() == [0, 1]
