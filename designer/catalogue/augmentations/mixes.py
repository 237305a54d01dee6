"""Augmentations that make one sample of two, and one target of theirs."""

from designer.catalogue.augmentation import AugmentDef
from designer.catalogue.fields import Float

_ALPHA = "How evenly two samples are mixed: near 0 mostly one of them, 1 any share alike."

ENTRIES = (
    AugmentDef(
        type="MixUp",
        title="MixUp",
        doc="Adds two samples, each with a share, and their targets with the same shares (Zhang and others, 2017). "
        "Beside CutMix, each batch gets one of the two.",
        kind="mixes",
        contents=("image", "sound", "series", "table", "array"),
        params=(Float("alpha", 0.2, above=0.0, high=100.0, help=_ALPHA),),
        keywords=("blend", "soft labels"),
        url="https://arxiv.org/abs/1710.09412",
    ),
    AugmentDef(
        type="CutMix",
        title="CutMix",
        doc="Pastes a rectangle of another picture, and mixes the targets by its area (Yun and others, 2019). Of masks "
        "the same rectangle is pasted. Beside MixUp, each batch gets one of the two.",
        kind="mixes",
        contents=("image",),
        params=(Float("alpha", 1.0, above=0.0, high=100.0, help=_ALPHA),),
        keywords=("paste", "soft labels"),
        url="https://arxiv.org/abs/1905.04899",
    ),
)
