"""Expressions of the user as Python code, where Python gives the same values.

Only what `designer.catalogue.expressions` knows may stand in them: a project file never puts text of its own into the
program.
"""

import ast
from collections.abc import Mapping, Sequence

from designer.catalogue.expressions import Environment, ExpressionError, evaluate
from designer.compiler.wrapping import normal

_OPERATORS = (ast.Add, ast.Sub, ast.Mult, ast.Div, ast.FloorDiv, ast.Mod, ast.Pow)
_COMPARISONS = (ast.Eq, ast.NotEq, ast.Lt, ast.LtE, ast.Gt, ast.GtE)
_FUNCTIONS = frozenset(["min", "max", "abs", "int", "float", "round"])
_MATHS = frozenset(["floor", "ceil", "sqrt", "log2"])
MATH = "math."
"""How functions begin that need `import math`."""


class _NoFormula(Exception):
    """There is no Python code that means the same."""


def as_python(text: str, names: Mapping[str, str], environments: Sequence[Environment]) -> str | None:
    """The code for an expression, or None if there is none.

    Args:
        text: The expression.
        names: What its names are called in the code.
        environments: What they mean in each of the uses; the code gives the expression's value in all of them.
    """
    try:
        tree = ast.parse(text.strip(), mode="eval").body
        return normal(ast.unparse(_Translation(names, environments).of(tree)))
    except (_NoFormula, SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def values_in(text: str) -> frozenset[str]:
    """The names that stand for values in an expression: `min` in `min(min, 4)` for the parameter, not the function."""
    tree = ast.parse(text.strip(), mode="eval")
    functions = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    return frozenset(node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and id(node) not in functions)


class _Translation:
    """Goes through one expression."""

    def __init__(self, names: Mapping[str, str], environments: Sequence[Environment]) -> None:
        self._names, self._environments = names, environments

    def of(self, node: ast.expr) -> ast.expr:
        """The code for a part. Raises `_NoFormula`."""
        match node:
            case ast.Constant(value=bool() | int() | float() | str()):
                return node
            case ast.Name(id=name) if name in self._names:
                return ast.Name(self._names[name])
            case ast.BinOp(left=left, op=op, right=right) if isinstance(op, _OPERATORS):
                op = self._division(left, right) if isinstance(op, ast.Div) else op
                return ast.BinOp(self.of(left), op, self.of(right))
            case ast.UnaryOp(op=ast.USub() | ast.Not() as op, operand=operand):
                return ast.UnaryOp(op, self.of(operand))
            case ast.BoolOp(op=op, values=values) if all(self._is_answer(value) for value in values):
                return ast.BoolOp(op, [self.of(value) for value in values])
            case ast.Compare(left=left, ops=[op], comparators=[right]) if isinstance(op, _COMPARISONS):
                return ast.Compare(self.of(left), [op], [self.of(right)])
            case ast.IfExp(test=test, body=body, orelse=orelse):
                return ast.IfExp(self.of(test), self.of(body), self.of(orelse))
            case ast.Tuple(elts=items) | ast.List(elts=items):
                return ast.Tuple([self.of(item) for item in items], ast.Load())
            case ast.Call(func=ast.Name(id=name), args=args, keywords=[]) if name in _FUNCTIONS | _MATHS:
                function = ast.Name(name if name in _FUNCTIONS else f"{MATH}{name}")
                return ast.Call(function, [self.of(arg) for arg in args], [])
        raise _NoFormula

    def _division(self, left: ast.expr, right: ast.expr) -> ast.operator:
        """Where a division of whole numbers is exact, expressions give a whole number; Python does so with `//`."""
        whole = {self._is_exact(*pair) for pair in zip(self._values(left), self._values(right), strict=True)}
        if len(whole) > 1:
            raise _NoFormula
        return ast.FloorDiv() if True in whole else ast.Div()

    @staticmethod
    def _is_exact(one: object, two: object) -> bool:
        return isinstance(one, int) and isinstance(two, int) and two != 0 and one % two == 0

    def _is_answer(self, node: ast.expr) -> bool:
        """Whether a part is always true or false, so that `and` and `or` give that in Python too."""
        return all(isinstance(value, bool) for value in self._values(node))

    def _values(self, node: ast.expr) -> list[object]:
        try:
            return [evaluate(ast.unparse(node), environment) for environment in self._environments]
        except ExpressionError:
            raise _NoFormula from None
