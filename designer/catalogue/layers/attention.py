"""Attention: each position gathers what it needs from all positions."""

from collections.abc import Mapping
from typing import Any

from designer.catalogue.assuming import same
from designer.catalogue.call import Call, In, Lowering, module
from designer.catalogue.dims import Dim, symbol
from designer.catalogue.errors import ShapeError
from designer.catalogue.fields import Bool, Float, Int
from designer.catalogue.layer import Example, Family, LayerDef, Port, Specs, Values
from designer.catalogue.masks import (
    causal_mask,
    mask_for_heads,
    need_attention_mask,
    need_heads,
    need_no_mask,
    need_padding_mask,
    need_sequence,
)
from designer.catalogue.sizes import size_at
from designer.catalogue.tensor import ABSENT, BATCH, Shape, TensorSpec

_WHO = "MultiheadAttention"
_IN_FORWARD = ("is_causal", "average_attn_weights", "need_weights")
"""Parameters that are arguments of the call, not of the constructor."""


def _three(inputs: Specs) -> tuple[TensorSpec, TensorSpec, TensorSpec]:
    """Query, key and value; what is not connected is what came before it."""
    query, key, value = inputs[:3]
    key = key if key.given else query
    return query, key, value if value.given else key


def _infer(v: Values, inputs: Specs) -> Specs:
    query, key, value = _three(inputs)
    targets, features = need_sequence(_WHO, query, "query")
    sources, _ = need_sequence(_WHO, key, "key")
    values, _ = need_sequence(_WHO, value, "value")
    if not same(sources, values):
        raise ShapeError(f"{_WHO} needs as many keys as values, but gets {key} and {value}.", port="value")
    need_heads(_WHO, features, v["num_heads"], "num_heads", "query")
    _need_masks(v, inputs, targets, sources)
    output = TensorSpec(query.shape, query.dtype)
    if not v["need_weights"]:
        return (output,)
    heads = () if v["average_attn_weights"] else (v["num_heads"],)
    return output, TensorSpec((BATCH, *heads, targets, _looked_at(v, sources)), query.dtype)


def _need_masks(v: Values, inputs: Specs, targets: Dim, sources: Dim) -> None:
    mask, padding = inputs[3:]
    if mask.given:
        if v["is_causal"]:
            need_no_mask(_WHO, mask, "attn_mask", "is_causal")
        need_attention_mask(_WHO, mask, "attn_mask", targets, sources, v["num_heads"], inputs[0].dtype)
    if padding.given:
        need_padding_mask(_WHO, padding, "key_padding_mask", sources, inputs[0].dtype)


def _looked_at(v: Values, sources: Dim) -> Dim:
    """The keys, with the one that is learned and the one of zeros."""
    return sources + int(v["add_bias_kv"]) + int(v["add_zero_attn"])


def _widths(inputs: Specs) -> tuple[int, int, int]:
    query, key, value = (size_at(x, 2, _WHO) for x in _three(inputs))
    return query, key, value


def _lower(v: Values, inputs: Specs) -> Lowering:
    embed, kdim, vdim = _widths(inputs)
    own: dict[str, Any] = {"kdim": kdim, "vdim": vdim} if (kdim, vdim) != (embed, embed) else {}
    key = In(1 if inputs[1].given else 0)
    constructor = {name: value for name, value in v.items() if name not in _IN_FORWARD}
    made = module(f"torch.nn.{_WHO}", embed_dim=embed, **constructor, **own, batch_first=True).module
    arguments = (In(0), key, In(2) if inputs[2].given else key)
    returns = ("output", "weights" if v["need_weights"] else "_")
    return Lowering(Call("self", arguments, _in_forward(v, inputs)), made, returns)


def _in_forward(v: Values, inputs: Specs) -> Mapping[str, Any]:
    """The keyword arguments of the call, without what is as usual."""
    query, key, _ = _three(inputs)
    mask, padding = inputs[3:]
    said: dict[str, Any] = {}
    if mask.given:
        said["attn_mask"] = mask_for_heads(3, mask.shape, v["num_heads"])
    elif v["is_causal"]:
        said["attn_mask"] = causal_mask(query.shape[1], key.shape[1], In(0))
    if padding.given:
        said["key_padding_mask"] = In(4)
    return said | {name: False for name in ("need_weights", "average_attn_weights") if not v[name]}


def _weights(v: Values, inputs: Specs) -> dict[str, Shape]:
    embed, kdim, vdim = _widths(inputs)
    weights: dict[str, Shape]
    if (kdim, vdim) == (embed, embed):
        weights = {"in_proj_weight": (3 * embed, embed)}
    else:
        weights = {"q_proj_weight": (embed, embed), "k_proj_weight": (embed, kdim), "v_proj_weight": (embed, vdim)}
    weights["out_proj.weight"] = (embed, embed)
    if v["bias"]:
        weights |= {"in_proj_bias": (3 * embed,), "out_proj.bias": (embed,)}
    if v["add_bias_kv"]:
        weights |= {"bias_k": (1, 1, embed), "bias_v": (1, 1, embed)}
    return weights


def _macs(v: Values, inputs: Specs, _: Specs) -> Dim:
    """Four projections (query and result, keys, values), then scores and weighted sums for each pair of positions."""
    embed, kdim, vdim = _widths(inputs)
    query, key = _three(inputs)[:2]
    targets, sources = query.shape[1], key.shape[1]
    pairs = targets * _looked_at(v, sources)
    return 2 * targets * embed * embed + sources * embed * (kdim + vdim) + 2 * pairs * embed


_OPEN = TensorSpec((BATCH, symbol("L"), 8))
_SELF = (ABSENT,) * 4
_MASK, _PADDING = TensorSpec((BATCH, 6, 6), "bool"), TensorSpec((BATCH, 6), "bool")

ENTRIES = (
    LayerDef(
        type=_WHO,
        family=Family.ATTENTION,
        doc="Each position of the query gathers from the values where its key matches; several heads look for "
        "different things. Sequences arrive as (N, positions, features): batch_first is always on.",
        stem="attention",
        icon="eye",
        params=(
            Int("num_heads", 4, required=True, help="How many patterns are looked for at once; divides the features."),
            Float("dropout", 0.0, low=0.0, high=1.0, help="Share of attention weights dropped while training."),
            Bool("is_causal", False, help="Hide what comes later: position i sees the keys up to i."),
            Bool("bias", True, help="Add learned offsets to the projections.", advanced=True),
            Bool("add_bias_kv", False, help="Add a learned key and value that all may look at.", advanced=True),
            Bool("add_zero_attn", False, help="Add a key and value of zeros that all may look at.", advanced=True),
            Bool("need_weights", True, help="Give the weights too; without them it is faster.", advanced=True),
            Bool("average_attn_weights", True, help="Give the mean of the heads' weights, not each.", advanced=True),
        ),
        inputs=(
            Port("query", help="The positions that look for something. Alone, it attends to itself."),
            Port("key", optional=True, help="What is looked at; the query itself if nothing is connected."),
            Port("value", optional=True, help="What is gathered; the key if nothing is connected."),
            Port(
                "attn_mask",
                optional=True,
                help="Yes where a target may not look at a source, or numbers that are added to the scores.",
            ),
            Port("key_padding_mask", optional=True, help="Yes where a key only fills up its sequence."),
        ),
        outputs=(
            Port("output", help="What each position of the query has gathered."),
            Port("weights", help="How much each looked at each, averaged over the heads.", optional=True),
        ),
        infer=_infer,
        lower=_lower,
        weights=_weights,
        macs=_macs,
        summary=lambda v: f"{v['num_heads']} heads" if v["num_heads"] > 1 else "1 head",
        keywords=("self-attention", "cross-attention", "transformer", "scaled dot product", "mha"),
        examples=(
            Example({}, (TensorSpec((BATCH, 6, 8)), *_SELF)),
            Example({"num_heads": 2}, (TensorSpec((BATCH, 3, 8)), TensorSpec((BATCH, 5, 8)), ABSENT, ABSENT, ABSENT)),
            Example(
                {"num_heads": 3, "bias": False},
                (TensorSpec((BATCH, 3, 6)), TensorSpec((BATCH, 5, 4)), TensorSpec((BATCH, 5, 7)), ABSENT, ABSENT),
            ),
            Example({"is_causal": True, "average_attn_weights": False}, (_OPEN, *_SELF)),
            Example({}, (TensorSpec((BATCH, 6, 8)), ABSENT, ABSENT, _MASK, _PADDING)),
            Example({"need_weights": False, "is_causal": True}, (_OPEN, *_SELF)),
            Example({"need_weights": False}, (TensorSpec((BATCH, 6, 8)), *_SELF[1:], _PADDING)),
            Example(
                {"add_bias_kv": True, "add_zero_attn": True},
                (TensorSpec((BATCH, 6, 8)), ABSENT, ABSENT, TensorSpec((BATCH, 4, 6, 6)), ABSENT),
            ),
            Example({"num_heads": 2}, (TensorSpec((BATCH, 6, 8)), ABSENT, ABSENT, TensorSpec((6, 6), "bool"), ABSENT)),
            Example({"num_heads": 2}, (TensorSpec((BATCH, 6, 8)), ABSENT, ABSENT, TensorSpec((2, 6, 6)), ABSENT)),
        ),
        url="torch.nn.MultiheadAttention",
    ),
)
