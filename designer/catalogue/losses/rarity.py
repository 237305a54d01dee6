"""Losses for classes of which some are rare: where most of a picture is background, or most samples are healthy."""

from designer.catalogue.assuming import at_least
from designer.catalogue.errors import ShapeError
from designer.catalogue.fields import Float, Int
from designer.catalogue.layer import Port, Specs, Values
from designer.catalogue.losses.rules import (
    INPUT,
    class_weights,
    example,
    loss,
    need_class_numbers,
    need_one_kind,
    need_same,
    need_scores,
    need_weights,
    reduction,
    spec,
)
from designer.catalogue.tensor import BATCH

_TARGET = Port("target", help="The number of the class of each place, or a yes or no (1 or 0) for each score.")
_INPUTS = (INPUT, _TARGET)
_MAP, _CLASSES = spec(3, 8, 6), spec(8, 6, dtype="int64")


def _ignored(default: int = -100) -> Int:
    return Int(
        "ignore_index",
        default,
        low=None,
        help="Places of the class with this number do not count. No class has a number below 0.",
        advanced=True,
    )


def _either(who: str, values: Values, specs: Specs) -> str:
    """Scores with class numbers, or with a yes or no for each."""
    x, target = specs
    classes = need_scores(who, x)
    if x.shape[0] != BATCH:
        raise ShapeError(f"{who} needs the batch first, but gets {x}.", port="input")
    if target.is_float:
        need_same(who, x, target)
        return need_one_kind(who, x, target)
    need_class_numbers(who, x, target)
    if not at_least(classes, 2):
        raise ShapeError(
            f"{who} needs a score for each of two classes at least, but gets {x}. For a single score, the target must "
            "be 1 or 0 as a real number.",
            port="input",
        )
    return x.dtype


def _focal(who: str, values: Values, specs: Specs) -> str:
    dtype = _either(who, values, specs)
    need_weights(who, values, specs[0].shape[1])
    return dtype


ENTRIES = (
    loss(
        "FocalLoss",
        "Cross-entropy that looks away from what is easy, so that the many do not drown the few. The scores are logits:"
        " put neither Softmax nor Sigmoid before it.",
        Float("gamma", 2.0, low=0.0, help="How strongly it looks away from what is easy; 0 is plain cross-entropy."),
        class_weights(),
        _ignored(),
        reduction(),
        infer=_focal,
        inputs=_INPUTS,
        is_part=True,
        icon="target",
        keywords=("classification", "segmentation", "detection", "imbalance", "rare", "cross entropy", "retinanet"),
        examples=(
            example(spec(10), spec(dtype="int64")),
            example(spec(3), spec(dtype="int64"), weight=[1.0, 2.0, 0.5], gamma=0.5),
            example(_MAP, _CLASSES, ignore_index=2, reduction="sum"),
            example(spec(4), spec(4)),
            example(spec(2, 5), spec(2, 5), weight=[0.5, 1.0]),
        ),
    ),
    loss(
        "DiceLoss",
        "How badly the areas of classes cover those that are right; small areas count as much as large ones. The "
        "scores are logits: put neither Softmax nor Sigmoid before it.",
        Float("smooth", 1.0, above=0.0, help="Added above and below, so that classes that are nowhere do no harm."),
        _ignored(),
        infer=_either,
        inputs=_INPUTS,
        is_part=True,
        icon="combine",
        keywords=("segmentation", "masks", "overlap", "f1", "sørensen", "v-net", "imbalance"),
        examples=(
            example(_MAP, _CLASSES),
            example(spec(1, 8, 6), spec(1, 8, 6), smooth=0.1),
            example(spec(5), spec(dtype="int64"), ignore_index=2),
        ),
    ),
)
