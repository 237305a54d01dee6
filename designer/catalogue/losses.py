"""Losses: one number that says how wrong an output is. Entries have the form of layers and a table of their own.

Also here: in which form a loss wants a dataset's targets (`target_for`), e.g. class numbers or one number per class.
"""

from enum import StrEnum

from designer.catalogue.call import In, module
from designer.catalogue.datasets import CLASSIFICATION, DatasetDef, Task
from designer.catalogue.errors import InsertBefore, ShapeError
from designer.catalogue.fields import Float, Param
from designer.catalogue.layer import Example, Family, LayerDef, Port, Specs, Values
from designer.catalogue.tensor import BATCH, Shape, TensorSpec

_PORTS = (
    Port("input", help="What the network says."),
    Port("target", help="What would be right."),
)
_VALUE = (Port("loss", help="One number, the average over the batch."),)


def _cross_entropy(_: Values, inputs: Specs) -> Specs:
    x, target = inputs
    who = "CrossEntropyLoss"
    if x.dtype != "float32":
        raise ShapeError(f"{who} needs scores, but gets whole numbers {x}.", port="input")
    if len(x.shape) < 2:
        raise ShapeError(f"{who} needs a score for each class, such as (N, 10), but gets {x}.", port="input")
    if target.dtype == "float32":
        _same(who, x, target)
    elif target.shape != (x.shape[0], *x.shape[2:]):
        wanted = TensorSpec((x.shape[0], *x.shape[2:]), "int64")
        flat = len(x.shape) > 2 and x.shape[0] == BATCH and len(target.shape) == 1
        advice = " Flatten the output first." if flat else ""
        raise ShapeError(
            f"{who} gets scores {x} and so needs class numbers {wanted}, but the target is {target}.{advice}",
            port="input" if advice else "target",
            repairs=(InsertBefore("Flatten"),) if advice else (),
        )
    return (TensorSpec(()),)


def _elementwise(who: str, inputs: Specs) -> Specs:
    x, target = inputs
    for port, spec in (("input", x), ("target", target)):
        if spec.dtype != "float32":
            raise ShapeError(f"{who} compares numbers, but gets class numbers {spec}.", port=port)
    _same(who, x, target)
    return (TensorSpec(()),)


def _same(who: str, x: TensorSpec, target: TensorSpec) -> None:
    if x.shape == target.shape:
        return
    hint, repairs = _reshaping(x.shape, target.shape)
    raise ShapeError(
        f"{who} needs an output of the target's shape {target}, but gets {x}.{hint}", port="input", repairs=repairs
    )


def _reshaping(shape: Shape, wanted: Shape) -> tuple[str, tuple[InsertBefore, ...]]:
    if len(shape) > 2 and shape[0] == BATCH and len(wanted) == 2:
        return " Flatten the output, then let a Linear layer make the right size.", (InsertBefore("Flatten"),)
    if len(shape) == len(wanted) >= 2 and shape[:-1] == wanted[:-1] and isinstance(wanted[-1], int):
        return f" Let the last layer make {wanted[-1]} of them.", (
            InsertBefore("Linear", {"out_features": wanted[-1]}),
        )
    return "", ()


def _loss(
    type: str, doc: str, *params: Param, icon: str, keywords: tuple[str, ...], examples: tuple[Example, ...]
) -> LayerDef:
    target = f"torch.nn.{type}"
    infer = _cross_entropy if type == "CrossEntropyLoss" else lambda values, inputs: _elementwise(type, inputs)
    return LayerDef(
        type=type,
        family=Family.LOSS,
        doc=doc,
        stem="loss",
        icon=icon,
        params=params,
        inputs=_PORTS,
        outputs=_VALUE,
        infer=infer,
        lower=lambda v, x: module(target, In(0), In(1), returns="loss", **v),
        keywords=keywords,
        examples=examples,
        url=target,
    )


def _pair(shape: Shape, target: TensorSpec) -> Example:
    return Example({}, (TensorSpec(shape), target))


_NUMBERS = (
    _pair((BATCH, 1), TensorSpec((BATCH, 1))),
    _pair((BATCH, 3, 4), TensorSpec((BATCH, 3, 4))),
)

LOSSES = (
    _loss(
        "CrossEntropyLoss",
        "Compares class scores with the right class. The scores are logits: put no Softmax before it.",
        Float(
            "label_smoothing",
            0.0,
            low=0.0,
            high=1.0,
            help="Share of the certainty that is spread over the other classes; keeps a network from overconfidence.",
            advanced=True,
        ),
        icon="target",
        keywords=("classification", "log loss", "softmax", "nll"),
        examples=(
            _pair((BATCH, 10), TensorSpec((BATCH,), "int64")),
            _pair((BATCH, 3, 8, 8), TensorSpec((BATCH, 8, 8), "int64")),
            _pair((BATCH, 4), TensorSpec((BATCH, 4))),
        ),
    ),
    _loss(
        "MSELoss",
        "The mean of the squared errors. Large errors count much more than small ones.",
        icon="square",
        keywords=("regression", "mean squared error", "l2"),
        examples=_NUMBERS,
    ),
    _loss(
        "BCEWithLogitsLoss",
        "Judges each output as a yes or no of its own. Outputs are logits: put no Sigmoid before it.",
        icon="toggle-right",
        keywords=("binary", "cross entropy", "multi-label", "sigmoid"),
        examples=_NUMBERS,
    ),
    _loss(
        "L1Loss",
        "The mean of the absolute errors. Outliers pull less on it than on the squared error.",
        icon="minus",
        keywords=("regression", "mean absolute error", "mae"),
        examples=_NUMBERS,
    ),
)


class TargetForm(StrEnum):
    """How targets are written for a loss."""

    CLASS = "class"
    """The number of the class, int64 (N)."""
    ONE_HOT = "one-hot"
    """A 1 in the place of the class among 0s, float32 (N, classes)."""
    BINARY = "binary"
    """Of two classes, the number of the class as float32 (N, 1)."""
    VALUES = "values"
    """The values themselves, float32 (N, k)."""


def target_for(loss: str, dataset: DatasetDef, output: TensorSpec) -> tuple[TargetForm, TensorSpec]:
    """In which form `loss` gets the targets of `dataset` beside a network's `output`, and their shape.

    `infer` of the loss on (output, that shape) says whether they fit. Raises `ShapeError` for a pair of loss and
    dataset that makes no sense.
    """
    if dataset.task != CLASSIFICATION:
        if loss in ("CrossEntropyLoss", "BCEWithLogitsLoss"):
            raise ShapeError(
                f"{loss} needs classes, but {dataset.title} has values to predict. Choose MSELoss or L1Loss.",
                port="target",
            )
        return TargetForm.VALUES, dataset.target
    if loss == "CrossEntropyLoss":
        return TargetForm.CLASS, dataset.target
    if len(dataset.labels) == 2 and output.shape[1:] == (1,):
        return TargetForm.BINARY, TensorSpec((BATCH, 1))
    return TargetForm.ONE_HOT, TensorSpec((BATCH, len(dataset.labels)))


def default_loss(task: Task) -> str:
    """The loss that a new project of this task starts with."""
    return "CrossEntropyLoss" if task == CLASSIFICATION else "MSELoss"
