"""Reads the layer of a user's own from its Python text: parameters from the constructor, ports from `forward`.

The text is parsed, never executed. A layer is a class derived from `nn.Module`, or a function of tensors.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from designer.catalogue.errors import CatalogueError
from designer.catalogue.fields import Bool, Choice, Float, Int, Ints, Param, Text
from designer.catalogue.layer import Port

FOLLOWS = {"in_channels": "in_channels", "in_features": "in_features", "num_features": "in_channels"}
"""Constructor arguments that, without a default, follow from what arrives; by the names of `analysis.names_of`."""


class SignatureError(CatalogueError):
    """The text is no layer; the message says where and what to do."""


@dataclass(frozen=True, slots=True)
class Signature:
    """What a layer of the user's own takes and gives.

    `follows` are constructor arguments that are filled in from what arrives; functions have `is_class` false, and
    their parameters are keyword arguments of the call.
    """

    name: str
    doc: str
    is_class: bool
    params: tuple[Param, ...]
    follows: tuple[str, ...]
    inputs: tuple[Port, ...]
    outputs: tuple[Port, ...]


def read_signature(name: str, code: str) -> Signature:
    """The signature of the class or function called `name`. Raises `SignatureError`."""
    try:
        tree = ast.parse(code)
    except SyntaxError as error:
        raise SignatureError(f"Line {error.lineno} of {name} cannot be read: {error.msg}.") from None
    except (ValueError, RecursionError, MemoryError):
        raise SignatureError(
            f"The code of {name} cannot be read: it is nested too deeply or holds odd bytes."
        ) from None
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and node.name == name:
            return _of_class(node)
        if isinstance(node, ast.FunctionDef) and node.name == name:
            return _of_function(node)
    raise SignatureError(f"The code has no class or function called {name}. Write “class {name}(nn.Module):”.")


def layers_in(code: str) -> tuple[str, ...]:
    """The names of all classes derived from a Module, and of functions that are not private."""
    try:
        body = ast.parse(code).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return ()
    classes = [node.name for node in body if isinstance(node, ast.ClassDef) and _is_module(node)]
    functions = [node.name for node in body if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")]
    return (*classes, *(functions if not classes else ()))


def _of_class(node: ast.ClassDef) -> Signature:
    methods = {each.name: each for each in node.body if isinstance(each, ast.FunctionDef)}
    if "forward" not in methods:
        raise SignatureError(f"{node.name} has no method “forward”, so it computes nothing.")
    own = _arguments(methods["__init__"], skip=1) if "__init__" in methods else []
    follows = tuple(each.name for each in own if each.name in FOLLOWS and not each.has_default)
    params = tuple(_param(node.name, each) for each in own if each.name not in follows)
    inputs = tuple(_ports(_arguments(methods["forward"], skip=1)))
    return Signature(
        name=node.name,
        doc=_doc(node),
        is_class=True,
        params=params,
        follows=follows,
        inputs=inputs,
        outputs=_outputs(methods["forward"]),
    )


def _of_function(node: ast.FunctionDef) -> Signature:
    arguments = _arguments(node, skip=0)
    tensors = [each for each in arguments if each.is_tensor]
    tensors = tensors or arguments[:1]
    params = tuple(_param(node.name, each) for each in arguments if each not in tensors)
    return Signature(node.name, _doc(node), False, params, (), tuple(_ports(tensors)), _outputs(node))


@dataclass(frozen=True, slots=True)
class _Argument:
    name: str
    kind: str
    has_default: bool
    default: Any
    options: tuple[str, ...] = ()

    @property
    def is_tensor(self) -> bool:
        return "Tensor" in self.kind


def _arguments(function: ast.FunctionDef, *, skip: int) -> list[_Argument]:
    given = function.args
    if given.vararg is not None or given.kwarg is not None:
        raise SignatureError(f"“{function.name}” takes *args or **kwargs. Name its arguments.")
    positional = [*given.posonlyargs, *given.args]
    defaults: list[ast.expr | None] = [None] * (len(positional) - len(given.defaults)) + [*given.defaults]
    pairs = [*zip(positional, defaults, strict=True)][skip:] + list(
        zip(given.kwonlyargs, given.kw_defaults, strict=True)
    )
    return [_argument(function, argument, default) for argument, default in pairs]


def _argument(function: ast.FunctionDef, argument: ast.arg, default: ast.expr | None) -> _Argument:
    kind = ast.unparse(argument.annotation) if argument.annotation is not None else ""
    options: tuple[str, ...] = ()
    if isinstance(argument.annotation, ast.Subscript) and kind.startswith(("Literal[", "typing.Literal[")):
        options = tuple(str(word) for word in ast.literal_eval(f"({kind[kind.index('[') + 1 : -1]},)"))
    if default is None:
        return _Argument(argument.arg, kind, False, None, options)
    try:
        value = ast.literal_eval(default)
    except ValueError:
        raise SignatureError(
            f"The default of “{argument.arg}” in “{function.name}” is no plain value. Write a number or a word."
        ) from None
    return _Argument(argument.arg, kind, True, value, options)


def _param(owner: str, argument: _Argument) -> Param:
    """The parameter for an argument, by its annotation or else by its default."""
    name, kind, default = argument.name, argument.kind.replace(" ", ""), argument.default
    optional = "|None" in kind or kind.startswith("Optional[")
    plain = kind.replace("|None", "").removeprefix("Optional[").rstrip("]") if optional else kind
    required = not argument.has_default
    none = "None" if optional or (argument.has_default and default is None) else ""
    help = f"An argument of {owner}."
    if argument.options:
        return Choice(
            name, default if argument.has_default else argument.options[0], options=argument.options, help=help
        )
    if plain == "bool" or isinstance(default, bool):
        return Bool(name, bool(default), help=help, required=required)
    if plain == "int" or (not plain and isinstance(default, int)):
        return Int(name, 1 if required else default, low=None, none=none, help=help, required=required)
    if plain == "float" or (not plain and isinstance(default, float)):
        return Float(name, 1.0 if required else default, none=none, help=help, required=required)
    if plain == "str" or (not plain and isinstance(default, str)):
        return Text(name, "" if default is None else default, help=help, required=required)
    if plain.startswith(("tuple[int", "list[int", "Sequence[int")) or isinstance(default, tuple | list):
        return Ints(name, () if required else default, low=None, none=none, help=help, required=required)
    raise SignatureError(
        f"The argument “{name}” of {owner} has no kind that can be set here. Annotate it as int, float, bool, str, "
        "tuple[int, ...] or Literal[…]."
    )


def _ports(arguments: list[_Argument]) -> Iterator[Port]:
    if not arguments:
        raise SignatureError("“forward” takes no tensor. Give it an argument, such as x.")
    for argument in arguments:
        many = argument.kind.replace(" ", "").startswith(("list[", "tuple[torch.Tensor,...", "tuple[Tensor,..."))
        yield Port(argument.name, help=f"The argument {argument.name}.", many=many, optional=argument.has_default)


def _outputs(function: ast.FunctionDef) -> tuple[Port, ...]:
    """One output, or as many as the tuple of the return annotation has."""
    returns = function.returns
    if isinstance(returns, ast.Subscript) and ast.unparse(returns.value).rpartition(".")[2].lower() == "tuple":
        items = returns.slice.elts if isinstance(returns.slice, ast.Tuple) else [returns.slice]
        if not any(isinstance(item, ast.Constant) and item.value is Ellipsis for item in items):
            names = ["output", *(f"output{number}" for number in range(2, len(items) + 1))]
            return tuple(Port(name, help=f"Result {number}.") for number, name in enumerate(names, start=1))
    return (Port("output"),)


def _doc(node: ast.ClassDef | ast.FunctionDef) -> str:
    text = (ast.get_docstring(node) or "").strip().partition("\n\n")[0].replace("\n", " ")
    return text or f"{node.name}, a layer of your own."


def _is_module(node: ast.ClassDef) -> bool:
    return any(ast.unparse(base).rpartition(".")[2] == "Module" for base in node.bases)
