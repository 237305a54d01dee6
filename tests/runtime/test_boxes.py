"""A grid of boxes is read as it was meant, and of several boxes around one thing the likeliest is kept."""

import numpy as np
import torch
from torchvision.ops import batched_nms

from runtime.boxes import boxes_from_grid, found_boxes, non_max_suppression
from runtime.transcripts import transcripts


def grid_with(boxes: list[tuple[float, ...]], classes: int = 3, size: int = 4) -> np.ndarray:
    grid = np.full((1, 5 + classes, size, size), -30.0, np.float32)
    for x, y, width, height, kind in boxes:
        column, row = int(x * size), int(y * size)
        inner = np.array([x * size - column, y * size - row, width, height])
        grid[0, 0, row, column] = 30.0
        grid[0, 1:5, row, column] = np.log(inner / (1 - inner))
        grid[0, 5 + int(kind), row, column] = 30.0
    return grid


def random_boxes(count: int, seed: int = 0) -> np.ndarray:
    drawn = np.random.default_rng(seed).random((count, 6)).astype(np.float32)
    drawn[:, 2:4] = 0.1 + 0.4 * drawn[:, 2:4]
    drawn[:, 4] = np.floor(3 * drawn[:, 4])
    return drawn


def test_a_grid_says_where_boxes_are_and_what_they_hold() -> None:
    (found,) = boxes_from_grid(grid_with([(0.3, 0.4, 0.2, 0.3, 1), (0.9, 0.1, 0.15, 0.1, 2)]))
    order = found[np.argsort(found[:, 0])]
    np.testing.assert_allclose(order, [[0.3, 0.4, 0.2, 0.3, 1, 1], [0.9, 0.1, 0.15, 0.1, 2, 1]], atol=1e-5)


def test_what_is_far_from_sure_of_anything_says_nothing() -> None:
    (found,) = boxes_from_grid(np.full((1, 8, 3, 3), -1e9, np.float32))
    assert found.shape == (0, 6)


def test_the_boxes_that_are_kept_are_those_that_torchvision_keeps() -> None:
    boxes = random_boxes(200)
    corners = np.hstack([boxes[:, :2] - boxes[:, 2:4] / 2, boxes[:, :2] + boxes[:, 2:4] / 2])
    places = [torch.from_numpy(each) for each in (corners, boxes[:, 5].copy(), boxes[:, 4].astype(np.int64))]
    assert np.array_equal(non_max_suppression(boxes, 0.3), boxes[batched_nms(*places, 0.3).numpy()])
    assert 3 < len(non_max_suppression(boxes, 0.3)) < 150


def test_all_samples_have_as_many_places_for_boxes() -> None:
    grids = np.concatenate([grid_with([(0.3, 0.4, 0.2, 0.3, 1)]), grid_with([])])
    found = found_boxes(grids, most=5)
    assert found.shape == (2, 5, 6)
    assert found[:, :, 4].tolist() == [[1, -1, -1, -1, -1], [-1] * 5]
    assert found_boxes(np.repeat(grids, 2, axis=0), most=0).shape == (4, 0, 6)


def test_a_transcript_has_each_run_once_and_no_blank() -> None:
    steps = np.array([[0, 3, 3, 0, 3, 1, 1, 2], [0] * 8, [1, 2, 1, 2, 1, 2, 1, 2]])
    found = transcripts(steps)
    assert found[0].tolist() == [3, 3, 1, 2, -100, -100, -100, -100]
    assert (found[1] == -100).all()
    assert found[2].tolist() == [1, 2, 1, 2, 1, 2, 1, 2]
    assert transcripts(np.array([[2, 2, 4, 2]]), blank=4).tolist() == [[2, 2, -100, -100]]
