"""How pictures lie in memory while a network computes: channel by channel, or all channels of a place together.

The numbers mean the same; only sums may be taken in another order. Convolutions of many channels are faster with the
channels last, on GPUs above all; others may be slower, so it may be tried.
"""

import torch
from torch import Tensor, nn

_CONVOLUTIONS = (nn.Conv2d, nn.ConvTranspose2d)


def has_pictures(module: nn.Module) -> bool:
    """Whether there is a convolution of pictures, for which the format matters."""
    return any(isinstance(layer, _CONVOLUTIONS) for layer in module.modules())


def lay_channels_last(module: nn.Module) -> None:
    """Puts the channels of kernels last; pictures follow at the first convolution. Weights stay the same objects."""
    module.to(memory_format=torch.channels_last)


def lie_as_weights(optimizer: torch.optim.Optimizer) -> None:
    """What an optimiser remembers lies in memory as the weights do: a checkpoint does not tell how."""
    for weight, state in optimizer.state.items():
        for name, value in state.items():
            if isinstance(value, Tensor) and value.shape == weight.shape and value.stride() != weight.stride():
                state[name] = torch.empty_like(weight, dtype=value.dtype, requires_grad=False).copy_(value)
