"""Losses for classes: which one is it, and which of several are there."""

from designer.catalogue.call import Call, In
from designer.catalogue.errors import SetValue, ShapeError
from designer.catalogue.fields import Float, Floats, Int
from designer.catalogue.layer import Specs, Values
from designer.catalogue.losses.rules import (
    class_weights,
    compared,
    example,
    is_same,
    loss,
    margin,
    need_class_numbers,
    need_one_kind,
    need_output_weights,
    need_same,
    need_scores,
    need_weights,
    output_weights,
    reduction,
    spec,
)

_IGNORE = Int(
    "ignore_index",
    -100,
    low=None,
    help="Samples of the class with this number do not count, such as padding. No class has a number below 0.",
    advanced=True,
)
_ROWS = (example(spec(10), spec(dtype="int64")), example(spec(3), spec(dtype="int64"), weight=[1.0, 2.0, 0.5]))
_MAPS = (example(spec(3, 8, 8), spec(8, 8, dtype="int64"), ignore_index=2, reduction="sum"),)


def _cross_entropy(who: str, values: Values, specs: Specs) -> str:
    x, target = specs
    need_weights(who, values, need_scores(who, x))
    if not target.is_float:
        need_class_numbers(who, x, target)
        return x.dtype
    need_same(who, x, target)
    if values["ignore_index"] >= 0:
        raise ShapeError(
            f"{who} cannot ignore class {values['ignore_index']}: the target {target} holds a share of each class.",
            port="target",
            repairs=(SetValue("ignore_index", -100),),
        )
    return need_one_kind(who, x, target)


def _nll(who: str, values: Values, specs: Specs) -> str:
    x, target = specs
    need_weights(who, values, need_scores(who, x))
    need_class_numbers(who, x, target)
    return x.dtype


def _multi_margin(who: str, values: Values, specs: Specs) -> str:
    x, target = specs
    need_weights(who, values, need_scores(who, x, only_rows=True))
    need_class_numbers(who, x, target)
    return x.dtype


def _multi_label_margin(who: str, values: Values, specs: Specs) -> str:
    x, target = specs
    need_scores(who, x, only_rows=True)
    if target.dtype != "int64" or not is_same(x.shape, target.shape):
        raise ShapeError(
            f"{who} gets scores {x} and so needs a list of classes {x} int64 for each sample, ended by −1, "
            f"but the target is {target}.",
            port="target",
        )
    return x.dtype


def _multi_label(who: str, values: Values, specs: Specs) -> str:
    need_scores(who, specs[0])
    return _yes_or_no(who, values, specs)


def _yes_or_no(who: str, values: Values, specs: Specs) -> str:
    dtype = compared(who, values, specs)
    for name in ("weight", "pos_weight"):
        if name in values:
            need_output_weights(who, values, specs[0], name)
    return dtype


_NUMBERS = (
    example(spec(1), spec(1)),
    example(spec(3, 4), spec(3, 4), reduction="sum"),
    example(spec(3), spec(3), weight=[1.0, 0.5, 2.0]),
)

ENTRIES = (
    loss(
        "CrossEntropyLoss",
        "Compares class scores with the right class. The scores are logits: put no Softmax before it.",
        class_weights(),
        _IGNORE,
        reduction(),
        Float(
            "label_smoothing",
            0.0,
            low=0.0,
            high=1.0,
            help="Share of the certainty that is spread over the other classes; keeps a network from overconfidence.",
            advanced=True,
        ),
        infer=_cross_entropy,
        icon="target",
        keywords=("classification", "log loss", "softmax", "nll", "class weights"),
        examples=(*_ROWS, *_MAPS, example(spec(4), spec(4), label_smoothing=0.1)),
    ),
    loss(
        "NLLLoss",
        "Compares the logarithms of class probabilities with the right class: end the network with LogSoftmax.",
        class_weights(),
        _IGNORE,
        reduction(),
        infer=_nll,
        icon="target",
        keywords=("classification", "negative log likelihood", "log softmax"),
        examples=(*_ROWS, *_MAPS),
    ),
    loss(
        "BCEWithLogitsLoss",
        "Judges each output as a yes or no of its own. Outputs are logits: put no Sigmoid before it.",
        output_weights(),
        Floats(
            "pos_weight",
            (),
            size=0,
            low=0.0,
            help="One number for each output, or one for all: how much a yes counts. Above 1 for what is rare.",
            advanced=True,
        ),
        reduction(),
        infer=_yes_or_no,
        icon="toggle-right",
        keywords=("binary", "cross entropy", "multi-label", "sigmoid", "imbalance"),
        examples=(*_NUMBERS, example(spec(3), spec(3), pos_weight=[2.0])),
    ),
    loss(
        "BCELoss",
        "Judges each output as a yes or no of its own. Outputs are probabilities: end the network with Sigmoid.",
        output_weights(),
        reduction(),
        infer=_yes_or_no,
        icon="toggle-right",
        keywords=("binary", "cross entropy", "multi-label", "sigmoid"),
        examples=_NUMBERS,
    ),
    loss(
        "MultiLabelSoftMarginLoss",
        "BCEWithLogitsLoss for samples with several labels, averaged over the classes first. Outputs are logits.",
        output_weights(),
        reduction(),
        infer=_multi_label,
        icon="toggle-right",
        keywords=("multi-label", "binary", "sigmoid", "tags"),
        examples=_NUMBERS,
    ),
    loss(
        "SoftMarginLoss",
        "Wants outputs to have the sign of the target, −1 or 1, with a soft border between right and wrong.",
        reduction(),
        infer=compared,
        arguments=lambda specs: (In(0), Call(".detach", (In(1),))),  # PyTorch has no gradient for the target.
        gradients=False,
        icon="toggle-right",
        keywords=("binary", "logistic", "signs"),
        examples=_NUMBERS[:2],
    ),
    loss(
        "MultiMarginLoss",
        "Wants the score of the right class to be above each other one by a margin, as support vector machines do.",
        Int("p", 1, low=1, high=2, help="Count how much is missing as it is (1), or its square (2).", advanced=True),
        margin(1.0, "How far the right score must be above the others."),
        class_weights(),
        reduction(),
        infer=_multi_margin,
        icon="ratio",
        keywords=("classification", "hinge", "svm"),
        examples=(*_ROWS, example(spec(4), spec(dtype="int64"), p=2, margin=0.5, reduction="sum")),
    ),
    loss(
        "MultiLabelMarginLoss",
        "Wants the scores of all classes of a sample to be above the others by 1. The target lists them, then −1.",
        reduction(),
        infer=_multi_label_margin,
        icon="ratio",
        keywords=("multi-label", "hinge", "svm"),
        examples=(
            example(spec(5), spec(5, dtype="int64")),
            example(spec(3), spec(3, dtype="int64"), reduction="sum"),
        ),
    ),
)
