"""What is watched as something to look at: planes of bytes, a histogram, a few numbers."""

import torch
from torch import Tensor, nn

from designer.protocol.watching import Watched

MOST_PLANES, MOST_SIDE, MOST_TABLE = 36, 48, 96
BINS = 48


def pictured(value: Tensor, *, token: str, step: int, kind: str = "") -> Watched:
    """A sample [1, …] as it is shown; `kind` says what its planes are, if it is known better than by their number."""
    sample = value[0].detach().float().cpu()
    planes = _planes(torch.nan_to_num(sample))
    told = kind or ("maps" if sample.ndim >= 3 else "table")
    shown = _small(planes[:MOST_PLANES], MOST_SIDE if len(planes) > 1 else MOST_TABLE)
    low, high = float(planes.min()), float(planes.max())
    counts = torch.histc(planes, BINS, min=low, max=high if high > low else low + 1)
    spread, mean = torch.std_mean(planes, correction=0)
    pictures = ((shown - low) / ((high - low) or 1.0) * 255).round().clamp(0, 255).to(torch.uint8)
    return Watched(
        token=token,
        step=step,
        shape=tuple(sample.shape),
        kind=told,
        low=low,
        high=high,
        mean=float(mean),
        spread=float(spread),
        zeros=float((planes == 0).float().mean()),
        counts=tuple(int(count) for count in counts.tolist()),
        planes=len(planes),
        shown=len(shown),
        height=shown.shape[1],
        width=shown.shape[2],
        pictures=pictures.numpy().tobytes(),
    )


def _planes(sample: Tensor) -> Tensor:
    """A sample of any shape as planes [n, height, width]; one of volumes as its slices."""
    if sample.ndim == 0:
        return sample.reshape(1, 1, 1)
    if sample.ndim == 1:
        return sample.reshape(1, 1, -1)
    if sample.ndim == 2:
        return sample[None]
    return sample.reshape(-1, *sample.shape[-2:])


def _small(planes: Tensor, most: int) -> Tensor:
    """Planes with no side above `most`: larger ones are averaged."""
    height, width = planes.shape[1:]
    wide = most if height > 1 else 4 * most
    size = min(height, most), min(width, wide)
    return planes if size == (height, width) else nn.functional.adaptive_avg_pool2d(planes[:, None], size)[:, 0]
