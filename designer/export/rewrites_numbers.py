"""Functions of numbers that ONNX has not, and a norm and attention that it has in another form."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional


class Found(NamedTuple):
    """Numbers and where they were, as functions that sort give them."""

    values: Tensor
    indices: Tensor


def _randomised_relu(
    input: Tensor, lower: float = 1 / 8, upper: float = 1 / 3, training: bool = False, inplace: bool = False
) -> Any:
    """After training the slope is the middle one."""
    return NotImplemented if training else functional.leaky_relu(input, (lower + upper) / 2)


def _running_product(input: Tensor, dim: int, *, dtype: torch.dtype | None = None) -> Tensor:
    """Products of 2, 4, 8 … neighbours, which are those of all before; of an open size, products under a triangle."""
    x = input.to(dtype) if dtype is not None else input if input.is_floating_point() else input.to(torch.int64)
    size = x.shape[dim]
    if not isinstance(size, int):
        along = x.movedim(dim, -1)
        steps = torch.arange(size)
        earlier = steps.unsqueeze(0) <= steps.unsqueeze(1)
        return torch.where(earlier, along.unsqueeze(-2), torch.ones_like(along).unsqueeze(-2)).prod(-1).movedim(-1, dim)
    reach = 1
    while reach < size:
        longer = x.narrow(dim, reach, size - reach) * x.narrow(dim, 0, size - reach)
        x = torch.cat([x.narrow(dim, 0, reach), longer], dim)
        reach *= 2
    return x


def _hypotenuse(input: Tensor, other: Tensor) -> Tensor:
    """√(a² + b²), with the larger one taken out so that no square is too large."""
    one, two = input.abs(), other.abs()
    larger = torch.maximum(one, two)
    usual = (larger > 0) & (larger < torch.inf)
    ratio = torch.minimum(one, two) / torch.where(usual, larger, torch.ones_like(larger))
    return torch.where(usual, larger * (1 + ratio * ratio).sqrt(), larger)


def _distances(x1: Tensor, x2: Tensor, p: float = 2.0, compute_mode: Any = None) -> Tensor:
    """Of each row of one to each row of the other."""
    apart = (x1.unsqueeze(-2) - x2.unsqueeze(-3)).abs()
    if p == 0:
        return (apart != 0).to(x1.dtype).sum(-1)
    if p == torch.inf:
        return apart.amax(-1)
    if p == 1:
        return apart.sum(-1)
    return (apart * apart).sum(-1).sqrt() if p == 2 else apart.pow(p).sum(-1).pow(1 / p)


def _median(input: Tensor, dim: int | None = None, keepdim: bool = False) -> Any:
    if dim is None:
        flat = input.flatten()
        return flat.sort().values[(flat.shape[0] - 1) // 2]
    return _smallest(input, (input.shape[dim] + 1) // 2, dim, keepdim)


def _smallest(input: Tensor, k: int, dim: int = -1, keepdim: bool = False) -> Found:
    """The k-th smallest along a dimension, and where it was."""
    found = [each.select(dim, k - 1) for each in input.sort(dim)]
    return Found(*(each.unsqueeze(dim) if keepdim else each for each in found))


def _places(
    sorted_sequence: Tensor,
    input: Any,
    *,
    out_int32: bool = False,
    right: bool = False,
    side: str | None = None,
    sorter: Tensor | None = None,
) -> Any:
    """How many of a sorted row are smaller."""
    if sorter is not None or not isinstance(input, Tensor):
        return NotImplemented
    row, value = sorted_sequence.unsqueeze(-2), input.unsqueeze(-1)
    before = row <= value if right or side == "right" else row < value
    return before.sum(-1, dtype=torch.int32 if out_int32 else torch.int64)


def _buckets(input: Any, boundaries: Tensor, *, out_int32: bool = False, right: bool = False) -> Any:
    if not isinstance(input, Tensor):
        return NotImplemented
    before = boundaries <= input.unsqueeze(-1) if right else boundaries < input.unsqueeze(-1)
    return before.sum(-1, dtype=torch.int32 if out_int32 else torch.int64)


def _taken_along(input: Tensor, indices: Tensor, dim: int | None = None) -> Tensor:
    """Both are as wide as the wider one, but along the dimension itself."""
    if dim is None:
        return input.flatten().gather(0, indices.flatten())
    at = dim % input.ndim
    others = [(*each.shape[:at], 1, *each.shape[at + 1 :]) for each in (input, indices)]
    wide = list(torch.broadcast_shapes(*others))  # type: ignore[no-untyped-call]
    wide[at] = -1
    return input.expand(wide).gather(at, indices.expand(wide))


def _limited(function: Callable[..., Any], place: int) -> Callable[..., Any]:
    """A look-up of vectors whose length is limited: limits them all at once, where torch does as they are looked up.

    `place` is that of `max_norm` among the arguments; `norm_type` follows it.
    """

    def looked_up(input: Tensor, weight: Tensor, *args: Any, **named: Any) -> Any:
        given = dict(zip(("max_norm", "norm_type"), args[place - 2 : place], strict=False)) | named
        if given.get("max_norm") is None:
            return NotImplemented
        lengths = torch.linalg.vector_norm(weight, given.get("norm_type", 2.0), -1, keepdim=True)
        longest = given["max_norm"]
        shrunk = torch.where(lengths > longest, weight * (longest / (lengths + 1e-7)), weight)
        rest = list(args)
        if len(rest) > place - 2:
            rest[place - 2] = None
        return function(
            input, shrunk, *rest, **{name: None if name == "max_norm" else each for name, each in named.items()}
        )

    return looked_up


_TORCHS_ATTENTION = functional.scaled_dot_product_attention
_HEADS = 4
"""ONNX's attention has so many dimensions: samples, heads, positions, features."""


def _attention(
    query: Tensor,
    key: Tensor,
    value: Tensor,
    attn_mask: Tensor | None = None,
    dropout_p: float = 0.0,
    is_causal: bool = False,
    scale: float | None = None,
    enable_gqa: bool = False,
) -> Any:
    """Attention over other than four dimensions by its formula; and zeros for whom a mask lets look at nothing.

    That is what torch gives, also where all of a sample is padding; ONNX would give no numbers.
    """
    if query.ndim == _HEADS or dropout_p:
        found = _TORCHS_ATTENTION(
            query, key, value, attn_mask, dropout_p, is_causal, scale=scale, enable_gqa=enable_gqa
        )
    else:
        found = _attention_by_formula(query, key, value, attn_mask, is_causal, scale, enable_gqa)
    if attn_mask is None:
        return found
    seen = attn_mask if attn_mask.dtype == torch.bool else attn_mask > -torch.inf
    return torch.where(seen.any(-1, keepdim=True), found, torch.zeros_like(found))


def _attention_by_formula(
    query: Tensor,
    key: Tensor,
    value: Tensor,
    attn_mask: Tensor | None,
    is_causal: bool,
    scale: float | None,
    enable_gqa: bool,
) -> Tensor:
    if enable_gqa:
        key, value = (each.repeat_interleave(query.shape[-3] // each.shape[-3], -3) for each in (key, value))
    scores = query @ key.mT * (query.shape[-1] ** -0.5 if scale is None else scale)
    if is_causal:
        seen = torch.arange(query.shape[-2]).unsqueeze(1) >= torch.arange(key.shape[-2])
        scores = scores.masked_fill(~seen, -torch.inf)
    elif attn_mask is not None:
        scores = scores.masked_fill(~attn_mask, -torch.inf) if attn_mask.dtype == torch.bool else scores + attn_mask
    return scores.softmax(-1) @ value


def _norm_across_maps(self: nn.CrossMapLRN2d, input: Tensor) -> Tensor:
    """Sums over neighbouring channels as PyTorch adds them up, which never takes the first channel out again."""
    reach, channels = int((self.size - 1) / 2 + 1), input.shape[1]
    rows = [
        [float(abs(place - at) < reach or (place == 0 and at >= reach)) for place in range(channels)]
        for at in range(channels)
    ]
    sums = functional.conv2d(input * input, torch.tensor(rows, dtype=input.dtype)[:, :, None, None])
    return input * (self.k + self.alpha / self.size * sums).pow(-self.beta)


REWRITES: Mapping[Callable[..., Any], Callable[..., Any]] = {
    functional.embedding: _limited(functional.embedding, 3),
    functional.embedding_bag: _limited(functional.embedding_bag, 3),
    functional.rrelu: _randomised_relu,
    torch.rrelu: _randomised_relu,
    torch.cumprod: _running_product,
    Tensor.cumprod: _running_product,
    torch.hypot: _hypotenuse,
    Tensor.hypot: _hypotenuse,
    torch.cdist: _distances,
    torch.median: _median,
    Tensor.median: _median,
    torch.kthvalue: _smallest,
    Tensor.kthvalue: _smallest,
    torch.searchsorted: _places,
    torch.bucketize: _buckets,
    torch.take_along_dim: _taken_along,
    Tensor.take_along_dim: _taken_along,
}

METHODS: tuple[tuple[Any, str, Callable[..., Any]], ...] = (
    (nn.CrossMapLRN2d, "forward", _norm_across_maps),
    (functional, "scaled_dot_product_attention", _attention),
)
