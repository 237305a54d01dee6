"""Losses for pairs and triples: what belongs together shall be near, what does not shall be apart."""

from designer.catalogue.call import Call
from designer.catalogue.errors import ShapeError
from designer.catalogue.fields import Bool, Choice, Float
from designer.catalogue.layer import Port, Specs, Values
from designer.catalogue.losses.rules import (
    INPUT,
    example,
    is_same,
    loss,
    margin,
    need_numbers,
    need_one_shape,
    need_same,
    need_vectors,
    reduction,
    spec,
)
from designer.catalogue.tensor import BATCH, TensorSpec

_FIRST, _SECOND = Port("input1", help="The first of the two."), Port("input2", help="The second of the two.")
_TRIPLE = (
    Port("anchor", help="The sample that is compared."),
    Port("positive", help="One that belongs to it."),
    Port("negative", help="One that does not."),
)
_PARAM_SWAP = Bool(
    "swap", False, help="Measure the negative from the positive, too, and take the shorter way.", advanced=True
)


def _need_signs(who: str, target: TensorSpec) -> None:
    if target.dtype == "bool":
        raise ShapeError(f"{who} needs a target of −1 and 1, but gets yes and no {target}.", port="target")


def _ranking(who: str, values: Values, specs: Specs) -> str:
    one, two, target = specs
    for each, port in ((one, "input1"), (two, "input2")):
        need_numbers(who, each, port)
    _need_signs(who, target)
    if not is_same(one.shape, target.shape):
        raise ShapeError(
            f"{who} needs a −1 or 1 for each pair of scores {one}, but the target is {target}.", port="target"
        )
    return need_one_shape(who, (one, two))


def _cosine(who: str, values: Values, specs: Specs) -> str:
    dtype = need_vectors(who, specs[:2], (_FIRST, _SECOND), only=True)
    target = specs[2]
    _need_signs(who, target)
    if target.shape != (BATCH,):
        raise ShapeError(f"{who} needs one −1 or 1 for each pair, (N), but the target is {target}.", port="target")
    return dtype


def _hinge(who: str, values: Values, specs: Specs) -> str:
    x, target = specs
    need_numbers(who, x, "input")
    _need_signs(who, target)
    need_same(who, x, target)
    return x.dtype


def _triplet(who: str, values: Values, specs: Specs) -> str:
    return need_vectors(who, specs, _TRIPLE)


def _with_distance(values: Values) -> Values:
    """The cosine is a part; without a function, PyTorch measures straight lines."""
    kwargs = dict(values)
    if kwargs.pop("distance_function") == "cosine":
        kwargs["distance_function"] = Call("parts.CosineDistance")
    return kwargs


_VECTORS = (spec(8), spec(8))
_TRIPLES = (
    example(*_VECTORS, spec(8)),
    example(*(spec(4, 3),) * 3, margin=0.5, swap=True, reduction="sum"),
)

ENTRIES = (
    loss(
        "HingeEmbeddingLoss",
        "For distances: where the target is 1 they shall be small, where it is −1 at least the margin.",
        margin(1.0, "How far apart at least is what does not belong together.", low=0.0),
        reduction(),
        infer=_hinge,
        inputs=(INPUT, Port("target", help="1 for near, −1 for apart.")),
        gradients=False,  # The target only says which of two formulas counts.
        icon="proportions",
        keywords=("similarity", "distance", "metric learning", "siamese", "signs"),
        examples=(
            example(spec(), spec()),
            example(spec(3), spec(3), margin=0.5, reduction="sum"),
            example(spec(3), spec(3, dtype="int64")),
        ),
    ),
    loss(
        "CosineEmbeddingLoss",
        "For pairs of vectors: where the target is 1 they shall point the same way, where it is −1 apart.",
        margin(0.0, "The cosine below which vectors are apart enough.", low=-1.0, high=1.0),
        reduction(),
        infer=_cosine,
        inputs=(_FIRST, _SECOND, Port("target", help="1 for alike, −1 for different, (N).")),
        gradients=False,  # The target only says which of two formulas counts.
        icon="proportions",
        keywords=("similarity", "cosine", "metric learning", "siamese", "embedding"),
        examples=(
            example(*_VECTORS, spec()),
            example(*_VECTORS, spec(dtype="int64"), margin=0.5, reduction="sum"),
        ),
    ),
    loss(
        "MarginRankingLoss",
        "For orders: where the target is 1 the first score shall be above the second, where it is −1 below it.",
        margin(0.0, "How far the scores must be apart.", low=0.0),
        reduction(),
        infer=_ranking,
        inputs=(_FIRST, _SECOND, Port("target", help="1 if the first is to be higher, −1 if the second is.")),
        icon="list",
        keywords=("ranking", "order", "preference", "learning to rank"),
        examples=(
            example(spec(), spec(), spec()),
            example(spec(1), spec(1), spec(1, dtype="int64"), margin=0.5, reduction="sum"),
        ),
    ),
    loss(
        "TripletMarginLoss",
        "A sample shall be nearer to one that belongs to it than to one that does not, by a margin.",
        margin(1.0, "How much nearer at least.", above=0.0),
        Float("p", 2.0, above=0.0, help="How distance is measured: 2 straight, 1 along the axes.", advanced=True),
        Float("eps", 1e-6, low=0.0, help="Added to differences, so that roots have a gradient.", advanced=True),
        _PARAM_SWAP,
        reduction(),
        infer=_triplet,
        inputs=_TRIPLE,
        icon="share-2",
        keywords=("metric learning", "embedding", "anchor", "facenet", "siamese"),
        examples=(*_TRIPLES, example(*_VECTORS, spec(8), p=1.0)),
    ),
    loss(
        "TripletMarginWithDistanceLoss",
        "TripletMarginLoss with another measure of distance.",
        Choice(
            "distance_function",
            "cosine",
            options=("euclidean", "cosine"),
            required=True,
            help="How distance is measured: along a straight line, or by the angle between vectors.",
        ),
        margin(1.0, "How much nearer at least.", above=0.0),
        _PARAM_SWAP,
        reduction(),
        infer=_triplet,
        inputs=_TRIPLE,
        construct=_with_distance,
        icon="share-2",
        keywords=("metric learning", "embedding", "anchor", "cosine", "siamese"),
        examples=(*_TRIPLES, example(*_VECTORS, spec(8), distance_function="euclidean")),
    ),
)
