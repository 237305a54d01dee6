"""Attention: each position gathers what it needs from all positions."""

from designer.catalogue.call import In, Lowering, module
from designer.catalogue.dims import Dim, same
from designer.catalogue.errors import SetValue, ShapeError
from designer.catalogue.fields import Bool, Float, Int
from designer.catalogue.layer import Example, Family, LayerDef, Port, Specs, Values
from designer.catalogue.sizes import dim_at, need_floats, size_at
from designer.catalogue.tensor import ABSENT, BATCH, Shape, TensorSpec

_WHO = "MultiheadAttention"


def _three(inputs: Specs) -> tuple[TensorSpec, TensorSpec, TensorSpec]:
    """Query, key and value; what is not connected is what came before it."""
    query, key, value = inputs
    key = key if key.given else query
    return query, key, value if value.given else key


def _infer(v: Values, inputs: Specs) -> Specs:
    query, key, value = _three(inputs)
    for port, x in (("query", query), ("key", key), ("value", value)):
        need_floats(_WHO, x, port)
        if len(x.shape) != 3 or x.shape[0] != BATCH:
            raise ShapeError(f"{_WHO} needs sequences (N, positions, features), but gets {x} as {port}.", port=port)
        size_at(x, 2, _WHO, port)
        dim_at(x, 1, _WHO, port)
    if not same(key.shape[1], value.shape[1]):
        raise ShapeError(f"{_WHO} needs as many keys as values, but gets {key} and {value}.", port="value")
    features, heads = size_at(query, 2, _WHO), v["num_heads"]
    if features % heads:
        fitting = next(count for count in range(min(heads, features), 0, -1) if features % count == 0)
        raise ShapeError(
            f"{_WHO} cannot split {features} features into {heads} heads of equal size.",
            port="query",
            repairs=(SetValue("num_heads", fitting),),
        )
    return query, TensorSpec((BATCH, query.shape[1], key.shape[1]))


def _widths(inputs: Specs) -> tuple[int, int, int]:
    query, key, value = (size_at(x, 2, _WHO) for x in _three(inputs))
    return query, key, value


def _lower(v: Values, inputs: Specs) -> Lowering:
    embed, kdim, vdim = _widths(inputs)
    own = {"kdim": kdim, "vdim": vdim} if (kdim, vdim) != (embed, embed) else {}
    key = In(1 if inputs[1].given else 0)
    return module(
        "torch.nn.MultiheadAttention",
        In(0),
        key,
        In(2) if inputs[2].given else key,
        embed_dim=embed,
        **v,
        **own,
        batch_first=True,
        returns=("output", "weights"),
    )


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
    return weights


def _macs(v: Values, inputs: Specs, _: Specs) -> Dim:
    """Four projections (query and result, keys, values), then scores and weighted sums for each pair of positions."""
    embed, kdim, vdim = _widths(inputs)
    query, key = _three(inputs)[:2]
    targets, sources = query.shape[1], key.shape[1]
    return 2 * targets * embed * embed + sources * embed * (kdim + vdim) + 2 * targets * sources * embed


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
            Bool("bias", True, help="Add learned offsets to the projections.", advanced=True),
        ),
        inputs=(
            Port("query", help="The positions that look for something. Alone, it attends to itself."),
            Port("key", optional=True, help="What is looked at; the query itself if nothing is connected."),
            Port("value", optional=True, help="What is gathered; the key if nothing is connected."),
        ),
        outputs=(
            Port("output", help="What each position of the query has gathered."),
            Port("weights", help="How much each looked at each, averaged over the heads."),
        ),
        infer=_infer,
        lower=_lower,
        weights=_weights,
        macs=_macs,
        summary=lambda v: f"{v['num_heads']} heads" if v["num_heads"] > 1 else "1 head",
        keywords=("self-attention", "cross-attention", "transformer", "scaled dot product", "mha"),
        examples=(
            Example({}, (TensorSpec((BATCH, 6, 8)), ABSENT, ABSENT)),
            Example({"num_heads": 2}, (TensorSpec((BATCH, 3, 8)), TensorSpec((BATCH, 5, 8)), ABSENT)),
            Example(
                {"num_heads": 3, "bias": False},
                (TensorSpec((BATCH, 3, 6)), TensorSpec((BATCH, 5, 4)), TensorSpec((BATCH, 5, 7))),
            ),
        ),
        url="torch.nn.MultiheadAttention",
    ),
)
