"""What a statement's text says beyond its syntax tree, and what decides where it breaks: parentheses, chains, strength.

The rules are those of Black's stable style, which `ruff format` shares. Only what the printer writes is known here: no
lambdas, no dictionaries.
"""

import ast
from collections.abc import Iterable, Sequence
from typing import Any, Literal

OPERATORS: dict[type[ast.AST], tuple[str, int]] = {
    ast.Pow: ("**", 2),
    ast.Mult: ("*", 4),
    ast.MatMult: ("@", 4),
    ast.Div: ("/", 4),
    ast.FloorDiv: ("//", 4),
    ast.Mod: ("%", 4),
    ast.Add: ("+", 5),
    ast.Sub: ("-", 5),
    ast.BitAnd: ("&", 7),
    ast.BitOr: ("|", 9),
    ast.Eq: ("==", 10),
    ast.NotEq: ("!=", 10),
    ast.Lt: ("<", 10),
    ast.LtE: ("<=", 10),
    ast.Gt: (">", 10),
    ast.GtE: (">=", 10),
    ast.And: ("and", 11),
    ast.Or: ("or", 11),
}
"""Operators as they are written, and how early a line breaks at them: the higher, the earlier."""
_ATTRIBUTE, _COMPARISON, _LOGIC, _CHOICE = 1, 10, 11, 12
_HEADERS = ("def ", "class ", "for ", "with ", "if ")

Operator = ast.operator | ast.cmpop | ast.boolop
Parts = Sequence[ast.expr | Operator]
"""Operands and, between them, operators."""

Need = Literal["when broken", "best fit", "never"]
"""When an expression that is a whole value gets parentheses: as soon as it breaks, if it fits with them, or never."""


class Text:
    """A statement on one line, with its syntax tree."""

    def __init__(self, text: str) -> None:
        self._source = text.encode()
        (self.tree,) = ast.parse(f"{text} pass" if text.startswith(_HEADERS) else text).body

    def of(self, node: ast.expr) -> str:
        """The text of an expression."""
        begin, end = _span(node)
        return self._source[begin:end].decode()

    def in_parentheses(self, node: ast.expr) -> bool:
        """Whether parentheses stand around an expression; not to be asked of the only argument of a call."""
        begin, end = _span(node)
        return self._source[begin - 1 : begin] == b"(" and self._source[end : end + 1] == b")"

    def is_bracketed(self, node: ast.Tuple) -> bool:
        """Whether a tuple is written with parentheses."""
        begin, end = _span(node)
        depth = 0
        for place in range(begin, end):
            depth += {ord("("): 1, ord(")"): -1}.get(self._source[place], 0)
            if not depth:
                return place == end - 1 and place > begin
        return False

    def brackets_of(self, node: ast.expr) -> Literal["full", "empty", ""]:
        """Whether an expression ends with brackets, or stands in parentheses, and whether they hold anything."""
        match node:
            case ast.ListComp() | ast.Subscript():
                return "full"
            case ast.List(elts=items):
                full: bool | None = bool(items)
            case ast.Tuple(elts=items):
                full = bool(items) if self.is_bracketed(node) else None
            case ast.Call(args=args, keywords=keywords):
                full = bool(args or keywords)
            case _:
                full = None
        if full or self.in_parentheses(node):
            return "full"
        return "" if full is None else "empty"

    def is_fluent(self, node: ast.expr) -> bool:
        """Whether a chain `a.b(…).c(…)` has so many calls that each gets its line."""
        calls = 0
        while isinstance(node, ast.Call | ast.Attribute | ast.Subscript):
            inner = inner_of(node)
            if self.in_parentheses(inner):
                calls += isinstance(node, ast.Attribute)
                break
            calls += isinstance(node, ast.Attribute) and isinstance(inner, ast.Call | ast.Subscript)
            node = inner
        return calls >= 2

    def need(self, node: ast.expr) -> Need:
        """When an expression that is a whole value gets parentheses."""
        match node:
            case ast.Call() | ast.Attribute() | ast.Subscript():
                if self.is_fluent(node):
                    return "when broken"
                inner = inner_of(node)
                return "never" if self.in_parentheses(inner) else self.need(inner)
            case ast.UnaryOp(operand=operand):
                return "never" if self.in_parentheses(operand) else self.need(operand)
            case ast.Name() | ast.Constant():
                return "best fit"
            case ast.List() | ast.Tuple() | ast.ListComp():
                return "never"
        return "when broken"

    def can_do_without(self, node: ast.expr) -> bool:
        """Whether an expression has brackets that are a good place to break, so that it needs no parentheses."""
        look = _Look(self)
        look.into(node)
        if not look.brackets or look.times > 1:
            return False
        if look.strength <= _ATTRIBUTE:
            return True
        ends = [end for end in (look.last, look.first) if isinstance(end, ast.expr)]
        return any(not isinstance(end, ast.Subscript) and self.brackets_of(end) == "full" for end in ends)

    def flattened(self, node: ast.expr) -> list[ast.expr | Operator]:
        """An operation of operations as one list; what stands in parentheses remains one operand."""
        match node:
            case ast.BinOp():
                return self._sum(node)
            case ast.Compare(left=first, ops=ops, comparators=others):
                pairs: list[tuple[Operator, ast.expr]] = list(zip(ops, others, strict=True))
            case ast.BoolOp(op=op, values=[first, *others]):
                pairs = [(op, other) for other in others]
            case _:
                raise TypeError(type(node).__name__)
        rest = [part for op, other in pairs for part in (op, *self._operands(other))]
        return [*self._operands(first), *rest]

    def _sum(self, node: ast.BinOp) -> list[ast.expr | Operator]:
        """As `flattened`; goes down on the left in a loop, since a sum may have hundreds of terms."""
        rest: list[ast.expr | Operator] = []
        left: ast.expr = node
        while isinstance(left, ast.BinOp) and (left is node or not self.in_parentheses(left)):
            rest[:0] = [left.op, *self._operands(left.right)]
            left = left.left
        return [*self._operands(left), *rest]

    def _operands(self, node: ast.expr) -> list[ast.expr | Operator]:
        inner = isinstance(node, ast.BinOp | ast.Compare | ast.BoolOp) and not self.in_parentheses(node)
        return self.flattened(node) if inner else [node]


class _Look:
    """What an expression is made of, as far as it is not within brackets."""

    def __init__(self, text: Text) -> None:
        self._text = text
        self.brackets = False
        self.strength = self.times = 0
        self.first: ast.expr | Literal["sign"] | None = None
        self.last: ast.expr | None = None

    def into(self, node: ast.expr) -> None:
        """Looks at an expression, whatever stands around it."""
        match node:
            case ast.List() | ast.ListComp() | ast.Tuple():
                self.brackets = True
                return
            case ast.Call() | ast.Subscript():
                self.brackets = True
                self._part(inner_of(node))
                self.last = node
                return
            case ast.Attribute(value=inner):
                self._part(inner)
                if self._text.brackets_of(inner):
                    self._met(_ATTRIBUTE)
                self.last = node
                return
            case ast.UnaryOp() | ast.Starred():
                self.first = self.first or "sign"
            case ast.BinOp():
                self._operation(node)
                return
            case ast.Compare(ops=ops):
                self._met(_COMPARISON, len(ops))
            case ast.BoolOp(values=values):
                self._met(_LOGIC, len(values) - 1)
            case ast.IfExp():
                self._met(_CHOICE, 2)
        for part in _in_order(node):
            self._part(part)

    def _operation(self, node: ast.BinOp) -> None:
        for part in self._text.flattened(node):
            if isinstance(part, ast.expr):
                self._part(part)
            else:
                self._met(OPERATORS[type(part)][1])

    def _part(self, node: ast.expr) -> None:
        self.last = node
        if self._text.in_parentheses(node):
            self.brackets = True
        else:
            self.into(node)
        self.first = self.first or node

    def _met(self, strength: int, times: int = 1) -> None:
        if strength > self.strength:
            self.strength, self.times = strength, times
        elif strength == self.strength:
            self.times += times


def inner_of(node: ast.Call | ast.Attribute | ast.Subscript) -> ast.expr:
    """What is called, or what an attribute or index is of."""
    return node.func if isinstance(node, ast.Call) else node.value


def is_simple(node: ast.expr) -> bool:
    """Whether a slice's colon needs no spaces beside this."""
    if isinstance(node, ast.UnaryOp) and not isinstance(node.op, ast.Not):
        return is_simple(node.operand)
    return isinstance(node, ast.Constant | ast.Name)


def is_power(node: ast.AST) -> bool:
    """Whether `**` needs no spaces beside this."""
    match node:
        case ast.UnaryOp(op=op, operand=operand):
            return not isinstance(op, ast.Not) and is_power(operand)
        case ast.Attribute(value=value):
            return is_power(value)
        case ast.Constant(value=value):
            return not isinstance(value, str)
    return isinstance(node, ast.Name)


# Any: a bool, a number, a text or None.
def literal(value: Any) -> str:
    """A plain value as Python writes it: a text in double quotes, unless single ones need fewer escapes."""
    if isinstance(value, float):
        if value in (float("inf"), float("-inf")) or value != value:
            return f'float("{value}")'
        return repr(value).replace("e+", "e")
    if not isinstance(value, str):
        return repr(value)
    quote = "'" if value.count('"') > value.count("'") else '"'
    inner = "".join(f"\\{c}" if c == quote else c if c in "'\"" else repr(c)[1:-1] for c in value)
    return f"{quote}{inner}{quote}"


def _span(node: ast.expr) -> tuple[int, int]:
    assert node.end_col_offset is not None
    return node.col_offset, node.end_col_offset


def _in_order(node: ast.expr) -> Iterable[ast.expr]:
    """The parts of an expression as they are written."""
    if isinstance(node, ast.IfExp):
        return (node.body, node.test, node.orelse)
    return (part for part in ast.iter_child_nodes(node) if isinstance(part, ast.expr))
