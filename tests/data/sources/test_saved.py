"""Saved datasets: recognised, read with the names of their classes, part by part; and what goes wrong, in sentences."""

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from designer.data.choosing import choose
from designer.data.errors import DataError
from designer.data.loading import load
from designer.data.source import Source
from designer.data.sources import open_source, recognised
from designer.graph.recipe import Data
from tests.data.sources.example_archives import zipped
from tests.data.sources.example_saved import CLASSES, IMAGE, IMAGE_TYPE, parquet, parts, pictures, save, sizes, texts

PETS = {"image": IMAGE, "label": CLASSES}


def opened(kind: str, path: Path, **params: object) -> Source:
    return open_source(Data(dataset=kind, params={"path": str(path), **params}))  # type: ignore[dict-item]


def test_saved_datasets_are_recognised_by_what_is_in_them(tmp_path: Path) -> None:
    kinds = {
        "saved_images": save(tmp_path / "a", pictures(), PETS),
        "saved_texts": parts(tmp_path / "b", {"train": texts()}),
        "saved_table": save(tmp_path / "c", sizes(), {}),
    }
    for kind, path in kinds.items():
        assert recognised(path)[0] == (kind, {"path": str(path)})
    assert recognised(parquet(tmp_path / "d", {"train": pictures()}))[0][0] == "saved_images"


def test_classes_have_the_names_of_the_features(tmp_path: Path) -> None:
    source = opened("saved_images", save(tmp_path / "pets", pictures(), PETS, shards=3))
    assert source.targets.labels == ("cat", "dog")
    assert source.targets.values.tolist() == [0, 1] * 6
    assert source.keys[0] == "row 1"
    assert source.settled["height"] == 10
    assert source.settled["target"] == "label"


def test_parts_are_chosen_by_name_and_train_is_the_first_choice(tmp_path: Path) -> None:
    path = parts(tmp_path / "reviews", {"test": texts(8), "train": texts(14)})
    data, source = choose("saved_texts", {"path": str(path)}, Data())
    assert (len(source), data.params["part"], data.params["text"]) == (14, "train", "text")
    assert len(opened("saved_texts", path, part="test")) == 8
    shards = parquet(tmp_path / "pets", {"test": pictures(6), "train": pictures(10)})
    assert [len(opened("saved_images", shards, part=part)) for part in ("", "test", "train")] == [10, 6, 10]


def test_a_choice_of_rows_is_followed(tmp_path: Path) -> None:
    path = save(tmp_path / "some", sizes(), {"label": CLASSES})
    state = json.loads((path / "state.json").read_text())
    state["_indices_data_files"] = [{"filename": "indices.arrow"}]
    (path / "state.json").write_text(json.dumps(state))
    table = pa.table({"indices": pa.array([5, 3, 1, 0, 2, 4], pa.uint64())})
    with (path / "indices.arrow").open("wb") as file, pa.ipc.new_stream(file, table.schema) as writer:
        writer.write_table(table)
    assert opened("saved_table", path).targets.values.tolist() == [1, 1, 1, 0, 0, 0]


def test_columns_without_numbers_or_words_are_told(tmp_path: Path) -> None:
    source = opened("saved_table", save(tmp_path / "sizes", sizes(), {"label": CLASSES}))
    assert "The column “walks” is not used: it holds no numbers or words." in [each.message for each in source.troubles]
    reading = source.fit(np.arange(len(source)))
    assert source.facts(reading).features[0] == "height"


def test_pictures_may_be_files_beside_the_dataset(tmp_path: Path) -> None:
    cells = pictures().column("image").to_pylist()
    folder = save(tmp_path / "pets", listed([{"bytes": None, "path": f"{at}.png"} for at in range(12)]), PETS)
    for at, cell in enumerate(cells):
        (folder / f"{at}.png").write_bytes(cell["bytes"])
    inside = save(tmp_path / "inside", listed(cells), PETS)
    assert np.array_equal(
        *(load(Data(dataset="saved_images", params={"path": str(path)})).inputs for path in (folder, inside))
    )


def test_a_bad_picture_is_left_out_and_named(tmp_path: Path) -> None:
    cells = pictures().column("image").to_pylist()
    cells[2], cells[5], cells[7] = {"bytes": b"no picture", "path": None}, None, {"bytes": None, "path": "gone.png"}
    dataset = load(Data(dataset="saved_images", params={"path": str(save(tmp_path / "pets", listed(cells), PETS))}))
    assert len(dataset) == 9
    assert [(each.key, each.message) for each in dataset.troubles] == [
        ("row 3", "“row 3” is not a picture."),
        ("row 6", "row 6 holds no picture."),
        ("row 8", "The picture of row 8 could not be read: No such file or directory."),
    ]


def test_a_row_without_a_class_is_left_out(tmp_path: Path) -> None:
    table = pictures().set_column(1, "label", pa.array([None, -1, *[at % 2 for at in range(10)]], pa.int64()))
    source = opened("saved_images", save(tmp_path / "pets", table, PETS))
    assert len(source) == 10
    assert source.keys[0] == "row 3"


def test_a_saved_dataset_may_lie_in_an_archive(tmp_path: Path) -> None:
    folder = save(tmp_path / "sizes", sizes(), {"label": CLASSES})
    path = zipped(tmp_path / "sizes.zip", {f"sizes/{file.name}": file.read_bytes() for file in folder.iterdir()})
    assert recognised(path)[0] == ("saved_table", {"path": str(path)})
    assert len(opened("saved_table", path)) == 24


def listed(cells: list[dict[str, object] | None]) -> pa.Table:
    return pa.table({"image": pa.array(cells, IMAGE_TYPE), "label": pa.array([at % 2 for at in range(len(cells))])})


def change(name: str, content: bytes | None) -> Callable[[Path], Path]:
    def damage(folder: Path) -> Path:
        path = save(folder / "pets", pictures(), PETS)
        if content is None:
            (path / name).unlink()
        else:
            (path / name).write_bytes(content)
        return path

    return damage


def cut(folder: Path) -> Path:
    path = save(folder / "pets", pictures(), PETS)
    file = path / "data-00000-of-00001.arrow"
    file.write_bytes(file.read_bytes()[:900])
    return path


def cut_parquet(folder: Path) -> Path:
    path = parquet(folder / "pets", {"train": pictures()})
    file = path / "data" / "train-00000-of-00002.parquet"
    file.write_bytes(file.read_bytes()[:-30])
    return path


def other_columns(folder: Path) -> Path:
    path = parquet(folder / "pets", {"train": pictures()})
    pq.write_table(pa.table({"image": [1, 2]}), path / "data" / "train-00001-of-00002.parquet")
    return path


def twice(folder: Path) -> Path:
    table = pa.Table.from_arrays([pa.array([1, 2, 3])] * 2, names=["a", "a"])
    return save(folder / "pets", table, {})


def state(value: object) -> Callable[[Path], Path]:
    return change("state.json", json.dumps(value).encode())


BAD: dict[str, tuple[str, Callable[[Path], Path], dict[str, object], str]] = {
    "no folder": ("saved_table", lambda folder: folder / "gone", {}, "There is no folder “"),
    "a file": (
        "saved_table",
        lambda folder: change("a", b"")(folder) / "state.json",
        {},
        "“state.json” is a file; the",
    ),
    "an empty folder": ("saved_table", lambda folder: folder, {}, "is no saved dataset: it holds no state.json"),
    "no data": ("saved_images", change("data-00000-of-00001.arrow", None), {}, "There is no file “"),
    "empty data": ("saved_images", change("data-00000-of-00001.arrow", b""), {}, "data-00000-of-00001.arrow” is "),
    "other data": ("saved_images", change("data-00000-of-00001.arrow", b"x" * 99), {}, "is no whole Arrow file: "),
    "cut data": ("saved_images", cut, {}, "“data-00000-of-00001.arrow” is "),
    "cut parquet": ("saved_images", cut_parquet, {}, "“train-00000-of-00002.parquet” is no whole Parquet file: "),
    "other columns": ("saved_images", other_columns, {}, "have different columns: "),
    "no json": ("saved_images", change("state.json", b"{"), {}, "“state.json” is damaged: "),
    "a list": ("saved_images", state([1]), {}, "“state.json” is damaged: an object was expected."),
    "no files": ("saved_images", state({}), {}, "“pets/state.json” names no files of data."),
    "odd files": ("saved_images", state({"_data_files": ["a"]}), {}, "“_data_files” is no list of names."),
    "elsewhere": (
        "saved_images",
        state({"_data_files": [{"filename": "../../secret"}]}),
        {},
        "“pets/state.json” names a file elsewhere: “../../secret”.",
    ),
    "damaged features": ("saved_images", change("dataset_info.json", b"no"), {}, "“dataset_info.json” is damaged: "),
    "one row": ("saved_images", lambda f: save(f / "pets", pictures(1), PETS), {}, "“pets” has 1 rows; at least 2"),
    "two of a name": ("saved_table", twice, {}, "“pets” has two columns of one name."),
    "unknown part": (
        "saved_texts",
        lambda folder: parts(folder / "reviews", {"train": texts(), "test": texts()}),
        {"part": "dev"},
        "“reviews” has no part “dev”; it has train, test.",
    ),
    "no pictures": ("saved_images", lambda f: save(f / "a", sizes(), {}), {}, "“a” has no pictures in “image”; it has"),
    "no texts": (
        "saved_texts",
        lambda f: save(f / "a", pictures(), {}),
        {},
        "“a” has no texts in “text”; it has “image”",
    ),
    "no target": (
        "saved_images",
        lambda f: save(f / "a", pictures().select(["image"]), PETS),
        {},
        "“a” has no column to foretell; it has “image”.",
    ),
    "a column that is not there": ("saved_table", change("a", b""), {"target": "breed"}, "breed"),
    "itself": ("saved_texts", lambda f: save(f / "a", texts(), {}), {"target": "text"}, "“text” cannot be foretold"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_dataset_gets_its_sentence(name: str, tmp_path: Path) -> None:
    kind, write, params, words = BAD[name]
    path = write(tmp_path)
    with pytest.raises(DataError) as caught:
        opened(kind, path, **params)
    assert words in caught.value.message
    assert caught.value.message.endswith(".")
    assert caught.value.hint.endswith(".")
    if path.exists():
        recognised(path)
