"""Small rules that many layers share: reading sizes, arithmetic of windows."""

from designer.catalogue.errors import ShapeError
from designer.catalogue.tensor import TensorSpec


def size_at(spec: TensorSpec, dim: int, who: str) -> int:
    """The size at `dim` as a number. Raises `ShapeError` if it is a symbol, which `who` cannot work with."""
    size = spec.shape[dim]
    if isinstance(size, int):
        return size
    raise ShapeError(f"{who} needs a fixed size in dimension {dim}, but {spec} leaves it open ({size}).")


def per_sample(spec: TensorSpec) -> int:
    """Numbers in one sample; the batch and other symbols count as one."""
    return spec.size


def window(size: int, kernel: int, stride: int, padding: int, dilation: int = 1) -> int:
    """Output size of a sliding window, floor((size + 2·padding − dilation·(kernel − 1) − 1) / stride) + 1.

    The formula is the one in the documentation of torch.nn.Conv2d. May be ≤ 0: the caller refuses.
    """
    return (size + 2 * padding - dilation * (kernel - 1) - 1) // stride + 1
