"""What torch itself makes of an entry: the judge of `infer`, `lower` and `weights`.

The batch is larger than any other size that is drawn, so that it never equals one by accident.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import prod
from operator import attrgetter
from typing import Any

import torch
from torch import Tensor, nn

from designer.catalogue.assuming import Assumption
from designer.catalogue.call import Names
from designer.catalogue.dims import at, fixed
from designer.catalogue.layer import LayerDef, Specs, Values
from designer.catalogue.tensor import TensorSpec
from designer.compiler.build import build_call, part_class
from designer.compiler.emit import emit
from designer.compiler.parts import parts_in
from tests.catalogue.domains import LOOKING, within_domain

BATCH_SIZE = 11
DTYPES = {name: getattr(torch, name) for name in ("float32", "float64", "float16", "int64", "int32", "uint8", "bool")}
OPEN = {"N": BATCH_SIZE, "L": 9, "H": 8, "W": 10}
"""The numbers that open sizes have when a layer runs."""


@dataclass(frozen=True)
class Ran:
    """One run of a layer: its module, if it has one, and its results in the order of the ports."""

    module: nn.Module | None
    outputs: list[Tensor]


def run(entry: LayerDef, values: Values, specs: Specs, *, device: str = "cpu", inputs: Sequence[Tensor] = ()) -> Ran:
    """Constructs what the entry lowers to and calls it. Whatever torch raises, flies."""
    assert entry.lower is not None
    lowering = entry.lower(values, specs)
    device = "cpu" if entry.type in LOOKING else device
    given = within_domain(entry, inputs or [tensor(spec, device=device) for spec in specs])
    names = {f"x{index}": each if specs[index].given else None for index, each in enumerate(given)}
    parts = {name: part_class(name) for name in parts_in(lowering.forward)}
    with torch.device(device):
        module = build_call(lowering.module) if lowering.module else None
        text = emit(lowering.forward, list(names), module="module")
        result = eval(text, {"torch": torch, "nn": nn, "module": module, **parts, **OPEN, **names})
    by_port = dict(_named(lowering.returns, result))
    by_port |= {port: attrgetter(attribute)(module) for port, attribute in lowering.attributes.items()}
    return Ran(module, [by_port[port.name] for port in entry.outputs if port.name in by_port or not port.optional])


def tensor(spec: TensorSpec, *, batch: int = BATCH_SIZE, device: str = "cpu", positive: bool = False) -> Tensor:
    """Random numbers; zeros for whole numbers (0 is a legal index everywhere); yes and no by turns for bool.

    `positive`: only numbers above 0.
    """
    shape = sizes(spec, batch)
    if spec.is_float and positive:
        return 0.1 + torch.rand(shape, device=device, dtype=DTYPES[spec.dtype])
    if spec.is_float:
        return torch.randn(shape, device=device, dtype=DTYPES[spec.dtype])
    if spec.dtype == "bool":
        return (torch.arange(prod(shape), device=device) % 3 == 0).reshape(shape)
    return torch.full(shape, int(positive), dtype=DTYPES.get(spec.dtype), device=device)


def sizes(spec: TensorSpec, batch: int = BATCH_SIZE) -> tuple[int, ...]:
    """The shape with the batch and other open sizes filled in."""
    return tuple(fixed(at(size, {**OPEN, "N": batch})) for size in spec.shape)


def holds(assumed: Assumption) -> bool:
    """Whether what is assumed is so with the numbers that open sizes have here."""
    left, right = (fixed(at(size, OPEN)) for size in (assumed.left, assumed.right))
    match assumed.relation:
        case "=":
            return left == right
        case "≥":
            return left >= right
        case "multiple":
            return left % right == 0
    return True


def described(outputs: Sequence[Tensor]) -> list[tuple[tuple[int, ...], torch.dtype]]:
    """Shapes and dtypes of results."""
    return [(tuple(output.shape), output.dtype) for output in outputs]


def promised(specs: Specs, batch: int = BATCH_SIZE) -> list[tuple[tuple[int, ...], torch.dtype]]:
    """Shapes and dtypes that `infer` gave."""
    return [(sizes(spec, batch), DTYPES[spec.dtype]) for spec in specs]


# Any: results are tensors or nested tuples of them.
def _named(names: Names, result: Any) -> Iterator[tuple[str, Tensor]]:
    if isinstance(names, str):
        yield names, result
        return
    for name, part in zip(names, result, strict=True):
        yield from _named(name, part)
