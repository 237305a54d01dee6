"""Resizing: feature maps become larger or smaller without learning. What shrinks by windows is in `pooling`."""

from typing import Any

from designer.catalogue.assuming import at_least
from designer.catalogue.call import In, Lowering, function, module
from designer.catalogue.dims import Dim
from designer.catalogue.errors import SetValue, ShapeError
from designer.catalogue.examples import example
from designer.catalogue.fields import Bool, Choice, Float, Ints, IntTuple
from designer.catalogue.layer import Family, LayerDef, Obstacle, Specs, Values
from designer.catalogue.sizes import AXES, map_of
from designer.catalogue.tensor import TensorSpec
from designer.catalogue.windows import rescaled

_MODES = {
    "nearest": (1, 2, 3),
    "nearest-exact": (1, 2, 3),
    "linear": (1,),
    "bilinear": (2,),
    "bicubic": (2,),
    "trilinear": (3,),
    "area": (1, 2, 3),
}
"""How many dimensions after the channels each mode works on."""

_BLENDS = {1: "linear", 2: "bilinear", 3: "trilinear"}
_WITH_CORNERS = ("linear", "bilinear", "bicubic", "trilinear")
_SMOOTH = ("bilinear", "bicubic")
"""The modes that know `antialias`."""

_SCALE_FACTOR = Float(
    "scale_factor", 2.0, above=0.0, required=True, help="How many times larger each side becomes; 0.5 halves it."
)


def _upsample(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    dims = len(x.shape) - 2
    if dims not in AXES:
        map_of("Upsample", x, _MODES[v["mode"]][0])
    channels, sizes = map_of("Upsample", x, dims)
    _need_mode(v, x, dims)
    if v["size"] is not None and len(v["size"]) not in (1, dims):
        raise ShapeError(
            f"Upsample needs one size for all sides of {x}, or one each for {' and '.join(AXES[dims])}, "
            f"but has {'×'.join(map(str, v['size']))}.",
            repairs=(SetValue("size", [v["size"][0]] * dims), SetValue("size", None)),
        )
    return (TensorSpec((x.shape[0], channels, *_resized("Upsample", v, x, sizes))),)


def _need_mode(v: Values, x: TensorSpec, dims: int) -> None:
    mode = v["mode"]
    if dims not in _MODES[mode]:
        raise ShapeError(
            f"Upsample with mode {mode} needs {_MODES[mode][0]} dimensions after the channels, but gets {x}.",
            port="input",
            repairs=(SetValue("mode", "nearest"), SetValue("mode", _BLENDS[dims])),
        )
    if v["antialias"] and mode not in _SMOOTH:
        other = tuple(SetValue("mode", smooth) for smooth in _SMOOTH) if dims == 2 else ()
        raise ShapeError(
            f"Upsample can smooth (antialias) images with bilinear or bicubic only, but gets {x} with {mode}.",
            repairs=(SetValue("antialias", False), *other),
        )


def _resized(who: str, v: Values, x: TensorSpec, sizes: tuple[Dim, ...]) -> tuple[Dim, ...]:
    if v["size"] is not None:
        return tuple(v["size"]) if len(v["size"]) == len(sizes) else tuple(v["size"]) * len(sizes)
    outs = tuple(rescaled(size, v["scale_factor"]) for size in sizes)
    if not all(at_least(out, 1) for out in outs):
        raise ShapeError(
            f"{who} with scale_factor {v['scale_factor']:g} leaves nothing of {x}.",
            repairs=(SetValue("scale_factor", 2.0),),
        )
    return outs


def _target(v: Values) -> dict[str, Any]:  # Any: arguments are of every kind
    """The argument that says how large: the size if there is one."""
    if v["size"] is None:
        return {"scale_factor": v["scale_factor"]}
    return {"size": v["size"][0] if len(v["size"]) == 1 else v["size"]}


def _lower_upsample(v: Values, _: Specs) -> Lowering:
    """torch.nn.Upsample, which has no `antialias`; torch.nn.functional.interpolate where that is wanted."""
    args = {**_target(v), "mode": v["mode"]}
    if v["align_corners"] and v["mode"] in _WITH_CORNERS:
        args["align_corners"] = True
    if v["recompute_scale_factor"] and v["size"] is None:
        args["recompute_scale_factor"] = True
    if v["antialias"]:
        return function("torch.nn.functional.interpolate", In(0), **args, antialias=True)
    return module("torch.nn.Upsample", **args)


def _summary(v: Values) -> str:
    size = f"×{v['scale_factor']:g}" if v["size"] is None else "→ " + "×".join(map(str, v["size"]))
    return f"{size} · {v['mode']}" if "mode" in v else size


def _obstacle(v: Values, inputs: Specs) -> Obstacle | None:
    sizes = inputs[0].shape[2:]
    if v["mode"] != "area" and not v["antialias"]:
        return None
    if all(isinstance(size, int) for size in sizes):
        return _width_of_one(v, inputs) if v["antialias"] else None
    if v["mode"] == "area":
        return Obstacle(
            "ONNX knows Upsample with mode area only where a fixed size arrives.",
            (SetValue("mode", _BLENDS[len(sizes)]),),
        )
    if v["align_corners"]:
        return Obstacle(
            "ONNX knows Upsample with antialias and align_corners only where a fixed size arrives.",
            (SetValue("align_corners", False), SetValue("antialias", False)),
        )
    if v["size"] is None and not v["recompute_scale_factor"] and not _whole(v["scale_factor"], sizes):
        return Obstacle(
            "ONNX rounds Upsample with antialias otherwise where scale_factor gives no whole size.",
            (SetValue("recompute_scale_factor", True), SetValue("antialias", False)),
        )
    return _width_of_one(v, inputs)


def _width_of_one(v: Values, inputs: Specs) -> Obstacle | None:
    """PyTorch then makes all rows equal."""
    height, width = _resized("Upsample", v, inputs[0], inputs[0].shape[2:])
    if width != 1 or height in (1, inputs[0].shape[2]):
        return None
    return Obstacle(
        "PyTorch and ONNX differ about Upsample with antialias where the width becomes 1 and the height changes.",
        (SetValue("antialias", False),),
    )


def _whole(factor: float, sizes: tuple[Dim, ...]) -> bool:
    return all((size * factor if isinstance(size, int) else factor).is_integer() for size in sizes)


def _fixed_mode(who: str, doc: str, *keywords: str) -> LayerDef:
    """The two older classes, which know images and one mode."""

    def infer(v: Values, inputs: Specs) -> Specs:
        channels, sizes = map_of(who, inputs[0], 2)
        return (TensorSpec((inputs[0].shape[0], channels, *_resized(who, v, inputs[0], sizes))),)

    return LayerDef(
        type=who,
        family=Family.SHAPE,
        doc=doc,
        stem="up",
        icon="image-upscale",
        params=(
            IntTuple("size", None, size=2, none="by scale_factor", help="Height and width of the output."),
            _SCALE_FACTOR,
        ),
        infer=infer,
        lower=lambda v, _: module(f"torch.nn.{who}", **_target(v)),
        summary=_summary,
        keywords=("resize", "interpolate", "upsample", *keywords),
        examples=(example(2, 5, 4), example(2, 5, 4, scale_factor=1.5), example(2, 5, 4, size=(7, 3))),
        url=f"torch.nn.{who}",
    )


_IMAGE = (2, 5, 4)

ENTRIES = (
    LayerDef(
        type="Upsample",
        family=Family.SHAPE,
        doc="Makes feature maps larger or smaller by repeating or blending neighbours. Nothing is learned.",
        stem="up",
        icon="image-upscale",
        params=(
            Ints(
                "size",
                None,
                min_size=1,
                none="by scale_factor",
                help="Size of the output, in place of a scale factor: one number for each side, or one for all.",
            ),
            _SCALE_FACTOR,
            Choice("mode", "nearest", options=tuple(_MODES), help="Repeat the nearest point, blend, or average."),
            Bool(
                "align_corners",
                False,
                help="Keep the corner points in place; has a meaning for linear to trilinear modes only.",
                advanced=True,
            ),
            Bool(
                "recompute_scale_factor",
                False,
                help="Blend by the ratio of the sizes, after rounding, and not by scale_factor.",
                advanced=True,
            ),
            Bool(
                "antialias",
                False,
                help="Smooth before shrinking, so that fine patterns do not flicker; bilinear and bicubic only.",
                advanced=True,
            ),
        ),
        infer=_upsample,
        lower=_lower_upsample,
        summary=_summary,
        obstacle=_obstacle,
        keywords=("resize", "interpolate", "downsample", "decoder", "u-net", "unpool", "bilinear", "bicubic", "zoom"),
        examples=(
            example(*_IMAGE),
            example(*_IMAGE, mode="bilinear"),
            example(*_IMAGE, mode="bilinear", align_corners=True, scale_factor=1.5),
            example(*_IMAGE, mode="bicubic"),
            example(*_IMAGE, size=(7, 3), mode="nearest-exact"),
            example(*_IMAGE, size=3, mode="area"),
            example(*_IMAGE, scale_factor=0.7, mode="bicubic", antialias=True, recompute_scale_factor=True),
            example(*_IMAGE, scale_factor=0.7, mode="bilinear", antialias=True),
            example(*_IMAGE, size=(3, 4), mode="bilinear", antialias=True, align_corners=True),
            example(*_IMAGE, size=(3, 1), mode="bilinear", antialias=True),
            example(2, 6, mode="linear"),
            example(2, 6, size=4, mode="linear"),
            example(2, "L", scale_factor=1.5),
            example(2, 3, 4, 2, mode="trilinear"),
            example(2, 3, 4, 2, mode="area", scale_factor=0.5),
        ),
        url="torch.nn.Upsample",
    ),
    _fixed_mode("UpsamplingNearest2d", "Makes images larger by repeating the nearest point.", "nearest"),
    _fixed_mode("UpsamplingBilinear2d", "Makes images larger by blending, with the corners in place.", "bilinear"),
)
