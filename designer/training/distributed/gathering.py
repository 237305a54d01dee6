"""Weights that are spread over processes, whole: for checkpoints, which one process of its own can go on from.

What only processes that share weights need is imported when they do.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import torch
from torch import Tensor, nn

from designer.compiler.build import module_from
from designer.training.distributed.ranks import Ranks
from designer.training.distributed.spread import like
from designer.training.networks import Networked


def whole_weights(module: nn.Module, *, everywhere: bool = False) -> dict[str, Tensor]:
    """The weights and buffers of a module whose weights are spread, on the CPU.

    {} but in the first process, unless `everywhere`. All processes must ask for them.
    """
    from torch.distributed.checkpoint.state_dict import StateDictOptions, get_model_state_dict

    found = get_model_state_dict(module, options=StateDictOptions(full_state_dict=True, cpu_offload=not everywhere))
    return {name: tensor.to("cpu", copy=True) for name, tensor in found.items() if isinstance(tensor, Tensor)}


@torch.no_grad()
def take_weights(module: nn.Module, weights: Mapping[str, Tensor]) -> None:
    """Gives a module whose weights are spread these whole ones. Raises `RuntimeError` where they do not fit."""
    own = module.state_dict()
    wrong = own.keys() ^ weights.keys() or {name for name in own if own[name].shape != weights[name].shape}
    if wrong:
        raise RuntimeError(f"weights do not fit: {', '.join(sorted(wrong))}")
    for name, tensor in own.items():
        tensor.copy_(like(weights[name], tensor))


@contextmanager
def gathered(network: Networked, ranks: Ranks) -> Iterator[nn.Module]:
    """The module of a network for whoever sets its weights; of many processes that share them, a whole one."""
    if not ranks.shards:
        yield network.module
        return
    before = whole_weights(network.module, everywhere=True)
    module = module_from(network.source)
    module.load_state_dict(before)
    yield module
    take_weights(network.module, module.state_dict())
