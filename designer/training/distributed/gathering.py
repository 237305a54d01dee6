"""Weights that are spread over processes, whole: for checkpoints, which one process of its own can go on from."""

from collections.abc import Mapping

import torch
from torch import Tensor, nn
from torch.distributed.checkpoint.state_dict import StateDictOptions, get_model_state_dict, set_model_state_dict
from torch.distributed.tensor import DTensor, distribute_tensor


def whole(tensor: Tensor) -> Tensor:
    """A tensor as if there were one process. All processes must ask for it."""
    return tensor.full_tensor() if isinstance(tensor, DTensor) else tensor


def like(tensor: Tensor, own: Tensor) -> Tensor:
    """A whole tensor spread as `own` is, if it has its shape: as an optimiser remembers something for each weight."""
    if not isinstance(own, DTensor) or isinstance(tensor, DTensor) or tensor.shape != own.shape:
        return tensor
    return distribute_tensor(tensor.to(own.device), own.device_mesh, own.placements)


def whole_weights(module: nn.Module) -> dict[str, Tensor]:
    """The weights and buffers of a module whose weights are spread; {} but in the first process."""
    found = get_model_state_dict(module, options=StateDictOptions(full_state_dict=True, cpu_offload=True))
    return {name: tensor for name, tensor in found.items() if isinstance(tensor, Tensor)}


def take_weights(module: nn.Module, weights: Mapping[str, Tensor]) -> None:
    """Gives a module whose weights are spread these whole ones. Raises `RuntimeError` where they do not fit."""
    set_model_state_dict(module, dict(weights), options=StateDictOptions(full_state_dict=True, strict=True))


def is_spread(module: nn.Module) -> bool:
    """Whether processes hold shares of the module's weights."""
    return any(isinstance(weight, DTensor) for weight in module.parameters())


def spread_copy(own: Tensor, tensor: Tensor) -> None:
    """Copies a whole tensor into one that may be spread."""
    with torch.no_grad():
        own.copy_(like(tensor, own))
