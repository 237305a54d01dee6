"""Example inputs: batches of any size made from those that a user gives."""

import inspect
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import nn

from designer.importers.errors import ImporterError
from designer.importers.trees import leaves, mapped, named_leaves


# Any: whatever a module takes.
@dataclass(frozen=True)
class Examples:
    """What a module is called with. `names` are those of the tensors among it, in order."""

    args: tuple[Any, ...]
    kwargs: Mapping[str, Any]
    names: tuple[str, ...]

    @property
    def tensors(self) -> tuple[torch.Tensor, ...]:
        """The tensors, in order."""
        found = leaves([*self.args, self.kwargs])
        return tuple(value for value in found if isinstance(value, torch.Tensor))

    def batch(self, size: int, *, seed: int) -> "Examples":
        """So many samples: those that were given, over and over, the real numbers in them a little different."""
        generator = torch.Generator().manual_seed(seed)

        def taken(value: Any) -> Any:
            return _samples(value, size, generator) if isinstance(value, torch.Tensor) else value

        return Examples(mapped(self.args, taken), mapped(dict(self.kwargs), taken), self.names)


def examples_for(module: nn.Module, inputs: Any) -> Examples:
    """Example inputs as a module takes them. Raises `ImporterError` if there is no batch to be seen in them."""
    args: tuple[Any, ...] = ()
    kwargs: Mapping[str, Any] = {}
    match inputs:
        case Mapping():
            kwargs = dict(inputs)
        case list() | tuple():
            args = tuple(inputs)
        case _:
            args = (inputs,)
    found = Examples(args, kwargs, ())
    sizes = {tuple(tensor.shape[:1]) for tensor in found.tensors}
    if not found.tensors:
        raise ImporterError("The example inputs hold no tensor.", "Give the tensors that the module is called with.")
    if len(sizes) > 1 or () in sizes or (0,) in sizes:
        shown = " and ".join(str(tuple(tensor.shape)) for tensor in found.tensors)
        raise ImporterError(
            f"The first dimension of every input must be the batch, but the example inputs are {shown}.",
            "Give each input as many samples as the others.",
        )
    for tensor in found.tensors:
        if tensor.dtype not in (torch.float32, torch.int64, torch.bool):
            raise ImporterError(
                f"Inputs are float32, int64 or bool, but an example input is {tensor.dtype}.",
                "Convert it: networks here calculate in float32.",
            )
    return Examples(args, kwargs, _names(module, found))


def _names(module: nn.Module, examples: Examples) -> tuple[str, ...]:
    """What the tensors are called in the module's `forward`."""
    try:
        arguments = inspect.signature(module.forward).bind(*examples.args, **examples.kwargs).arguments
    except (TypeError, ValueError) as error:
        raise ImporterError(
            f"{type(module).__name__} cannot be called with the example inputs: {error}.",
            "Give a tensor, a tuple with all arguments, or a dictionary of named ones.",
        ) from error
    pairs = [pair for name, value in arguments.items() for pair in named_leaves(value, name)]
    names = [name for name, value in pairs if isinstance(value, torch.Tensor)]
    return ("input",) if len(names) == 1 and names[0] == "x" else tuple(names)


def _samples(tensor: torch.Tensor, size: int, generator: torch.Generator) -> torch.Tensor:
    taken = tensor.detach().cpu()[torch.arange(size) % len(tensor)]
    if not taken.is_floating_point():
        return taken.roll(int(torch.randint(size, (1,), generator=generator)), 0)
    noise = torch.randn(taken.shape, generator=generator)
    scale = float(tensor.float().std()) if tensor.numel() > 1 else 1.0
    return taken + noise * (0.1 * scale or 1.0)
