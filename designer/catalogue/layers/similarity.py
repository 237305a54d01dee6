"""How alike two vectors are: the angle between them, or how far they lie apart."""

from designer.catalogue.call import In, module
from designer.catalogue.errors import InsertBefore, Repair, ShapeError
from designer.catalogue.fields import Bool, Float, Int
from designer.catalogue.layer import Example, Family, LayerDef, Port, Specs, Values
from designer.catalogue.sizes import broadcast, need_floats, promoted, sample_dim_of
from designer.catalogue.tensor import BATCH, TensorSpec

_PORTS = (Port("x1", help="The first vectors."), Port("x2", help="The second vectors."))
_VECTORS, _MAPS = TensorSpec((BATCH, 8)), TensorSpec((BATCH, 4, 3, 5))


def _common(who: str, inputs: Specs) -> TensorSpec:
    for port, spec in zip(("x1", "x2"), inputs, strict=True):
        need_floats(who, spec, port)
    return TensorSpec(broadcast(who, [spec.shape for spec in inputs], "x2", _as_wide(inputs)), promoted(inputs))


def _as_wide(inputs: Specs) -> tuple[Repair, ...]:
    """A Linear layer that makes the second as wide as the first, if nothing else differs."""
    one, two = (spec.shape for spec in inputs)
    if len(one) < 2 or one[:-1] != two[:-1] or not isinstance(one[-1], int) or not isinstance(two[-1], int):
        return ()
    return (InsertBefore("Linear", {"out_features": one[-1]}, "x2"),)


def _cosine(v: Values, inputs: Specs) -> Specs:
    x = _common("CosineSimilarity", inputs)
    at = sample_dim_of("CosineSimilarity", x, v["dim"], "compare values", fallback=1)
    return (TensorSpec((*x.shape[:at], *x.shape[at + 1 :]), x.dtype),)


def _distance(v: Values, inputs: Specs) -> Specs:
    x = _common("PairwiseDistance", inputs)
    if x.shape[-1] == BATCH:
        raise ShapeError(
            f"PairwiseDistance measures along the last dimension, which is the batch in {x}, and so would mix the "
            "samples. It needs features there, such as (N, 64).",
            port="x1",
        )
    return (TensorSpec((*x.shape[:-1], *((1,) if v["keepdim"] else ())), x.dtype),)


ENTRIES = (
    LayerDef(
        type="CosineSimilarity",
        family=Family.MERGE,
        doc="The cosine of the angle between two vectors: 1 if they point the same way, −1 if they are opposite.",
        stem="similarity",
        icon="ratio",
        params=(
            Int("dim", 1, low=None, help="The dimension that holds a vector's numbers."),
            Float(
                "eps", 1e-8, above=0.0, help="Keeps the division from going wild where vectors vanish.", advanced=True
            ),
        ),
        inputs=_PORTS,
        infer=_cosine,
        lower=lambda v, x: module("torch.nn.CosineSimilarity", In(0), In(1), **v),
        summary=lambda v: f"dim {v['dim']}",
        keywords=("angle", "siamese", "contrastive", "retrieval", "distance"),
        examples=(
            Example({}, (_VECTORS, _VECTORS)),
            Example({"dim": -1}, (_MAPS, TensorSpec((BATCH, 1, 3, 5)))),
        ),
        url="torch.nn.CosineSimilarity",
    ),
    LayerDef(
        type="PairwiseDistance",
        family=Family.MERGE,
        doc="How far two vectors lie apart, along the last dimension.",
        stem="distance",
        icon="move",
        params=(
            Float("p", 2.0, above=0.0, help="Which norm: 2 is the straight line, 1 the sum of differences."),
            Float("eps", 1e-6, low=0.0, help="Added to each difference, so that gradients exist at 0.", advanced=True),
            Bool("keepdim", False, help="Keep the last dimension, with a size of 1."),
        ),
        inputs=_PORTS,
        infer=_distance,
        lower=lambda v, x: module("torch.nn.PairwiseDistance", In(0), In(1), **v),
        summary=lambda v: f"p {v['p']:g}",
        keywords=("euclidean", "manhattan", "norm", "siamese", "contrastive", "triplet", "similarity"),
        examples=(
            Example({}, (_VECTORS, _VECTORS)),
            Example({"p": 1.0, "keepdim": True}, (_MAPS, TensorSpec((BATCH, 1, 3, 5)))),
            Example({"p": 3.0}, (_VECTORS, _VECTORS)),
        ),
        url="torch.nn.PairwiseDistance",
    ),
)
