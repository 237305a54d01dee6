"""Tensors that processes hold shares of, as PyTorch's DTensor has them, and as if there were one process."""

from torch import Tensor


def whole(tensor: Tensor) -> Tensor:
    """A tensor as if there were one process. If it is spread, all processes must ask for it."""
    gather = getattr(tensor, "full_tensor", None)
    return tensor if gather is None else gather()


def like(tensor: Tensor, own: Tensor) -> Tensor:
    """A whole tensor spread as `own` is, if it has its shape: as an optimiser remembers something for each weight."""
    if not hasattr(own, "full_tensor") or hasattr(tensor, "full_tensor") or tensor.shape != own.shape:
        return tensor
    from torch.distributed.tensor import DTensor, distribute_tensor

    assert isinstance(own, DTensor)
    # Every process has it all: each takes its share and nothing is sent, so the order of tensors does not matter.
    return distribute_tensor(tensor.to(own.device), own.device_mesh, own.placements, src_data_rank=None)
