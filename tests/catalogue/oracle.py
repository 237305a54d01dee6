"""What torch itself makes of an entry: the judge of `infer`, `lower` and `weights`.

The batch is larger than any other size that is drawn, so that it never equals one by accident.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from designer.catalogue.call import Names
from designer.catalogue.layer import LayerDef, Specs, Values
from designer.catalogue.tensor import BATCH, TensorSpec
from designer.compiler.build import build_call
from designer.compiler.emit import emit

BATCH_SIZE = 11
DTYPES = {"float32": torch.float32, "int64": torch.int64}


@dataclass(frozen=True)
class Ran:
    """One run of a layer: its module, if it has one, and its results in the order of the ports."""

    module: nn.Module | None
    outputs: list[Tensor]


def run(entry: LayerDef, values: Values, specs: Specs, *, device: str = "cpu", inputs: Sequence[Tensor] = ()) -> Ran:
    """Constructs what the entry lowers to and calls it. Whatever torch raises, flies."""
    assert entry.lower is not None
    lowering = entry.lower(values, specs)
    given = inputs or [tensor(spec, device=device) for spec in specs]
    names = {f"x{index}": each for index, each in enumerate(given)}
    with torch.device(device):
        module = build_call(lowering.module) if lowering.module else None
        text = emit(lowering.forward, list(names), module="module")
        result = eval(text, {"torch": torch, "nn": nn, "module": module, **names})
    by_port = dict(_named(lowering.returns, result))
    return Ran(module, [by_port[port.name] for port in entry.outputs])


def tensor(spec: TensorSpec, *, batch: int = BATCH_SIZE, device: str = "cpu") -> Tensor:
    """Random numbers, or zeros for whole numbers: 0 is a legal index everywhere."""
    shape = sizes(spec, batch)
    if spec.dtype == "float32":
        return torch.randn(shape, device=device)
    return torch.zeros(shape, dtype=DTYPES[spec.dtype], device=device)


def sizes(spec: TensorSpec, batch: int = BATCH_SIZE) -> tuple[int, ...]:
    """The shape with the batch filled in."""
    return tuple(batch if size == BATCH else int(size) for size in spec.shape)


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
