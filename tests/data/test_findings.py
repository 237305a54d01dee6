"""What holds for data of any kind is found: classes without a partner, uneven ones, values far off."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from designer.catalogue.datasets import DatasetDef
from designer.data.finding import Finding, merged
from designer.data.findings import findings
from designer.data.source import Array, Reading, Rows, Source, Targets, Trouble
from designer.data.sources import open_source
from designer.graph.recipe import Data


class Words(Source):
    """A source of which only the targets matter."""

    content = "text"
    fingerprint = "words"
    is_fitted = True

    def __init__(self, targets: Targets) -> None:
        self.targets = targets
        self.keys = [f"item {row}" for row in range(len(targets.values))]

    def fit(self, rows: Rows) -> Reading:
        raise NotImplementedError

    def read(self, reading: Reading, rows: Rows) -> tuple[Array, tuple[Trouble, ...]]:
        raise NotImplementedError

    def facts(self, reading: Reading) -> DatasetDef:
        raise NotImplementedError


def found(classes: Sequence[int], labels: str = "abc") -> dict[str, Finding]:
    source = Words(Targets("classification", np.array(classes, dtype=np.int64), tuple(labels)))
    return {finding.title: finding for finding in findings(source)}


def test_one_class_only_is_told() -> None:
    told = found([1, 1, 1])
    assert told["One class only"].message == "All 3 items are of the class “b”: there is nothing to tell apart."
    assert len(told) == 1


def test_classes_of_one_item_can_be_left_out() -> None:
    told = found([0, 0, 1, 2, 2])["Classes of one item"]
    assert told.keys == ("item 2",)
    assert told.change is not None
    _, items = merged(Data(items={"item 2": {"label": "c"}}), told.change)
    assert items == {"item 2": {"label": "c", "excluded": True}}


@pytest.mark.parametrize(("rare", "is_told"), [(9, False), (8, True)])
def test_uneven_classes_are_told_from_ten_times_on(rare: int, is_told: bool) -> None:
    assert ("Uneven classes" in found([0] * 85 + [1] * rare + [2] * 50)) is is_told


def test_even_classes_are_not_told() -> None:
    assert found([0, 1, 2] * 9) == {}


def test_values_to_foretell_that_lie_far_off_are_told() -> None:
    values = np.random.default_rng(0).normal(size=(100, 2)).astype(np.float32)
    values[7, 1] = 1e6
    told = findings(Words(Targets("regression", values, names=("a", "b"))))
    assert [(each.title, each.keys) for each in told] == [("Values far off in “b”", ("item 7",))]


def test_pictures_are_looked_through_and_the_search_can_be_ended(tmp_path: Path) -> None:
    random = np.random.default_rng(0)
    for label in "ab":
        (tmp_path / label).mkdir()
        for number in range(10):
            pixels = random.integers(0, 255, (24, 24, 3)).astype(np.uint8)
            Image.fromarray(pixels).save(tmp_path / label / f"{number}.png")
    (tmp_path / "b" / "9.png").write_bytes((tmp_path / "b" / "8.png").read_bytes())
    source = open_source(Data(dataset="image_folder", params={"path": str(tmp_path)}))
    assert ("b/8.png", "b/9.png") in [finding.keys for finding in findings(source)]

    def enough(done: int, total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        findings(source, enough)


def test_texts_sounds_and_rows_that_come_twice_are_left_out_by_one_click(tmp_path: Path) -> None:
    for name, text in (
        ("bad/1", "Dull."),
        ("bad/2", "So dull."),
        ("good/1", "A lovely film."),
        ("good/2", "a  lovely\nfilm."),
    ):
        (tmp_path / "texts" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "texts" / f"{name}.txt").write_text(text)
    rows = np.array([[1.0, 2.0], [3.0, 4.0], [1.0, 2.0], [5.0, 6.0]], dtype=np.float32)
    np.savez(tmp_path / "rows.npz", x=rows, y=np.array([0, 1, 0, 1]))
    for name, params, key in (
        ("text_folder", {"path": str(tmp_path / "texts")}, "good/2.txt"),
        ("arrays", {"path": str(tmp_path / "rows.npz")}, None),
    ):
        source = open_source(Data(dataset=name, params=params))
        told = {finding.title: finding for finding in findings(source)}["Items that come twice"]
        assert told.keys == (key or source.keys[2],)
        assert told.change is not None
        assert merged(Data(), told.change)[1] == {told.keys[0]: {"excluded": True}}


def test_rows_of_a_table_with_gaps_or_far_off_are_left_out_by_one_click(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    sizes = [f"{1 + row % 7}.5" for row in range(60)]
    sizes[5], sizes[9] = "", "-999"
    path.write_text("size,label\n" + "".join(f"{size},{'ab'[row % 2]}\n" for row, size in enumerate(sizes)))
    source = open_source(Data(dataset="table", params={"path": str(path), "target": "label"}))
    told = {finding.title: finding for finding in findings(source)}
    for title, row in (("Missing values in “size”", 5), ("Values far off in “size”", 9)):
        change = told[title].change
        assert change is not None
        assert merged(Data(), change)[1] == {source.keys[row]: {"excluded": True}}
