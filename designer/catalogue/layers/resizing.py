"""Resizing: feature maps become larger (or smaller) without learning. What shrinks by windows is in `pooling`."""

from typing import Any

from designer.catalogue.call import Lowering, module
from designer.catalogue.dims import at_least, scaled
from designer.catalogue.errors import SetValue, ShapeError
from designer.catalogue.fields import Bool, Choice, Float
from designer.catalogue.layer import Example, Family, LayerDef, Specs, Values
from designer.catalogue.sizes import AXES, need_map
from designer.catalogue.tensor import BATCH, TensorSpec

_MODES = {
    "nearest": (1, 2, 3),
    "linear": (1,),
    "bilinear": (2,),
    "bicubic": (2,),
    "trilinear": (3,),
}
"""How many dimensions after the channels each mode works on."""


def _upsample(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    dims = len(x.shape) - 2
    if dims not in AXES:
        need_map("Upsample", x, _MODES[v["mode"]][0])
    channels, sizes = need_map("Upsample", x, dims)
    if dims not in _MODES[v["mode"]]:
        raise ShapeError(
            f"Upsample with mode {v['mode']} needs {_MODES[v['mode']][0]} dimensions after the channels, but gets {x}.",
            port="input",
            repairs=tuple(SetValue("mode", mode) for mode, fits in _MODES.items() if dims in fits),
        )
    outs = tuple(scaled(size, v["scale_factor"]) for size in sizes)
    if not all(at_least(out, 1) for out in outs):
        raise ShapeError(
            f"Upsample with scale_factor {v['scale_factor']:g} leaves nothing of {x}.",
            repairs=(SetValue("scale_factor", 2.0),),
        )
    return (TensorSpec((x.shape[0], channels, *outs)),)


def _lower_upsample(v: Values, inputs: Specs) -> Lowering:
    corners: dict[str, Any] = {"align_corners": True} if v["align_corners"] and v["mode"] != "nearest" else {}
    return module("torch.nn.Upsample", scale_factor=v["scale_factor"], mode=v["mode"], **corners)


_IMAGE = TensorSpec((BATCH, 2, 5, 4))

ENTRIES = (
    LayerDef(
        type="Upsample",
        family=Family.SHAPE,
        doc="Makes feature maps larger by repeating or blending neighbours. Nothing is learned.",
        stem="up",
        icon="image-upscale",
        params=(
            Float("scale_factor", 2.0, above=0.0, required=True, help="How many times larger each side becomes."),
            Choice("mode", "nearest", options=tuple(_MODES), help="Repeat the nearest point, or blend neighbours."),
            Bool(
                "align_corners",
                False,
                help="Keep the corner points in place; has no meaning for nearest.",
                advanced=True,
            ),
        ),
        infer=_upsample,
        lower=_lower_upsample,
        summary=lambda v: f"×{v['scale_factor']:g} · {v['mode']}",
        keywords=("resize", "interpolate", "decoder", "u-net", "unpool", "bilinear"),
        examples=(
            Example({}, (_IMAGE,)),
            Example({"mode": "bilinear"}, (_IMAGE,)),
            Example({"mode": "bilinear", "align_corners": True, "scale_factor": 1.5}, (_IMAGE,)),
            Example({"mode": "bicubic"}, (_IMAGE,)),
            Example({"mode": "linear"}, (TensorSpec((BATCH, 2, 6)),)),
            Example({"mode": "trilinear"}, (TensorSpec((BATCH, 2, 3, 4, 2)),)),
        ),
        url="torch.nn.Upsample",
    ),
)
