"""Layers that are computed again for the gradient, so that what they gave need not be kept: less memory, more time.

Gradients are the same, bit by bit: random numbers are drawn again as they were, and the statistics of norms are learnt
from the first time only. A network is taken by its blocks, or in √n pieces of its printed lines (Chen and others 2016).
The printed text stays as it is: a piece is some of its statements.
"""

import ast
import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from typing import Any

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

from designer.compiler.source import Source
from designer.training.errors import TrainingError


def recompute_in(networks: Sequence[tuple[nn.Module, Source]], how: str) -> None:
    """Lets networks compute `blocks` or `pieces` again, or nothing with `none`; each comes with its printed text.

    Raises `TrainingError` if there is nothing to compute again.
    """
    if how == "blocks":
        found = [block for module, _ in networks for block in _blocks(module)]
        if not found:
            raise TrainingError(
                "No layer of the network is a block, so none can be computed again for its gradient.",
                "Set training.recompute to pieces, or to none.",
            )
        for block in found:
            block.forward = _again(block.forward, block)
    elif how == "pieces":
        for module, source in networks:
            pieces = pieces_of(module, source)
            if len(pieces) > 1:
                module.forward = _InPieces(module, pieces)


def _blocks(module: nn.Module) -> Iterator[nn.Module]:
    """The outermost modules within a network that hold layers themselves; lists of repeats are looked into."""
    for child in module.children():
        if isinstance(child, nn.ModuleList | nn.ModuleDict | nn.Sequential):
            yield from _blocks(child)
        elif next(child.children(), None) is not None:
            yield child


# Any: what a network's forward takes and gives is its own business.
def _again(compute: Callable[..., Any], module: nn.Module) -> Callable[..., Any]:
    def forward(*inputs: Any, **named: Any) -> Any:
        if not torch.is_grad_enabled():
            return compute(*inputs, **named)
        return checkpoint(compute, *inputs, use_reentrant=False, context_fn=lambda: _contexts(module), **named)

    return forward


def _contexts(module: nn.Module) -> tuple[AbstractContextManager[None], AbstractContextManager[None]]:
    return nullcontext(), _statistics_at_rest(module)


@contextmanager
def _statistics_at_rest(module: nn.Module) -> Iterator[None]:
    """Norms give what they give while training; what they gather goes to copies that nobody looks at."""
    norms = [each for each in module.modules() if isinstance(each, nn.modules.batchnorm._NormBase) and each.training]
    own = [dict(norm._buffers) for norm in norms]
    for norm, buffers in zip(norms, own, strict=True):
        norm._buffers.update({name: None if held is None else held.clone() for name, held in buffers.items()})
    try:
        yield
    finally:
        for norm, buffers in zip(norms, own, strict=True):
            norm._buffers.update(buffers)


@dataclass(frozen=True, slots=True)
class Piece:
    """Some statements of a network's `forward`: `compute(self, *takes)` gives the values of `gives`."""

    compute: Callable[..., Any]
    takes: tuple[str, ...]
    gives: tuple[str, ...]


def pieces_of(module: nn.Module, source: Source) -> list[Piece]:
    """The statements of the printed `forward`, in about √n pieces; the last one returns what the network gives."""
    forward = _forward_of(source)
    body = [line for line in forward.body if not (isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant))]
    count = max(1, round(math.sqrt(len(body))))
    size = math.ceil(len(body) / count)
    parts = [body[first : first + size] for first in range(0, len(body), size)]
    known = {argument.arg for argument in forward.args.args} - {"self"}
    pieces = []
    for number, part in enumerate(parts):
        later = _taken(body[(number + 1) * size :])
        takes = tuple(sorted(_taken(part) & known))
        known |= {name for line in part for name in _names(line, ast.Store)}
        gives = tuple(sorted(later & {name for line in part for name in _names(line, ast.Store)}))
        pieces.append(Piece(_compiled(part, takes, gives, type(module)), takes, gives))
    return pieces


def _taken(lines: Sequence[ast.stmt]) -> set[str]:
    """The names that are read before these statements have set them."""
    taken: set[str] = set()
    made: set[str] = set()
    for line in lines:
        taken |= set(_names(line, ast.Load)) - made
        made |= set(_names(line, ast.Store))
    return taken


def _forward_of(source: Source) -> ast.FunctionDef:
    classes = (each for each in ast.parse(source.text).body if isinstance(each, ast.ClassDef))
    printed = next(each for each in classes if each.name == source.class_name)
    return next(each for each in printed.body if isinstance(each, ast.FunctionDef) and each.name == "forward")


def _names(line: ast.AST, how: type[ast.expr_context]) -> Iterator[str]:
    for each in ast.walk(line):
        if isinstance(each, ast.Name) and isinstance(each.ctx, how):
            yield each.id


def _compiled(
    body: Sequence[ast.stmt], takes: tuple[str, ...], gives: tuple[str, ...], kind: type[nn.Module]
) -> Callable[..., Any]:
    """A function of the statements. Its lines count as in the printed text, so errors still name their layer."""
    function = ast.parse(f"def piece({', '.join(('self', *takes))}):\n    return ({''.join(f'{n}, ' for n in gives)})")
    definition = function.body[0]
    assert isinstance(definition, ast.FunctionDef)
    returned = [] if isinstance(body[-1], ast.Return) else definition.body
    definition.body = [*body, *returned]
    printed: Any = kind.forward  # Any: a plain function, which mypy takes for a callable without code
    namespace: dict[str, Any] = {}
    exec(compile(function, printed.__code__.co_filename, "exec"), printed.__globals__, namespace)
    made: Callable[..., Any] = namespace["piece"]
    return made


class _InPieces:
    """Stands for a network's `forward`: all pieces but the last are computed again for the gradient."""

    def __init__(self, module: nn.Module, pieces: Sequence[Piece]) -> None:
        self._module, self._pieces = module, pieces
        self._whole = module.forward
        code: Any = type(module).forward  # Any: as above
        self._inputs = code.__code__.co_varnames[1 : code.__code__.co_argcount]

    def __call__(self, *inputs: Any) -> Any:
        if not torch.is_grad_enabled():
            return self._whole(*inputs)
        values = dict(zip(self._inputs, inputs, strict=True))
        *first, last = self._pieces
        for number, piece in enumerate(first):
            given = [values[name] for name in piece.takes]
            made = checkpoint(
                piece.compute, self._module, *given, use_reentrant=False, context_fn=lambda: _contexts(self._module)
            )
            values.update(zip(piece.gives, made, strict=True))
            wanted = {name for later in self._pieces[number + 1 :] for name in later.takes}
            values = {name: value for name, value in values.items() if name in wanted}
        return last.compute(self._module, *(values[name] for name in last.takes))
