"""What a module may take, where nobody says it: guessed from its first layers, and tried."""

from collections.abc import Iterator

import torch
from torch import nn

from designer.importers.errors import ImporterError
from designer.protocol.import_request import InputShape

_SIDES = (224, 64, 32, 28, 96, 299)
"""Sizes of images to be tried, the usual ones first."""


def guessed_input(module: nn.Module) -> InputShape:
    """The first shape of one input that a module computes with. Raises `ImporterError` if none is found."""
    modes = {each: each.training for each in module.modules()}
    module.eval()
    try:
        for shape in _shapes(module):
            if _takes(module, shape):
                return shape
    finally:
        for each, mode in modes.items():
            each.training = mode
    raise ImporterError(
        f"What {type(module).__name__} takes cannot be guessed.",
        "Say the shape of one sample: --input 3x224x224, or --input int64:128 for whole numbers.",
    )


def example_input(shape: InputShape, samples: int = 2) -> torch.Tensor:
    """A batch of random samples of a shape; whole numbers are 0 or 1, so that any table has them."""
    generator = torch.Generator().manual_seed(0)
    sizes = (samples, *shape.sizes)
    if shape.dtype == "float32":
        return torch.randn(sizes, generator=generator)
    return torch.randint(0, 2, sizes, generator=generator).to(getattr(torch, shape.dtype))


def _shapes(module: nn.Module) -> Iterator[InputShape]:
    """Shapes that the first layers with weights could take."""
    for each in module.modules():
        match each:
            case nn.Linear():
                yield InputShape((each.in_features,))
                yield InputShape((16, each.in_features))
            case nn.Conv1d():
                yield from (InputShape((each.in_channels, side)) for side in _SIDES)
            case nn.Conv2d():
                yield from (InputShape((each.in_channels, side, side)) for side in _SIDES)
            case nn.Conv3d():
                yield InputShape((each.in_channels, 16, 32, 32))
            case nn.Embedding():
                yield InputShape((16,), "int64")
            case nn.RNNBase():
                yield InputShape((16, each.input_size))
            case nn.Module() if not list(each.parameters(recurse=False)):
                continue
        return


def _takes(module: nn.Module, shape: InputShape) -> bool:
    try:
        with torch.no_grad():
            module(example_input(shape))
    except Exception:  # It is somebody's code: whatever it raises, this shape is not what it takes.
        return False
    return True
