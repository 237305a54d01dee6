"""Masks and positions, made from the sizes or the numbers of what arrives."""

from designer.catalogue.call import Call, In, Lowering, function
from designer.catalogue.errors import ShapeError
from designer.catalogue.fields import Choice, Int
from designer.catalogue.layer import Example, Family, LayerDef, Specs, Values
from designer.catalogue.masks import causal_mask
from designer.catalogue.sizes import dim_at, is_batch, sample_dim_of
from designer.catalogue.tensor import BATCH, TensorSpec

_SEQUENCE = TensorSpec((BATCH, 5, 4))
_SCORES = TensorSpec((BATCH, 2, 5, 5))
_WORDS = TensorSpec((BATCH, 6), "int64")

_STEPS = Int("dim", 1, low=None, required=True, help="The dimension of the steps; 1 in (N, steps, features).")


def _triangle(type: str, doc: str, *, icon: str, keywords: tuple[str, ...]) -> LayerDef:
    def infer(v: Values, inputs: Specs) -> Specs:
        (x,) = inputs
        if len(x.shape) < 2 or any(map(is_batch, x.shape[-2:])):
            raise ShapeError(f"{type} needs matrices for each sample, such as (N, 8, 8), but gets {x}.", port="input")
        return inputs

    def lower(v: Values, inputs: Specs) -> Lowering:
        return function(f"torch.{type.lower()}", In(0), *((v["diagonal"],) if v["diagonal"] else ()))

    return LayerDef(
        type=type,
        family=Family.SHAPE,
        doc=doc,
        stem=type.lower(),
        icon=icon,
        params=(Int("diagonal", 0, low=None, help="Where the edge lies: 0 is the diagonal, 1 the line above it."),),
        infer=infer,
        lower=lower,
        summary=lambda v: f"diagonal {v['diagonal']}" if v["diagonal"] else "",
        keywords=("triangle", "triangular", *keywords),
        examples=(
            Example({}, (_SCORES,)),
            Example({"diagonal": 1}, (_SEQUENCE,)),
            Example({"diagonal": -1}, (_SCORES,)),
        ),
        url=f"torch.{type.lower()}",
    )


def _causal(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    at = sample_dim_of("CausalMask", x, v["dim"], "count", fallback=1)
    steps = dim_at(x, at, "CausalMask", "input")
    return (TensorSpec((steps, steps), "float32" if v["kind"] == "additive" else "bool"),)


def _lower_causal(v: Values, inputs: Specs) -> Lowering:
    (steps, _) = _causal(v, inputs)[0].shape
    hidden = causal_mask(steps, steps, In(0))
    match v["kind"]:
        case "hidden":
            return Lowering(hidden)
        case "visible":
            return Lowering(Call("torch.logical_not", (hidden,)))
    return Lowering(Call("torch.where", (hidden, float("-inf"), 0.0)))


def _padding(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    if x.dtype != "int64":
        raise ShapeError(f"PaddingMask needs the numbers of words (int64), but gets {x}.", port="input")
    return (TensorSpec(x.shape, "bool"),)


def _arange(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    at = sample_dim_of("Arange", x, v["dim"], "count", fallback=1)
    return (TensorSpec((dim_at(x, at, "Arange", "input"),), "int64"),)


def _lower_arange(v: Values, inputs: Specs) -> Lowering:
    (steps,) = _arange(v, inputs)[0].shape
    return function("torch.arange", steps, device=Call("getattr", (In(0), "device")))


ENTRIES = (
    _triangle(
        "Tril",
        "Keeps the lower left triangle of matrices and sets the rest to zero.",
        icon="chart-line",
        keywords=("lower", "causal", "mask"),
    ),
    _triangle(
        "Triu",
        "Keeps the upper right triangle of matrices and sets the rest to zero.",
        icon="chart-line",
        keywords=("upper", "causal", "mask"),
    ),
    LayerDef(
        type="CausalMask",
        family=Family.ATTENTION,
        doc="A mask (steps, steps) that hides from each step what comes after it, for a sequence that arrives.",
        stem="causal",
        icon="grid-2x2",
        params=(
            _STEPS,
            Choice(
                "kind",
                "hidden",
                options=("hidden", "visible", "additive"),
                help="Yes where hidden (MultiheadAttention) or where visible (scaled dot product); or −∞ to add.",
            ),
        ),
        infer=_causal,
        lower=_lower_causal,
        gradients=False,
        summary=lambda v: str(v["kind"]),
        keywords=("autoregressive", "look ahead", "triangular", "decoder", "gpt", "attention mask", "subsequent"),
        examples=(
            Example({}, (_SEQUENCE,)),
            Example({"kind": "visible"}, (_WORDS,)),
            Example({"kind": "additive"}, (_SEQUENCE,)),
        ),
    ),
    LayerDef(
        type="PaddingMask",
        family=Family.ATTENTION,
        doc="Says for each word whether it only fills up its sequence, by the number that stands for that.",
        stem="padding",
        icon="square-dashed",
        params=(
            Int("padding_idx", 0, low=None, required=True, help="The number of what fills up."),
            Choice(
                "kind",
                "hidden",
                options=("hidden", "visible"),
                help="Yes for what fills up (key_padding_mask of attention), or for what is real.",
            ),
        ),
        infer=_padding,
        lower=lambda v, x: Lowering(Call("==" if v["kind"] == "hidden" else "!=", (In(0), v["padding_idx"]))),
        summary=lambda v: f"x {'=' if v['kind'] == 'hidden' else '≠'} {v['padding_idx']}",
        keywords=("key_padding_mask", "attention mask", "pad token", "ragged", "variable length"),
        examples=(Example({}, (_WORDS,)), Example({"padding_idx": 1, "kind": "visible"}, (_WORDS,))),
    ),
    LayerDef(
        type="Arange",
        family=Family.SHAPE,
        doc="The numbers 0, 1, 2 … of the steps of what arrives, such as an Embedding of positions takes them.",
        stem="positions",
        icon="list",
        params=(_STEPS,),
        infer=_arange,
        lower=_lower_arange,
        gradients=False,
        summary=lambda v: f"0 … · dim {v['dim']}",
        keywords=("positions", "range", "count", "position ids", "steps", "indices"),
        examples=(Example({}, (_SEQUENCE,)), Example({}, (_WORDS,)), Example({"dim": -1}, (_SEQUENCE,))),
        url="torch.arange",
    ),
)
