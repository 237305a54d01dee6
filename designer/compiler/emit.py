"""Prints calls as Python expressions. Values are printed by `repr`, names come from the catalogue only."""

from collections.abc import Mapping, Sequence
from typing import Any

from designer.catalogue.call import Call, In
from designer.catalogue.fields import IntTuple, Param

_PREFIXES = (("torch.nn.functional.", "nn.functional."), ("torch.nn.", "nn."))
_OPERATORS = frozenset(["+", "-", "*", "/", "@", "**"])


def emit(call: Call, inputs: Sequence[str], module: str = "", params: Sequence[Param] = ()) -> str:
    """The expression for a call. `inputs` are the expressions for `In`; `module` stands for the target `self`.

    With `params`, keyword arguments that equal PyTorch's defaults are left out, and equal tuples collapse.
    """
    kwargs = _spoken(call.kwargs, params) if params else call.kwargs
    args = [_value(arg, inputs) for arg in call.args]
    named = [f"{key}={_value(value, inputs)}" for key, value in kwargs.items()]
    if call.target in _OPERATORS:
        return f" {call.target} ".join(args)  # only chains from left to right: no parentheses are needed
    if call.target == "[]":
        return f"{args[0]}[{', '.join(args[1:])}]"
    if call.target.startswith("."):
        return f"{args[0]}{call.target}({', '.join(args[1:] + named)})"
    target = module if call.target == "self" else _short(call.target)
    return f"{target}({', '.join(args + named)})"


def _spoken(kwargs: Mapping[str, Any], params: Sequence[Param]) -> dict[str, Any]:
    """The arguments that a person would write."""
    by_name = {param.name: param for param in params}
    spoken: dict[str, Any] = {}
    for name, value in kwargs.items():
        param = by_name.get(name)
        if param is None:
            spoken[name] = value
        elif param.required or value != param.normal(param.default):
            one_for_all = isinstance(param, IntTuple) and value is not None and len(set(value)) == 1
            spoken[name] = value[0] if one_for_all else value
    return spoken


def _value(value: Any, inputs: Sequence[str]) -> str:
    match value:
        case In(index):
            return inputs[index]
        case Call():
            return emit(value, inputs)
        case list():
            return f"[{', '.join(_value(item, inputs) for item in value)}]"
        case tuple():
            inner = ", ".join(_value(item, inputs) for item in value)
            return f"({inner},)" if len(value) == 1 else f"({inner})"
        case slice():
            return ":".join("" if part is None else repr(part) for part in (value.start, value.stop))
    return repr(value)


def _short(target: str) -> str:
    for long, short in _PREFIXES:
        if target.startswith(long):
            return short + target.removeprefix(long)
    return target
