"""Parts: small modules that PyTorch has no class for. Their text is printed into every source that uses them.

Each file of `resources/parts` holds one public class of that name. They are read as text here; torch is not needed.
"""

import ast
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple

from designer.catalogue.call import Call
from designer.catalogue.dims import Expr
from designer.compiler.imports import ALWAYS
from designer.resources import resource

PREFIX = "parts."


class Part(NamedTuple):
    """A part's imports beyond `torch` and `nn`, the text of its definitions, and all names that it gives a meaning."""

    imports: tuple[str, ...]
    text: str
    names: frozenset[str]


@cache
def part(name: str) -> Part:
    """The part called `name`."""
    if not name.isidentifier():
        raise ValueError(f"“{name}” is not a part's name")
    return read_part(resource("parts", f"{name}.py").read_text("utf-8"))


@cache
def read_part(text: str) -> Part:
    """A part, or a layer of the user's own, from its text. Raises `SyntaxError` for what is no Python."""
    lines, tree = text.splitlines(), ast.parse(text)
    body = [node for node in tree.body if not _is_docstring(node)]
    importing = [node for node in body if isinstance(node, ast.Import | ast.ImportFrom)]
    own = tuple(line for line in map(ast.unparse, importing) if line not in ALWAYS)
    names = frozenset(name for node in body for name in _names_of(node))
    for node in (*importing, *(node for node in tree.body[:1] if _is_docstring(node))):
        for line in range(node.lineno, (node.end_lineno or node.lineno) + 1):
            lines[line - 1] = ""
    return Part(own, "\n".join(lines).strip("\n").rstrip(), names)


# Any: the arguments of calls are of every kind.
def parts_in(value: Any) -> Iterator[str]:
    """The names of the parts that a call uses, however deep."""
    match value:
        case Call(target, args, kwargs):
            if target.startswith(PREFIX):
                yield target.removeprefix(PREFIX)
            for item in (*args, *kwargs.values()):
                if isinstance(item, Call | list | tuple):
                    yield from parts_in(item)
        case list() | tuple():
            for item in value:
                yield from parts_in(item)


def symbols_in(value: Any) -> Iterator[str]:
    """The names of open sizes that a call uses, however deep."""
    match value:
        case Expr():
            yield from sorted(value.symbols)
        case Call(_, args, kwargs):
            for item in (*args, *kwargs.values()):
                if isinstance(item, Expr | Call | slice | list | tuple):
                    yield from symbols_in(item)
        case slice():
            yield from symbols_in((value.start, value.stop, value.step))
        case list() | tuple():
            for item in value:
                yield from symbols_in(item)


def texts(names: Iterable[str]) -> tuple[list[str], list[str]]:
    """The imports and the definitions of several parts, each once."""
    parts = [part(name) for name in dict.fromkeys(names)]
    return sorted({line for each in parts for line in each.imports}), [each.text for each in parts]


def _names_of(node: ast.stmt) -> Iterator[str]:
    """The names that a statement of a file gives a meaning."""
    match node:
        case ast.Import(names=names) | ast.ImportFrom(names=names):
            yield from (name.asname or name.name.partition(".")[0] for name in names)
        case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
            yield name
        case ast.Assign() | ast.AnnAssign():
            yield from (each.id for each in ast.walk(node) if isinstance(each, ast.Name))


def _is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
