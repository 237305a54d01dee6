"""The worst pictures of a segmentation: what is there beside what was said, both drawn onto the picture."""

import numpy as np
from PySide6.QtGui import QImage, QPainter

from designer.data.datasets import Dataset
from designer.data.source import Array
from designer.evaluate.evaluation import Evaluation, WorstSample
from designer.evaluate.packing import unpacked
from designer.gui.plots.gallery import Tile
from designer.gui.plots.masks import mask_image
from designer.gui.plots.pixels import grey

_COVER = 0.6
_LEAST = 128
"""Small pictures are made larger by a whole factor, so that pixels stay squares."""


def masked_tiles(evaluation: Evaluation, dataset: Dataset) -> tuple[Tile, ...]:
    """A tile for each of the worst samples: truth at the left, prediction at the right."""
    return tuple(_tile(evaluation, dataset, worst) for worst in evaluation.worst)


def _tile(evaluation: Evaluation, dataset: Dataset, worst: WorstSample) -> Tile:
    sample, truth = dataset.inputs[worst.index], np.asarray(dataset.targets[worst.index])
    said = unpacked(worst.said, truth.shape)
    plane, words = grey(sample.astype(np.float32)), f"{worst.confidence:.0%}".replace("%", " %")
    if said is None:
        return Tile(plane, words)
    ground = _picture(sample, dataset.entry.value_range)
    judged = np.where((truth < 0) | (truth > len(evaluation.labels)), 255, truth).astype(np.uint8)
    pair = (_covered(ground, judged, evaluation.labels), _covered(ground, said, evaluation.labels))
    return Tile(plane, words, wrong=worst.confidence < 0.5, pair=pair)


def _picture(sample: Array, limits: tuple[float, float]) -> Array:
    """A sample [channels, height, width] in grey, uint8 [height, width, 3]: colours are left to the classes."""
    low, high = limits
    bytes_ = np.clip((sample.astype(np.float32) - low) * (255 / ((high - low) or 1)), 0, 255).astype(np.uint8)
    light: Array = bytes_.mean(axis=0).astype(np.uint8)
    return np.repeat(light[..., np.newaxis], 3, axis=2)


def _covered(ground: Array, mask: Array, labels: tuple[str, ...]) -> QImage:
    times = max(1, _LEAST // max(mask.shape))
    solid = np.ascontiguousarray(ground.repeat(times, axis=0).repeat(times, axis=1))
    height, width, _ = solid.shape
    image = QImage(solid.data, width, height, 3 * width, QImage.Format.Format_RGB888).convertToFormat(
        QImage.Format.Format_ARGB32_Premultiplied
    )
    with QPainter(image) as painter:
        painter.setOpacity(_COVER)
        painter.drawImage(0, 0, mask_image(mask.repeat(times, axis=0).repeat(times, axis=1), labels))
    return image
