"""Arithmetic: two tensors, or a tensor and a number, calculated with number by number."""

from designer.catalogue.call import Call, In, Lowering, function
from designer.catalogue.errors import SetValue, ShapeError
from designer.catalogue.fields import Bool, Float, Param
from designer.catalogue.layer import Example, Family, LayerDef, Specs, Values
from designer.catalogue.operands import OPERANDS, number_for, operand_words, operands, plain, together, with_number
from designer.catalogue.sizes import need_numbers, need_real
from designer.catalogue.tensor import ABSENT, BATCH, TensorSpec

_ROW = TensorSpec((BATCH, 6))
_MAP = TensorSpec((BATCH, 2, 5, 4))
_CHANNELS = TensorSpec((BATCH, 2, 1, 1))
_WHOLE = TensorSpec((BATCH, 5), "int64")
_BY_NUMBER = ("Remainder", "FloorDivide")
"""Operators whose right side, if it is a tensor, must hold real numbers; swapped they have no derivative."""

_REVERSE = Bool("reverse", False, help="Swap the two sides, as in 1 − x.")


def _calculated(type: str, v: Values, inputs: Specs) -> Specs:
    """What an operator gives: real numbers where it divides, otherwise what both operands are together."""
    for port, spec in zip(("input", "other"), inputs, strict=True):
        if spec.given and (type == "Power" or (type in _BY_NUMBER and port == "other")):
            need_real(type, spec, port)  # Whole numbers to the power of −1, or divided by 0, are errors in PyTorch.
        elif spec.given:
            need_numbers(type, spec, port)
    result = together(type, v, inputs, suggested=2.0)
    if type in ("Divide", *_BY_NUMBER) and v["other"] == 0 and not v.get("reverse"):
        raise ShapeError(f"{type} cannot divide by 0. Choose another number.", repairs=(SetValue("other", 1.0),))
    return (TensorSpec(result.shape, "float32") if type == "Divide" and not result.is_float else result,)


def _lower_operator(operator: str, v: Values, inputs: Specs) -> Lowering:
    if operator == "//" and any(spec.is_float for spec in inputs):  # PyTorch has no derivative of // itself.
        return function("torch.floor", Call("/", operands(v)))
    return Lowering(Call(operator, operands(v)))


def _operator(
    type: str, operator: str, sign: str, doc: str, *, icon: str, stem: str, keywords: tuple[str, ...]
) -> LayerDef:
    power, swaps = type == "Power", type not in _BY_NUMBER
    examples = (
        Example({}, (_MAP, _CHANNELS), positive=power),
        Example({"other": 0.5}, (_ROW, ABSENT), positive=power),
        *(Example({"other": 2, "reverse": True}, (_ROW, ABSENT), positive=power) for _ in range(swaps)),
        *(Example({"other": 3}, (_WHOLE, ABSENT)) for _ in range(not power)),
    )
    return LayerDef(
        type=type,
        family=Family.ARITHMETIC,
        doc=doc,
        stem=stem,
        icon=icon,
        params=(number_for(), _REVERSE) if swaps else (number_for(),),
        inputs=OPERANDS,
        infer=lambda v, x: _calculated(type, v, x),
        lower=lambda v, x: _lower_operator(operator, v, x),
        summary=lambda v: operand_words(v, sign),
        keywords=keywords,
        examples=examples,
    )


def _extreme(type: str, limit: str, doc: str, *, icon: str, keywords: tuple[str, ...]) -> LayerDef:
    """Minimum and maximum; with a number, PyTorch calls it a clamp."""

    def lower(v: Values, inputs: Specs) -> Lowering:
        if v["other"] is None:
            return function(f"torch.{type.lower()}", In(0), In(1))
        return Lowering(Call("torch.clamp", (In(0),), {limit: plain(v["other"])}))

    return LayerDef(
        type=type,
        family=Family.ARITHMETIC,
        doc=doc,
        stem=type.lower(),
        icon=icon,
        params=(number_for(),),
        inputs=OPERANDS,
        infer=lambda v, x: (together(type, v, x, suggested=0.0),),
        lower=lower,
        summary=lambda v: operand_words(v, type[:3].lower()),
        keywords=keywords,
        examples=(
            Example({}, (_MAP, _CHANNELS)),
            Example({"other": 0.5}, (_ROW, ABSENT)),
            Example({"other": 1}, (_WHOLE, ABSENT)),
        ),
        url=f"torch.{type.lower()}",
    )


def _scaled(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    need_numbers("Scale", x)
    return (TensorSpec(x.shape, with_number(with_number(x.dtype, v["weight"]), v["bias"])),)


def _lower_scale(v: Values, inputs: Specs) -> Lowering:
    """`x * 2 + 1`, without what changes nothing."""
    scaled = Call("*", (In(0), plain(v["weight"])))
    if v["bias"] == 0:
        return Lowering(scaled)
    sign, offset = ("+", v["bias"]) if v["bias"] > 0 else ("-", -v["bias"])
    return Lowering(Call(sign, (In(0) if v["weight"] == 1 else scaled, plain(offset))))


def _scale_words(v: Values) -> str:
    offset = f" {'+' if v['bias'] > 0 else '−'} {abs(v['bias']):.4g}" if v["bias"] else ""
    return f"x · {v['weight']:.4g}{offset}"


def _clamped(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    need_numbers("Clamp", x)
    low, high = v["min"], v["max"]
    if low is None and high is None:
        raise ShapeError("Clamp needs a lower limit, an upper one, or both.", repairs=(SetValue("min", 0.0),))
    if low is not None and high is not None and low > high:
        raise ShapeError(
            f"Clamp has a lower limit of {low:g}, which is above the upper one of {high:g}.",
            repairs=(SetValue("min", high), SetValue("max", low)),
        )
    return (TensorSpec(x.shape, _clamped_dtype(v, x)),)


def _clamped_dtype(v: Values, x: TensorSpec) -> str:
    dtype = x.dtype
    for limit in (v["min"], v["max"]):
        dtype = dtype if limit is None else with_number(dtype, limit)
    return dtype


def _lower_clamp(v: Values, inputs: Specs) -> Lowering:
    real = _clamped_dtype(v, inputs[0]) == "float32"  # ONNX wants both limits of one kind.
    limits = {name: v[name] if real else plain(v[name]) for name in ("min", "max") if v[name] is not None}
    return Lowering(Call("torch.clamp", (In(0),), limits))


def _clamp_words(v: Values) -> str:
    low, high = (("…" if v[name] is None else f"{v[name]:.4g}") for name in ("min", "max"))
    return f"{low} to {high}"


def _limit(name: str, word: str, default: float | None) -> Param:
    return Float(name, default, none="no limit", help=f"What is {word} becomes this.")


ENTRIES = (
    _operator(
        "Subtract",
        "-",
        "−",
        "Takes one tensor, or a number, away from another, number by number; a size of 1 stretches to fit.",
        icon="minus",
        stem="sub",
        keywords=("minus", "difference", "sub", "residual", "1 - x", "complement", "-"),
    ),
    _operator(
        "Divide",
        "/",
        "/",
        "Divides one tensor by another, or by a number, number by number; a size of 1 stretches to fit.",
        icon="ratio",
        stem="div",
        keywords=("quotient", "div", "ratio", "over", "normalise", "1 / x", "/", "÷"),
    ),
    _operator(
        "Power",
        "**",
        "^",
        "Raises each number to a power; swapped, a number to the power of each.",
        icon="chevrons-up",
        stem="power",
        keywords=("pow", "exponent", "square", "cube", "root", "2 ** x"),
    ),
    _operator(
        "Remainder",
        "%",
        "mod",
        "What is left of each number after dividing; it has the sign of the divisor, as in Python.",
        icon="percent",
        stem="mod",
        keywords=("modulo", "mod", "rest", "fmod"),
    ),
    _operator(
        "FloorDivide",
        "//",
        "//",
        "Divides and rounds down to a whole number. Nothing can be learned through it.",
        icon="chevron-down",
        stem="floordiv",
        keywords=("integer division", "floor division", "quotient"),
    ),
    _extreme(
        "Minimum",
        "max",
        "The smaller of two numbers, number by number; a size of 1 stretches to fit.",
        icon="chevron-down",
        keywords=("min", "smaller", "elementwise minimum", "cap"),
    ),
    _extreme(
        "Maximum",
        "min",
        "The larger of two numbers, number by number; a size of 1 stretches to fit.",
        icon="chevron-up",
        keywords=("max", "larger", "elementwise maximum", "maxout", "hinge"),
    ),
    LayerDef(
        type="Scale",
        family=Family.ARITHMETIC,
        doc="Multiplies by a fixed number and adds another: x · weight + bias. Neither is learned.",
        stem="scale",
        icon="sliders-horizontal",
        params=(
            Float("weight", 1.0, required=True, help="The number to multiply by."),
            Float("bias", 0.0, help="The number to add."),
        ),
        infer=_scaled,
        lower=_lower_scale,
        summary=_scale_words,
        keywords=("multiply by a number", "add a number", "constant", "rescale", "factor", "offset", "affine"),
        examples=(
            Example({"weight": 0.125}, (_ROW,)),
            Example({"weight": 2, "bias": -1}, (_MAP,)),
            Example({"bias": 1}, (_WHOLE,)),
            Example({"weight": 0.5, "bias": 0.25}, (_WHOLE,)),
        ),
    ),
    LayerDef(
        type="Clamp",
        family=Family.ARITHMETIC,
        doc="Keeps every number between two limits. Beyond them nothing can be learned.",
        stem="clamp",
        icon="minimize-2",
        params=(_limit("min", "below", 0.0), _limit("max", "above", 1.0)),
        infer=_clamped,
        lower=_lower_clamp,
        summary=_clamp_words,
        keywords=("clip", "limit", "range", "bound", "saturate"),
        examples=(
            Example({"min": -0.5}, (_MAP,)),
            Example({"min": None, "max": 0.3}, (_ROW,)),
            Example({"max": None}, (_WHOLE,)),
            Example({"max": 0.5}, (_WHOLE,)),
        ),
        url="torch.clamp",
    ),
)
