"""Attention without anything learned: queries, keys and values arrive as they are."""

from collections.abc import Mapping
from typing import Any

from designer.catalogue.assuming import divides, same
from designer.catalogue.call import Call, In, Lowering
from designer.catalogue.dims import Dim, symbol
from designer.catalogue.errors import SetValue, ShapeError
from designer.catalogue.fields import Bool, Float
from designer.catalogue.layer import Example, Family, LayerDef, Port, Specs, Values
from designer.catalogue.masks import need_mask_kind, need_no_mask
from designer.catalogue.sizes import broadcast, dim_at, need_floats
from designer.catalogue.tensor import ABSENT, BATCH, Shape, TensorSpec

_WHO = "ScaledDotProductAttention"
_PORTS = ("query", "key", "value")
_HEADS = 4
"""Dimensions of (N, heads, positions, features), the form that ONNX knows."""


def _infer(v: Values, inputs: Specs) -> Specs:
    query, key, value, mask = inputs
    for port, x in zip(_PORTS, inputs, strict=False):
        need_floats(_WHO, x, port)
        if len(x.shape) < 3 or x.shape[0] != BATCH or len(x.shape) != len(query.shape):
            raise ShapeError(
                f"{_WHO} needs query, key and value alike as (N, heads, positions, features) or (N, positions, "
                f"features), but gets {x} as {port}.",
                port=port,
            )
        dim_at(x, -1, _WHO, port), dim_at(x, -2, _WHO, port)
    if not same(query.shape[-1], key.shape[-1]):
        raise ShapeError(
            f"{_WHO} needs queries and keys of one length, but gets {query} and {key}: their last sizes differ.",
            port="key",
        )
    if not same(key.shape[-2], value.shape[-2]):
        raise ShapeError(f"{_WHO} needs as many keys as values, but gets {key} and {value}.", port="value")
    lead = _lead(v, inputs)
    if mask.given:
        _need_mask(v, mask, (*lead, query.shape[-2], key.shape[-2]), query.dtype)
    return (TensorSpec((*lead, query.shape[-2], value.shape[-1]), query.dtype),)


def _lead(v: Values, inputs: Specs) -> Shape:
    """What stands before positions and features: the batch and the heads."""
    if not v["enable_gqa"]:
        return broadcast(_WHO, [x.shape[:-2] for x in inputs[:3]], "key")
    query, *others = inputs[:3]
    if len(query.shape) < _HEADS:
        raise ShapeError(
            f"{_WHO} shares keys among heads (enable_gqa), but {query} has no heads (N, heads, positions, features).",
            port="query",
            repairs=(SetValue("enable_gqa", False),),
        )
    heads = dim_at(query, -3, _WHO, "query")
    for port, x in zip(_PORTS[1:], others, strict=True):
        if not divides(heads, dim_at(x, -3, _WHO, port)):
            raise ShapeError(
                f"{_WHO} cannot share the {x.shape[-3]} heads of {port} {x} evenly among {heads} heads of the query.",
                port=port,
            )
    return (*broadcast(_WHO, [x.shape[:-3] for x in inputs[:3]], "key"), heads)


def _need_mask(v: Values, mask: TensorSpec, scores: Shape, dtype: str) -> None:
    if v["is_causal"]:
        need_no_mask(_WHO, mask, "attn_mask", "is_causal")
    need_mask_kind(_WHO, mask, "attn_mask", dtype)
    shape = _aligned(mask.shape, len(scores))
    if len(shape) < 2 or len(shape) > len(scores) or not all(map(_stretches, shape[::-1], scores[::-1])):
        raise ShapeError(
            f"{_WHO} needs attn_mask as {TensorSpec(scores[-2:])} or {TensorSpec(scores)}, but gets {mask}.",
            port="attn_mask",
        )


def _aligned(mask: Shape, rank: int) -> Shape:
    """A mask for each sample (N, targets, sources) holds for all heads."""
    return (BATCH, *(1,) * (rank - 3), *mask[1:]) if len(mask) == 3 and mask[0] == BATCH else mask


def _stretches(one: Dim, to: Dim) -> bool:
    return one == 1 or same(one, to)


def _arguments(inputs: Specs) -> tuple[list[In | Call], dict[str, Any]]:
    """Query, key and value with a dimension of heads, which ONNX wants; and the mask, which fits to that."""
    rank = len(inputs[0].shape)
    headless = rank < _HEADS
    three: list[In | Call] = [Call(".unsqueeze", (In(place), 1)) if headless else In(place) for place in range(3)]
    mask = inputs[3]
    if not mask.given:
        return three, {}
    missing = max(rank, _HEADS) - 3 if len(mask.shape) == 3 and mask.shape[0] == BATCH else 0
    fitted: In | Call = In(3)
    for _ in range(missing):
        fitted = Call(".unsqueeze", (fitted, 1))
    return three, {"attn_mask": fitted}


def _lower(v: Values, inputs: Specs) -> Lowering:
    """Without dropout a function; with it a part, which knows whether it is trained."""
    three, mask = _arguments(inputs)
    usual: Mapping[str, Any] = {"dropout_p": 0.0, "is_causal": False, "scale": None, "enable_gqa": False}
    said = {name: v[name] for name in usual if v[name] != usual[name]}
    if v["dropout_p"]:
        made: Call | None = Call(f"parts.{_WHO}", (), dict(v))
        result = Call("self", tuple(three), mask)
    else:
        made = None
        result = Call("torch.nn.functional.scaled_dot_product_attention", tuple(three), {**mask, **said})
    return Lowering(Call(".squeeze", (result, 1)) if len(inputs[0].shape) < _HEADS else result, made)


def _macs(v: Values, inputs: Specs, outputs: Specs) -> Dim:
    """Scores and weighted sums for each pair of positions."""
    lead = outputs[0].shape[:-2]
    pairs = TensorSpec((*lead, inputs[0].shape[-2], inputs[1].shape[-2])).size
    return pairs * (inputs[0].shape[-1] + inputs[2].shape[-1])


_OPEN = TensorSpec((BATCH, 2, symbol("L"), 4))

ENTRIES = (
    LayerDef(
        type=_WHO,
        family=Family.ATTENTION,
        doc="Each query gathers from the values where its key matches. Nothing is learned here: projections and heads "
        "are drawn around it.",
        stem="attention",
        icon="eye",
        params=(
            Bool("is_causal", False, help="Hide what comes later: position i sees the keys up to i."),
            Float("dropout_p", 0.0, low=0.0, high=1.0, help="Share of attention weights dropped while training."),
            Float("scale", None, above=0.0, none="1 / √features", help="What scores are multiplied by.", advanced=True),
            Bool("enable_gqa", False, help="Let several heads of the query share one of the keys.", advanced=True),
        ),
        inputs=(
            Port("query", help="What looks for something: (N, heads, positions, features), or without heads."),
            Port("key", help="What is looked at."),
            Port("value", help="What is gathered, one for each key."),
            Port(
                "attn_mask",
                optional=True,
                help="Yes where a query may look at a key (the other way round than in MultiheadAttention), or numbers "
                "that are added to the scores.",
            ),
        ),
        infer=_infer,
        lower=_lower,
        macs=_macs,
        summary=lambda v: "causal" if v["is_causal"] else "",
        keywords=("sdpa", "self-attention", "flash attention", "dot product", "grouped query", "gqa", "transformer"),
        examples=(
            Example({}, (*(TensorSpec((BATCH, 2, 5, 4)),) * 3, ABSENT)),
            Example(
                {"scale": 0.5},
                (TensorSpec((BATCH, 5, 4)), TensorSpec((BATCH, 7, 4)), TensorSpec((BATCH, 7, 6)), ABSENT),
            ),
            Example({"is_causal": True}, (*(_OPEN,) * 3, ABSENT)),
            Example({"dropout_p": 0.1}, (*(TensorSpec((BATCH, 5, 4)),) * 3, TensorSpec((BATCH, 5, 5), "bool"))),
            Example(
                {"enable_gqa": True},
                (TensorSpec((BATCH, 6, 5, 4)), *(TensorSpec((BATCH, 2, 7, 4)),) * 2, TensorSpec((BATCH, 5, 7))),
            ),
            Example({}, (*(TensorSpec((BATCH, 2, 5, 4)),) * 3, TensorSpec((5, 5), "bool"))),
            Example({}, (*(TensorSpec((BATCH, 2, 3, 5, 4)),) * 3, TensorSpec((BATCH, 1, 1, 5, 5)))),
        ),
        url="torch.nn.functional.scaled_dot_product_attention",
    ),
)
