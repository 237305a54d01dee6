"""Losses for vectors that are to lie near each other where samples are alike: siamese networks and self-supervision."""

from designer.catalogue.dims import Dim
from designer.catalogue.errors import ShapeError
from designer.catalogue.fields import Float
from designer.catalogue.layer import Port, Specs, Values
from designer.catalogue.losses.rules import INPUT, example, loss, margin, need_vectors, reduction, spec
from designer.catalogue.tensor import BATCH, TensorSpec

_FIRST, _SECOND = Port("input1", help="The first vector of each pair."), Port("input2", help="The second.")
_VECTORS = (spec(8), spec(8))


def _views(who: str, values: Values, specs: Specs) -> str:
    return need_vectors(who, specs, (_FIRST, _SECOND), only=True)


def _of_all_pairs(values: Values, specs: Specs, outputs: Specs) -> Dim:
    """Each of the 2·N vectors of a batch is compared with all of them."""
    return 4 * BATCH * specs[0].shape[1]


def _pairs(who: str, values: Values, specs: Specs) -> str:
    dtype = need_vectors(who, specs[:2], (_FIRST, _SECOND), only=True)
    _need_one_each(who, specs[2], "1 (alike) or 0 (different) for each pair")
    return dtype


def _triplets(who: str, values: Values, specs: Specs) -> str:
    dtype = need_vectors(who, specs[:1], (INPUT,), only=True)
    _need_one_each(who, specs[1], "class number for each sample")
    if specs[1].dtype != "int64":
        raise ShapeError(f"{who} needs class numbers (N) int64, but the target is {specs[1]}.", port="target")
    return dtype


def _need_one_each(who: str, target: TensorSpec, what: str) -> None:
    if target.shape != (BATCH,):
        raise ShapeError(f"{who} needs one {what}, (N), but the target is {target}.", port="target")


ENTRIES = (
    loss(
        "ContrastiveLoss",
        "For pairs of vectors: those that are alike shall be near, the others at least the margin apart.",
        margin(1.0, "How far apart at least is what is different.", above=0.0),
        reduction(),
        infer=_pairs,
        inputs=(_FIRST, _SECOND, Port("target", help="1 for alike, 0 for different, (N).")),
        gradients=False,  # The target only says which of two formulas counts.
        is_part=True,
        icon="proportions",
        keywords=("siamese", "metric learning", "similarity", "distance", "embedding", "pairs"),
        examples=(
            example(*_VECTORS, spec(dtype="int64")),
            example(*_VECTORS, spec(), margin=2.0, reduction="sum"),
        ),
    ),
    loss(
        "BatchHardTripletLoss",
        "Finds triplets in the batch: the farthest sample of a class shall be nearer than the nearest of another.",
        margin(0.3, "How much nearer at least.", above=0.0),
        reduction(),
        infer=_triplets,
        inputs=(INPUT, Port("target", help="The class of each sample, (N) int64.")),
        is_part=True,
        icon="share-2",
        keywords=("triplet", "metric learning", "embedding", "hard mining", "siamese", "re-identification"),
        examples=(
            example(spec(8), spec(dtype="int64")),
            example(spec(8), spec(dtype="int64"), margin=1.0, reduction="sum"),
        ),
    ),
    loss(
        "NTXentLoss",
        "For two views of each sample: their vectors shall point the same way, and away from those of all others.",
        Float("temperature", 0.5, above=0.0, help="How sharply directions are told apart; less is sharper."),
        reduction(),
        infer=_views,
        inputs=(
            Port("input1", help="The vectors of the first views, (N, features)."),
            Port("input2", help="Those of the second views of the same samples."),
        ),
        macs=_of_all_pairs,
        is_part=True,
        icon="copy-plus",
        keywords=("simclr", "contrastive", "self-supervised", "infonce", "views", "embedding", "nt-xent"),
        examples=(example(*_VECTORS), example(*_VECTORS, temperature=0.1, reduction="sum")),
    ),
)
