"""What runs along the wires of a network while it computes, also where no module of its own makes it.

Networks are printed source, each statement of which is of a layer. For a moment modules run the same text with a look
after one of its statements; afterwards they are as before.
"""

import ast
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FunctionType, MethodType
from typing import Any

from torch import Tensor, nn

from designer.analysis.blocks import BlockDef, uses_of
from designer.analysis.report import Analysis, NodeReport
from designer.compiler.source import Source
from designer.graph.ids import NetworkId, NodeId
from designer.trust import need_trust

_SEEN = "__seen__"

See = Callable[[tuple[Any, ...]], None]
"""Is given the results of a statement. Any: what a layer gives, tensors as a rule."""


def holds(source: Source, network: NetworkId, node: NodeId) -> bool:
    """Whether a printed file has a statement of a layer of a network."""
    return (network, node) in source.places.values()


@contextmanager
def seen(source: Source, module: nn.Module, report: NodeReport, network: NetworkId, see: See) -> Iterator[None]:
    """Meanwhile, `see` is given what the layer of `report` gives whenever the module computes.

    Raises `TrustError` for code that nobody trusts.
    """
    need_trust(source.code)
    tree = ast.parse(source.text)
    _with_looks(tree, source, report, network)
    namespace: dict[str, Any] = {"__name__": "layerloom.watched", _SEEN: see}
    exec(compile(tree, "<layerloom watched>", "exec"), namespace)
    names = {node.name for node in tree.body if isinstance(node, ast.ClassDef)}
    changed: list[tuple[nn.Module, Any]] = []  # Any: a way to compute that stood in for the printed one, or None
    try:
        for each in module.modules():
            made = namespace.get(type(each).__name__)
            is_printed = type(each).__name__ in names and type(each).__module__.startswith("layerloom.")
            if is_printed and isinstance(made, type) and isinstance(vars(made).get("forward"), FunctionType):
                changed.append((each, vars(each).get("forward")))
                each.forward = MethodType(vars(made)["forward"], each)
        yield
    finally:
        for each, before in changed:
            del each.forward
            if before is not None:
                each.forward = before


def _with_looks(tree: ast.Module, source: Source, report: NodeReport, network: NetworkId) -> None:
    """Adds looks to a printed file, after the statements of a layer in the class of its network."""
    key, name = (network, report.node.id), report.node.name
    for made in tree.body:
        forward = _forward_of(made)
        if forward is None:
            continue
        if report.node.type == "Input" and source.classes.get(made.lineno) == network:
            if name in [argument.arg for argument in forward.args.args]:
                forward.body.insert(0, _look([name], forward))
        else:
            forward.body = list(_looked(forward.body, source, key))
    ast.fix_missing_locations(tree)


def _forward_of(made: ast.stmt) -> ast.FunctionDef | None:
    if not isinstance(made, ast.ClassDef):
        return None
    return next((each for each in made.body if isinstance(each, ast.FunctionDef) and each.name == "forward"), None)


def _looked(body: list[ast.stmt], source: Source, key: tuple[NetworkId, NodeId]) -> Iterator[ast.stmt]:
    """Statements, each of the layer's with a look behind it; within loops too."""
    for statement in body:
        if isinstance(statement, ast.For):
            statement.body = list(_looked(statement.body, source, key))
        yield statement
        if isinstance(statement, ast.Assign) and source.places.get(statement.lineno) == key:
            names = [each.id for each in ast.walk(statement.targets[0]) if isinstance(each, ast.Name)]
            yield _look([each for each in names if each != "_"], statement)


def _look(names: list[str], place: ast.stmt) -> ast.stmt:
    """A statement that shows variables."""
    values = ast.Tuple([ast.Name(name, ast.Load()) for name in names], ast.Load())
    return ast.copy_location(ast.Expr(ast.Call(ast.Name(_SEEN, ast.Load()), [values], [])), place)


def report_of(analysis: Analysis, network: NetworkId, node: NodeId) -> tuple[Analysis, NodeReport] | None:
    """The report of a layer, in a network or in the blocks that it uses, with that of the network around it."""
    if analysis.network.id == network and node in analysis.nodes:
        return analysis, analysis.nodes[node]
    for report in analysis.nodes.values():
        for inner in uses_of(report)[:1]:
            found = report_of(inner, network, node)
            if found is not None:
                return found
    return None


def place_of(analysis: Analysis, report: NodeReport, port: str) -> int:
    """Which of the results that a statement names is that of a port: only those that wires take are named."""
    entry = report.entry
    if entry is None:
        return 0
    is_layer = entry.lower is not None and not isinstance(entry, BlockDef)
    lowering = entry.lower(report.values, report.inputs) if is_layer and entry.lower is not None else None
    names = list(_flat(lowering.returns)) if lowering is not None else [each.name for each in entry.outputs]
    taken = {edge.source.port for edge in analysis.network.edges if edge.source.node == report.node.id}
    used = [name for name in names if name in taken]
    return used.index(port) if port in used else 0


def _flat(names: Any) -> Iterator[str]:  # Any: names in tuples in tuples
    if isinstance(names, str):
        yield names
    else:
        for each in names:
            yield from _flat(each)


def tensor_at(values: tuple[Any, ...], place: int) -> Tensor | None:
    """The tensor among results, if it is one."""
    value = values[place] if place < len(values) else values[0] if values else None
    return value if isinstance(value, Tensor) else None
