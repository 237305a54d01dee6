"""Sources: constants, learned numbers and noise."""

from collections.abc import Callable
from typing import Any

from designer.catalogue.call import Call, In, Lowering, function, module
from designer.catalogue.dims import fixed, product
from designer.catalogue.errors import SetValue, ShapeError
from designer.catalogue.fields import Choice, Float, Floats, Ints, Param
from designer.catalogue.layer import Example, Family, LayerDef, Port, Specs, Values, always
from designer.catalogue.operands import plain, with_number
from designer.catalogue.sizes import need_numbers, need_real
from designer.catalogue.tensor import BATCH, TensorSpec

_ROW = TensorSpec((BATCH, 8))
_IMAGE = TensorSpec((BATCH, 2, 5, 4))
_WHOLE = TensorSpec((BATCH, 5), "int64")


def _constant(v: Values, _: Specs) -> Specs:
    count, places = len(v["value"]), fixed(product(v["shape"]))
    if count not in (1, places):
        raise ShapeError(
            f"Constant has {count} numbers for the {places} places of its shape. Give one for all, or one for each.",
            repairs=(SetValue("shape", [count]),) if count else (SetValue("value", [0.0]),),
        )
    if v["dtype"] == "int64" and not all(number.is_integer() for number in v["value"]):
        raise ShapeError(
            "Constant is to hold whole numbers (int64), but has fractions.", repairs=(SetValue("dtype", "float32"),)
        )
    return (TensorSpec(v["shape"], v["dtype"]),)


def _lower_constant(v: Values, _: Specs) -> Lowering:
    """Python's own numbers say of what kind the tensor is."""
    kind: Callable[[float], float | int | bool] = {"float32": float, "int64": int, "bool": bool}[v["dtype"]]
    arguments = {"values": [kind(number) for number in v["value"]], "shape": v["shape"]}
    return Lowering(Call("self"), Call("parts.Constant", (), arguments))


def _constant_words(v: Values) -> str:
    numbers = ", ".join(f"{number:g}" for number in v["value"])
    return numbers if len(numbers) <= 28 else f"{numbers[:27]}…"


def _lower_parameter(v: Values, _: Specs) -> Lowering:
    return Lowering(Call("self"), Call("parts.LearnedTensor", (), dict(v)))


def _noise(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    need_real("RandomNoise", x)
    if not v["shape"]:
        return inputs
    if x.shape[:1] != (BATCH,):
        raise ShapeError(f"RandomNoise with a shape needs the batch first, but gets {x}.", port="input")
    return (TensorSpec((BATCH, *v["shape"]), x.dtype),)


def _lower_noise(v: Values, inputs: Specs) -> Lowering:
    like = Call(".new_zeros", (In(0), (BATCH, *v["shape"]))) if v["shape"] else In(0)
    drawn = Call("torch.randn_like" if v["distribution"] == "normal" else "torch.rand_like", (like,))
    return Lowering(drawn if v["scale"] == 1 else Call("*", (plain(v["scale"]), drawn)))


def _gaussian(v: Values, inputs: Specs) -> Specs:
    need_real("GaussianNoise", inputs[0])
    return inputs


def _full_like(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    need_numbers("FullLike", x)
    if with_number(x.dtype, v["fill_value"]) != x.dtype:
        raise ShapeError(
            f"FullLike cannot fill whole numbers {x} with {v['fill_value']:g}. Choose a whole number.",
            repairs=(SetValue("fill_value", 0.0),),
        )
    return inputs


def _like(
    type: str,
    doc: str,
    *params: Param,
    icon: str,
    keywords: tuple[str, ...],
    infer: Callable[[Values, Specs], Specs] = lambda v, x: x,
    # Any: the arguments of a call.
    arguments: Callable[[Values], tuple[Any, ...]] = lambda v: (),
    target: str,
    stem: str,
) -> LayerDef:
    return LayerDef(
        type=type,
        family=Family.SOURCE,
        doc=doc,
        stem=stem,
        icon=icon,
        params=params,
        inputs=(Port("input", help="The tensor whose shape is wanted; its numbers do not matter."),),
        infer=infer,
        lower=lambda v, x: function(target, In(0), *arguments(v)),
        summary=lambda v: ", ".join(f"{value:.4g}" for value in v.values()),
        gradients=False,
        keywords=("like", "constant", "same shape", *keywords),
        examples=(Example({}, (_ROW,)), Example({}, (_IMAGE,)), Example({}, (_WHOLE,))),
        url=target,
    )


ENTRIES = (
    LayerDef(
        type="Constant",
        family=Family.SOURCE,
        doc="Fixed numbers: one that fills a shape, or one for each place in it. Nothing of them is learned.",
        stem="constant",
        icon="text-cursor-input",
        params=(
            Floats(
                "value", (1.0,), size=0, required=True, help="The numbers, the last dimension first; or one for all."
            ),
            Ints("shape", (), required=True, help="Sizes of the tensor. It has no batch; empty is a single number."),
            Choice(
                "dtype",
                "float32",
                options=("float32", "int64", "bool"),
                help="Real numbers, whole ones (int64) for indices, or yes and no (bool), where 0 is no.",
            ),
        ),
        inputs=(),
        infer=_constant,
        lower=_lower_constant,
        buffers=lambda v, x: {"value": v["shape"]},
        summary=_constant_words,
        keywords=("number", "literal", "buffer", "tensor", "fixed", "full", "weights"),
        examples=(
            Example({"value": (0.5,), "shape": (2, 3)}),
            Example({"value": (1, 2, 3, 4, 5, 6), "shape": (1, 2, 3)}),
            Example({"value": (2, 0), "shape": (2,), "dtype": "int64"}),
            Example({"value": (1, 0, 1), "shape": (3, 1), "dtype": "bool"}),
            Example(),
        ),
        url="torch.tensor",
    ),
    LayerDef(
        type="Parameter",
        family=Family.SOURCE,
        doc="Learned numbers that depend on no input, such as a class token or positions. Expand gives it a batch.",
        stem="parameter",
        icon="database",
        params=(
            Ints("shape", (1, 1, 64), required=True, help="Sizes of the tensor, without a batch of its own."),
            Choice(
                "init",
                "normal",
                options=("normal", "uniform", "zeros", "ones"),
                help="What the numbers are before training.",
            ),
            Float(
                "scale",
                0.02,
                above=0.0,
                help="The spread of normal numbers; the largest of uniform ones.",
                advanced=True,
            ),
        ),
        inputs=(),
        infer=lambda v, x: (TensorSpec(v["shape"]),),
        lower=_lower_parameter,
        weights=lambda v, x: {"value": v["shape"]},
        summary=lambda v: "×".join(map(str, v["shape"])) or "1",
        keywords=("learned", "learnable", "trainable", "weight", "class token", "cls token", "query", "nn.parameter"),
        examples=(
            Example(),
            Example({"shape": (4, 3), "init": "uniform", "scale": 0.5}),
            Example({"shape": (), "init": "ones"}),
            Example({"shape": (2,), "init": "zeros"}),
        ),
        url="torch.nn.parameter.Parameter",
    ),
    LayerDef(
        type="RandomNoise",
        family=Family.SOURCE,
        doc="Random numbers in the shape of what arrives, drawn anew each time, also after training.",
        stem="noise",
        icon="audio-waveform",
        params=(
            Choice(
                "distribution",
                "normal",
                options=("normal", "uniform"),
                help="Numbers of a bell curve around 0, or all alike from 0 to 1.",
            ),
            Float("scale", 1.0, help="What they are multiplied by."),
            Ints("shape", (), help="Sizes for each sample, without the batch; empty takes those of what arrives."),
        ),
        inputs=(Port("input", help="The tensor whose batch and shape are wanted; its numbers do not matter."),),
        infer=_noise,
        lower=_lower_noise,
        summary=lambda v: f"{v['distribution']} · {v['scale']:.4g}",
        random=always,
        gradients=False,
        keywords=("random", "randn", "rand", "gaussian", "sample", "latent", "gan", "diffusion", "stochastic"),
        examples=(
            Example({}, (_ROW,)),
            Example({"distribution": "uniform", "scale": 0.5}, (_IMAGE,)),
            Example({"shape": [16]}, (_IMAGE,)),
        ),
        url="torch.randn_like",
    ),
    LayerDef(
        type="GaussianNoise",
        family=Family.SOURCE,
        doc="Adds random numbers of a bell curve while training, so that the network learns to bear them.",
        stem="noisy",
        icon="audio-waveform",
        params=(Float("std", 0.1, low=0.0, required=True, help="How far the added numbers spread."),),
        infer=_gaussian,
        lower=lambda v, x: module("parts.GaussianNoise", **v),
        summary=lambda v: f"σ {v['std']:.4g}",
        keywords=("noise", "regularisation", "jitter", "denoising", "augmentation"),
        examples=(Example({}, (_ROW,)), Example({"std": 0.5}, (_IMAGE,))),
    ),
    _like(
        "ZerosLike",
        "Zeros in the shape of what arrives.",
        icon="circle",
        keywords=("zeros", "empty", "initial state"),
        target="torch.zeros_like",
        stem="zeros",
    ),
    _like(
        "OnesLike",
        "Ones in the shape of what arrives.",
        icon="circle-dot",
        keywords=("ones", "mask"),
        target="torch.ones_like",
        stem="ones",
    ),
    _like(
        "FullLike",
        "One number in the shape of what arrives.",
        Float("fill_value", 0.0, required=True, help="The number."),
        icon="circle-dot",
        keywords=("fill", "full", "number"),
        infer=_full_like,
        arguments=lambda v: (plain(v["fill_value"]),),
        target="torch.full_like",
        stem="full",
    ),
)
