"""Pictures with masks and with boxes, laid out as people do: every kind of mask, COCO, Pascal VOC and YOLO."""

import json
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from designer.data.datasets import Dataset
from tests.data.sources.example_images import colours

RED, BLUE = (200, 0, 0), (0, 0, 200)


def examples(folder: Path) -> list[tuple[str, dict[str, Any]]]:
    """Masks of numbers, palettes, two values, colours and arrays; boxes in three formats, fitted in three ways."""
    return [
        ("image_mask", {"path": str(numbers(folder / "numbers"))}),
        ("image_mask", {"path": str(palettes(folder / "palettes")), "fit": "pad", "height": 20, "width": 28}),
        ("image_mask", {"path": str(beside(folder / "beside")), "pattern": "*_mask.png", "fit": "stretch"}),
        ("image_mask", {"path": str(tinted(folder / "tinted")), "height": 16}),
        ("image_mask", arrays(folder / "arrays")),
        ("coco", {"path": str(coco(folder / "coco")), "fit": "cover", "height": 24, "width": 40}),
        ("voc", {"path": str(voc(folder / "voc")), "fit": "pad"}),
        ("yolo", {"path": str(yolo(folder / "yolo")), "fit": "stretch", "height": 20, "most": 2}),
    ]


def files(params: dict[str, Any], dataset: Dataset) -> list[tuple[Path, list[int]]]:
    """Each picture is a file of its own."""
    place = Path(params["path"])
    root = place if place.is_dir() else place.parent.parent
    return [(root / key, [row]) for row, key in enumerate(dataset.keys)]


def numbers(root: Path) -> Path:
    """images/ and masks/ with class numbers 0 to 2 and 255; one picture lies on its side."""
    for place in range(6):
        saved(colours(30, 24, place), root / "images" / f"{place}.jpg")
        saved(Image.fromarray(plane(30, 24, place)), root / "masks" / f"{place}.png")
    exif = Image.Exif()
    exif[0x0112] = 6
    colours(30, 24, 9).save(root / "images" / "turned.jpg", exif=exif)
    saved(Image.fromarray(plane(24, 30, 9)), root / "masks" / "turned.png")
    (root / "classes.txt").write_text("ground\ncat\ndog\n", encoding="utf-8")
    return root


def palettes(root: Path) -> Path:
    """As the Pascal VOC challenge has them: JPEGImages and SegmentationClass, pictures of several sizes."""
    for place in range(5):
        width, height = 40 + 8 * place, 30
        saved(colours(width, height, place), root / "VOC" / "JPEGImages" / f"{place}.jpg")
        mask = Image.fromarray(plane(width, height, place), "P")
        mask.putpalette([0, 0, 0, *RED, *BLUE, *[90] * 759])
        saved(mask, root / "VOC" / "SegmentationClass" / f"{place}.png")
    return root


def beside(root: Path) -> Path:
    """`a.png` and `a_mask.png` in one folder: black and white."""
    for place in range(5):
        saved(colours(22, 18, place), root / f"p{place}.png")
        saved(Image.fromarray((plane(22, 18, place) == 1).astype(np.uint8) * 255), root / f"p{place}_mask.png")
    return root


def tinted(root: Path) -> Path:
    """A colour for each class, with a table of the colours; parts that somebody made."""
    table = np.array([(0, 0, 0), RED, BLUE], dtype=np.uint8)
    for place in range(6):
        part = "train" if place < 4 else "val"
        saved(colours(26, 26, place), root / part / "images" / f"{place}.png")
        saved(Image.fromarray(table[np.minimum(plane(26, 26, place), 2)]), root / part / "labels" / f"{place}.png")
    (root / "class_dict.csv").write_text("name,r,g,b\nroad,0,0,0\ncar,200,0,0\nsky,0,0,200\n", encoding="utf-8")
    return root


def arrays(root: Path) -> dict[str, Any]:
    """Masks as .npy, in a folder of their own."""
    for place in range(5):
        saved(colours(20, 20, place), root / "photos" / f"{place}.png")
        (root / "numpy").mkdir(exist_ok=True)
        np.save(root / "numpy" / f"{place}.npy", plane(20, 20, place).astype(np.int64))
    return {"path": str(root / "photos"), "masks": str(root / "numpy")}


BOXES = (((2, 3, 12, 13), 0), ((8, 10, 28, 22), 1))
"""Left, top, right, bottom in pixels of pictures 32 × 24, and class."""


def coco(root: Path) -> Path:
    """Ids with holes, a crowd, a picture without boxes, one lying on its side."""
    images, annotations = [], []
    for place in range(5):
        exif = Image.Exif()
        exif[0x0112] = 8 if place == 4 else 1
        size = (24, 32) if place == 4 else (32, 24)
        (root / "train").mkdir(parents=True, exist_ok=True)
        colours(*size, place).save(root / "train" / f"{place}.jpg", exif=exif)
        images.append({"id": 100 + place, "file_name": f"{place}.jpg", "width": 32, "height": 24})
        for (left, top, right, bottom), klass in BOXES[: 0 if place == 3 else 2]:
            box = [left, top, right - left, bottom - top]
            annotations.append({"image_id": 100 + place, "category_id": (7, 90)[klass], "bbox": box, "iscrowd": 0})
    annotations.append({"image_id": 100, "category_id": 7, "bbox": [0, 0, 32, 24], "iscrowd": 1})
    categories = [{"id": 90, "name": "dog"}, {"id": 7, "name": "cat"}]
    path = root / "annotations" / "instances_train.json"
    path.parent.mkdir()
    path.write_text(json.dumps({"images": images, "annotations": annotations, "categories": categories}))
    return path


def voc(root: Path) -> Path:
    """JPEGImages and Annotations."""
    for place in range(5):
        saved(colours(32, 24, place), root / "JPEGImages" / f"{place}.jpg")
        objects = "".join(
            f"<object><name>{('cat', 'dog')[klass]}</name><bndbox><xmin>{left + 1}</xmin><ymin>{top + 1}</ymin>"
            f"<xmax>{right}</xmax><ymax>{bottom}</ymax></bndbox></object>"
            for (left, top, right, bottom), klass in BOXES
        )
        size = "<size><width>32</width><height>24</height><depth>3</depth></size>"
        (root / "Annotations").mkdir(exist_ok=True)
        text = f"<annotation><filename>{place}.jpg</filename>{size}{objects}</annotation>"
        (root / "Annotations" / f"{place}.xml").write_text(text, encoding="utf-8")
    return root


def yolo(root: Path) -> Path:
    """images and labels in parts, and data.yaml; one picture has no text."""
    for place in range(6):
        part = ("train", "val")[place % 2]
        saved(colours(32, 24, place), root / "images" / part / f"{place}.png")
        if place == 5:
            continue
        lines = [
            f"{klass} {(left + right) / 64} {(top + bottom) / 48} {(right - left) / 32} {(bottom - top) / 24}"
            for (left, top, right, bottom), klass in BOXES
        ]
        (root / "labels" / part).mkdir(parents=True, exist_ok=True)
        (root / "labels" / part / f"{place}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (root / "data.yaml").write_text("train: images/train\nnc: 2\nnames:\n  0: cat  # small\n  1: 'dog'\n", "utf-8")
    return root


def plane(width: int, height: int, seed: int) -> np.ndarray:
    """Class numbers [height, width]: a frame that is not judged, and two shapes on a ground."""
    made = np.zeros((height, width), dtype=np.uint8)
    made[3 + seed % 4 : 12, 4:12] = 1
    made[10:16, 10 + seed % 3 : 18] = 2
    made[0], made[:, -1] = 255, 255
    return made


def saved(picture: Image.Image, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    picture.save(place)
