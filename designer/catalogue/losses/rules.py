"""What losses share: their form, and the rules for what they compare.

Each refusal is a `ShapeError` in the user's words; `who` is the loss.
"""

from collections.abc import Callable
from typing import Any

from designer.catalogue.assuming import same
from designer.catalogue.call import Call, In, Lowering, Name
from designer.catalogue.dims import Dim
from designer.catalogue.errors import InsertBefore, SetValue, ShapeError
from designer.catalogue.fields import Choice, Float, Floats, Param
from designer.catalogue.layer import Example, Family, LayerDef, Port, Specs, Values
from designer.catalogue.tensor import BATCH, Shape, TensorSpec

INPUT = Port("input", help="What the network says.")
TARGET = Port("target", help="What would be right.")

_WEIGHTS = ("weight", "pos_weight")
"""Parameters that PyTorch takes as tensors; empty means that it gets none."""


def loss(
    type: str,
    doc: str,
    *params: Param,
    infer: Callable[[str, Values, Specs], str],
    icon: str,
    keywords: tuple[str, ...],
    examples: tuple[Example, ...],
    inputs: tuple[Port, ...] = (INPUT, TARGET),
    arguments: Callable[[Specs], tuple[Any, ...]] | None = None,
    construct: Callable[[Values], Values] = dict,
    gradients: bool = True,
    macs: Callable[[Values, Specs, Specs], Dim] = lambda *_: 0,
    is_part: bool = False,
) -> LayerDef:
    """The entry of a loss. Its module is made from the parameters as `construct` gives them, called with `arguments`.

    `infer(type, values, inputs)` refuses what does not fit and gives the loss's dtype. `is_part`: PyTorch has none, so
    it is one of `resources/parts`. Any: see `Call.args`.
    """
    target = f"parts.{type}" if is_part else f"torch.nn.{type}"

    def lower(values: Values, specs: Specs) -> Lowering:
        given = arguments(specs) if arguments else tuple(In(place) for place in range(len(inputs)))
        kwargs = _with_tensors(construct(values), specs)
        return Lowering(Call("self", given), Call(target, (), kwargs), "loss")

    return LayerDef(
        type=type,
        family=Family.LOSS,
        doc=doc,
        stem="loss",
        icon=icon,
        params=params,
        inputs=inputs,
        outputs=(Port("loss", help="One number for the whole batch."),),
        infer=lambda values, specs: (TensorSpec((), infer(type, values, specs)),),
        lower=lower,
        macs=macs,
        gradients=gradients,
        keywords=keywords,
        examples=examples,
        url="" if is_part else target,
    )


def _with_tensors(values: Values, specs: Specs) -> dict[str, Any]:
    """The arguments of the constructor: numbers for classes become a tensor in the dtype of what arrives."""
    kwargs = dict(values)
    for name in _WEIGHTS:
        numbers = kwargs.pop(name, ())
        if numbers:
            dtype = specs[0].dtype if specs else "float32"
            kwargs[name] = Call("torch.tensor", (list(numbers),), _dtype(dtype))
    return kwargs


def _dtype(dtype: str) -> dict[str, Name]:
    return {} if dtype == "float32" else {"dtype": Name(f"torch.{dtype}")}


def reduction(*more: str) -> Choice:
    """How the losses of a batch become one number."""
    return Choice(
        "reduction",
        "mean",
        options=("mean", "sum", *more),
        help="Whether the losses of a batch are averaged or added up.",
        advanced=True,
    )


def class_weights() -> Floats:
    """A weight for each class."""
    return Floats(
        "weight",
        (),
        size=0,
        low=0.0,
        help="One number for each class: how much its samples count. Leave it empty if all count the same.",
        advanced=True,
    )


def output_weights() -> Floats:
    """A weight for each output."""
    return Floats(
        "weight",
        (),
        size=0,
        low=0.0,
        help="One number for each output: how much it counts. Leave it empty if all count the same.",
        advanced=True,
    )


def margin(
    default: float, help: str, *, low: float | None = None, high: float | None = None, above: float | None = None
) -> Float:
    """How far apart things shall be at least."""
    return Float("margin", default, help=help, low=low, high=high, above=above)


def example(*inputs: TensorSpec, **params: Any) -> Example:  # Any: a parameter's JSON value
    """An example of a loss."""
    return Example(params, inputs)


def spec(*sizes: Dim, dtype: str = "float32") -> TensorSpec:
    """A tensor for an example; the batch is its first size."""
    return TensorSpec((BATCH, *sizes), dtype)


def need_numbers(who: str, x: TensorSpec, port: str) -> None:
    """Refuses whole numbers, which are the numbers of classes here."""
    if not x.is_float:
        came = "yes and no" if x.dtype == "bool" else "class numbers"
        raise ShapeError(f"{who} compares numbers, but gets {came} {x}.", port=port)


def need_vectors(who: str, specs: Specs, ports: tuple[Port, ...], *, only: bool = False) -> str:
    """The dtype of features for each sample, of one shape. Refuses anything else; `only`: more than one dimension."""
    for each, port in zip(specs, ports, strict=True):
        need_numbers(who, each, port.name)
        rank = len(each.shape)
        if each.shape[:1] != (BATCH,) or rank < 2 or (only and rank > 2):
            raise ShapeError(f"{who} needs features for each sample, such as (N, 64), but gets {each}.", port=port.name)
    return need_one_shape(who, specs)


def need_one_shape(who: str, specs: Specs) -> str:
    """The dtype of tensors of one shape. Refuses different ones."""
    if not all(is_same(specs[0].shape, each.shape) for each in specs[1:]):
        raise ShapeError(f"{who} needs tensors of one shape, but gets {' and '.join(map(str, specs))}.")
    return need_one_kind(who, *specs)


def need_one_kind(who: str, *specs: TensorSpec) -> str:
    """The dtype that all have. Refuses different ones: PyTorch would take them, but has no gradient for them."""
    dtypes = list(dict.fromkeys(each.dtype for each in specs))
    if len(dtypes) > 1:
        raise ShapeError(f"{who} needs tensors of one dtype, but gets {' and '.join(dtypes)}.")
    return dtypes[0]


def need_scores(who: str, x: TensorSpec, *, only_rows: bool = False) -> Dim:
    """The number of classes that an output has scores for, its second size."""
    if not x.is_float:
        raise ShapeError(f"{who} needs scores, but gets whole numbers {x}.", port="input")
    if len(x.shape) < 2:
        raise ShapeError(f"{who} needs a score for each class, such as (N, 10), but gets {x}.", port="input")
    if only_rows and (len(x.shape) > 2 or x.shape[0] != BATCH):
        raise ShapeError(
            f"{who} needs one score for each class, such as (N, 10), but gets {x}. Flatten the output first.",
            port="input",
            repairs=(InsertBefore("Flatten"),) if x.shape[0] == BATCH else (),
        )
    return x.shape[1]


def need_class_numbers(who: str, x: TensorSpec, target: TensorSpec) -> None:
    """Refuses targets that are not one class number for each place that has scores."""
    wanted = TensorSpec((x.shape[0], *x.shape[2:]), "int64")
    if target.dtype == "int64" and is_same(target.shape, wanted.shape):
        return
    flat = len(x.shape) > 2 and x.shape[0] == BATCH and len(target.shape) == 1
    advice = " Flatten the output first." if flat else ""
    raise ShapeError(
        f"{who} gets scores {x} and so needs class numbers {wanted}, but the target is {target}.{advice}",
        port="input" if advice else "target",
        repairs=(InsertBefore("Flatten"),) if advice else (),
    )


def need_weights(who: str, values: Values, classes: Dim, *, param: str = "weight", what: str = "classes") -> None:
    """Refuses weights of another number than there are classes (or outputs)."""
    count = len(values[param])
    if count and not same(classes, count):
        raise ShapeError(
            f"{who} needs as many numbers in {param} as there are {what}, which is {classes}, but has {count}.",
            repairs=(SetValue(param, []),),
        )


def need_output_weights(who: str, values: Values, x: TensorSpec, param: str = "weight") -> None:
    """Refuses weights of another number than the last size of the output; one number for all will do."""
    if len(values[param]) != 1 or not x.shape:
        need_weights(who, values, x.shape[-1] if x.shape else 0, param=param, what="outputs")


def need_same(who: str, x: TensorSpec, target: TensorSpec) -> None:
    """Refuses an output of another shape than the target; offers the layer that would make it fit."""
    if is_same(x.shape, target.shape):
        return
    hint, repairs = _reshaping(x.shape, target.shape)
    raise ShapeError(
        f"{who} needs an output of the target's shape {target}, but gets {x}.{hint}", port="input", repairs=repairs
    )


def is_same(one: Shape, two: Shape) -> bool:
    """Whether two shapes are, or may be, equal."""
    return len(one) == len(two) and all(same(a, b) for a, b in zip(one, two, strict=True))


def _reshaping(shape: Shape, wanted: Shape) -> tuple[str, tuple[InsertBefore, ...]]:
    if len(shape) > 2 and shape[0] == BATCH and len(wanted) == 2:
        return " Flatten the output, then let a Linear layer make the right size.", (InsertBefore("Flatten"),)
    if len(shape) == len(wanted) >= 2 and shape[:-1] == wanted[:-1] and isinstance(wanted[-1], int):
        return f" Let the last layer make {wanted[-1]} of them.", (
            InsertBefore("Linear", {"out_features": wanted[-1]}),
        )
    return "", ()


def compared(who: str, values: Values, specs: Specs) -> str:
    """The rule of most losses: two tensors of real numbers, of one shape."""
    x, target = specs
    for port, each in (("input", x), ("target", target)):
        need_numbers(who, each, port)
    need_same(who, x, target)
    return need_one_kind(who, x, target)
