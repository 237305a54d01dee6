"""What a module does with a batch of any size: two records, of batches of 2 and 3, read as one.

A size that is 2 in one and 3 in the other is the batch, `N`; 128 and 192 is 64·N. Graphs keep the batch as a dimension
of its own, so a tensor (64·N, 49, 96) is (N, 64, 49, 96) there: see `Value.spec` and `Value.dim`.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import torch
from torch import nn

from designer.catalogue.dims import Dim
from designer.catalogue.tensor import BATCH, TensorSpec
from designer.importers.calls import full_name
from designer.importers.errors import ImporterError
from designer.importers.recording import Call, Record, Ref, Seen
from designer.importers.trees import leaves

BATCHES = (2, 3)
"""The sizes of the two batches that are recorded."""


@dataclass(frozen=True, slots=True)
class Value:
    """A tensor of the trace. `spec` is how graphs hold it; `folded` are the dimensions of the module's own tensor in
    which the batch is multiplied with another size.

    `origin` is `input`, `parameter`, `buffer`, `constant` or `result`, `name` an input's or that of the state.
    """

    origin: str
    spec: TensorSpec
    rank: int
    folded: tuple[int, ...] = ()
    name: str = ""
    data: torch.Tensor | None = None

    @property
    def is_fixed(self) -> bool:
        """Whether its numbers are the same whatever comes in."""
        return self.data is not None

    def dims(self, dim: int) -> tuple[int, ...]:
        """Where a dimension of the module's tensor is in the graph's: two places for one that holds the batch."""
        at = dim % self.rank
        place = at + sum(1 for each in self.folded if each < at)
        return (place, place + 1) if at in self.folded else (place,)


@dataclass(frozen=True, slots=True)
class Step:
    """A call as both records have it: `args` and `kwargs` hold `Ref`s, plain values, and sizes with an `N` in them."""

    target: Any
    path: str
    args: tuple[Any, ...]
    kwargs: Mapping[str, Any]
    result: Any
    inner: tuple["Step", ...] = ()

    @property
    def is_module(self) -> bool:
        """Whether a module is called, not a function."""
        return isinstance(self.target, nn.Module)

    @property
    def given(self) -> tuple[Ref, ...]:
        """The tensors among the arguments, in order."""
        return tuple(leaf for leaf in leaves([*self.args, self.kwargs]) if isinstance(leaf, Ref))

    @property
    def results(self) -> tuple[Ref, ...]:
        """The tensors that it gives, in order."""
        return tuple(leaf for leaf in leaves(self.result) if isinstance(leaf, Ref))

    def __str__(self) -> str:
        what = type(self.target).__name__ if self.is_module else full_name(self.target)
        return f"{what} in “{self.path}”" if self.path else what


@dataclass(frozen=True)
class Trace:
    """All that a module does. `outputs` are the tensors that it gives, with names.

    `reads` are functions that looked at numbers, with their places.
    """

    root: Step
    values: Sequence[Value]
    outputs: tuple[tuple[str, Ref], ...]
    reads: tuple[tuple[str, str], ...] = field(default=())

    def walk(self) -> Iterator[Step]:
        """All calls, outer before inner."""
        waiting = [self.root]
        while waiting:
            step = waiting.pop()
            yield step
            waiting += reversed(step.inner)


def aligned(small: Record, large: Record) -> Trace:
    """The trace of which these are the records at `BATCHES`. Raises `ImporterError` if they differ otherwise."""
    if len(small.values) != len(large.values):
        raise ImporterError(
            f"The module does something else for {BATCHES[1]} samples than for {BATCHES[0]}.",
            "What it computes for a sample must not depend on how many there are.",
        )
    values = [_value(*pair) for pair in zip(small.values, large.values, strict=True)]
    return Trace(_step(small.root, large.root), values, tuple(small.outputs), tuple(dict.fromkeys(small.reads)))


def size_of(one: int, two: int) -> Dim | None:
    """The size that is `one` and `two` at the two batches; None if none is."""
    if one == two:
        return one
    times, rest = divmod(one, BATCHES[0])
    return times * BATCH if rest == 0 and times * BATCHES[1] == two else None


def _value(one: Seen, two: Seen) -> Value:
    if len(one.shape) != len(two.shape) or one.dtype != two.dtype or one.origin != two.origin:
        raise ImporterError("The module gives tensors of another kind when the batch has another size.")
    if one.origin == "constant":
        one, two = _without_batch(one, two)
    shape: list[Dim] = []
    folded: list[int] = []
    for place, pair in enumerate(zip(one.shape, two.shape, strict=True)):
        size = size_of(*pair)
        if size is None:
            raise ImporterError(
                f"A tensor has {pair[0]} entries in dimension {place} for {BATCHES[0]} samples and {pair[1]} for "
                f"{BATCHES[1]}: something is joined to the batch itself, which mixes the samples.",
                "Samples must be computed independently of each other.",
            )
        times = pair[0] // BATCHES[0]
        if isinstance(size, int) or times == 1:
            shape.append(size)
        else:
            folded.append(place)
            shape += [BATCH, times]
    spec = TensorSpec(tuple(shape), one.dtype)
    return Value(one.origin, spec, len(one.shape), tuple(folded), one.name, one.data)


def _without_batch(one: Seen, two: Seen) -> tuple[Seen, Seen]:
    """A constant that is as large as the batch, but the same for all samples, with a size of 1 there."""
    data = one.data
    if data is None or one.shape == two.shape:
        return one, two
    for dim, pair in enumerate(zip(one.shape, two.shape, strict=True)):
        first = data.narrow(dim, 0, 1)
        if pair == BATCHES and bool((data == first).all()):
            data = first
    shape = tuple(1 if left == 1 else size for left, size in zip(data.shape, two.shape, strict=True))
    return replace(one, shape=tuple(data.shape), data=data), replace(two, shape=shape)


def _step(one: Call, two: Call) -> Step:
    same = one.target is two.target or full_name(one.target) == full_name(two.target)
    if not same or one.path != two.path or len(one.inner) != len(two.inner):
        raise ImporterError(
            f"What happens in “{one.path}” is not the same for {BATCHES[0]} and {BATCHES[1]} samples, or depends on "
            "their numbers.",
            "Only what is computed the same way for every sample can become a graph.",
        )
    return Step(
        one.target,
        one.path,
        _both(one.args, two.args, one),
        _both(dict(one.kwargs), dict(two.kwargs), one),
        one.result,
        tuple(_step(*pair) for pair in zip(one.inner, two.inner, strict=True)),
    )


# Any: arguments are of every kind.
def _both(one: Any, two: Any, call: Call) -> Any:
    """Arguments as both records have them, with `N` in sizes that follow the batch."""
    match one, two:
        case (list(), list()) | (tuple(), tuple()) if len(one) == len(two):
            return type(one)(_both(*pair, call) for pair in zip(one, two, strict=True))
        case (dict(), dict()) if one.keys() == two.keys():
            return {key: _both(one[key], two[key], call) for key in one}
        case slice(), slice():
            parts = ((getattr(one, part), getattr(two, part)) for part in ("start", "stop", "step"))
            return slice(*(_both(*pair, call) for pair in parts))
        case Ref(), Ref() if one == two:
            return one
        case int(), int():
            size = size_of(one, two)
            if size is not None:
                return size
        case _ if one is two or _equal(one, two):
            return one
    raise ImporterError(
        f"{full_name(call.target)} in “{call.path}” is called with {one!r} once and with {two!r} another time: that "
        "follows from the numbers that came in.",
        "A graph computes the same whatever comes in; such a step has to be a layer of its own.",
    )


def _equal(one: Any, two: Any) -> bool:
    try:
        return type(one) is type(two) and bool(one == two or (one != one and two != two))
    except (TypeError, ValueError, RuntimeError):
        return False
