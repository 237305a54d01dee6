"""What a file says besides its outputs: labels as text and number, the likeliest ones, boxes, symbols.

`runtime.postprocess` reads the same off the same outputs. These have names of their own, and the model's outputs keep
theirs.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from designer.export.inside.boxes import boxes_of_grid
from designer.export.inside.builder import Builder, Value
from runtime.decoding import BoxRule, SymbolRule, TopLabels
from runtime.manifest import OutputSpec

_USUAL = 5
"""So many labels are listed where nobody says how many."""


class Answer(NamedTuple):
    """One more output: what it is called, and what it says, in words."""

    name: str
    value: Value
    words: str


def answers_of(b: Builder, spec: OutputSpec, x: Value) -> tuple[Value, OutputSpec, list[Answer]]:
    """The output itself, how the runtime reads it, and what else the file says. `x` is what the steps gave."""
    if isinstance(spec.decoding, BoxRule) and spec.decoding.form == "grid" and x.rank == 4:
        found = boxes_of_grid(b, spec.decoding, x)
        return found, replace(spec, decoding=replace(spec.decoding, form="rows")), []
    if isinstance(spec.decoding, SymbolRule) and x.rank == 3:
        return x, spec, [_symbols(b, spec.decoding, x)]
    if spec.task in ("classification", "multilabel"):
        return x, spec, list(_labels(b, spec, x))
    return x, spec, []


def _labels(b: Builder, spec: OutputSpec, x: Value) -> Iterator[Answer]:
    count = len(spec.labels)
    if x.rank > 2 and spec.task == "classification":
        yield Answer("classes", _places(b, x), "for each place, the number of its label: int64")
        return
    shares = _shares(b, x, count)
    if shares is None:
        return
    index = b.op("ArgMax", shares, axis=1, keepdims=0)
    yield Answer("index", Value(index, "int64", (None,)), "the number of the likeliest label: int64 [samples]")
    names = b.constant(spec.labels, "str")
    yield Answer("label", Value(b.op("Gather", names, index), "str", (None,)), "the likeliest label: text [samples]")
    most = min(spec.decoding.count if isinstance(spec.decoding, TopLabels) else _USUAL, count)
    best, places = b.ops("TopK", shares, b.whole(most), results=2, axis=1)
    words = f"of the likeliest {most} labels"
    yield Answer("top_share", Value(best, "float32", (None, most)), f"the shares {words}: float32 [samples, {most}]")
    yield Answer("top_index", Value(places, "int64", (None, most)), f"the numbers {words}: int64 [samples, {most}]")
    if spec.task == "multilabel":
        given = b.op("Greater", shares, b.constant(0.5, "float32"))
        yield Answer("given", Value(given, "bool", (None, count)), f"which labels are given: bool [samples, {count}]")


def _shares(b: Builder, x: Value, count: int) -> str | None:
    """Shares float32 [samples, labels]; None if there are not as many as labels."""
    numbers = int(np.prod([size or 0 for size in x.shape[1:]]))
    flat = b.op("Reshape", x.name, b.whole(-1, numbers)) if x.rank != 2 else x.name
    if numbers == 1 and count == 2:
        return b.op("Concat", b.op("Sub", b.constant(1.0, "float32"), flat), flat, axis=1)
    return flat if numbers == count and count > 0 else None


def _places(b: Builder, x: Value) -> Value:
    shape = (None, *x.shape[2:])
    if x.shape[1] == 1:
        upper = b.cast(b.op("Greater", x.name, b.constant(0.5, "float32")), "int64")
        return Value(b.op("Squeeze", upper, b.whole(1)), "int64", shape)
    return Value(b.op("ArgMax", x.name, axis=1, keepdims=0), "int64", shape)


def _symbols(b: Builder, rule: SymbolRule, x: Value) -> Answer:
    """Greedy, as `runtime.transcripts.transcripts`: whatever the beam, since a file cannot follow many beginnings."""
    numbers = b.op("ArgMax", x.name, axis=1, keepdims=0)
    steps = b.length(numbers, 1)
    first = b.op("Concat", b.length(numbers, 0), b.whole(1), axis=0)
    blank = b.op("Expand", b.constant(rule.blank, "int64"), first)
    before = b.op("Concat", blank, b.part(numbers, b.whole(0), b.whole(-1), 1), axis=1)
    is_new = b.op("Not", b.op("Equal", numbers, before))
    is_said = b.op("And", is_new, b.op("Not", b.op("Equal", numbers, b.constant(rule.blank, "int64"))))
    places = b.count_up(steps, "int64")
    rank = b.op("Where", is_said, b.op("Sub", steps, places), b.op("Neg", places))
    order = b.ops("TopK", rank, steps, results=2, axis=1)[1]
    said = b.op("GatherElements", numbers, order, axis=1)
    count = b.total(b.cast(is_said, "int64"), 1)
    found = b.op("Where", b.op("Less", places, count), said, b.constant(FILL, "int64"))
    words = f"what is said, each run of a symbol once, then {FILL}: int64 [samples, steps]"
    return Answer("symbols", Value(found, "int64", (None, x.shape[2])), words)


FILL = -100
"""Behind what is said, as `runtime.transcripts` has it."""
