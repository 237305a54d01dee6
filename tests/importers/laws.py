"""What every import must keep: the numbers that come out, and the weights that went in."""

from typing import Any

import torch
from torch import nn

from designer.importers.importing import Imported, import_module
from designer.importers.trees import leaves

TOLERANCE = 1e-5
"""How far outputs may be apart, relative to the largest of them."""


# Any: whatever a module takes.
def imported(module: nn.Module, inputs: Any, *, blocks: bool = True) -> Imported:
    """The import of a module, after checking that module → graph → source → module gives the same numbers."""
    found = import_module(module, inputs, blocks=blocks)
    assert found.opaque == ()
    made = found.module()
    stored = module.state_dict()
    for key, origin in found.origins.items():
        assert torch.equal(found.state[key], stored[origin]), (key, origin)
    tensors = [leaf for leaf in leaves(inputs) if isinstance(leaf, torch.Tensor)]
    modes = {each: each.training for each in module.modules()}
    module.eval()
    with torch.no_grad():
        theirs = list(_tensors(_called(module, inputs)))
        ours = list(_tensors(made(*tensors)))
    for each, mode in modes.items():
        each.training = mode
    assert len(ours) == len(theirs)
    for one, two in zip(ours, theirs, strict=True):
        assert one.dtype == two.dtype
        assert float((one.double() - two.double()).abs().max()) <= TOLERANCE * float(two.double().abs().max() + 1e-12)
    return found


def types(found: Imported) -> list[str]:
    """The types of the layers of the main network, its ends left out."""
    return [node.type for node in found.project.main if node.type not in ("Input", "Output")]


def _called(module: nn.Module, inputs: Any) -> Any:
    if isinstance(inputs, dict):
        return module(**inputs)
    return module(*inputs) if isinstance(inputs, tuple) else module(inputs)


def _tensors(result: Any) -> list[torch.Tensor]:
    return [leaf for leaf in leaves(result) if isinstance(leaf, torch.Tensor)]
