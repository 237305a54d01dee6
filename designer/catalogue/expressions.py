"""Expressions in parameters: `2*channels`, `in_features // 4`, `drop * i / (repeats - 1)`.

In a file, an expression is `{"expr": "2*channels"}` in the place of a value, or of an item of a list. It is read with
Python's own grammar, of which only arithmetic, comparisons, `a if b else c` and a few functions are allowed; nothing is
executed. Sizes that are open stay exact.
"""

import ast
import math
import operator
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from designer.catalogue.dims import Dim, Expr
from designer.catalogue.errors import CatalogueError

Environment = Mapping[str, Any]
"""What names mean. Any: numbers, open sizes, words, tuples of these."""

LONGEST = 200
_LARGEST_POWER = 64


class ExpressionError(CatalogueError):
    """An expression that cannot be read, or has no value here."""


def expression(text: str) -> dict[str, str]:
    """The JSON value for an expression."""
    return {"expr": text}


# Any: a parameter's JSON value.
def is_expression(value: Any) -> bool:
    """Whether a parameter's value is an expression."""
    return isinstance(value, dict) and value.keys() == {"expr"} and isinstance(value["expr"], str)


def has_expressions(value: Any) -> bool:
    """Whether a value is an expression or a list that holds some."""
    return is_expression(value) or (isinstance(value, list | tuple) and any(is_expression(item) for item in value))


def names_in(text: str) -> frozenset[str]:
    """The names that an expression uses (functions apart). Raises `ExpressionError`."""
    tree = _parsed(text)
    called = {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    return frozenset(node.id for node in ast.walk(tree) if isinstance(node, ast.Name)) - called


def resolved(params: Mapping[str, Any], environment: Environment) -> dict[str, Any]:
    """Parameters with their expressions replaced by values. Raises `ExpressionError` that names the parameter."""
    return {name: _resolved(name, value, environment) for name, value in params.items()}


def evaluate(text: str, environment: Environment) -> Any:
    """The value of an expression. Raises `ExpressionError`."""
    tree = _parsed(text)
    try:
        value = _value(tree, environment)
    except ZeroDivisionError:
        raise ExpressionError(f"“{text}” divides by 0.") from None
    except (TypeError, ValueError, OverflowError):
        raise ExpressionError(f"“{text}” has no value here{_meaning(text, environment)}.") from None
    except _Unknown as error:
        raise ExpressionError(f"“{text}” uses {error}.") from None
    if isinstance(value, float) and not math.isfinite(value):
        raise ExpressionError(f"“{text}” is no finite number{_meaning(text, environment)}.")
    return value


class _Unknown(Exception):
    """A name that means nothing here."""


def _resolved(name: str, value: Any, environment: Environment) -> Any:
    try:
        if is_expression(value):
            return _whole(evaluate(value["expr"], environment))
        if isinstance(value, list | tuple):
            return [_whole(evaluate(item["expr"], environment)) if is_expression(item) else item for item in value]
    except ExpressionError as error:
        raise ExpressionError(f"{name}: {error}") from None
    return value


def _whole(value: Any) -> Any:
    """A value as a parameter takes it: tuples as lists, open sizes refused."""
    if isinstance(value, Expr):
        raise ExpressionError(f"this depends on a size that is open ({value}), but a number is needed.")
    return list(value) if isinstance(value, tuple) else value


@cache
def _parsed(text: str) -> ast.expr:
    if len(text) > LONGEST:
        raise ExpressionError(f"An expression has at most {LONGEST} characters.")
    try:
        return ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise ExpressionError(f"“{text}” is no expression such as 2*channels.") from None


def _value(node: ast.expr, environment: Environment) -> Any:
    match node:
        case ast.Constant(value=bool() | int() | float() | str()):
            return node.value
        case ast.Name(id=name):
            if name not in environment:
                known = ", ".join(sorted(environment)) or "none"
                raise _Unknown(f"“{name}”, which means nothing here (names that do: {known})")
            return environment[name]
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _BINARY:
            return _BINARY[type(op)](_value(left, environment), _value(right, environment))
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_value(operand, environment)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return not _value(operand, environment)
        case ast.BoolOp(op=op, values=values):
            found = (_value(item, environment) for item in values)
            return all(found) if isinstance(op, ast.And) else any(found)
        case ast.Compare(left=left, ops=[op], comparators=[right]) if type(op) in _COMPARE:
            return _COMPARE[type(op)](_value(left, environment), _value(right, environment))
        case ast.IfExp(test=test, body=body, orelse=orelse):
            return _value(body if _value(test, environment) else orelse, environment)
        case ast.Tuple(elts=items) | ast.List(elts=items):
            return tuple(_value(item, environment) for item in items)
        case ast.Call(func=ast.Name(id=name), args=args, keywords=[]) if name in _FUNCTIONS:
            return _FUNCTIONS[name](*(_value(arg, environment) for arg in args))
    raise _Unknown(f"“{ast.unparse(node)}”, which no expression may hold")


def _divide(one: Any, two: Any) -> Any:
    if isinstance(one, Expr) or isinstance(two, Expr):
        raise TypeError("open sizes are divided with //")
    exact = one / two
    return int(exact) if isinstance(one, int) and isinstance(two, int) and one % two == 0 else exact


def _power(one: Any, two: Any) -> Any:
    if isinstance(two, int) and abs(two) > _LARGEST_POWER:
        raise OverflowError("too large")
    if isinstance(one, Expr):
        result: Dim = 1
        for _ in range(two):
            result = result * one
        return result
    return one**two


def _times(one: Any, two: Any) -> Any:
    if isinstance(one, str | tuple) or isinstance(two, str | tuple):
        raise TypeError("words are not multiplied")
    return one * two


_BINARY: dict[type, Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: _times,
    ast.Div: _divide,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: _power,
}
_COMPARE: dict[type, Callable[[Any, Any], bool]] = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
}
_FUNCTIONS: dict[str, Callable[..., Any]] = {
    "min": min,
    "max": max,
    "abs": abs,
    "int": int,
    "float": float,
    "round": round,
    "floor": math.floor,
    "ceil": math.ceil,
    "sqrt": math.sqrt,
    "log2": math.log2,
}


def _meaning(text: str, environment: Environment) -> str:
    known = [f"{name} = {environment[name]}" for name in sorted(names_in(text)) if name in environment]
    return f" ({', '.join(known)})" if known else ""
