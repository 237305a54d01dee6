"""In which form a loss wants a dataset's targets, and what its outputs mean for classes.

A loss without a line here compares something else than one output with one target, or targets that no dataset has.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Literal

from designer.catalogue.datasets import CLASSIFICATION, DatasetDef, Task
from designer.catalogue.errors import ShapeError
from designer.catalogue.layer import LayerDef, Values
from designer.catalogue.tensor import BATCH, TensorSpec


class TargetForm(StrEnum):
    """How targets are written for a loss."""

    CLASS = "class"
    """The number of the class, int64 (N)."""
    CLASS_LIST = "class list"
    """The number of the class and then −1, as a list of classes with one member, int64 (N, classes)."""
    ONE_HOT = "one-hot"
    """A 1 in the place of the class among 0s, float32 (N, classes)."""
    BINARY = "binary"
    """Of two classes, the number of the class as float32 (N, 1)."""
    SIGNS = "signs"
    """A 1 in the place of the class among −1s, float32 (N, classes)."""
    SIGN = "sign"
    """Of two classes, −1 for the first and 1 for the second, float32 (N, 1)."""
    APART = "apart"
    """A −1 in the place of the class among 1s, float32 (N, classes): the outputs of the others shall be small."""
    VALUES = "values"
    """The values themselves, float32 (N, k); for many labels, 1 or 0 for each; the input where that shall come out."""


Shares = Literal["", "softmax", "sigmoid"]
"""What makes shares of the classes of a network's outputs; nothing where they are near shares already."""


@dataclass(frozen=True, slots=True)
class _Use:
    """How a loss is used: for classes, for two classes with a single output, for values; None where it is not."""

    classes: TargetForm | None = None
    single: TargetForm | None = None
    values: bool = False
    shares: Shares = ""


_F = TargetForm
_NUMBERS = _Use(_F.ONE_HOT, _F.BINARY, values=True)

_USES: Mapping[str, _Use] = MappingProxyType(
    {
        "CrossEntropyLoss": _Use(_F.CLASS, shares="softmax"),
        "NLLLoss": _Use(_F.CLASS, shares="softmax"),
        "BCEWithLogitsLoss": _Use(_F.ONE_HOT, _F.BINARY, shares="sigmoid"),
        "BCELoss": _Use(_F.ONE_HOT, _F.BINARY),
        "MultiLabelSoftMarginLoss": _Use(_F.ONE_HOT, _F.BINARY, shares="sigmoid"),
        "SoftMarginLoss": _Use(_F.SIGNS, _F.SIGN, shares="sigmoid"),
        "MultiMarginLoss": _Use(_F.CLASS, shares="softmax"),
        "MultiLabelMarginLoss": _Use(_F.CLASS_LIST, shares="softmax"),
        "FocalLoss": _Use(_F.CLASS, shares="softmax"),
        "DiceLoss": _Use(_F.CLASS, shares="softmax"),
        "HingeEmbeddingLoss": _Use(_F.APART, shares="softmax"),
        "KLDivLoss": _Use(_F.ONE_HOT, shares="softmax"),
        "MSELoss": _NUMBERS,
        "L1Loss": _NUMBERS,
        "HuberLoss": _NUMBERS,
        "SmoothL1Loss": _NUMBERS,
    }
)


def fits_training(loss: LayerDef) -> bool:
    """Whether a project can be trained with a loss: it compares one output with the targets of a dataset."""
    return loss.type in _USES


def target_for(
    loss: LayerDef, values: Values, dataset: DatasetDef, output: TensorSpec
) -> tuple[TargetForm, TensorSpec]:
    """In which form `loss` gets the targets of `dataset` beside a network's `output`, and their shape.

    `infer` of the loss on (output, that shape) says whether they fit. Raises `ShapeError` for a pair of loss and
    dataset that makes no sense.
    """
    use = _USES.get(loss.type)
    if use is None:
        raise ShapeError(_why_not(loss), port="target")
    if dataset.task != CLASSIFICATION:
        return TargetForm.VALUES, _values_for(loss, use, dataset)
    if values.get("log_target"):
        raise ShapeError(
            f"{loss.type} with log_target needs logarithms, but {dataset.title} has classes. Switch log_target off.",
            port="target",
        )
    classes = len(dataset.labels)
    if dataset.is_transcript:
        raise ShapeError(
            f"{loss.type} needs one class for each place, but {dataset.title} only says in which order they come. Draw"
            " an objective with CTCLoss.",
            port="target",
        )
    if dataset.is_dense:
        return _places_for(loss, use, dataset, output)
    if use.single and classes == 2 and output.shape[1:] == (1,):
        return use.single, TensorSpec((BATCH, 1))
    assert use.classes is not None, "every loss here can tell classes apart"
    if use.classes is TargetForm.CLASS:
        return use.classes, dataset.target
    return use.classes, TensorSpec((BATCH, classes), "int64" if use.classes is TargetForm.CLASS_LIST else "float32")


_OF_SHARES = frozenset(("BCEWithLogitsLoss", "BCELoss"))
"""Losses for values from 0 to 1."""


def _values_for(loss: LayerDef, use: _Use, dataset: DatasetDef) -> TensorSpec:
    """The targets of data without classes. Raises `ShapeError` where the loss has no use for them."""
    match dataset.task:
        case "detection":
            raise ShapeError(
                f"{dataset.title} has boxes to predict; no loss compares one output with them.", port="target"
            )
        case "multilabel":
            if use.shares != "sigmoid" and not use.values and loss.type not in _OF_SHARES:
                raise ShapeError(
                    f"{loss.type} needs one class for each sample, but {dataset.title} has any number of labels. Choose"
                    " BCEWithLogitsLoss.",
                    port="target",
                )
        case "reconstruction":
            if dataset.dtype != "float32" or (not use.values and loss.type not in _OF_SHARES):
                reason = "numbers of tokens" if dataset.dtype != "float32" else "no classes"
                raise ShapeError(
                    f"{loss.type} cannot compare the output with the input: {dataset.title} has {reason}. Choose"
                    " MSELoss or L1Loss, and data of numbers.",
                    port="target",
                )
        case _:
            if not use.values:
                raise ShapeError(
                    f"{loss.type} needs classes, but {dataset.title} has values to predict. Choose MSELoss or L1Loss.",
                    port="target",
                )
    return dataset.target


def _places_for(loss: LayerDef, use: _Use, dataset: DatasetDef, output: TensorSpec) -> tuple[TargetForm, TensorSpec]:
    """The targets of data with a class for each place."""
    if use.single is TargetForm.BINARY and len(dataset.labels) == 2 and output.shape[1:2] == (1,):
        return TargetForm.BINARY, TensorSpec((BATCH, 1, *dataset.target_shape))
    if use.classes is TargetForm.CLASS and loss.type != "MultiMarginLoss":
        return TargetForm.CLASS, dataset.target
    if use.classes is TargetForm.ONE_HOT and loss.type != "MultiLabelSoftMarginLoss":
        return TargetForm.ONE_HOT, TensorSpec((BATCH, len(dataset.labels), *dataset.target_shape))
    raise ShapeError(
        f"{loss.type} needs one class for each sample, but {dataset.title} has one for each place. Choose"
        " CrossEntropyLoss.",
        port="target",
    )


_ALONE = "an objective that is drawn, where it is said which output is the prediction"
_WANTED: Mapping[str, str] = MappingProxyType(
    {
        "PoissonNLLLoss": "counts, and no data says that it has them",
        "QuantileLoss": _ALONE,
        "BatchHardTripletLoss": _ALONE,
        "GramLoss": _ALONE,
        "MeanLoss": _ALONE,
        "DetectionLoss": _ALONE,
    }
)
"""What losses of one output and one target need to be of use."""


def _why_not(loss: LayerDef) -> str:
    names = [port.name for port in loss.inputs]
    if loss.type in _WANTED:
        return f"{loss.type} needs {_WANTED[loss.type]}. Choose another loss."
    return (
        f"{loss.type} compares {', '.join(names[:-1])} and {names[-1]}, but training has one output and one target "
        "for each sample. Choose another loss."
    )


def shares_from(loss: str) -> Shares:
    """What makes shares of the classes of a network's outputs, for a network trained with a loss."""
    use = _USES.get(loss)
    return use.shares if use else ""


def default_loss(task: Task) -> str:
    """The loss that a new project of this task starts with."""
    return {"classification": "CrossEntropyLoss", "multilabel": "BCEWithLogitsLoss"}.get(task, "MSELoss")
