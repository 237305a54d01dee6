"""Small pictures in every format and mode, in folders and with tables that list them."""

import csv
import json
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from designer.data.datasets import Dataset

SAVED: dict[str, dict[str, Any]] = {
    "jpg": {"quality": 90},
    "png": {},
    "webp": {"lossless": True},
    "bmp": {},
    "gif": {},
    "tif": {},
}
"""Endings, and how Pillow is to save them."""


def examples(folder: Path) -> list[tuple[str, dict[str, Any]]]:
    """Folders of colours and of greys, parts that are no classes, and tables in each format."""
    return [
        ("image_folder", {"path": str(mixed(folder / "mixed"))}),
        ("image_folder", {"path": str(mixed(folder / "sized")), "height": 24, "width": 16, "fit": "pad"}),
        ("image_folder", {"path": str(greys(folder / "greys")), "fit": "stretch"}),
        ("image_folder", {"path": str(parts(folder / "parts")), "colour": "grey", "height": 20}),
        ("image_folder", {"path": str(alone(folder / "alone"))}),
        ("image_folder", {"path": str(greys(folder / "unlabelled")), "task": "reconstruction"}),
        ("image_table", {"path": str(listed(folder / "listed", "labels.csv"))}),
        ("image_table", {"path": str(listed(folder / "values", "train.tsv")), "target": "weight"}),
        ("image_table", {"path": str(listed(folder / "objects", "index.json")), "task": "classification"}),
        ("image_table", {"path": str(listed(folder / "lines", "index.jsonl")), "file": "file", "target": "weight"}),
    ]


def files(params: dict[str, Any], dataset: Dataset) -> list[tuple[Path, list[int]]]:
    """Each picture is a file of its own."""
    place = Path(params["path"])
    root = place if place.is_dir() else place.parent
    return [(root / key, [row]) for row, key in enumerate(dataset.keys)]


def mixed(root: Path) -> Path:
    """Two classes; every format, many sizes and modes, some lying on their side."""
    for number, label in enumerate(("cat", "Dog")):
        (root / label).mkdir(parents=True)
        for place, ending in enumerate(SAVED):
            colours(40 + 7 * place, 30 + 5 * number, place).save(root / label / f"{place}.{ending}", **SAVED[ending])
        for place, mode in enumerate(("1", "L", "LA", "P", "RGBA", "I;16")):
            in_mode(mode, place).save(root / label / f"mode{place}.png")
        for turn in (3, 6):
            exif = Image.Exif()
            exif[0x0112] = turn
            colours(60, 44, turn).save(root / label / f"turned{turn}.jpg", exif=exif)
        colours(900, 700, number).save(root / label / "large.jpg")
    return root


def greys(root: Path) -> Path:
    """Three classes of pictures that are all alike."""
    for label in "abc":
        (root / label).mkdir(parents=True)
        for place in range(5):
            grey(28, 20, place).save(root / label / f"{place}.png")
    return root


def parts(root: Path) -> Path:
    for part in ("train", "val"):
        for label in ("yes", "no"):
            (root / part / label).mkdir(parents=True)
            for place in range(3):
                colours(32, 32, place).save(root / part / label / f"{place}.jpg")
    return root


def alone(root: Path) -> Path:
    """Pictures that lie in no folders: there is nothing to predict of them."""
    root.mkdir(parents=True)
    for place in range(5):
        colours(20, 20, place).save(root / f"{place}.png")
    return root


def listed(root: Path, name: str) -> Path:
    """A table beside a folder of pictures."""
    (root / "pictures").mkdir(parents=True)
    rows = []
    for place in range(9):
        colours(16, 16, place).save(root / "pictures" / f"{place}.png")
        rows.append({"file": f"pictures/{place}.png", "weight": place * 1.5 + 0.25, "label": "ab"[place % 2]})
    path = root / name
    with path.open("w", encoding="utf-8", newline="") as file:
        if name.endswith(".json"):
            json.dump(rows, file)
        elif name.endswith(".jsonl"):
            file.writelines(json.dumps(row) + "\n" for row in rows)
        else:
            writer = csv.DictWriter(file, list(rows[0]), delimiter="\t" if name.endswith(".tsv") else ",")
            writer.writeheader()
            writer.writerows(rows)
    return path


def in_mode(mode: str, seed: int) -> Image.Image:
    if mode == "I;16":
        return Image.fromarray((np.asarray(grey(50, 40, seed)).astype(np.uint16)) * 257)
    return colours(50, 40, seed).convert(mode)


def colours(width: int, height: int, seed: int) -> Image.Image:
    return Image.fromarray(pixels(width, height, seed))


def grey(width: int, height: int, seed: int) -> Image.Image:
    return Image.fromarray(pixels(width, height, seed)[..., 0])


def pixels(width: int, height: int, seed: int) -> np.ndarray:
    """Waves of colour that differ with the seed."""
    y, x, channel = np.meshgrid(np.arange(height), np.arange(width), np.arange(3), indexing="ij")
    waves = np.sin(x / (3 + seed % 5) + seed) + np.cos(y / (4 + seed % 3) + channel + seed)
    return (127 + 60 * waves).astype(np.uint8)
