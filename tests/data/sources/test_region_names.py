"""Names of classes as people write them, beside masks and beside boxes."""

from pathlib import Path

import pytest

from designer.data.sources.boxes_yolo import names_in_yaml
from designer.data.sources.masks_names import read_names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("names: [cat, 'big dog', \"x, y\"]\nnc: 3\n", ("cat", "big dog", "x, y")),
        ("nc: 2\nnames:\n- cat\n- dog # remark\nroboflow:\n  license: none\n", ("cat", "dog")),
        ("names:\n  0: cat\n  2: 'dog'\n", ("cat", "class 1", "dog")),
        ("names: {0: cat, 1: dog}\n", ("cat", "dog")),
        ("path: x\n", ()),
    ],
)
def test_names_of_classes_are_read_from_yaml(tmp_path: Path, text: str, names: tuple[str, ...]) -> None:
    path = tmp_path / "data.yaml"
    path.write_text(text, encoding="utf-8")
    assert names_in_yaml(path) == names


@pytest.mark.parametrize(
    ("name", "text", "first"),
    [
        ("classes.txt", "cat\nbig dog\n", ("cat", None)),
        ("labels.txt", "3 cat\n4 dog\n", ("cat", 3)),
        ("label_colors.txt", "64 128 64\tcat\n1 2 3\tdog\n", ("cat", 0x408040)),
        ("labelmap.txt", "# label:color_rgb:parts:actions\ncat:64,128,64::\n", ("cat", 0x408040)),
        ("c.csv", "name, r, g, b\ncat, 64, 128, 64\n", ("cat", 0x408040)),
        ("c.json", '{"cat": [64, 128, 64]}', ("cat", 0x408040)),
        ("c.json", '{"0": "cat", "1": "dog"}', ("cat", 0)),
        ("c.json", '[{"name": "cat", "color": "#408040"}]', ("cat", 0x408040)),
    ],
)
def test_names_of_classes_are_read_as_people_write_them(
    tmp_path: Path, name: str, text: str, first: tuple[str, int | None]
) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    found = read_names(tmp_path / name)[0]
    assert (found.name, found.code) == first
