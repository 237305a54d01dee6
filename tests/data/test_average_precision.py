"""Mean average precision of boxes, against a reference that is written out box by box."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from designer.data.average_precision import COVERS, mean_average_precision, overlaps
from designer.data.errors import DataError
from designer.data.metrics import metrics
from runtime.manifest import OutputSpec

Array = NDArray[np.float64]


def cover(one: Array, other: Array) -> float:
    """Intersection over union of two boxes, edge by edge."""
    left, right = max(one[0] - one[2] / 2, other[0] - other[2] / 2), min(one[0] + one[2] / 2, other[0] + other[2] / 2)
    top, bottom = max(one[1] - one[3] / 2, other[1] - other[3] / 2), min(one[1] + one[3] / 2, other[1] + other[3] / 2)
    both = max(right - left, 0) * max(bottom - top, 0)
    return both / (one[2] * one[3] + other[2] * other[3] - both)


def reference(found: list[Array], true: list[Array], least: float) -> float:
    """One demand, one box after the other."""
    classes = sorted({box[4] for boxes in true for box in boxes if box[4] >= 0})
    areas = []
    for label in classes:
        said = [(box[5], number, box) for number, boxes in enumerate(found) for box in boxes if box[4] == label]
        met = {(number, place) for number, boxes in enumerate(true) for place in range(len(boxes))}
        right = []
        for _, number, box in sorted(said, key=lambda each: -each[0]):
            near = [
                (cover(box, other), -place)
                for place, other in enumerate(true[number])
                if other[4] == label and (number, place) in met
            ]
            best = max(near, default=(-1.0, 0))
            right.append(best[0] >= least)
            if right[-1]:
                met.remove((number, -best[1]))
        due = sum(box[4] == label for boxes in true for box in boxes)
        points = []
        for recall in np.linspace(0, 1, 101):
            reached = [
                sum(right[: count + 1]) / (count + 1)
                for count in range(len(right))
                if sum(right[: count + 1]) / due >= recall
            ]
            points.append(max(reached, default=0.0))
        areas.append(np.mean(points))
    return float(np.mean(areas)) if areas else 0.0


def pictures(seed: int, count: int, classes: int) -> tuple[list[Array], list[Array]]:
    """Pictures with boxes, some found nearly, some not, some twice, some that are not there; padded with none."""
    rng = np.random.default_rng(seed)
    found, true = [], []
    for _ in range(count):
        number = rng.integers(0, 5)
        boxes = np.hstack([rng.uniform(0.2, 0.8, (number, 2)), rng.uniform(0.1, 0.4, (number, 2))])
        labels = rng.integers(0, classes, (number, 1))
        shaken = boxes + rng.normal(0, 0.02, boxes.shape) * (1 + rng.integers(0, 3, (number, 1)))
        said = np.hstack([np.abs(shaken) + 1e-3, labels])
        said = np.vstack([said, said[:1], np.append(rng.random(4), 0)[None], np.full((1, 5), -1.0)])
        found.append(np.hstack([said, rng.permutation(len(said))[:, None] / 7 + rng.random((len(said), 1)) * 1e-3]))
        true.append(np.vstack([np.hstack([boxes, labels]), np.full((2, 5), -1.0)]))
    return found, true


@given(st.integers(0, 2**32 - 1), st.integers(1, 6), st.integers(1, 3))
@settings(max_examples=25, deadline=None)
def test_it_is_that_of_the_reference(seed: int, count: int, classes: int) -> None:
    found, true = pictures(seed, count, classes)
    for least in (0.5, 0.75):
        wanted = reference(found, true, least)
        assert mean_average_precision(found, true, (least,)) == pytest.approx(wanted, abs=1e-12)
    every = [mean_average_precision(found, true, (least,)) for least in COVERS]
    assert mean_average_precision(found, true) == pytest.approx(np.mean(every))


def test_boxes_that_are_all_found_are_perfect_and_none_are_worth_nothing() -> None:
    _, true = pictures(3, 4, 2)
    right = [np.hstack([boxes, np.ones((len(boxes), 1))]) for boxes in true]
    assert mean_average_precision(right, true) == 1.0
    assert mean_average_precision([np.zeros((0, 6))] * 4, true) == 0.0
    assert mean_average_precision(right, [np.full((1, 5), -1.0)] * 4) == 0.0


def test_a_box_that_is_found_twice_counts_once() -> None:
    true = [np.array([[0.5, 0.5, 0.2, 0.2, 0], [0.2, 0.2, 0.2, 0.2, 0]])]
    twice = [np.array([[0.5, 0.5, 0.2, 0.2, 0, 0.9], [0.5, 0.5, 0.2, 0.2, 0, 0.8], [0.2, 0.2, 0.2, 0.2, 0, 0.7]])]
    # Recalls up to a half at precision 1, the others at two of three.
    assert mean_average_precision(twice, true, (0.5,)) == pytest.approx((51 + 50 * 2 / 3) / 101)


def test_boxes_cover_each_other_by_their_shared_area() -> None:
    one, other = np.array([[0.5, 0.5, 1.0, 1.0]]), np.array([[1.0, 0.5, 1.0, 1.0], [3.0, 3.0, 1.0, 1.0]])
    assert overlaps(one, other).tolist() == [[pytest.approx(1 / 3), 0.0]]
    assert overlaps(np.zeros((1, 4)), np.zeros((1, 4))).tolist() == [[0.0]]


def test_a_prediction_that_is_no_list_of_boxes_is_told_what_is_expected() -> None:
    spec = OutputSpec("prediction")
    with pytest.raises(DataError, match=r"six numbers each .*, but a prediction is 8×4") as refused:
        metrics(spec, "boxes", ("map",), np.zeros((2, 3, 5)), np.zeros((2, 8, 4)))
    assert refused.value.hint.startswith("Give the grid")


def test_the_boxes_of_a_grid_are_read_from_it() -> None:
    grid = np.full((1, 7, 2, 2), -20.0)
    grid[0, 0, 1, 0], grid[0, 1:5, 1, 0], grid[0, 6, 1, 0] = 20.0, 0.0, 20.0
    true = np.array([[[0.25, 0.75, 0.5, 0.5, 1.0], [0.0, 0.0, 0.0, 0.0, -1.0]]])
    spec = OutputSpec("prediction")
    assert metrics(spec, "boxes", ("map", "map50"), true, grid) == {"map": 1.0, "map50": 1.0}
    assert metrics(spec, "boxes", ("map",), true, -grid)["map"] == 0.0
