"""What a program of any language has to do around a model: value by value, as plain numbers.

From a manifest comes a `Recipe`: names, shapes, what happens to each value before the network and after it, labels.
Steps that look at more than one value (a resize, a spectrum) are no part of it: such a program takes prepared numbers.
Pictures, texts and waves are read by a part of their own, for which the recipe has what the manifest says of them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import prod

from runtime.decoding import BoxRule, SymbolRule
from runtime.manifest import Decode, InputSpec, Manifest, OutputSpec, Size
from runtime.reader import Reader
from runtime.sound import Sound
from runtime.step import Step
from runtime.steps import Reshape, Scale, Sigmoid, Softmax, Standardise, Unstandardise
from runtime.steps_values import Clip, Log
from runtime.words import Words

FORMULAS = {
    "scale": "x * a + b",
    "standardise": "(x - a) / b",
    "unstandardise": "x * b + a",
    "clip": "min(max(x, a), b)",
    "log": "log(1 + max(x - a, 0))",
}
"""What a change makes of a value x, by kind; computed in float64, kept in float32."""

OPEN = -1
"""An open size: the data says how much it is."""


@dataclass(frozen=True, slots=True)
class Change:
    """`FORMULAS[kind]` for each value; value number i has the numbers at place (i // inner) % len(a)."""

    kind: str
    a: tuple[float, ...]
    b: tuple[float, ...] = (0.0,)
    inner: int = 1


@dataclass(frozen=True, slots=True)
class Ingredient:
    """One input. `raw` is the shape of what the program is given, `shape` that of what the network takes; -1 is open.

    `decode` or `reader` make raw numbers of pictures, texts and sounds, where a program can. `lacks` says which step no
    program does, as the end of a sentence; "" if raw data is prepared. `words` are what a file that prepares by itself
    says that it takes.
    """

    name: str
    dtype: str
    raw: tuple[int, ...]
    shape: tuple[int, ...]
    changes: tuple[Change, ...]
    content: str = "tensor"
    columns: tuple[str, ...] = ()
    decode: Decode | None = None
    reader: Words | Sound | None = None
    lacks: str = ""
    words: str = ""

    @property
    def fixed(self) -> int:
        """How many numbers there are, for each place of the sizes that are open."""
        return prod(size for size in self.shape if size != OPEN)

    @property
    def open_sizes(self) -> int:
        """How many sizes are open. Of one, the count of numbers tells how much it is."""
        return self.shape.count(OPEN)


@dataclass(frozen=True, slots=True)
class Dish:
    """The first output: what happens to its values, and how they are read.

    `task` is the manifest's, or `symbols`: then the output is [symbols, steps], and each run of a likeliest symbol is
    said once, without the one at `blank`. `shares` is `softmax`, `sigmoid` or "". `places`: there is a class for each
    place, and `classes` are their labels. `boxes` say how a grid of a detector is read, where the output is one.
    """

    name: str
    task: str
    labels: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    unit: str = ""
    changes: tuple[Change, ...] = ()
    shares: str = ""
    places: bool = False
    blank: int = 0
    classes: tuple[str, ...] = ()
    boxes: BoxRule | None = None


@dataclass(frozen=True, slots=True)
class Recipe:
    """All that a program needs to know of a model."""

    title: str
    inputs: tuple[Ingredient, ...]
    output: Dish


def recipe_of(manifest: Manifest, places: int = 0) -> Recipe:
    """The recipe for a model. `places`: how many axes its first output has beyond batch and classes.

    There are some where there is a class for each place of a picture or a sequence.
    """
    words = _words(manifest)
    inputs = tuple(replace(_ingredient(spec), words=words.get(spec.name, "")) for spec in manifest.inputs)
    return Recipe(manifest.title, inputs, _dish(manifest.outputs[0], places))


def _words(manifest: Manifest) -> dict[str, str]:
    """What the inputs of a file that prepares by itself take, as it says."""
    inside = manifest.parity.get("inside")
    words = inside.get("words") if isinstance(inside, dict) else None
    return {name: each for name, each in words.items() if isinstance(each, str)} if isinstance(words, dict) else {}


def _ingredient(spec: InputSpec) -> Ingredient:
    raw = _closed(spec.shape)
    found = _changes(spec.steps, raw)
    if found is not None:
        changes, shape = found
        decode = spec.decode if spec.content == "image" else None
        reader = _read(spec.reader)
        is_unread = spec.reader is not None and reader is None and spec.content in ("text", "sound")
        lacks = f"reads {spec.content}s" if is_unread else ""
        return Ingredient(spec.name, spec.dtype, raw, shape, changes, spec.content, spec.columns, decode, reader, lacks)
    kinds = ", ".join(dict.fromkeys(step.kind for step in spec.steps if _changes((step,), raw) is None))
    shape = _shape_after(spec, raw)
    return Ingredient(spec.name, spec.dtype, shape, shape, (), "tensor", lacks=f"does the step {kinds}")


def _read(reader: Reader | None) -> Words | Sound | None:
    """The reader, where programs do what it does: no tokenizer of a library, and no spectrum."""
    if isinstance(reader, Words):
        return reader if reader.tokenizer != "tokenizer" else None
    return reader if isinstance(reader, Sound) and reader.features == "wave" else None


def _shape_after(spec: InputSpec, raw: tuple[int, ...]) -> tuple[int, ...]:
    """What the network takes of one sample: tried with one of ones."""
    import numpy as np  # here: only models of such steps need it

    from runtime.steps import apply_all

    sizes = [_TRIED if size == OPEN else size for size in raw]
    found = apply_all(spec.steps, np.ones((1, *sizes), np.float32)).shape[1:]
    return tuple(found) if OPEN not in raw else tuple(OPEN if size == _TRIED else size for size in found)


_TRIED = 1009
"""What an open size is tried with: no other size is it by chance."""


def _closed(shape: Sequence[Size]) -> tuple[int, ...]:
    return tuple(OPEN if size is None else size for size in shape)


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
        if not change.inner:  # The data says where its features are: no constant does.
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
    if features == 1 or place >= len(shape):
        return 1
    inner = shape[place + 1 :]
    return prod(inner) if OPEN not in inner else 0


def _dish(spec: OutputSpec, places: int) -> Dish:
    """Shares come last, if there are any; what no program does is left as it is, and so the task is `tensor`."""
    last = spec.steps[-1] if spec.steps else None
    shares = {Softmax: "softmax", Sigmoid: "sigmoid"}.get(type(last), "") if last is not None else ""
    found = _changes(spec.steps[:-1] if shares else spec.steps, (max(len(spec.names), 1),))
    blank = _blank(spec)
    if blank is not None and places == 1 and found is not None and not found[0]:
        return Dish(spec.name, "symbols", spec.labels, places=True, blank=blank)
    if found is None or places:
        return Dish(spec.name, "tensor", places=bool(places), classes=spec.labels if places else ())
    boxes = spec.decoding if isinstance(spec.decoding, BoxRule) and spec.decoding.form == "grid" else None
    return Dish(spec.name, spec.task, spec.labels, spec.names, spec.unit, found[0], shares, boxes=boxes)


def _blank(spec: OutputSpec) -> int | None:
    """The blank where the likeliest symbol of each step counts, so that shares change nothing; else None."""
    rule = spec.decoding
    return rule.blank if isinstance(rule, SymbolRule) and rule.beam == 1 and len(spec.labels) > 1 else None
