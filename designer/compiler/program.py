"""The end of a saved file: `python lenet.py` builds the network, runs it once and counts its parameters."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain, product
from operator import eq, ge

from designer.analysis.blocks import BlockDef
from designer.analysis.report import Analysis, NodeReport
from designer.catalogue.dims import Expr, at
from designer.catalogue.expressions import ExpressionError, evaluate
from designer.catalogue.tensor import TensorSpec
from designer.compiler.layout import INDENT
from designer.compiler.naming import OWN, free
from designer.compiler.wrapping import wrapped
from designer.graph.ids import NodeId

BATCH_SIZE = 2
_SIZES = (16, 32, 8, 64, 12, 24, 48, 96, 128, 224, 256, 10, 5, 7, 100)
"""Numbers for open sizes, the likely ones first."""
_SEVERAL = (8, 16, 32, 24, 12, 4, 64)
"""Numbers that are tried in all combinations where one for all does not fit."""
_MOST_TRIES = 5000
_STATEMENTS: Mapping[str, Callable[[int, int], bool]] = {
    " = ": eq,
    " ≥ ": ge,
    " is a multiple of ": lambda size, parts: size % parts == 0,
}
"""What the analysis says of sizes that it takes for granted (`designer.catalogue.dims`)."""
_KINDS = ("num_embeddings", "num_classes")
"""Parameters that say how many different whole numbers may arrive."""


def program_lines(analysis: Analysis, class_name: str, names: Iterable[str] = ()) -> list[str]:
    """The lines that run the class of a network when its file is run; `names` are those that the file uses."""
    taken = {*OWN, *names, class_name, "network", "parameters", "parameter"}
    inputs = {report.node.id: free(report.node.name, taken) for report in analysis.ends("Input")}
    outputs = [free(report.node.name, taken) for report in analysis.ends("Output")]
    sizes = sizes_that_fit(analysis)
    lines = ['if __name__ == "__main__":', f"    network = {class_name}().eval()"]
    for key, name in inputs.items():
        lines += wrapped(f"{name} = {_batch(analysis, key, sizes)}", INDENT)
    lines.append("    with torch.no_grad():")
    lines += wrapped(f"{', '.join(outputs)} = network({', '.join(inputs.values())})", 2 * INDENT)
    for report, name in zip(analysis.ends("Output"), outputs, strict=True):
        lines += wrapped(f'print("{report.node.name}:", tuple({name}.shape))', INDENT)
    lines += [
        "    parameters = sum(parameter.numel() for parameter in network.parameters())",
        '    print(f"{parameters:,} parameters")',
        f"    assert parameters == {analysis.parameters:_}",
    ]
    return lines


def sizes_that_fit(analysis: Analysis) -> dict[str, int]:
    """Numbers for the open sizes of the Inputs with which the network can run; small ones if none are found."""
    shapes = (report.outputs[0].shape for report in analysis.ends("Input"))
    names = sorted({str(size) for shape in shapes for size in shape[1:] if isinstance(size, Expr)})
    for number, sizes in enumerate(_combinations(names)):
        if number >= _MOST_TRIES:
            break
        if all(_holds(statement, sizes) for statement in analysis.assumed):
            return sizes
    return dict.fromkeys(names, _SIZES[0])


def ids_below(analysis: Analysis, key: NodeId, port: str = "output") -> int | None:
    """How many different numbers the layers allow that get the whole numbers of a port; None if none of them says."""
    found: list[int] = []
    waiting, seen = [(key, port)], set()
    wires: dict[tuple[NodeId, str], list[tuple[NodeId, str]]] = {}
    for edge in analysis.network.edges:
        wires.setdefault((edge.source.node, edge.source.port), []).append((edge.target.node, edge.target.port))
    while waiting:
        place = waiting.pop()
        for target, into in wires.get(place, ()):
            report = analysis.nodes[target]
            found += [report.values[name] for name in _KINDS if isinstance(report.values.get(name), int)]
            found += _within(report, into)
            if target not in seen:
                seen.add(target)
                waiting += _whole_numbers(report)
    return min(found, default=None)


def _within(report: NodeReport, port: str) -> Iterator[int]:
    """What the layers within a block say of the numbers at one of its ports."""
    if isinstance(report.entry, BlockDef):
        for inner in report.entry.analysed(report.values, report.inputs):
            end = inner.network.named(port)
            below = ids_below(inner, end.id) if end is not None else None
            yield from () if below is None else (below,)


def _whole_numbers(report: NodeReport) -> Iterator[tuple[NodeId, str]]:
    """The ports of a layer that pass whole numbers on."""
    ports = report.entry.outputs if report.entry is not None else ()
    for port, spec in zip(ports, report.outputs, strict=False):
        if not spec.is_float and spec.dtype != "bool":
            yield report.node.id, port.name


def _batch(analysis: Analysis, key: NodeId, sizes: Mapping[str, int]) -> str:
    """The expression for a batch of random numbers that an Input takes."""
    spec = analysis.nodes[key].outputs[0]
    shape = ", ".join(str(at(size, {**sizes, "N": BATCH_SIZE})) for size in spec.shape)
    if spec.dtype == "bool":
        return f"torch.rand({shape}) < 0.5"
    if spec.is_float:
        return f"torch.randn({shape}{_dtype(spec, 'float32')})"
    below = ids_below(analysis, key)
    if below is None:  # 0 is a legal number everywhere.
        return f"torch.zeros({shape}, dtype=torch.{spec.dtype})"
    shape = f"({shape},)" if len(spec.shape) == 1 else f"({shape})"
    return f"torch.randint({below}, {shape}{_dtype(spec, 'int64')})"


def _dtype(spec: TensorSpec, usual: str) -> str:
    return "" if spec.dtype == usual else f", dtype=torch.{spec.dtype}"


def _combinations(names: list[str]) -> Iterable[dict[str, int]]:
    if not names:
        return ({},)
    same = (dict.fromkeys(names, size) for size in _SIZES)
    others = (dict(zip(names, sizes, strict=True)) for sizes in product(_SEVERAL, repeat=len(names)))
    return chain(same, others)


def _holds(statement: str, sizes: Mapping[str, int]) -> bool:
    """Whether something that the analysis took for granted is so with these sizes."""
    for words, holds in _STATEMENTS.items():
        left, found, right = statement.partition(words)
        if found:
            try:
                return holds(evaluate(left, sizes), evaluate(right, sizes))
            except ExpressionError:
                return True
    return True
