"""What changes samples in their place, entry by entry: what is drawn for a batch, and what that does to it.

Pictures come as 0 … 1, waves as they were recorded, everything else as the network gets it.
"""

from collections.abc import Callable
from math import log

import torch
from torch import Tensor

from designer.catalogue.layer import Values
from designer.training.augmenting.batch import Batch, Operation
from designer.training.augmenting.colouring import (
    Change,
    blurred,
    brighter,
    contrasted,
    greyed,
    hued,
    posterized,
    saturated,
    solarized,
)
from designer.training.augmenting.drawing import Drawn, between, happens, uniform, wholes
from designer.training.augmenting.tokens import draw_dropout, draw_swaps, forgotten, swapped

_TRIES = 10
_JITTERS: tuple[tuple[str, Change], ...] = (
    ("brightness", brighter),
    ("contrast", contrasted),
    ("saturation", saturated),
    ("hue", hued),
)


def _coloured(change: Callable[[Tensor, Tensor], Tensor], name: str) -> Operation:
    """A change of colours that some pictures get, all as strongly as a parameter says."""

    def draw(values: Values, batch: Batch, generator: torch.Generator) -> Drawn:
        strength = torch.full((len(batch),), float(values.get(name, 0.0)), dtype=torch.float32)
        return {"on": happens(len(batch), values["p"], generator), "strength": strength}

    return Operation(draw, lambda samples, drawn, batch: change(samples, drawn["strength"]))


def _draw_jitter(values: Values, batch: Batch, generator: torch.Generator) -> Drawn:
    n, drawn = len(batch), Drawn()
    on = torch.zeros(n, dtype=torch.bool)
    for name, _ in _JITTERS:
        most, neutral = values[name], 0.0 if name == "hue" else 1.0
        low = -most if name == "hue" else max(0.0, 1.0 - most)
        drawn[name] = uniform(n, low, neutral + most, generator).float()
        if most:
            on |= drawn[name] != neutral
    order = torch.randperm(len(_JITTERS), generator=generator)
    return {**drawn, "on": on, "order": order.repeat(n, 1), "wanted": _wanted(values, n)}


def _wanted(values: Values, n: int) -> Tensor:
    return torch.tensor([bool(values[name]) for name, _ in _JITTERS]).repeat(n, 1)


def _jitter(samples: Tensor, drawn: Drawn, batch: Batch) -> Tensor:
    wanted = drawn["wanted"][0].tolist()
    for at in drawn["order"][0].tolist():
        name, change = _JITTERS[at]
        if wanted[at]:
            samples = change(samples, drawn[name])
    return samples


def _draw_blur(values: Values, batch: Batch, generator: torch.Generator) -> Drawn:
    n = len(batch)
    reach = torch.full((n,), values["kernel_size"])
    on = happens(n, values["p"], generator)
    return {"on": on & (reach > 1), "sigma": between(n, values["sigma"], generator).float(), "reach": reach}


def _draw_erasing(values: Values, batch: Batch, generator: torch.Generator) -> Drawn:
    """A rectangle for each picture; the first form of a few that fits, else none."""
    n, (height, width) = len(batch), batch.samples.shape[-2:]
    on = happens(n, values["p"], generator)
    area = between(n * _TRIES, values["scale"], generator).reshape(n, _TRIES) * (height * width)
    low, high = (log(ratio) for ratio in values["ratio"])
    ratio = uniform(n * _TRIES, low, high, generator).reshape(n, _TRIES).exp()
    tall, wide = (area * ratio).sqrt().round(), (area / ratio).sqrt().round()
    fits = (tall < height) & (wide < width) & (tall >= 1) & (wide >= 1)
    first = fits.double().argmax(1, keepdim=True)
    tall, wide = tall.gather(1, first)[:, 0], wide.gather(1, first)[:, 0]
    top = (uniform(n, 0, 1, generator) * (height - tall + 1)).floor()
    left = (uniform(n, 0, 1, generator) * (width - wide + 1)).floor()
    return {"on": on & fits.any(1), "box": torch.stack((top, left, top + tall, left + wide), 1)}


def within(box: Tensor, height: int, width: int) -> Tensor:
    """Which pixels lie in boxes [n, 4] (top, left, bottom, right, the last two not included): bool [n, 1, h, w]."""
    top, left, bottom, right = (side.reshape(-1, 1, 1, 1) for side in box.unbind(1))
    y = torch.arange(height, device=box.device).reshape(1, 1, -1, 1)
    x = torch.arange(width, device=box.device).reshape(1, 1, 1, -1)
    return (y >= top) & (y < bottom) & (x >= left) & (x < right)


def _erase(samples: Tensor, drawn: Drawn, batch: Batch) -> Tensor:
    return samples.masked_fill(within(drawn["box"], *samples.shape[-2:]), 0.0)


def _draw_noise(values: Values, batch: Batch, generator: torch.Generator) -> Drawn:
    on = happens(len(batch), values["p"] if values["sigma"] else 0.0, generator)
    noise = torch.zeros(batch.samples.shape)
    rows = on.nonzero()[:, 0]
    noise[rows] = torch.randn(len(rows), *batch.samples.shape[1:], generator=generator) * values["sigma"]
    return {"on": on, "noise": noise}


def _add_noise(samples: Tensor, drawn: Drawn, batch: Batch) -> Tensor:
    if batch.kind.content == "image":
        return (samples + drawn["noise"]).clamp_(0, 1)
    if batch.kind.content == "sound":
        loud = samples.flatten(1).std(1).reshape(-1, *(1,) * (samples.ndim - 1))
        return samples + drawn["noise"] * loud
    return samples + drawn["noise"]


def _draw_shift(values: Values, batch: Batch, generator: torch.Generator) -> Drawn:
    n, most = len(batch), int(values["share"] * batch.samples.shape[-1])
    shift = wholes(n, -most, most, generator)
    return {"on": happens(n, values["p"], generator) & (shift != 0), "shift": shift}


def _shift(samples: Tensor, drawn: Drawn, batch: Batch) -> Tensor:
    steps = torch.arange(samples.shape[-1], device=samples.device)
    order = (steps - drawn["shift"].reshape(-1, 1)) % len(steps)
    return samples.gather(-1, order.reshape(len(samples), *(1,) * (samples.ndim - 2), -1).expand_as(samples))


def _factor(name: str, factor: Callable[[Tensor], Tensor], normal: bool) -> Operation:
    """Multiplies whole samples by a drawn factor."""

    def draw(values: Values, batch: Batch, generator: torch.Generator) -> Drawn:
        n, most = len(batch), values[name]
        drawn = torch.randn(n, generator=generator) * most if normal else uniform(n, -most, most, generator).float()
        return {"on": happens(n, values["p"] if most else 0.0, generator), "factor": factor(drawn)}

    return Operation(
        draw, lambda samples, drawn, batch: samples * drawn["factor"].reshape(-1, *(1,) * (samples.ndim - 1))
    )


def _masks(name: str, axis: int) -> Operation:
    """Masks along an axis of a spectrogram, filled with the mean of the sound."""

    def draw(values: Values, batch: Batch, generator: torch.Generator) -> Drawn:
        n, count, length = len(batch), values["num_masks"], batch.samples.shape[axis]
        most = min(values[name], length)
        wide = (uniform(n * count, 0, 1, generator) * (most + 1)).floor().clamp(max=most)
        first = (uniform(n * count, 0, 1, generator) * (length - wide + 1)).floor()
        spans = torch.stack((first, first + wide), 1).reshape(n, count, 2)
        return {"on": (spans[..., 1] > spans[..., 0]).any(1), "spans": spans}

    def apply(samples: Tensor, drawn: Drawn, batch: Batch) -> Tensor:
        places = torch.arange(samples.shape[axis], device=samples.device)
        first, last = drawn["spans"].unsqueeze(-1).unbind(2)
        hidden = ((places >= first) & (places < last)).any(1)
        shape = [len(samples), *(1,) * (samples.ndim - 1)]
        shape[axis] = samples.shape[axis]
        mean = samples.flatten(1).mean(1).reshape(-1, *(1,) * (samples.ndim - 1))
        return torch.where(hidden.reshape(shape), mean, samples)

    return Operation(draw, apply)


def _draw_features(values: Values, batch: Batch, generator: torch.Generator) -> Drawn:
    n, columns = len(batch), batch.samples.shape[-1]
    out = happens(n * columns, values["p"], generator).reshape(n, columns)
    return {"on": out.any(1), "out": out}


def _drop_features(samples: Tensor, drawn: Drawn, batch: Batch) -> Tensor:
    out = drawn["out"]
    return samples.masked_fill(out.reshape(len(out), *(1,) * (samples.ndim - 2), -1), 0.0)


CHANGES: dict[str, Operation] = {
    "ColorJitter": Operation(_draw_jitter, _jitter),
    "RandomGrayscale": _coloured(greyed, ""),
    "GaussianBlur": Operation(
        _draw_blur, lambda samples, drawn, _: blurred(samples, drawn["sigma"], int(drawn["reach"][0]))
    ),
    "RandomPosterize": _coloured(posterized, "bits"),
    "RandomSolarize": _coloured(solarized, "threshold"),
    "RandomErasing": Operation(_draw_erasing, _erase),
    "GaussianNoise": Operation(_draw_noise, _add_noise),
    "TimeShift": Operation(_draw_shift, _shift),
    "Gain": _factor("gain", lambda decibels: 10 ** (decibels / 20), normal=False),
    "FrequencyMasking": _masks("freq_mask_param", -2),
    "TimeMasking": _masks("time_mask_param", -1),
    "Scaling": _factor("sigma", lambda drawn: 1 + drawn, normal=True),
    "FeatureDropout": Operation(_draw_features, _drop_features),
    "TokenDropout": Operation(draw_dropout, forgotten),
    "TokenSwap": Operation(draw_swaps, swapped),
}
"""Entry → how it is drawn and done."""
