"""Positions: attention sees a set; these tell it what comes where."""

from designer.catalogue.assuming import at_least
from designer.catalogue.call import In, Lowering, module
from designer.catalogue.dims import symbol
from designer.catalogue.errors import InsertBefore, Repair, SetValue, ShapeError
from designer.catalogue.fields import Bool, Float, Int, Param
from designer.catalogue.layer import Example, Family, LayerDef, Port, Specs, Values
from designer.catalogue.masks import need_sequence
from designer.catalogue.sizes import dim_at, need_floats, size_at
from designer.catalogue.tensor import ABSENT, BATCH, Shape, TensorSpec

_SEQUENCE, _OPEN = TensorSpec((BATCH, 5, 8)), TensorSpec((BATCH, symbol("L"), 6))
_DROPOUT = Float("dropout", 0.0, low=0.0, high=1.0, help="Share of values dropped afterwards while training.")
_LIBRARY = ("transformer", "position encoding", "positional encoding", "order")


def _infer_added(who: str, v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    steps, _ = need_sequence(who, x, "input")
    if not at_least(v["max_len"] - steps, 0):
        repairs: tuple[Repair, ...] = (SetValue("max_len", steps),) if isinstance(steps, int) else ()
        raise ShapeError(f"{who} knows {v['max_len']} positions, but {x} has {steps}.", port="input", repairs=repairs)
    return inputs


def _added(
    type: str,
    doc: str,
    longest: Param,
    *,
    icon: str,
    keywords: tuple[str, ...],
    table: str,
    learned: bool,
) -> LayerDef:
    """A layer that adds a row of its `table` to each position."""

    def rows(v: Values, inputs: Specs) -> dict[str, Shape]:
        return {table: (v["max_len"], size_at(inputs[0], 2, type))}

    return LayerDef(
        type=type,
        family=Family.ATTENTION,
        doc=doc,
        stem="positions",
        icon=icon,
        params=(longest, _DROPOUT),
        infer=lambda v, x: _infer_added(type, v, x),
        lower=lambda v, x: module(f"parts.{type}", features=x[0].shape[2], **v),
        weights=rows if learned else lambda v, x: {},
        buffers=lambda v, x: {} if learned else rows(v, x),
        summary=lambda v: f"up to {v['max_len']}",
        keywords=(*_LIBRARY, *keywords),
        examples=(
            Example({"max_len": 16}, (_SEQUENCE,)),
            Example({"max_len": 9, "dropout": 0.1}, (TensorSpec((BATCH, 5, 7)),)),
            Example({"max_len": 20}, (_OPEN,)),
        ),
    )


def _rotary(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    need_floats("RotaryEmbedding", x)
    if len(x.shape) not in (3, 4) or x.shape[0] != BATCH:
        raise ShapeError(
            f"RotaryEmbedding needs (N, heads, positions, features) or (N, positions, features), but gets {x}.",
            port="input",
        )
    dim_at(x, -2, "RotaryEmbedding", "input")
    features = size_at(x, -1, "RotaryEmbedding", "input")
    if features % 2:
        raise ShapeError(
            f"RotaryEmbedding turns pairs of features, but {x} has {features}.",
            port="input",
            repairs=(InsertBefore("Linear", {"out_features": features + 1}),),
        )
    return inputs


def _bias(v: Values, inputs: Specs) -> Specs:
    query, key = inputs
    who = "RelativePositionBias"
    targets, _ = need_sequence(who, query, "query")
    sources, _ = need_sequence(who, key, "key") if key.given else (targets, 0)
    near = v["num_buckets"] // (4 if v["bidirectional"] else 2)
    if v["max_distance"] <= near:
        raise ShapeError(
            f"{who} has numbers of their own for {near} distances, so max_distance must be more than "
            f"{v['max_distance']}.",
            repairs=(SetValue("max_distance", 4 * near),),
        )
    return (TensorSpec((v["num_heads"], targets, sources)),)


def _lower_bias(v: Values, inputs: Specs) -> Lowering:
    return module("parts.RelativePositionBias", In(0), In(1 if inputs[1].given else 0), **v)


ENTRIES = (
    _added(
        "SinusoidalPositions",
        "Adds waves of falling frequency to a sequence, so that a transformer can tell its positions apart.",
        Int("max_len", 5000, low=2, help="The longest sequence that may arrive."),
        icon="audio-waveform",
        keywords=("sine", "cosine", "fourier"),
        table="waves",
        learned=False,
    ),
    _added(
        "LearnedPositions",
        "Adds a learned vector for each position to a sequence, as BERT, GPT and vision transformers do.",
        Int(
            "max_len",
            512,
            low=2,
            required=True,
            help="The longest sequence that may arrive; each position learns a vector.",
        ),
        icon="list",
        keywords=("position embedding", "bert", "gpt", "vit"),
        table="weight",
        learned=True,
    ),
    LayerDef(
        type="RotaryEmbedding",
        family=Family.ATTENTION,
        doc="Turns pairs of features by angles that grow with the position, so that scores depend on distances only. "
        "It belongs on queries and keys, before ScaledDotProductAttention.",
        stem="rotary",
        icon="rotate-ccw",
        params=(
            Float("base", 10000.0, above=1.0, help="How slowly the slowest pair turns; more for long sequences."),
            Bool("interleaved", False, help="Pair neighbours instead of the two halves.", advanced=True),
        ),
        infer=_rotary,
        lower=lambda v, x: module("parts.RotaryEmbedding", features=x[0].shape[-1], **v),
        buffers=lambda v, x: {"rates": (x[0].shape[-1] // 2,)},
        summary=lambda v: f"base {v['base']:g}",
        keywords=(*_LIBRARY, "rope", "rotation", "llama", "roformer"),
        examples=(
            Example({}, (TensorSpec((BATCH, 2, 5, 8)),)),
            Example({"base": 100.0, "interleaved": True}, (_SEQUENCE,)),
            Example({}, (_OPEN,)),
        ),
    ),
    LayerDef(
        type="RelativePositionBias",
        family=Family.ATTENTION,
        doc="Learns a number for each distance between positions and each head, to be added to the scores of "
        "attention: wire it to attn_mask.",
        stem="bias",
        icon="move",
        params=(
            Int("num_heads", 8, required=True, help="As many as the attention has."),
            Int("num_buckets", 32, low=4, help="How many different distances are told apart."),
            Int("max_distance", 128, low=2, help="From here on, all distances are one.", advanced=True),
            Bool("bidirectional", True, help="Tell what comes before from what comes after.", advanced=True),
        ),
        inputs=(
            Port("query", help="The sequence that looks; only its length counts."),
            Port("key", help="The sequence that is looked at; the query's if nothing is connected.", optional=True),
        ),
        infer=_bias,
        lower=_lower_bias,
        weights=lambda v, x: {"weight": (v["num_buckets"], v["num_heads"])},
        summary=lambda v: f"{v['num_heads']} heads · {v['num_buckets']}",
        gradients=False,
        keywords=(*_LIBRARY, "t5", "relative attention", "attention bias", "alibi"),
        examples=(
            Example({"num_heads": 2}, (_SEQUENCE, ABSENT)),
            Example({"num_heads": 2, "num_buckets": 8, "max_distance": 9}, (TensorSpec((BATCH, 12, 4)), _SEQUENCE)),
            Example({"num_heads": 4, "bidirectional": False}, (_OPEN, ABSENT)),
        ),
    ),
)
