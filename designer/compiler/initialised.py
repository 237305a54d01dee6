"""The lines of a constructor that give weights other numbers than PyTorch does."""

from collections.abc import Iterator

from designer.analysis.report import NodeReport
from designer.catalogue.errors import CatalogueError
from designer.catalogue.initializers import InitDef
from designer.catalogue.layer import Values, values_of
from designer.catalogue.registry import initializer
from designer.catalogue.tensor import Shape
from designer.compiler.emit import emit
from designer.compiler.errors import CompileError
from designer.compiler.lowered import Layer

_MOST_LINES = 4
"""With more weights than these, a loop goes through them."""
_RANKS = range(2, 7)


def initialising(layer: Layer) -> Iterator[tuple[int, str]]:
    """Statements, and how many levels each stands to the right; none if the layer keeps PyTorch's own numbers.

    Raises `CompileError` if the initialiser suits none of the weights.
    """
    node = layer.report.node
    choice = node.traits.init
    if choice is None or layer.construct is None:
        return
    try:
        entry = initializer(choice.type)
        values = values_of(entry.params, choice.params)
        call = entry.lower(values)
    except CatalogueError as error:
        raise CompileError(f"{node.name}: {error}") from None
    found = [_suited(report, entry, values) for report in layer.reports]
    if len(found[0]) <= _MOST_LINES and all(names == found[0] for names in found):
        for name in found[0]:
            yield 0, emit(call, [_attribute(node.name, name)], params=entry.params)
        return
    yield 0, f"for weight in self.{node.name}.parameters():"
    yield 1, f"if {_condition(entry)}:"
    yield 2, emit(call, ["weight"], params=entry.params)


def _suited(report: NodeReport, entry: InitDef, values: Values) -> list[str]:
    """The names of the weights that an initialiser fills."""
    assert report.entry is not None
    names, reason = entry.filled(values, report.entry.weights(report.values, report.inputs))
    if not names:
        raise CompileError(f"{report.node.name}: {reason} Choose another initialiser.")
    return names


def _attribute(layer: str, weight: str) -> str:
    """A weight by its name: `layers.0.linear1.weight` is `self.encoder.layers[0].linear1.weight`."""
    return "".join([f"self.{layer}", *(f"[{part}]" if part.isdigit() else f".{part}" for part in weight.split("."))])


def _condition(entry: InitDef) -> str:
    """Python code that says whether `weight` is one that the initialiser fills."""
    shapes: dict[int, Shape] = {rank: (2,) * rank for rank in _RANKS}
    ranks = [rank for rank, shape in shapes.items() if entry.applies(shape)]
    if ranks == list(_RANKS):
        return "weight.ndim >= 2"
    return f"weight.ndim == {ranks[0]}" if len(ranks) == 1 else f"weight.ndim in ({', '.join(map(str, ranks))})"
