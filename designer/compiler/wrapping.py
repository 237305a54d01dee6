"""Breaks a statement that is too long, as `ruff format` does with its default settings.

`wrapped(text, indent)` takes the statement on one line. Its document is made from Python's own syntax tree: brackets
give way first, a list of arguments takes one more line before each argument takes its own, operators begin lines.
"""

import ast
from collections.abc import Callable, Sequence
from functools import cache
from itertools import count
from typing import Literal

from designer.compiler.layout import (
    SOFT,
    SPACE,
    WIDTH,
    BestParentheses,
    Brackets,
    Doc,
    Group,
    IfBroken,
    Indent,
    Key,
    Line,
    Variants,
    joined,
    printed,
    width_of,
)
from designer.compiler.syntax import OPERATORS, Parts, Text, inner_of, is_power, is_simple, literal

Inside = Key | Literal["brackets"] | None
"""Where an expression stands: between brackets; within parentheses that may come (their group's key); or neither."""

_COMMA: Doc = (",", SPACE)


def wrapped(text: str, indent: int = 0) -> list[str]:
    """The lines of a statement, `indent` columns to the right."""
    if indent + width_of(text) <= WIDTH:
        return [" " * indent + text]
    return printed(_Statement(text).doc(), indent)


@cache
def normal(expression: str) -> str:
    """An expression with the spaces of a formatter: `2*L + (H//2)**2` is `2 * L + (H // 2) ** 2`."""
    text = Text(expression)
    assert isinstance(text.tree, ast.Expr)
    doc = Group(_Expressions(text).doc(text.tree.value, "brackets", alone=True))
    (line,) = printed(doc, 0, width=len(expression) * 3)
    return line


class _Expressions:
    """Makes the documents of expressions."""

    def __init__(self, text: Text) -> None:
        self._text = text
        self._keys = count()

    def doc(self, node: ast.expr, inside: Inside, *, alone: bool = False) -> Doc:
        """The document of an expression. `alone`: parentheses around it are those of a call."""
        if not alone and not isinstance(node, ast.Tuple) and self._text.in_parentheses(node):
            return self._bracketed("(", self._plain(node, "brackets"), ")", inside)
        return self._plain(node, inside)

    def items(self, nodes: Sequence[ast.expr], inside: Inside) -> Doc:
        """Several expressions with commas; with one behind the last where each has its line."""
        return (joined((self.doc(node, inside) for node in nodes), _COMMA), IfBroken(",") if len(nodes) > 1 else "")

    def arguments(self, args: Sequence[ast.expr], keywords: Sequence[ast.keyword], inside: Inside) -> Doc:
        """The arguments of a call, with their parentheses."""
        if not args and not keywords:
            return "()"
        alone = len(args) == 1 and not keywords
        docs: list[Doc] = [self.doc(arg, "brackets", alone=alone) for arg in args]
        docs += [(f"{keyword.arg}=", self.doc(keyword.value, "brackets")) for keyword in keywords]
        comma = IfBroken(",") if len(docs) > 1 else ""
        return self._bracketed("(", Group((joined(docs, _COMMA), comma)), ")", inside)

    def optional(self, content: Callable[[Inside], Doc]) -> Doc:
        """Parentheses that the content does without if it can break within brackets of its own."""
        key = next(self._keys)
        return _in_parentheses(content(key), key)

    def if_broken(self, content: Callable[[Inside], Doc]) -> Doc:
        """Parentheses as soon as the content does not fit."""
        return _in_parentheses(content("brackets"), next(self._keys))

    def value(self, node: ast.expr) -> Doc:
        """An expression that is a whole value, with parentheses if it needs them."""
        need = self._text.need(node)
        if need == "never":
            return self.doc(node, None)
        if need == "best fit":
            key = next(self._keys)
            return BestParentheses(self.doc(node, key), key)
        optional = self.optional if self._text.can_do_without(node) else self.if_broken
        return optional(lambda inside: self.doc(node, inside))

    def _plain(self, node: ast.expr, inside: Inside) -> Doc:
        match node:
            case ast.Call() | ast.Attribute() | ast.Subscript():
                fluent = inside is not None and self._text.is_fluent(node)
                doc = self._link(node, inside, fluent=fluent)
                return Group(doc) if fluent else doc
            case ast.BinOp() | ast.Compare() | ast.BoolOp():
                return _group(self._operation(self._text.flattened(node), inside), inside)
            case ast.IfExp():
                return _group(self._choice(node, inside), inside)
            case ast.UnaryOp(op=op, operand=operand):
                return ("not " if isinstance(op, ast.Not) else "-", self.doc(operand, inside))
            case ast.Starred(value=value):
                return ("*", self.doc(value, inside))
            case ast.List(elts=[_, *_] as nodes):
                return self._bracketed("[", self.items(nodes, "brackets"), "]", inside)
            case ast.Tuple(elts=[_, *_]):
                return self._tuple(node, inside)
            case ast.ListComp():
                return self._comprehension(node, inside)
            case ast.Slice():
                return self._slice(node, inside)
            case ast.Constant(value=bool() | int() | float() | str() as value):
                return literal(value)
        return self._text.of(node)

    @staticmethod
    def _bracketed(left: str, content: Doc, right: str, inside: Inside) -> Doc:
        indented = Group((Indent((SOFT, content)), SOFT))
        return (left, Brackets(indented, inside) if isinstance(inside, int) else indented, right)

    def _tuple(self, node: ast.Tuple, inside: Inside) -> Doc:
        if len(node.elts) == 1:
            return self._bracketed("(", (self.doc(node.elts[0], "brackets"), ","), ")", inside)
        if self._text.is_bracketed(node):
            return self._bracketed("(", self.items(node.elts, "brackets"), ")", inside)
        return self.if_broken(lambda within: self.items(node.elts, within))

    def _comprehension(self, node: ast.ListComp, inside: Inside) -> Doc:
        loops: list[Doc] = [
            ("for ", self.doc(each.target, "brackets"), " in ", self.doc(each.iter, "brackets"))
            for each in node.generators
        ]
        content = Group((Group(self.doc(node.elt, "brackets")), SPACE, joined(loops, SPACE)))
        return self._bracketed("[", content, "]", inside)

    def _slice(self, node: ast.Slice, inside: Inside) -> Doc:
        parts = [node.lower, node.upper, node.step]
        gap = "" if all(part is None or is_simple(part) for part in parts) else " "
        docs: list[Doc] = [] if node.lower is None else [self.doc(node.lower, inside), gap]
        docs.append(":")
        docs += [] if node.upper is None else [gap, self.doc(node.upper, inside)]
        if node.step is not None:
            docs += [gap if node.upper is not None else "", ":", gap, self.doc(node.step, inside)]
        return tuple(docs)

    def _operation(self, parts: Parts, inside: Inside) -> Doc:
        """Operands with the operators between them; the ones that bind least break first."""
        lowest = max(OPERATORS[type(part)][1] for part in parts[1::2])
        docs: list[Doc] = []
        begin = 0
        for place in range(1, len(parts), 2):
            word, strength = OPERATORS[type(parts[place])]
            if strength == lowest:
                tight = word == "**" and self._is_tight(parts[place - 1]) and self._is_tight(parts[place + 1])
                docs += [self._side(parts[begin:place], inside), _break(inside, "" if tight else " "), word]
                docs.append(_if_broken(" ", inside) if tight else " ")
                begin = place + 1
        return (*docs, self._side(parts[begin:], inside))

    def _is_tight(self, part: ast.AST) -> bool:
        """Whether `**` needs no space on the side of this."""
        return is_power(part) and isinstance(part, ast.expr) and not self._text.in_parentheses(part)

    def _side(self, parts: Parts, inside: Inside) -> Doc:
        if len(parts) == 1:
            assert isinstance(parts[0], ast.expr)
            return self.doc(parts[0], inside)
        return _group(self._operation(parts, inside), inside)

    def _choice(self, node: ast.IfExp, inside: Inside) -> Doc:
        if isinstance(node.orelse, ast.IfExp) and not self._text.in_parentheses(node.orelse):
            other = self._choice(node.orelse, inside)
        else:
            other = _group(self.doc(node.orelse, inside), inside)
        body, test, gap = self.doc(node.body, inside), self.doc(node.test, inside), _break(inside, " ")
        return (body, gap, "if ", test, gap, "else ", other)

    def _link(self, node: ast.expr, inside: Inside, *, fluent: bool) -> Doc:
        """One link of a chain `a.b(…)[…]` with all before it."""
        if not isinstance(node, ast.Call | ast.Attribute | ast.Subscript):
            return self.doc(node, inside, alone=True)
        inner = inner_of(node)
        in_parentheses = self._text.in_parentheses(inner)
        before = self.doc(inner, inside) if in_parentheses else self._link(inner, inside, fluent=fluent)
        match node:
            case ast.Call():
                return (before, self.arguments(node.args, node.keywords, inside))
            case ast.Subscript():
                return (before, self._index(node.slice, inside))
        breaks = fluent and (in_parentheses or isinstance(inner, ast.Call | ast.Subscript))
        return (before, SOFT if breaks else "", f".{node.attr}")

    def _index(self, node: ast.expr, inside: Inside) -> Doc:
        if isinstance(node, ast.Tuple) and len(node.elts) > 1 and not self._text.is_bracketed(node):
            return self._bracketed("[", Group(self.items(node.elts, "brackets")), "]", inside)
        return self._bracketed("[", self.doc(node, "brackets"), "]", inside)


class _Statement:
    """Makes the document of one statement."""

    def __init__(self, text: str) -> None:
        self._text = Text(text)
        self._expressions = _Expressions(self._text)

    def doc(self) -> Doc:
        """The document."""
        expressions = self._expressions
        match self._text.tree:
            case ast.Assign(targets=[target], value=value):
                return self._assignment(target, value)
            case ast.Return(value=ast.Tuple(elts=results) as value) if not self._text.is_bracketed(value):
                optional = expressions.optional if len(results) == 2 else expressions.if_broken
                return ("return ", optional(lambda inside: expressions.items(results, inside)))
            case ast.Return(value=ast.expr() as value):
                return ("return ", expressions.value(value))
            case ast.Expr(value=ast.BinOp(op=ast.Add() | ast.Sub() | ast.BitOr()) as value):
                return expressions.value(value)
            case ast.Expr(value=value):
                return expressions.doc(value, None)
            case ast.For(target=target, iter=iterated):
                return ("for ", self._loop_target(target), " in ", expressions.value(iterated), ":")
            case ast.FunctionDef() as function:
                return (Group((f"def {function.name}", self._parameters(function), self._returns(function))), ":")
            case ast.ClassDef(name=name, bases=bases):
                return (f"class {name}", expressions.arguments(bases, [], None), ":")
        raise TypeError(f"no layout for {type(self._text.tree).__name__}")

    def _assignment(self, target: ast.expr, value: ast.expr) -> Doc:
        left: Doc = (self._expressions.doc(target, None), " = ")
        plain = not isinstance(target, ast.Tuple) or isinstance(value, ast.UnaryOp)
        if plain or self._text.need(value) != "best fit":
            return (left, self._expressions.value(value))
        right = self._expressions.doc(value, None)
        forms: list[Doc] = [(left, right)]
        if isinstance(value, ast.Call | ast.Subscript | ast.Attribute):
            forms.append((left, Group(right, expand=True)))
        forms.append((left, "(", Group((Indent((SOFT, right)), SOFT), expand=True), ")"))
        forms.append((Group(self._expressions.doc(target, None), expand=True), " = ", right))
        return Variants(tuple(forms))

    def _loop_target(self, target: ast.expr) -> Doc:
        if isinstance(target, ast.Tuple):
            return self._expressions.optional(lambda inside: self._expressions.items(target.elts, inside))
        return self._expressions.value(target)

    def _parameters(self, function: ast.FunctionDef) -> Doc:
        given, defaults = function.args.args, function.args.defaults
        if not given:
            return "()"
        plain: list[ast.expr | None] = [None] * (len(given) - len(defaults))
        docs = [self._parameter(*pair) for pair in zip(given, [*plain, *defaults], strict=True)]
        inner: Doc = (joined(docs, _COMMA), IfBroken(","))
        return ("(", Indent((SOFT, Group(inner) if len(given) > 1 else inner)), SOFT, ")")

    def _parameter(self, parameter: ast.arg, default: ast.expr | None) -> Doc:
        docs: list[Doc] = [parameter.arg]
        if parameter.annotation is not None:
            docs += [": ", self._expressions.doc(parameter.annotation, "brackets")]
        if default is not None:
            equals = "=" if parameter.annotation is None else " = "
            docs += [equals, self._expressions.doc(default, "brackets")]
        return tuple(docs)

    def _returns(self, function: ast.FunctionDef) -> Doc:
        returns = function.returns
        if returns is None:
            return ""
        if isinstance(returns, ast.Subscript):  # It breaks only where the parameters did.
            return (" -> ", self._expressions.doc(returns, None))
        return (" -> ", self._expressions.value(returns))


def _in_parentheses(content: Doc, key: Key) -> Doc:
    """Parentheses that are there only where the group, which has this key, breaks."""
    return Group((IfBroken("("), Indent((SOFT, content), within=key), SOFT, IfBroken(")")), key=key)


def _group(content: Doc, inside: Inside) -> Doc:
    """A group, where lines may break."""
    if inside is None:
        return content
    return Group(content) if inside == "brackets" else Group(content, within=inside)


def _break(inside: Inside, flat: str) -> Doc:
    """A place to break, where lines may."""
    if inside is None:
        return flat
    return Line(flat) if inside == "brackets" else IfBroken(Line(flat), flat, key=inside)


def _if_broken(text: str, inside: Inside) -> Doc:
    """Text that is there only where the line broke."""
    if inside is None:
        return ""
    return IfBroken(text) if inside == "brackets" else IfBroken(text, key=inside)
