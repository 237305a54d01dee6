"""A call as data: which constructor, function, method or operator, with which arguments.

Entries lower to calls; `designer.compiler` prints them. That keeps the module and its source one thing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class In:
    """The value that arrives at an input, by position; a port that takes many wires spreads over positions."""

    index: int


@dataclass(frozen=True, slots=True)
class Name:
    """A dotted name of the catalogue that is a value itself: `torch.float32`."""

    path: str


@dataclass(frozen=True, slots=True)
class Call:
    """`target(*args, **kwargs)`.

    `target` is one of:
    - a dotted name: `torch.nn.Conv2d`, `torch.cat`;
    - an operator: `+ - * / // % ** @ == != < <= > >= & |` between two or more arguments, `neg` before one;
    - a method of the first argument: `.permute`; `getattr` with (argument, name) for an attribute;
    - an index into it: `[]`, with numbers, slices, `...` and None;
    - a part: `parts.DropPath`, a class of `resources/parts`, whose text is printed into the source;
    - `self`: the module that the lowering constructs.
    Arguments are plain values, `In`, `Name`, sizes (`Expr`: printed over the sizes of the inputs; not in a
    constructor), further `Call`s, or lists, tuples and slices of these.
    """

    target: str
    args: tuple[Any, ...] = ()
    kwargs: Mapping[str, Any] = field(default_factory=dict)


Names = str | tuple["Names", ...]
"""How a result is unpacked: one name, or a tuple of them: `("output", ("h_n", "c_n"))`; `_` for what is not a port."""


@dataclass(frozen=True, slots=True)
class Lowering:
    """What an entry becomes: a module to construct (if it has one), the call in `forward`, and the result's ports.

    `attributes` are output ports that are no results but attributes of the module: `{"weight": "weight"}`.
    """

    forward: Call
    module: Call | None = None
    returns: Names = "output"
    attributes: Mapping[str, str] = field(default_factory=dict)


def module(target: str, *inputs: In, returns: Names = "output", **kwargs: Any) -> Lowering:
    """The common case: construct `target(**kwargs)` once and call it on its input(s)."""
    return Lowering(Call("self", inputs or (In(0),)), Call(target, (), kwargs), returns)


def function(target: str, *args: Any, returns: Names = "output", **kwargs: Any) -> Lowering:
    """The other common case: no module, one call in `forward`."""
    return Lowering(Call(target, args, kwargs), None, returns)


def chain(operator: str, inputs: int) -> Lowering:
    """A binary operator over all inputs from left to right: `a + b + c`."""
    return Lowering(Call(operator, tuple(In(index) for index in range(inputs))))
