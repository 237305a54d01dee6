"""The shipped datasets hold scikit-learn's numbers, and damaged files are told with the place."""

import gzip
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import sklearn
from sklearn import datasets as sklearn_datasets

from designer.catalogue import registry
from designer.data.datasets import Dataset, check, load_dataset
from designer.data.errors import DataError

NAMES = [entry.name for entry in registry.datasets()]
SHIPPED = Path(sklearn.__file__).parent / "datasets" / "data"


@pytest.mark.parametrize("name", NAMES)
def test_a_dataset_has_the_numbers_of_scikit_learn(name: str) -> None:
    options = {"scaled": False} if name == "diabetes" else {}
    theirs = getattr(sklearn_datasets, f"load_{name}")(**options)
    ours = load_dataset(name)

    np.testing.assert_array_equal(ours.inputs.reshape(len(ours), -1), theirs.data.astype(np.float32))
    np.testing.assert_array_equal(ours.targets, theirs.target.reshape(ours.targets.shape).astype(ours.targets.dtype))


@pytest.mark.parametrize("name", NAMES)
def test_a_dataset_is_what_its_entry_promises(name: str) -> None:
    dataset = load_dataset(name)

    assert dataset.inputs.dtype == np.float32
    assert dataset.inputs.shape == (dataset.entry.samples, *dataset.entry.shape)
    if dataset.entry.task == "classification":
        assert dataset.targets.dtype == np.int64
        assert set(dataset.targets.tolist()) == set(range(len(dataset.entry.labels)))
    else:
        assert dataset.targets.shape == (len(dataset), len(dataset.entry.targets))


def test_loading_needs_neither_torch_nor_scikit_learn() -> None:
    code = (
        "import sys; from designer.data.datasets import load_dataset; load_dataset('digits');"
        "print([name for name in ('torch', 'sklearn', 'scipy') if name in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_an_unknown_dataset_is_told_with_those_that_there_are() -> None:
    with pytest.raises(DataError, match="“digit”") as caught:
        load_dataset("digit")

    assert "Did you mean digits?" in caught.value.hint
    assert "iris" in caught.value.hint


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"iris\.csv.*is missing"):
        load_dataset("iris", folder=tmp_path)


def iris_with(tmp_path: Path, line: int, text: str) -> Path:
    lines = (SHIPPED / "iris.csv").read_text().splitlines()
    lines[line - 1] = text
    (tmp_path / "iris.csv").write_text("\n".join(lines))
    return tmp_path


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("5.1,nan,1.4,0.2,0", r"row 1, column “sepal width \(cm\)” is empty or not a number"),
        ("5.1,,1.4,0.2,0", r"row 1, column “sepal width \(cm\)” is empty or not a number"),
        ("5.1,inf,1.4,0.2,0", r"row 1, column “sepal width \(cm\)” is infinite"),
        ("5.1,3.5,1.4,0.2,3", r"row 1 has the class 3, but there are 3 classes \(0 to 2\)"),
        ("5.1,3.5,1.4,0.2,-1", "row 1 has the class -1"),
        ("5.1,3.5,1.4,wide,0", "line 2: a value is not a number"),
        ("5.1,3.5,1.4", "line 3: 5 values were found, but 3 expected"),
    ],
)
def test_a_damaged_row_is_told_with_its_place(tmp_path: Path, row: str, words: str) -> None:
    with pytest.raises(DataError, match=words) as caught:
        load_dataset("iris", folder=iris_with(tmp_path, 2, row))

    assert caught.value.hint


def test_an_empty_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "iris.csv").write_text("150,4,setosa,versicolor,virginica\n")

    with pytest.raises(DataError, match=r"“iris\.csv” is empty"):
        load_dataset("iris", folder=tmp_path)


def test_a_file_that_was_cut_short_is_told(tmp_path: Path) -> None:
    shutil.copy(SHIPPED / "digits.csv.gz", tmp_path)
    file = tmp_path / "digits.csv.gz"
    file.write_bytes(file.read_bytes()[:5000])

    with pytest.raises(DataError, match="could not be read"):
        load_dataset("digits", folder=tmp_path)


def test_rows_of_the_wrong_width_are_told(tmp_path: Path) -> None:
    (tmp_path / "digits.csv.gz").write_bytes(gzip.compress(b"1,2,3\n4,5,6\n"))

    with pytest.raises(DataError, match="a sample has the shape"):
        load_dataset("digits", folder=tmp_path)


def test_a_value_to_predict_that_is_missing_is_told() -> None:
    good = load_dataset("diabetes")
    targets = good.targets.copy()
    targets[4, 0] = np.nan

    with pytest.raises(DataError, match="row 5, column “progression”"):
        check(replace_targets(good, targets))


def replace_targets(dataset: Dataset, targets: np.ndarray) -> Dataset:
    return replace(dataset, targets=targets)
