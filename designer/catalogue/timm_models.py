"""What is known of timm's models without timm and torch: their features' shapes, weights and work.

The tables in `resources/backbones/timm` are made from timm itself (`python -m tests.catalogue.timm_table`).
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

from designer.catalogue.backbones import Form, in_form, shapes_of
from designer.catalogue.dims import Dim
from designer.catalogue.tensor import Shape
from designer.resources import resource

Work = tuple[tuple[int, tuple[Form, ...]], ...]
"""Multiply-adds: how many for each position of a map, or for each pair of positions of two maps, of some form."""


def macs(work: Work, height: Dim, width: Dim) -> Dim:
    """Multiply-adds for one image."""
    total: Dim = 0
    for times, forms in work:
        each: Dim = times
        for form in forms:
            each = each * in_form(form, height) * in_form(form, width)
        total = total + each
    return total


@dataclass(frozen=True, slots=True)
class Rule:
    """How the weights of a model are called in the module that gives its features.

    `prefix` stands before them; a number within one of the `flat` sequences follows `_` instead of a dot.
    """

    prefix: str = ""
    flat: tuple[str, ...] = ()

    def name(self, name: str) -> str:
        """What a weight of the model is called there."""
        first, _, rest = name.partition(".")
        return f"{self.prefix}{first}_{rest}" if first in self.flat else f"{self.prefix}{name}"

    def written(self) -> list[Any]:
        """The rule as a table has it."""
        return [self.prefix, list(self.flat)]


@dataclass(frozen=True, slots=True)
class TimmTap:
    """A feature map (N, channels, height, width) that timm gives by its number (`out_indices`).

    `module` is the part of the model that gives it. `form` gives height and width; `low` is the smallest height and
    width of an image. `weights` and `buffers` say how many of the model's first ones it needs.
    """

    index: int
    module: str
    channels: int
    form: Form
    low: int
    weights: int
    buffers: int
    work: Work

    @property
    def stride(self) -> int:
        """How many times smaller than the image its map is."""
        return self.form[1]


@dataclass(frozen=True, slots=True)
class Tag:
    """Weights that timm offers: under which licence, how large, and for images of what size, mean and deviation."""

    license: str
    megabytes: float
    image: int
    mean: tuple[float, ...]
    std: tuple[float, ...]


@dataclass(frozen=True)
class TimmModel:
    """A model. `taps` are its feature maps, in its order.

    `options` are said when it is constructed, `features_options` besides where feature maps are asked for; `rule` is
    how weights are called there. `size` is the height and width of the images if there is but one, `step` what they
    are multiples of. `channels`, `low` and `work` are of the vector that it makes of an image; `tokens` says how many
    tokens (of how many numbers) that is made from, if it is. `default` is the tag that timm takes first.
    """

    model: str
    options: Mapping[str, Any]
    features_options: Mapping[str, Any]
    rule: Rule
    pretrained: Mapping[str, Tag]
    default: str
    size: int | None
    step: int
    channels: int
    low: int
    work: Work
    tokens: tuple[int, int] | None
    taps: tuple[TimmTap, ...]
    weights: Mapping[str, Shape]
    buffers: Mapping[str, Shape]

    @cached_property
    def levels(self) -> Mapping[int, TimmTap]:
        """By how many times they are smaller than the image, the last map of each size."""
        return {tap.stride: tap for tap in self.taps}

    def before(self, part: str) -> frozenset[str]:
        """The weights that come before a part such as `layer3`; empty if it has none."""
        names = list(self.weights)
        first = next((place for place, name in enumerate(names) if name.startswith(f"{part}.")), 0)
        return frozenset(names[:first])

    def has_part(self, part: str) -> bool:
        """Whether some weights are in a part of that name."""
        return any(name.startswith(f"{part}.") for name in self.weights)


@cache
def timm_models() -> tuple[str, ...]:
    """The names of the models there are tables of."""
    return tuple(sorted(path.stem for path in resource("backbones", "timm").glob("*.json")))


@cache
def timm_model(model: str) -> TimmModel:
    """The table of a model. Raises `KeyError` if there is none."""
    if model not in timm_models():
        raise KeyError(model)
    raw = json.loads(resource("backbones", "timm", f"{model}.json").read_text("utf-8"))
    plain = ("model", "options", "features_options", "default", "size", "step", "channels", "low")
    return TimmModel(
        **{name: raw[name] for name in plain},
        rule=Rule(raw["rule"][0], tuple(raw["rule"][1])),
        pretrained={tag: _tag(facts) for tag, facts in raw["pretrained"].items()},
        work=_work(raw["macs"]),
        tokens=tuple(raw["tokens"]) if raw["tokens"] else None,
        taps=tuple(_tap(index, row) for index, row in enumerate(raw["taps"])),
        weights=shapes_of(raw["weights"]),
        buffers=shapes_of(raw["buffers"]),
    )


# Any, here and below: rows of a table, as JSON has them.
def _tag(facts: dict[str, Any]) -> Tag:
    return Tag(**{**facts, "mean": tuple(facts["mean"]), "std": tuple(facts["std"])})


def _tap(index: int, row: dict[str, Any]) -> TimmTap:
    plain = {name: row[name] for name in ("module", "channels", "low", "weights", "buffers")}
    return TimmTap(index=index, form=tuple(row["form"]), work=_work(row["macs"]), **plain)


def _work(rows: list[list[int]]) -> Work:
    return tuple(
        (times, tuple((numbers[at], numbers[at + 1]) for at in range(0, len(numbers), 2))) for times, *numbers in rows
    )
