"""Prints calls as Python expressions on one line, formatted as `ruff format` does.

Values are printed by `repr`, names come from the catalogue only.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from designer.catalogue.call import Call, In, Name
from designer.catalogue.dims import Expr
from designer.catalogue.fields import IntTuple, Param
from designer.compiler.positional import POSITIONAL
from designer.compiler.syntax import literal
from designer.compiler.wrapping import normal

_PREFIXES = (
    ("torch.nn.functional.", "nn.functional."),
    ("torch.nn.", "nn."),
    ("torchvision.models.feature_extraction.", ""),
    ("torchvision.models.", ""),
    ("parts.", ""),
    ("custom.", ""),
    ("class.", ""),
)
_STRENGTH = {
    "|": 1,
    "&": 2,
    **dict.fromkeys(["==", "!=", "<", "<=", ">", ">="], 0),
    **dict.fromkeys(["+", "-"], 3),
    **dict.fromkeys(["*", "/", "//", "%", "@"], 4),
    "neg": 5,
    "**": 6,
}
"""How strongly operators bind, as in Python."""


@dataclass(frozen=True, slots=True)
class Code:
    """Text of the printer's own that stands for a value: the name of an argument, an expression over such names."""

    text: str

    @property
    def is_atom(self) -> bool:
        """Whether it needs no parentheses beside an operator."""
        return self.text.replace(".", "").isidentifier()


def emit(call: Call, inputs: Sequence[str], module: str = "", params: Sequence[Param] = ()) -> str:
    """The expression for a call. `inputs` are the expressions for `In`; `module` stands for the target `self`.

    With `params`, keyword arguments that equal PyTorch's defaults are left out, and equal tuples collapse.
    """
    if call.target in _STRENGTH:
        return _operation(call, inputs, module)
    if call.target == "getattr":
        return f"{_value(call.args[0], inputs, module)}.{call.args[1]}"
    if call.target == "[]":
        index = ", ".join(_index(item, inputs, module) for item in call.args[1:])
        return f"{_value(call.args[0], inputs, module)}[{index}]"
    leading, named = _arguments(call, params)
    args = [_value(arg, inputs, module) for arg in leading]
    args += [f"{key}={_value(value, inputs, module)}" for key, value in named.items()]
    if call.target.startswith("."):
        return f"{_atom(call.args[0], args[0])}{call.target}({', '.join(args[1:])})"
    target = module if call.target == "self" else short_name(call.target)
    return f"{target}({', '.join(args)})"


def short_name(target: str) -> str:
    """A dotted name as the printed file writes it: `torch.nn.Linear` is `nn.Linear`."""
    for long, short in _PREFIXES:
        if target.startswith(long):
            return short + target.removeprefix(long)
    return target


def _arguments(call: Call, params: Sequence[Param]) -> tuple[list[Any], dict[str, Any]]:
    """The arguments that are written without a name, and the others."""
    always = () if call.args else POSITIONAL.get(call.target, ())
    named = _spoken(call.kwargs, params, always) if params else dict(call.kwargs)
    leading = list(call.args)
    for name in always:
        if name not in named:
            break
        leading.append(named.pop(name))
    return leading, named


def _operation(call: Call, inputs: Sequence[str], module: str) -> str:
    """An operator between its arguments; what binds less strongly inside is put in parentheses."""
    if call.target == "neg":
        return f"-{_operand(call.args[0], inputs, module, _STRENGTH['neg'])}"
    strength = _STRENGTH[call.target]
    left = _operand(call.args[0], inputs, module, strength if call.target != "**" and strength else strength + 1)
    rest = [_operand(arg, inputs, module, strength + 1) for arg in call.args[1:]]
    text = f" {call.target} ".join([left, *rest])
    return normal(text) if call.target == "**" else text


def _operand(value: Any, inputs: Sequence[str], module: str, strength: int) -> str:
    text = _value(value, inputs, module)
    if isinstance(value, Call) and _STRENGTH.get(value.target, 9) < strength:
        return f"({text})"
    if (isinstance(value, Expr) and not value.is_symbol) or (isinstance(value, int | float) and value < 0):
        return f"({text})"
    return f"({text})" if isinstance(value, Code) and not value.is_atom else text


def _atom(value: Any, text: str) -> str:
    """What a method can be called on."""
    return f"({text})" if isinstance(value, Call) and value.target in _STRENGTH else text


def _index(value: Any, inputs: Sequence[str], module: str) -> str:
    if value is Ellipsis:
        return "..."
    if isinstance(value, slice):
        parts = ["" if part is None else _value(part, inputs, module) for part in (value.start, value.stop, value.step)]
        text = ":".join(parts if parts[2] else parts[:2])
        return text if len(text) < 4 else normal(f"x[{text}]")[2:-1]
    return _value(value, inputs, module)


def _spoken(kwargs: Mapping[str, Any], params: Sequence[Param], always: Sequence[str]) -> dict[str, Any]:
    """The arguments that a person would write."""
    by_name = {param.name: param for param in params}
    spoken: dict[str, Any] = {}
    for name, value in kwargs.items():
        param = by_name.get(name)
        if param is None or isinstance(value, Call | Name | Code):
            spoken[name] = value
        elif param.required or name in always or not _is_default(value, param):
            one_for_all = isinstance(param, IntTuple) and isinstance(value, tuple) and len(set(value)) == 1
            spoken[name] = value[0] if one_for_all and value[0] is not None else value
    return spoken


# Any, here and below: arguments are plain values of every kind.
def _is_default(value: Any, param: Param) -> bool:
    return bool(value == param.default) or bool(value == param.normal(param.default))


def written(value: Any) -> str:
    """The expression for a value that needs nothing that arrives."""
    return _value(value, (), "")


def _value(value: Any, inputs: Sequence[str], module: str) -> str:
    match value:
        case In(index):
            return inputs[index]
        case Call():
            return emit(value, inputs, module)
        case Name(path):
            return short_name(path)
        case Code(text):
            return text
        case Expr():
            return normal(str(value))
        case list():
            return f"[{', '.join(_value(item, inputs, module) for item in value)}]"
        case tuple():
            inner = ", ".join(_value(item, inputs, module) for item in value)
            return f"({inner},)" if len(value) == 1 else f"({inner})"
        case slice():
            return _index(value, inputs, module)
    return literal(value)
