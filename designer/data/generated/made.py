"""What a generator gives: targets at once, and inputs for the rows that are asked for."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np

from designer.catalogue.datasets import CLASSIFICATION, Content
from designer.data.source import Array, Reading, Rows, Targets
from designer.data.windows import Windows
from runtime.words import Words


@dataclass(frozen=True, eq=False, kw_only=True)
class Made:
    """Generated data. `inputs` gives the raw samples [n, *shape] of rows; `text_at` the text of a row, if it is one.

    `masks` gives the classes of pixels of rows, uint8 [n, height, width], `boxes` float32 [n, boxes, 5], `pictures`
    float32 [n, *picture], where these are to be predicted. `is_transcript` as in `DatasetDef`.
    """

    content: Content
    shape: tuple[int, ...]
    targets: Targets
    inputs: Callable[[Rows], Array]
    keys: Sequence[str] = ()
    reading: Reading = None
    features: tuple[str, ...] = ()
    normalise: Literal["scale", "standardise", "none"] = "standardise"
    value_range: tuple[float, float] = (0.0, 1.0)
    tokens: int = 0
    text_at: Callable[[int], str] | None = None
    input_name: str = "input"
    others: Mapping[str, "Made"] = field(default_factory=dict)
    masks: Callable[[Rows], Array] | None = None
    boxes: Callable[[Rows], Array] | None = None
    pictures: Callable[[Rows], Array] | None = None
    is_transcript: bool = False


Generator = Callable[[Mapping[str, Any]], Made]
"""Makes data from the values of a source's parameters."""


def classes(samples: int, labels: tuple[str, ...], name: str = "class") -> Targets:
    """Classes in turn: row r is of class r modulo their number, so that all are equally frequent."""
    return Targets(CLASSIFICATION, np.arange(samples, dtype=np.int64) % len(labels), labels, (name,))


def made_of_texts(texts: Callable[[Rows], list[str]], reader: Words, targets: Targets) -> Made:
    """Texts, read to tokens as the runtime reads them."""
    return Made(
        content="text",
        shape=reader.shape,
        targets=targets,
        inputs=lambda rows: reader.encode(texts(rows)),
        reading=reader,
        normalise="none",
        tokens=reader.tokens,
        text_at=lambda row: texts(np.array([row], dtype=np.int64))[0],
    )


def made_of_windows(windows: Windows, channels: tuple[str, ...], target: str) -> Made:
    """Windows over a generated series, in the order of time."""
    return Made(
        content="series",
        shape=windows.shape,
        targets=windows.targets(target),
        inputs=windows.read,
        keys=windows.keys(),
        features=channels,
    )
