"""Groups: what a split must not tear apart, from columns and from names of files; and rows in the order of time."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from designer.data.choosing import choose
from designer.data.errors import DataError
from designer.data.grouping import likely, prefix_of
from designer.data.loading import load
from designer.data.source import Source
from designer.data.sources import open_source
from designer.data.split import split, split_targets
from designer.graph.recipe import Data


def opened(name: str, path: Path, **params: object) -> Source:
    return open_source(Data(dataset=name, params={"path": str(path), **params}))  # type: ignore[dict-item]


def together(source: Source) -> list[set[str]]:
    """The keys of each group, in the order of their first ones."""
    assert source.targets.groups is not None
    found: dict[int, set[str]] = {}
    for key, group in zip(source.keys, source.targets.groups.tolist(), strict=True):
        found.setdefault(group, set()).add(key)
    return list(found.values())


def cases(path: Path, name: str = "patient_id") -> Path:
    """40 rows of 10 patients."""
    rows = [f"p{row % 10},{row},{row % 3},{'sick' if row % 2 else 'well'}" for row in range(40)]
    path.write_text("\n".join([f"{name},age,dose,outcome", *rows]), encoding="utf-8")
    return path


def scans(root: Path, name: Callable[[int, int], str]) -> Path:
    """2 classes × 12 pictures; `name(class, number)` is the path below the folder of the class."""
    for label in range(2):
        for number in range(12):
            path = root / "ab"[label] / name(label, number)
            path.parent.mkdir(parents=True, exist_ok=True)
            Image.new("RGB", (8, 8), (20 * number, 40 * label, 7)).save(path)
    return root


def test_rows_of_one_patient_are_never_on_both_sides_and_the_network_does_not_see_who_it_is(tmp_path: Path) -> None:
    source = opened("table", cases(tmp_path / "a.csv"), target="outcome", group="Patient_ID")
    assert source.settled["group"] == "patient_id"
    assert "patient_id" not in source.fit(np.arange(40)).names  # type: ignore[union-attr]
    parts = split_targets(source.targets, Data(test=0.2))
    patients = [{row % 10 for row in rows.tolist()} for rows in (parts.train, parts.validation, parts.test)]
    assert sum(map(len, patients)) == 10
    assert all(patients)


def test_a_patient_who_is_not_known_is_a_group_alone_and_that_is_told(tmp_path: Path) -> None:
    path = cases(tmp_path / "a.csv")
    text = path.read_text("utf-8")
    path.write_text(text.replace("p3,", ","), "utf-8")
    source = opened("table", path, target="outcome", group="patient_id")
    assert sorted(map(len, together(source))) == [1] * 4 + [4] * 9
    assert "“patient_id” is empty in 4 of 40 rows" in source.troubles[-1].message


def test_a_column_that_is_not_there_is_said_with_those_that_are(tmp_path: Path) -> None:
    for name, path in (("table", cases(tmp_path / "a.csv")), ("text_table", texts(tmp_path / "t.csv"))):
        with pytest.raises(DataError, match="no column “who”"):
            opened(name, path, group="who")


def texts(path: Path) -> Path:
    rows = [f"this is the number {row} of many,{'ab'[row % 2]},s{row % 5}" for row in range(20)]
    path.write_text("\n".join(["text,label,speaker", *rows]), encoding="utf-8")
    return path


def test_a_table_of_texts_has_groups_too(tmp_path: Path) -> None:
    source = opened("text_table", texts(tmp_path / "t.csv"), group="speaker")
    assert list(map(len, together(source))) == [4] * 5


def test_a_table_of_pictures_has_groups_of_the_rows_that_are_left(tmp_path: Path) -> None:
    scans(tmp_path, lambda label, number: f"{number:02}.png")
    rows = [f"{'ab'[row % 2]}/{row // 2:02}.png,{row % 2},cam{row % 4}" for row in range(24)]
    (tmp_path / "list.csv").write_text("\n".join(["file,label,camera", "gone.png,0,cam9", *rows]), encoding="utf-8")
    groups = together(opened("image_table", tmp_path / "list.csv", group="camera"))
    assert sorted(map(len, groups)) == [6] * 4
    assert {"a/00.png", "a/02.png", "a/04.png", "a/06.png", "a/08.png", "a/10.png"} in groups


def test_files_go_together_by_the_beginning_of_their_name_in_whatever_class_they_are(tmp_path: Path) -> None:
    root = scans(tmp_path / "s", lambda label, number: f"P{number // 3}-{number % 3}.png")
    source = opened("image_folder", root, group="name")
    assert list(map(len, together(source))) == [6] * 4


def test_files_go_together_by_the_folder_below_that_of_their_class(tmp_path: Path) -> None:
    root = scans(tmp_path / "s", lambda label, number: f"patient{number // 4}/{number}.png")
    source = opened("image_folder", root, group="folder")
    assert list(map(len, together(source))) == [8] * 3


def test_without_folders_below_the_classes_there_are_no_groups_of_them(tmp_path: Path) -> None:
    root = scans(tmp_path / "s", lambda label, number: f"{number}.png")
    with pytest.raises(DataError, match="a folder for each group was expected below"):
        opened("image_folder", root, group="folder")


@pytest.mark.parametrize(
    ("key", "prefix"), [("a/P01_3.png", "p01"), ("x-y_z.wav", "x"), ("a/b/plain.txt", "plain"), (".hidden", "")]
)
def test_a_prefix_ends_at_the_first_dash_or_line(key: str, prefix: str) -> None:
    assert prefix_of(key) == (prefix or ".hidden")


@pytest.mark.parametrize("name", ["patient_id", "Subject", "session", "speaker name", "Camera No"])
def test_a_column_with_a_telling_name_whose_values_repeat_looks_like_groups(tmp_path: Path, name: str) -> None:
    found = likely(opened("table", cases(tmp_path / "a.csv", name), target="outcome"))
    assert found is not None
    assert found.value == name
    assert int(found.groups.max()) + 1 == 10


def test_columns_that_name_each_row_or_are_foretold_are_no_groups(tmp_path: Path) -> None:
    assert likely(opened("table", cases(tmp_path / "a.csv", "city"), target="outcome")) is None
    assert likely(opened("table", cases(tmp_path / "b.csv"), target="patient_id")) is None
    assert likely(opened("table", cases(tmp_path / "c.csv"), target="outcome", group="patient_id")) is None


def test_names_of_files_look_like_groups_only_where_they_say_more_than_the_class(tmp_path: Path) -> None:
    def found(folder: str, name: Callable[[int, int], str]) -> str | None:
        groups = likely(opened("image_folder", scans(tmp_path / folder, name)))
        return groups.value if groups else None

    assert found("patients", lambda label, number: f"P{number // 3}_{number}.png") == "name"
    assert found("folders", lambda label, number: f"cam{number // 3}/{number}.png") == "folder"
    assert found("numbers", lambda label, number: f"{number:03}.png") is None
    assert found("classes", lambda label, number: f"{'ab'[label]}1_{number}.png") is None
    assert found("all", lambda label, number: f"IMG_{number}.png") is None


def test_rows_with_a_time_are_learnt_from_early_and_validated_late(tmp_path: Path) -> None:
    days = np.random.default_rng(0).permutation(30) + 1
    rows = [f"2024-01-{day:02},{day},{day * 2.5}" for day in days]
    path = tmp_path / "t.csv"
    path.write_text("\n".join(["day,a,price", *rows, ",5,7.5"]), encoding="utf-8")
    source = opened("table", path, target="price", time="day")
    assert source.targets.ordered
    assert source.targets.values[:, 0].tolist() == [2.5 * day for day in range(1, 31)]
    assert source.keys[0] == f"row {int(np.flatnonzero(days == 1)[0]) + 2}"
    assert [trouble.key for trouble in source.troubles if "no time" in trouble.message] == ["row 32"]
    parts = split_targets(source.targets, Data(test=0.1, validation=0.2))
    assert parts.train.max() < parts.validation.min() < parts.test.min()


@pytest.mark.parametrize("params", [{"group": "patient_id"}, {"time": "age"}, {}])
def test_training_divides_as_the_data_page_shows(tmp_path: Path, params: dict[str, str]) -> None:
    asked = {"path": str(cases(tmp_path / "a.csv")), "target": "outcome", **params}
    data, source = choose("table", asked, Data(test=0.2))
    shown, learnt = split_targets(source.targets, data), split(load(data), data)
    for name in ("train", "validation", "test"):
        assert getattr(shown, name).tolist() == getattr(learnt, name).tolist()


def test_a_time_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="“outcome” holds no dates"):
        opened("table", cases(tmp_path / "a.csv"), target="dose", time="outcome")
