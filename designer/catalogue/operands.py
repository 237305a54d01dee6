"""A tensor and a second operand, which may be a tensor or a number: what arithmetic and comparison share."""

from typing import Any

from designer.catalogue.call import In
from designer.catalogue.errors import SetValue, ShapeError
from designer.catalogue.fields import Float
from designer.catalogue.layer import Port, Specs, Values
from designer.catalogue.sizes import broadcast, promoted
from designer.catalogue.tensor import TensorSpec

OPERANDS = (
    Port("input", help="The tensor on the left."),
    Port("other", help="The tensor on the right, if it is not a number.", optional=True),
)

_WHOLE_BELOW = 2.0**53
"""Up to here, whole numbers and floating point numbers are the same."""


def number_for(param: str = "other", words: str = "The number on the right, if it is not a tensor.") -> Float:
    """The parameter that stands in for the optional port of the same name."""
    return Float(param, None, none="the connected tensor", help=words)


def plain(value: float) -> int | float:
    """A number as a person writes it: 2, not 2.0. A whole one leaves tensors of whole numbers what they are."""
    return int(value) if value.is_integer() and abs(value) < _WHOLE_BELOW else value


def with_number(dtype: str, value: float) -> str:
    """The dtype of a tensor together with a number: a fraction makes real numbers of whole ones."""
    whole = not dtype.startswith(("float", "bfloat"))
    return "float32" if whole and isinstance(plain(value), float) else dtype


def need_second(who: str, v: Values, inputs: Specs, param: str = "other", at: int = 1, suggested: float = 1.0) -> None:
    """Refuses an operand that is neither connected nor a number, and one that is both."""
    given, number = inputs[at].given, v[param]
    if given and number is not None:
        raise ShapeError(
            f"{who} gets {inputs[at]} at “{param}” and is told to take the number {number:g} there. "
            "Remove the wire, or empty the number.",
            repairs=(SetValue(param, None),),
        )
    if not given and number is None:
        raise ShapeError(
            f"{who} needs a tensor or a number for “{param}”. Connect one, or type a number.",
            repairs=(SetValue(param, suggested),),
        )


def together(who: str, v: Values, inputs: Specs, suggested: float = 1.0) -> TensorSpec:
    """Shape and dtype of both operands together, as PyTorch broadcasts and promotes."""
    need_second(who, v, inputs, suggested=suggested)
    one, two = inputs
    if v["other"] is not None:
        return TensorSpec(one.shape, with_number(one.dtype, v["other"]))
    return TensorSpec(broadcast(who, [one.shape, two.shape], "other"), promoted(inputs))


# Any: an argument of a call.
def operands(v: Values) -> tuple[Any, Any]:
    """Left and right side, swapped if `reverse` says so."""
    right = In(1) if v["other"] is None else plain(v["other"])
    return (right, In(0)) if v.get("reverse") else (In(0), right)


def operand_words(v: Values, sign: str) -> str:
    """The line on the node: `x − 0.5`."""
    sides = ("x", "y" if v["other"] is None else f"{v['other']:.4g}")
    return f" {sign} ".join(reversed(sides) if v.get("reverse") else sides)
