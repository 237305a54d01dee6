"""What a program of any language has to do around a model: value by value, as plain numbers.

From a manifest comes a `Recipe`: names, shapes, what happens to each value before the network and after it, labels.
Steps that look at more than one value (a resize, a spectrum) are no part of it: such a program takes prepared numbers.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import prod

from runtime.manifest import Decode, InputSpec, Manifest, OutputSpec, Size
from runtime.step import Step
from runtime.steps import Reshape, Scale, Sigmoid, Softmax, Standardise, Unstandardise
from runtime.steps_values import Clip, Log

FORMULAS = {
    "scale": "x * a + b",
    "standardise": "(x - a) / b",
    "unstandardise": "x * b + a",
    "clip": "min(max(x, a), b)",
    "log": "log(1 + max(x - a, 0))",
}
"""What a change makes of a value x, by kind; computed in float64, kept in float32."""

_OPEN = 1
"""What an open size is where a script needs one."""


@dataclass(frozen=True, slots=True)
class Change:
    """`FORMULAS[kind]` for each value; value number i has the numbers at place (i // inner) % len(a)."""

    kind: str
    a: tuple[float, ...]
    b: tuple[float, ...] = (0.0,)
    inner: int = 1


@dataclass(frozen=True, slots=True)
class Ingredient:
    """One input. `raw` is the shape of what the program is given, `shape` that of what the network takes.

    `lacks` says which step a program does not do, as the end of a sentence; "" if it prepares raw data itself.
    """

    name: str
    dtype: str
    raw: tuple[int, ...]
    shape: tuple[int, ...]
    changes: tuple[Change, ...]
    content: str = "tensor"
    columns: tuple[str, ...] = ()
    decode: Decode | None = None
    lacks: str = ""


@dataclass(frozen=True, slots=True)
class Dish:
    """The first output: what happens to its values, and how they are read.

    `task` is the manifest's; `shares` is `softmax`, `sigmoid` or "". `places`: there is a class for each place.
    """

    name: str
    task: str
    labels: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    unit: str = ""
    changes: tuple[Change, ...] = ()
    shares: str = ""
    places: bool = False


@dataclass(frozen=True, slots=True)
class Recipe:
    """All that a program needs to know of a model."""

    title: str
    inputs: tuple[Ingredient, ...]
    output: Dish


def recipe_of(manifest: Manifest, places: bool = False) -> Recipe:
    """The recipe for a model. `places`: its first output has a class for each place of a picture or a sequence."""
    return Recipe(manifest.title, tuple(map(_ingredient, manifest.inputs)), _dish(manifest.outputs[0], places))


def _ingredient(spec: InputSpec) -> Ingredient:
    raw = _closed(spec.shape)
    found = _changes(spec.steps, raw)
    if found is not None:
        changes, shape = found
        decode = spec.decode if spec.content == "image" else None
        lacks = f"reads {spec.content}s" if spec.reader is not None and spec.content in ("text", "sound") else ""
        return Ingredient(spec.name, spec.dtype, raw, shape, changes, spec.content, spec.columns, decode, lacks)
    kinds = ", ".join(dict.fromkeys(step.kind for step in spec.steps if _changes((step,), raw) is None))
    shape = _shape_after(spec, raw)
    return Ingredient(spec.name, spec.dtype, shape, shape, (), "tensor", lacks=f"does the step {kinds}")


def _shape_after(spec: InputSpec, raw: tuple[int, ...]) -> tuple[int, ...]:
    """What the network takes of one sample: tried with one of ones."""
    import numpy as np  # here: only models of such steps need it

    from runtime.steps import apply_all

    return tuple(apply_all(spec.steps, np.ones((1, *raw), np.float32)).shape[1:])


def _closed(shape: Sequence[Size]) -> tuple[int, ...]:
    return tuple(_OPEN if size is None else size for size in shape)


def _changes(steps: Sequence[Step], shape: tuple[int, ...]) -> tuple[tuple[Change, ...], tuple[int, ...]] | None:
    """The steps as changes of single values, and the shape after them; None if one looks at more than a value."""
    changes: list[Change] = []
    for step in steps:
        if isinstance(step, Reshape):
            shape = step.shape
            continue
        change = _change(step, shape)
        if change is None:
            return None
        changes.append(change)
    return tuple(changes), shape


def _change(step: Step, shape: tuple[int, ...]) -> Change | None:
    match step:
        case Scale(factor=factor, offset=offset):
            return Change("scale", (factor,), (offset,))
        case Standardise(mean=a, std=b, axis=axis) | Unstandardise(mean=a, std=b, axis=axis):
            return Change(step.kind, a, b, _inner(shape, axis, len(a)))
        case Clip(low=a, high=b, axis=axis):
            return Change("clip", a, b, _inner(shape, axis, len(a)))
        case Log(offset=offset):
            return Change("log", (offset,))
    return None


def _inner(shape: tuple[int, ...], axis: int, features: int) -> int:
    """How many values lie next to each other that belong to the same feature. The batch is axis 0."""
    place = axis - 1 if axis > 0 else len(shape) + axis
    return 1 if features == 1 or place >= len(shape) else prod(shape[place + 1 :])


def _dish(spec: OutputSpec, places: bool) -> Dish:
    """Shares come last, if there are any; what no program does is left as it is, and so the task is `tensor`."""
    last = spec.steps[-1] if spec.steps else None
    shares = {Softmax: "softmax", Sigmoid: "sigmoid"}.get(type(last), "") if last is not None else ""
    found = _changes(spec.steps[:-1] if shares else spec.steps, (max(len(spec.names), 1),))
    if found is None or places:
        return Dish(spec.name, "tensor", places=places)
    return Dish(spec.name, spec.task, spec.labels, spec.names, spec.unit, found[0], shares)
