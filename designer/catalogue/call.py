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
class Call:
    """`target(*args, **kwargs)`.

    `target` is a dotted name (`torch.nn.Conv2d`, `torch.cat`), an operator (`+`, `*`, `@`), a method of the first
    argument (`.permute`), an index into it (`[]`), or `self`: the module that the lowering constructs.
    Arguments are plain values, `In`, further `Call`s, or lists and tuples of these.
    """

    target: str
    args: tuple[Any, ...] = ()
    kwargs: Mapping[str, Any] = field(default_factory=dict)


Names = str | tuple["Names", ...]
"""How a result is unpacked: one name, or a tuple of them: `("output", ("h_n", "c_n"))`; `_` for what is not a port."""


@dataclass(frozen=True, slots=True)
class Lowering:
    """What an entry becomes: a module to construct (if it has one), the call in `forward`, and the result's ports."""

    forward: Call
    module: Call | None = None
    returns: Names = "output"


def module(target: str, *inputs: In, returns: Names = "output", **kwargs: Any) -> Lowering:
    """The common case: construct `target(**kwargs)` once and call it on its input(s)."""
    return Lowering(Call("self", inputs or (In(0),)), Call(target, (), kwargs), returns)


def function(target: str, *args: Any, returns: Names = "output", **kwargs: Any) -> Lowering:
    """The other common case: no module, one call in `forward`."""
    return Lowering(Call(target, args, kwargs), None, returns)


def chain(operator: str, inputs: int) -> Lowering:
    """A binary operator over all inputs from left to right: `a + b + c`."""
    result: Call | In = In(0)
    for index in range(1, inputs):
        result = Call(operator, (result, In(index)))
    return Lowering(result if isinstance(result, Call) else Call(operator, (result,)))
