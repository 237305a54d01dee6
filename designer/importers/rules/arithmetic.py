"""Calculation with two tensors, or with a tensor and a number."""

from typing import Any

from designer.importers.plan import layer
from designer.importers.recording import Ref
from designer.importers.rules.rule import Plans, Rule, first, is_ref, one
from designer.importers.site import Site

_COMPARISONS = {
    "gt": "Greater",
    "ge": "GreaterEqual",
    "lt": "Less",
    "le": "LessEqual",
    "eq": "Equal",
    "ne": "NotEqual",
}


def _add(site: Site, input: Any, other: Any, *, alpha: float = 1, out: None = None) -> Plans:
    left, right = site.number(input), site.number(other)
    if right is not None:
        yield from one(layer("Scale", input, weight=1, bias=right * alpha))
    elif left is not None and alpha == 1:
        yield from one(layer("Scale", other, weight=1, bias=left))
    elif alpha == 1:
        yield from one(layer("Add", input, other))
    else:
        yield from one(layer("Add", input, first(layer("Scale", other, weight=alpha))))


def _mul(site: Site, input: Any, other: Any, *, out: None = None) -> Plans:
    left, right = site.number(input), site.number(other)
    if right is not None:
        yield from one(layer("Scale", input, weight=right))
    elif left is not None:
        yield from one(layer("Scale", other, weight=left))
    else:
        yield from one(layer("Multiply", input, other))


def _sub(site: Site, input: Any, other: Any, *, alpha: float = 1, out: None = None) -> Plans:
    right = site.number(other)
    if right is not None:
        yield from one(layer("Scale", input, weight=1, bias=-right * alpha))
    elif alpha == 1:
        yield from _operator("Subtract")(site, input, other)


def _operator(type: str) -> Rule:
    """An entry whose second operand is a wire or a number, and which can swap the two."""

    def rule(site: Site, input: Any, other: Any, *, rounding_mode: str | None = None, out: None = None) -> Plans:
        if rounding_mode is not None:
            if rounding_mode == "floor" and type == "Divide":
                yield from _operator("FloorDivide")(site, input, other)
            return
        left, right = site.number(input), site.number(other)
        if right is not None:
            yield from one(layer(type, input, None, other=right))
        elif left is not None:
            yield from one(layer(type, other, None, other=left, reverse=True))
        else:
            yield from one(layer(type, input, other))

    return rule


def _swapped(rule: Rule) -> Rule:
    """The operator with its sides swapped, as Python calls it for `1 - x`."""
    return lambda site, input, other: rule(site, other, input)


def _addcmul(site: Site, input: Ref, tensor1: Ref, tensor2: Ref, *, value: float = 1) -> Plans:
    product = first(layer("Multiply", tensor1, tensor2))
    if value != 1:
        product = first(layer("Scale", product, weight=value))
    yield from one(layer("Add", input, product))


def _where(site: Site, condition: Ref, input: Any, other: Any) -> Plans:
    wires: list[Ref | None] = []
    numbers: dict[str, float | int] = {}
    for name, side in (("input", input), ("other", other)):
        number = site.number(side)
        wires.append(side if number is None else None)
        if number is not None:
            numbers[name] = number
    yield from one(layer("Where", condition, *wires, state=None, **numbers))


def _masked_fill(site: Site, input: Ref, mask: Ref, value: Any) -> Plans:
    number = site.number(value)
    if number is not None:
        yield from one(layer("MaskedFill", input, mask, value=number))


def _noise(distribution: str) -> Rule:
    # Any: how the numbers are kept in memory.
    def rule(site: Site, input: Ref, **_: Any) -> Plans:
        yield from one(layer("RandomNoise", input, distribution=distribution))

    return rule


def _comparison(type: str) -> Rule:
    def rule(site: Site, input: Any, other: Any, *, out: None = None) -> Plans:
        right = site.number(other)
        if right is not None:
            yield from one(layer(type, input, None, other=right))
        elif is_ref(other):
            yield from one(layer(type, input, other))

    return rule


RULES: dict[str, Rule] = {
    "add": _add,
    "mul": _mul,
    "sub": _sub,
    "rsub": _swapped(_operator("Subtract")),
    "div": _operator("Divide"),
    "rdiv": _swapped(_operator("Divide")),
    "pow": _operator("Power"),
    "rpow": _swapped(_operator("Power")),
    "remainder": _operator("Remainder"),
    "floor_divide": _operator("FloorDivide"),
    "maximum": _operator("Maximum"),
    "minimum": _operator("Minimum"),
    "addcmul": _addcmul,
    "where": _where,
    "masked_fill": _masked_fill,
    "randn_like": _noise("normal"),
    "rand_like": _noise("uniform"),
    **{name: _comparison(type) for name, type in _COMPARISONS.items()},
}
