"""Batches to augment, and short ways to do it."""

import torch
from torch import Tensor

from designer.catalogue import registry
from designer.catalogue.augmentation import AugmentDef
from designer.catalogue.datasets import InputDef
from designer.data.signs import Signs
from designer.graph.recipe import Choice
from designer.training.augmenting.augment import Augmenter, Samples
from designer.training.augmenting.drawing import generator_for

KINDS = {
    "picture": InputDef(name="input", content="image", shape=(3, 16, 20)),
    "grey": InputDef(name="input", content="image", shape=(1, 8, 8)),
    "wave": InputDef(name="input", content="sound", shape=(2, 50)),
    "bands": InputDef(name="input", content="sound", shape=(1, 12, 20)),
    "series": InputDef(name="input", content="series", shape=(14, 3)),
    "table": InputDef(name="input", content="table", shape=(6,)),
    "array": InputDef(name="input", content="array", shape=(4, 5)),
    "text": InputDef(name="input", content="text", shape=(11,), dtype="int64", tokens=20),
}
"""One input of each kind."""


def samples(kind: InputDef, n: int = 5, seed: int = 0) -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    if kind.dtype == "int64":
        made = torch.randint(2, kind.tokens, (n, *kind.shape), generator=generator)
        made[:, 8:] = 0
        return made
    made = torch.rand(n, *kind.shape, generator=generator)
    return made if kind.content == "image" else made * 2 - 1


def batch(kind: InputDef, n: int = 5, seed: int = 0, **more: Tensor) -> Samples:
    return Samples([samples(kind, n, seed)], (kind,), (Signs(),), **more)


def augmented(kind: InputDef, *choices: Choice, n: int = 5, step: int = 0, **more: Tensor) -> Samples:
    return Augmenter(choices).augmented(batch(kind, n, **more), generator_for(0, 0, step))


def fitting() -> list[tuple[AugmentDef, str]]:
    """Every entry with every kind of input that it is for."""
    return [(entry, name) for entry in registry.augmentations() for name, kind in KINDS.items() if entry.fits(kind)]


NOTHING: dict[str, dict[str, object]] = {
    "RandomRotation": {"degrees": 0},
    "RandomAffine": {"degrees": 0, "translate": [0, 0], "scale": [1, 1], "shear": 0},
    "RandomResizedCrop": {"scale": [1, 1], "ratio": [1.25, 1.25]},
    "RandomCrop": {"padding": 0},
    "ColorJitter": {"brightness": 0, "contrast": 0, "saturation": 0, "hue": 0},
    "FrequencyMasking": {"freq_mask_param": 0},
    "TimeMasking": {"time_mask_param": 0},
}
"""Parameters with which an entry does nothing; p = 0 for all others."""


def idle(entry: AugmentDef, kind: InputDef) -> Choice | None:
    """The entry so that it does nothing, if it can."""
    if entry.type == "RandomResizedCrop":
        ratio = kind.shape[2] / kind.shape[1]
        return Choice(entry.type, {"scale": [1, 1], "ratio": [ratio, ratio]})
    if entry.type in NOTHING:
        return Choice(entry.type, NOTHING[entry.type])
    return Choice(entry.type, {"p": 0}) if entry.param("p") else None
