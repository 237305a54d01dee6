"""What is known of torchvision's classification models without torch: their features' shapes, weights and work.

The tables in `resources/backbones` are made from torchvision itself (`python -m tests.catalogue.backbone_table`).
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

from designer.catalogue.dims import Dim
from designer.catalogue.tensor import Shape
from designer.resources import resource

Form = tuple[int, int]
"""(a, b) for a size of (size + a) // b, as windows and chains of them give; (n, 0) for the number n."""


def in_form(form: Form, size: Dim) -> Dim:
    """What becomes of a height or width."""
    return (size + form[0]) // form[1] if form[1] else form[0]


@dataclass(frozen=True, slots=True)
class Tap:
    """A place in a model where features can be taken; what comes after it sees nothing else of what is before.

    `node` is its name for torchvision's feature extraction. `kind` is `map` (N, channels, height, width), `tokens`
    (N, tokens, channels) or `vector` (N, channels). `form` gives height and width, or the number of tokens. `low` is
    the smallest height and width of an image. `weights` and `buffers` say how many of the model's first ones it needs.
    `work` is its multiply-adds: how many for each position of a map of some form.
    """

    node: str
    kind: str
    channels: int
    form: Form
    low: int
    weights: int
    buffers: int
    work: tuple[tuple[int, Form], ...]

    @property
    def stride(self) -> int:
        """How many times smaller than the image its map is; 0 if it is no map."""
        return self.form[1] if self.kind == "map" else 0

    def macs(self, height: Dim, width: Dim) -> Dim:
        """Multiply-adds for one image."""
        return sum((times * in_form(form, height) * in_form(form, width) for times, form in self.work), start=0)


@dataclass(frozen=True, slots=True)
class Pretrained:
    """Weights that come with a model: top-1 accuracy on ImageNet in percent, size of the file, size of the images."""

    accuracy: float | None
    megabytes: float
    image: int


@dataclass(frozen=True)
class Backbone:
    """A model. `taps` are in its order, the last feature map (or vector) last.

    `options` are said when it is constructed, `pretrained_options` besides where it shall take pretrained weights,
    `extraction_options` when features are extracted.
    `default` is the name of the weights that torchvision takes as its best; they need not be among `pretrained`, which
    are those for images of the size that it takes. `size` is the height and width of the images if there is but one.
    """

    model: str
    options: Mapping[str, Any]
    pretrained_options: Mapping[str, Any]
    extraction_options: Mapping[str, Any]
    pretrained: Mapping[str, Pretrained]
    default: str
    size: int | None
    taps: tuple[Tap, ...]
    weights: Mapping[str, Shape]
    buffers: Mapping[str, Shape]

    @cached_property
    def last(self) -> Tap:
        """The last feature map, or the last row of tokens."""
        return [tap for tap in self.taps if tap.kind != "vector"][-1]

    @cached_property
    def vector(self) -> Tap | None:
        """What the model makes of an image before it decides on a class; None if it makes no such vector."""
        return self.taps[-1] if self.taps[-1].kind == "vector" else None

    @cached_property
    def levels(self) -> Mapping[int, Tap]:
        """By how many times they are smaller than the image, the last map of each size."""
        return {tap.stride: tap for tap in self.taps if tap.stride}

    def tap(self, node: str) -> Tap | None:
        """The tap of a name."""
        return next((tap for tap in self.taps if tap.node == node), None)

    def before(self, part: str) -> frozenset[str]:
        """The weights that come before a part such as `layer3`; empty if it has none."""
        names = list(self.weights)
        first = next((place for place, name in enumerate(names) if name.startswith(f"{part}.")), 0)
        return frozenset(names[:first])

    def has_part(self, part: str) -> bool:
        """Whether some weights are in a part of that name."""
        return any(name.startswith(f"{part}.") for name in self.weights)


@cache
def models() -> tuple[str, ...]:
    """The names of the models there are tables of."""
    return tuple(sorted(path.stem for path in resource("backbones").glob("*.json")))


@cache
def backbone(model: str) -> Backbone:
    """The table of a model. Raises `KeyError` if there is none."""
    if model not in models():
        raise KeyError(model)
    raw = json.loads(resource("backbones", f"{model}.json").read_text("utf-8"))
    return Backbone(
        model=raw["model"],
        options=raw["options"],
        pretrained_options=raw["pretrained_options"],
        extraction_options=raw["extraction_options"],
        pretrained={name: Pretrained(**facts) for name, facts in raw["pretrained"].items()},
        default=raw["default"],
        size=raw["size"],
        taps=_taps(raw["taps"]),
        weights=shapes_of(raw["weights"]),
        buffers=shapes_of(raw["buffers"]),
    )


# Any, here and below: rows of a table, as JSON has them.
def shapes_of(rows: list[tuple[str, dict[str, Any]]]) -> dict[str, Shape]:
    """Names and shapes from rows of a module and what is in it."""
    return {
        f"{module}.{name}".removeprefix("."): tuple(shape) for module, inside in rows for name, shape in inside.items()
    }


def _taps(rows: list[dict[str, Any]]) -> tuple[Tap, ...]:
    """The taps with the work of all that comes before them; a row has only what came since the one above."""
    taps: list[Tap] = []
    work: dict[Form, int] = {}
    for row in rows:
        for times, *form in row["macs"]:
            work[form[0], form[1]] = work.get((form[0], form[1]), 0) + times
        taps.append(
            Tap(
                node=row["node"],
                kind=row["kind"],
                channels=row["channels"],
                form=tuple(row.get("form", (1, 0))),
                low=row["low"],
                weights=row["weights"],
                buffers=row["buffers"],
                work=tuple((times, form) for form, times in work.items()),
            )
        )
    return tuple(taps)
