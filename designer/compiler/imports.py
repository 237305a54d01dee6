"""The imports at the head of a printed file, sorted as isort and ruff do."""

import ast
import sys
from collections.abc import Iterable

ALWAYS = ("import torch", "from torch import nn")


def import_lines(statements: Iterable[str]) -> list[str]:
    """Import statements, each once, with an empty line between the standard library's and the others."""
    plain: set[str] = set()
    members: dict[str, set[str]] = {}
    for statement in statements:
        (node,) = ast.parse(statement).body
        match node:
            case ast.Import(names=names):
                plain |= {ast.unparse(name) for name in names}
            case ast.ImportFrom(module=str() as module, names=names):
                members.setdefault(module, set()).update(ast.unparse(name) for name in names)
    sections: list[list[str]] = []
    for standard in (True, False):
        lines = [f"import {name}" for name in sorted(plain) if _is_standard(name) is standard]
        for module in sorted(members):
            if _is_standard(module) is standard:
                lines.append(f"from {module} import {', '.join(sorted(members[module], key=_rank))}")
        sections += [lines] if lines else []
    return [line for number, lines in enumerate(sections) for line in ([""] if number else []) + lines]


def _is_standard(module: str) -> bool:
    return module.partition(" ")[0].partition(".")[0] in sys.stdlib_module_names


def _rank(name: str) -> tuple[int, str]:
    """Constants first, then classes, then the rest."""
    return (0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2), name
