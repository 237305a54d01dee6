"""What is asked when people want to see what augmentations make of an item, and the answer: one JSON object a line.

Arrays travel as the bytes of `.npy` files.
"""

import base64
import io
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from designer.catalogue.datasets import InputDef
from designer.graph.recipe import Choice, Json, choice_as_json
from designer.protocol.errors import ProtocolError

Array = NDArray[Any]


@dataclass(frozen=True, eq=False, slots=True)
class VariantsRequest:
    """`samples` [n, …] are prepared, but not normalised: the item first, then others that it may be mixed with.

    `normalising` are the steps that follow, as JSON; `signs` are numbers of tokens: what fills up, what is unknown,
    then those that begin and end. `masks` uint8 [n, h, w] or `boxes` float32 [n, most, 5] belong to the samples.
    """

    choices: tuple[Choice, ...]
    kind: InputDef
    samples: Array
    normalising: tuple[Mapping[str, Json], ...] = ()
    signs: tuple[int, ...] = (0, 1)
    masks: Array | None = None
    boxes: Array | None = None
    count: int = 8
    seed: int = 0


@dataclass(frozen=True, eq=False, slots=True)
class Variants:
    """`samples` [count, …] in the numbers of the request's; pictures as bytes. `error` says why there are none."""

    samples: Array | None = None
    masks: Array | None = None
    boxes: Array | None = None
    error: str = ""


def request_to_line(request: VariantsRequest) -> str:
    """A request as a line of JSON."""
    plain = {
        "choices": [choice_as_json(choice) for choice in request.choices],
        "kind": asdict(request.kind),
        "normalising": [dict(step) for step in request.normalising],
        "signs": list(request.signs),
        "count": request.count,
        "seed": request.seed,
        **{name: _packed(getattr(request, name)) for name in ("samples", "masks", "boxes")},
    }
    return json.dumps(plain) + "\n"


def request_from_line(line: str) -> VariantsRequest:
    """The request in a line. Raises `ProtocolError`."""
    try:
        raw = json.loads(line)
        listed: dict[str, Any] = raw["kind"]
        kind = {name: tuple(value) if isinstance(value, list) else value for name, value in listed.items()}
        samples = _unpacked(raw["samples"])
        if samples is None:
            raise ValueError("no samples")
        return VariantsRequest(
            choices=tuple(Choice(str(each["type"]), dict(each["params"])) for each in raw["choices"]),
            kind=InputDef(**kind),  # type: ignore[arg-type]
            samples=samples,
            normalising=tuple(dict(step) for step in raw["normalising"]),
            signs=tuple(map(int, raw["signs"])),
            masks=_unpacked(raw["masks"]),
            boxes=_unpacked(raw["boxes"]),
            count=int(raw["count"]),
            seed=int(raw["seed"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ProtocolError(f"What variants were asked for could not be read: {error}.") from error


def variants_to_line(variants: Variants) -> str:
    """An answer as a line of JSON."""
    arrays = {name: _packed(getattr(variants, name)) for name in ("samples", "masks", "boxes")}
    return json.dumps({**arrays, "error": variants.error}) + "\n"


def variants_from_line(line: str) -> Variants:
    """The answer in a line. Raises `ProtocolError`."""
    try:
        raw = json.loads(line)
        samples, masks, boxes = (_unpacked(raw[name]) for name in ("samples", "masks", "boxes"))
        return Variants(samples, masks, boxes, str(raw["error"]))
    except (ValueError, KeyError, TypeError) as error:
        raise ProtocolError(f"The variants could not be read: {error}.") from error


def _packed(array: Array | None) -> str | None:
    if array is None:
        return None
    file = io.BytesIO()
    np.save(file, array, allow_pickle=False)
    return base64.b64encode(file.getvalue()).decode()


def _unpacked(text: str | None) -> Array | None:
    if text is None:
        return None
    found: Array = np.load(io.BytesIO(base64.b64decode(text)), allow_pickle=False)
    return found
