"""Functions of each number by itself, one row of a table each. Those that networks use to bend are in `activation`."""

from typing import Literal, NamedTuple

from designer.catalogue.call import Call, In, Lowering
from designer.catalogue.layer import Example, Family, LayerDef, Specs, Values
from designer.catalogue.sizes import need_numbers, need_real
from designer.catalogue.tensor import BATCH, TensorSpec


class _Function(NamedTuple):
    """`of_whole` says what becomes of whole numbers: real numbers, whole ones again, or a refusal.

    `positive`: numbers above 0 are wanted. `target`: what is called, if it is not torch's function of that name.
    """

    type: str
    sign: str
    doc: str
    icon: str
    keywords: tuple[str, ...]
    of_whole: Literal["real", "whole", "refused"] = "real"
    positive: bool = False
    target: str = ""


_TABLE = (
    _Function(
        "Exp",
        "eˣ",
        "The exponential function: e to the power of each number. Grows fast; softmax is the safe way to scores.",
        "trending-up",
        ("exponential", "e to the x", "boltzmann", "log variance"),
    ),
    _Function(
        "Expm1",
        "eˣ − 1",
        "e to the power of each number, less 1; exact also near 0.",
        "trending-up",
        ("exponential minus one",),
    ),
    _Function(
        "Log",
        "ln x",
        "The natural logarithm. Numbers must be above 0: put a Clamp before it where they may not be.",
        "chart-spline",
        ("logarithm", "ln", "log likelihood", "entropy"),
        positive=True,
    ),
    _Function(
        "Log1p",
        "ln(1 + x)",
        "The natural logarithm of 1 + x; exact also near 0, and fit for counts.",
        "chart-spline",
        ("logarithm of one plus", "count", "dynamic range"),
        positive=True,
    ),
    _Function(
        "Sqrt",
        "√x",
        "The square root. Its slope at 0 is infinite: add a small number before it.",
        "spline",
        ("square root", "root", "standard deviation"),
        positive=True,
    ),
    _Function(
        "Rsqrt",
        "1 / √x",
        "One over the square root, as normalisations use it.",
        "chart-line",
        ("inverse square root", "reciprocal root", "rms norm"),
        positive=True,
    ),
    _Function(
        "Reciprocal",
        "1 / x",
        "One over each number. Numbers must not be 0.",
        "ratio",
        ("inverse", "one over", "1 / x"),
        positive=True,
    ),
    _Function(
        "Abs",
        "|x|",
        "The absolute value: numbers without their sign.",
        "chevron-up",
        ("absolute", "magnitude", "l1"),
        of_whole="whole",
    ),
    _Function(
        "Neg",
        "−x",
        "Turns the sign of each number.",
        "minus",
        ("negative", "minus", "negate", "-x"),
        of_whole="whole",
        target="neg",
    ),
    _Function(
        "Square",
        "x²",
        "Multiplies each number by itself.",
        "square",
        ("x ** 2", "power of two", "energy", "l2"),
        of_whole="whole",
    ),
    _Function(
        "Sin", "sin x", "The sine, of angles in radians.", "audio-waveform", ("sine", "fourier", "siren", "periodic")
    ),
    _Function(
        "Cos",
        "cos x",
        "The cosine, of angles in radians.",
        "audio-waveform",
        ("cosine", "fourier", "periodic", "rotary"),
    ),
    _Function("Tan", "tan x", "The tangent, of angles in radians; huge near a right angle.", "activity", ("tangent",)),
    _Function(
        "Atan",
        "arctan x",
        "The angle whose tangent each number is; squeezes into ±π/2.",
        "signature",
        ("arctan", "arc tangent", "angle"),
    ),
    _Function(
        "Erf",
        "erf x",
        "The error function: how much of a bell curve lies within a number. GELU is made of it.",
        "signature",
        ("error function", "gaussian", "gelu"),
    ),
    _Function(
        "Sign",
        "sign x",
        "−1, 0 or 1 for what is negative, zero or positive. Nothing can be learned through it.",
        "toggle-right",
        ("signum", "binary", "hash"),
        of_whole="whole",
    ),
    _Function(
        "Floor",
        "⌊x⌋",
        "Rounds down to a whole number. Nothing can be learned through it.",
        "chevron-down",
        ("round down", "integer part", "quantise"),
        of_whole="refused",
    ),
    _Function(
        "Ceil",
        "⌈x⌉",
        "Rounds up to a whole number. Nothing can be learned through it.",
        "chevron-up",
        ("round up", "ceiling", "quantise"),
        of_whole="refused",
    ),
    _Function(
        "Round",
        "round x",
        "Rounds to the nearest whole number, halves to the even one. Nothing can be learned through it.",
        "circle-dot",
        ("nearest integer", "quantise"),
        of_whole="refused",
    ),
    _Function(
        "Trunc",
        "trunc x",
        "Cuts off what is behind the point. Nothing can be learned through it.",
        "scissors",
        ("integer part", "round towards zero", "fix"),
        of_whole="refused",
    ),
)


def _entry(row: _Function) -> LayerDef:
    def infer(v: Values, inputs: Specs) -> Specs:
        (x,) = inputs
        (need_real if row.of_whole == "refused" else need_numbers)(row.type, x)
        return (x if x.is_float or row.of_whole == "whole" else TensorSpec(x.shape, "float32"),)

    return LayerDef(
        type=row.type,
        family=Family.ARITHMETIC,
        doc=row.doc,
        stem=row.type.lower(),
        icon=row.icon,
        infer=infer,
        lower=lambda v, x: Lowering(Call(row.target or f"torch.{row.type.lower()}", (In(0),))),
        summary=lambda v: row.sign,
        keywords=row.keywords,
        examples=(
            Example({}, (TensorSpec((BATCH, 8)),), positive=row.positive),
            Example({}, (TensorSpec((BATCH, 2, 5, 4)),), positive=row.positive),
            *(
                Example({}, (TensorSpec((BATCH, 5), "int64"),), positive=row.positive)
                for _ in range(row.of_whole != "refused")
            ),
        ),
        url=f"torch.{row.type.lower()}",
    )


ENTRIES = tuple(map(_entry, _TABLE))
