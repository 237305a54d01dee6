"""Normalisation over features, over neighbouring channels, and to a length of one."""

from collections.abc import Callable

from designer.catalogue.call import In, Lowering, function, module
from designer.catalogue.errors import SetValue, ShapeError
from designer.catalogue.examples import example
from designer.catalogue.fields import Bool, Float, Int, Param
from designer.catalogue.layer import Example, Family, LayerDef, Specs, Values
from designer.catalogue.layers.normalisation import EPS
from designer.catalogue.sizes import is_batch, map_of, need_floats, sample_dim_of, size_at
from designer.catalogue.tensor import Shape, TensorSpec

_DIMS = Int("dims", 1, help="How many of the last dimensions are taken together.")
_SCALE = Bool("elementwise_affine", True, help="Learn a scale for each feature afterwards.", advanced=True)


def _normalised(who: str, v: Values, x: TensorSpec) -> tuple[int, ...]:
    """The sizes of the last dimensions, which PyTorch calls normalized_shape."""
    return tuple(size_at(x, dim, who, "input") for dim in range(-v["dims"], 0))


def _infer(who: str) -> Callable[[Values, Specs], Specs]:
    def infer(v: Values, inputs: Specs) -> Specs:
        (x,) = inputs
        need_floats(who, x)
        most = len(x.shape) - 1
        if v["dims"] > most:
            raise ShapeError(
                f"{who} is told to take the last {v['dims']} dimensions together, but {x} has {most} beside the batch.",
                repairs=(SetValue("dims", most),) if most else (),
            )
        _normalised(who, v, x)
        return inputs

    return infer


def _lower(who: str) -> Callable[[Values, Specs], Lowering]:
    def lower(v: Values, inputs: Specs) -> Lowering:
        shape = _normalised(who, v, inputs[0])
        rest = {name: value for name, value in v.items() if name != "dims"}
        return module(f"torch.nn.{who}", normalized_shape=shape[0] if len(shape) == 1 else shape, **rest)

    return lower


def _weights(who: str) -> Callable[[Values, Specs], dict[str, Shape]]:
    def weights(v: Values, inputs: Specs) -> dict[str, Shape]:
        shape: Shape = _normalised(who, v, inputs[0])
        if not v["elementwise_affine"]:
            return {}
        return {"weight": shape} | ({"bias": shape} if v.get("bias") else {})

    return weights


def _summary(v: Values) -> str:
    return "per sample" if v["dims"] == 1 else f"last {v['dims']} dimensions"


def _last_dimensions(
    who: str, doc: str, params: tuple[Param, ...], keywords: tuple[str, ...], examples: tuple[Example, ...]
) -> LayerDef:
    return LayerDef(
        type=who,
        family=Family.NORMALISATION,
        doc=doc,
        stem="norm",
        icon="align-center-horizontal",
        params=params,
        infer=_infer(who),
        lower=_lower(who),
        weights=_weights(who),
        summary=_summary,
        keywords=keywords,
        examples=examples,
        url=f"torch.nn.{who}",
    )


def _over_channels(
    who: str, infer: Callable[[Values, Specs], Specs], doc: str, examples: tuple[Example, ...]
) -> LayerDef:
    """The two that divide by what neighbouring channels hold."""
    return LayerDef(
        type=who,
        family=Family.NORMALISATION,
        doc=doc,
        stem="norm",
        icon="layers",
        params=(
            Int("size", 5, required=True, help="How many neighbouring channels count."),
            Float("alpha", 1e-4, low=0.0, help="How strongly they count.", advanced=True),
            Float("beta", 0.75, low=0.0, help="The power that is taken of their sum.", advanced=True),
            Float("k", 1.0, low=0.0, help="What is added to their sum.", advanced=True),
        ),
        infer=infer,
        lower=lambda v, x: module(f"torch.nn.{who}", **v),
        summary=lambda v: f"{v['size']} channels",
        keywords=("local response normalization", "lrn", "alexnet", "lateral inhibition"),
        examples=examples,
        url=f"torch.nn.{who}",
    )


def _local_response(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    who = "LocalResponseNorm"
    need_floats(who, x)
    if len(x.shape) < 3:
        raise ShapeError(f"{who} needs channels with positions, such as (N, 16, 8, 8), but gets {x}.", port="input")
    if is_batch(x.shape[1]):
        raise ShapeError(f"{who} would sum over dimension 1 of {x}, the batch, and so mix the samples.", port="input")
    return inputs


def _cross_map(v: Values, inputs: Specs) -> Specs:
    map_of("CrossMapLRN2d", inputs[0], 2)
    return inputs


def _normalize(v: Values, inputs: Specs) -> Specs:
    need_floats("Normalize", inputs[0])
    sample_dim_of("Normalize", inputs[0], v["dim"], "compare values")
    return inputs


def _lower_normalize(v: Values, _: Specs) -> Lowering:
    given = {name: v[name] for name, usual in (("p", 2.0), ("dim", 1), ("eps", 1e-12)) if v[name] != usual}
    return function("torch.nn.functional.normalize", In(0), **given)


ENTRIES = (
    _last_dimensions(
        "LayerNorm",
        "Gives the features of each sample mean 0 and deviation 1. The usual norm of transformers.",
        (_DIMS, EPS, _SCALE, Bool("bias", True, help="Learn an offset too.", advanced=True)),
        ("layer normalization", "transformer", "ln"),
        (example(16), example(3, 5, 4, dims=2, bias=False), example("L", 6, elementwise_affine=False)),
    ),
    _last_dimensions(
        "RMSNorm",
        "Divides the features of each sample by their root mean square: a LayerNorm without the mean.",
        (
            _DIMS,
            Float(
                "eps",
                None,
                above=0.0,
                none="the smallest step of the number type",
                help="Keeps the division from going wild where values are near zero.",
                advanced=True,
            ),
            _SCALE,
        ),
        ("root mean square", "transformer", "llama", "rms"),
        (example(16), example(3, 5, 4, dims=2, eps=1e-3), example(3, 6, elementwise_affine=False)),
    ),
    _over_channels(
        "LocalResponseNorm",
        _local_response,
        "Divides each value by what its neighbouring channels hold at the same place, as AlexNet did.",
        (example(7, 5, 4), example(6, 9, size=2, alpha=0.5, beta=0.5, k=2.0), example(4, 3, 4, 2, size=3)),
    ),
    _over_channels(
        "CrossMapLRN2d",
        _cross_map,
        "The older form of LocalResponseNorm, for images.",
        (example(7, 5, 4), example(6, 5, 4, size=3, alpha=0.5, beta=0.5, k=2.0)),
    ),
    LayerDef(
        type="Normalize",
        family=Family.NORMALISATION,
        doc="Scales vectors to a length of 1, so that only their direction counts.",
        stem="normalize",
        icon="ratio",
        params=(
            Float("p", 2.0, above=0.0, help="Which length: 2 is the usual one, 1 the sum of amounts."),
            Int("dim", 1, low=None, help="The dimension that is one vector; 0 is the batch."),
            Float("eps", 1e-12, above=0.0, help="The least length to divide by.", advanced=True),
        ),
        infer=_normalize,
        lower=_lower_normalize,
        summary=lambda v: f"length 1 · dim {v['dim']}",
        keywords=("unit length", "l2", "norm", "cosine", "embedding"),
        examples=(example(8), example(3, 6, dim=-1, p=1.0), example(4, 3, 5, p=3.0, eps=1e-6)),
        url="torch.nn.functional.normalize",
    ),
)
