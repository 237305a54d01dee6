"""The process that shows what augmentations make of an item: questions come in, answers go out, one JSON a line.

It runs the code that training runs, so what is seen is what is learnt from. It waits for the next question until its
input ends.
"""

import os
import sys
from dataclasses import replace
from typing import Any

import numpy as np
import torch

from designer.catalogue.errors import CatalogueError
from designer.data.signs import Signs
from designer.protocol.errors import ProtocolError
from designer.protocol.variants import Variants, VariantsRequest, request_from_line, variants_to_line
from designer.training.augmenting.augment import Augmenter, Samples
from designer.training.augmenting.drawing import generator_for
from designer.training.augmenting.spaces import Space, space_of
from designer.training.dense import unbyted
from runtime.errors import RuntimeModelError
from runtime.steps import Step, apply_all, step_from_json


def serve() -> int:
    """Answers until the input ends; gives the exit code."""
    replies = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    for line in sys.stdin:
        replies.write(variants_to_line(_answer(line)))
        replies.flush()
    return 0


def _answer(line: str) -> Variants:
    try:
        return variants(request_from_line(line))
    except (ProtocolError, CatalogueError, RuntimeModelError) as error:
        return Variants(error=str(error))
    except Exception as error:  # The edge of the process: whatever it is, it is told.
        return Variants(error=f"The variants could not be made ({type(error).__name__}: {error}).")


def variants(request: VariantsRequest) -> Variants:
    """What becomes of the first sample, `count` times. Raises `CatalogueError`, `RuntimeModelError`."""
    steps = tuple(step_from_json(dict(step)) for step in request.normalising)
    kind = request.kind
    space = space_of(kind, kind, steps, torch.device("cpu"))
    network = torch.from_numpy(np.ascontiguousarray(apply_all(steps, request.samples)))
    network = network if kind.dtype == "int64" else network.float()
    rows = torch.tensor([0] * request.count + list(range(1, len(network))))
    batch = Samples([space.entered(network)[rows]], (replace(kind, shape=space.shape),), (_signs(request.signs),))
    if request.masks is not None:
        batch.places = unbyted(torch.from_numpy(request.masks))[rows]
    if request.boxes is not None:
        batch.boxes = torch.from_numpy(request.boxes)[rows]
    with torch.inference_mode():
        after = Augmenter(request.choices).augmented(batch, generator_for(request.seed, 0, 0))
    made = _shown(after.inputs[0][: request.count], space, network.shape[1:], request, steps)
    assert after.touched is not None
    untouched = (~after.touched[0][: request.count]).numpy()
    made[untouched] = _as_shown(request, request.samples[:1])
    masks = None if after.places is None else after.places[: request.count].clamp(min=-1).numpy().astype(np.uint8)
    boxes = None if after.boxes is None else after.boxes[: request.count].numpy()
    return Variants(made, masks, boxes)


def _signs(numbers: tuple[int, ...]) -> Signs:
    return Signs(numbers[0], numbers[1], numbers[2:])


def _shown(
    entered: torch.Tensor, space: Space, shape: torch.Size, request: VariantsRequest, steps: tuple[Step, ...]
) -> Any:
    """Samples in the numbers that they had before they were normalised. Any: an array."""
    made = space.left(entered, torch.Size((len(entered), *shape))).numpy()
    if request.kind.dtype == "int64":
        return made
    ends = [apply_all(steps, np.full((1, *request.kind.shape), value, np.float32)) for value in (0.0, 1.0)]
    wide = ends[1].astype(np.float64) - ends[0]
    raw = (made - ends[0]) / np.where(wide == 0, 1.0, wide)
    return _as_shown(request, raw.astype(np.float32))


def _as_shown(request: VariantsRequest, samples: Any) -> Any:
    """Pictures as bytes, everything else as it is. Any: arrays."""
    kind = request.kind
    if kind.content != "image" or samples.dtype == np.uint8:
        return np.array(samples) if kind.dtype == "int64" else np.asarray(samples, dtype=samples.dtype).copy()
    low, high = kind.value_range if kind.value_range[1] > kind.value_range[0] else (0.0, 1.0)
    return np.clip((samples - low) * (255 / (high - low)), 0, 255).round().astype(np.uint8)
