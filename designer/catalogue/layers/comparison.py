"""Comparison: yes or no for every number, and the choice that follows."""

from typing import Any

from designer.catalogue.call import Call, In, Lowering, function
from designer.catalogue.errors import SetValue, ShapeError
from designer.catalogue.fields import Float
from designer.catalogue.layer import Example, Family, LayerDef, Port, Specs, Values
from designer.catalogue.operands import (
    OPERANDS,
    need_second,
    number_for,
    operand_words,
    operands,
    plain,
    together,
    with_number,
)
from designer.catalogue.sizes import broadcast, need_answers, need_numbers, promoted
from designer.catalogue.tensor import ABSENT, BATCH, TensorSpec

_ROW = TensorSpec((BATCH, 6))
_MAP = TensorSpec((BATCH, 2, 5, 4))
_CHANNELS = TensorSpec((BATCH, 2, 1, 1))
_WHOLE = TensorSpec((BATCH, 5), "int64")
_ANSWERS = TensorSpec((BATCH, 5, 4), "bool")


def _comparison(type: str, operator: str, sign: str, doc: str, *, icon: str, keywords: tuple[str, ...]) -> LayerDef:
    def infer(v: Values, inputs: Specs) -> Specs:
        for port, spec in zip(("input", "other"), inputs, strict=True):
            need_numbers(type, spec, port)
        return (TensorSpec(together(type, v, inputs, suggested=0.0).shape, "bool"),)

    return LayerDef(
        type=type,
        family=Family.ARITHMETIC,
        doc=doc,
        stem=type.lower(),
        icon=icon,
        params=(number_for(),),
        inputs=OPERANDS,
        infer=infer,
        lower=lambda v, x: Lowering(Call(operator, operands(v))),
        summary=lambda v: operand_words(v, sign),
        gradients=False,
        keywords=(*keywords, "compare", "bool", "mask", operator),
        examples=(
            Example({}, (_MAP, _CHANNELS)),
            Example({"other": 0.5}, (_ROW, ABSENT)),
            Example({"other": 0}, (_WHOLE, ABSENT)),
            Example({"other": 0.5}, (_WHOLE, ABSENT)),
        ),
    )


def _logical(type: str, target: str, doc: str, *, icon: str, keywords: tuple[str, ...]) -> LayerDef:
    def infer(v: Values, inputs: Specs) -> Specs:
        for port, spec in zip(("input", "other"), inputs, strict=True):
            need_answers(type, spec, port)
        return (TensorSpec(broadcast(type, [spec.shape for spec in inputs], "other"), "bool"),)

    return LayerDef(
        type=type,
        family=Family.ARITHMETIC,
        doc=doc,
        stem=f"logic_{type.removeprefix('Logical').lower()}",
        icon=icon,
        inputs=(Port("input", help="Yes and no on the left."), Port("other", help="Yes and no on the right.")),
        infer=infer,
        lower=lambda v, x: Lowering(Call(target, (In(0), In(1)))),
        summary=lambda v: f"x {type.removeprefix('Logical').lower()} y",
        gradients=False,
        keywords=(*keywords, "bool", "mask"),
        examples=(
            Example({}, (_ANSWERS, _ANSWERS)),
            Example({}, (_ANSWERS, TensorSpec((BATCH, 1, 4), "bool"))),
        ),
        url=f"torch.logical_{type.removeprefix('Logical').lower()}",
    )


def _not(v: Values, inputs: Specs) -> Specs:
    need_answers("LogicalNot", inputs[0])
    return inputs


_CHOICES = ("input", "other")


def _where(v: Values, inputs: Specs) -> Specs:
    need_answers("Where", inputs[0], "condition")
    for place, name in enumerate(_CHOICES, start=1):
        need_second("Where", v, inputs, name, place, suggested=0.0)
    given = [spec for spec in inputs[1:] if spec.given]
    dtype = promoted(tuple(given)) if given else "float32"
    for name in _CHOICES:
        if given and v[name] is not None:
            if dtype == "bool":
                need_numbers("Where", given[0], next(port for port in _CHOICES if v[port] is None))
            dtype = with_number(dtype, v[name])
    shapes = [inputs[0].shape, *(spec.shape for spec in given)]
    return (TensorSpec(broadcast("Where", shapes, "condition"), dtype),)


def _lower_where(v: Values, inputs: Specs) -> Lowering:
    numbers = v["input"] is not None and v["other"] is not None
    chosen = [
        In(place) if v[name] is None else v[name] if numbers else plain(v[name])
        for place, name in enumerate(_CHOICES, start=1)
    ]
    return function("torch.where", In(0), *chosen)


def _masked_fill(v: Values, inputs: Specs) -> Specs:
    x, mask = inputs
    need_numbers("MaskedFill", x)
    need_answers("MaskedFill", mask, "mask")
    value = _filling(v)
    if not x.is_float and isinstance(value, float):
        raise ShapeError(
            f"MaskedFill cannot put {value:g} among whole numbers {x}. Choose a whole number.",
            repairs=(SetValue("value", 0.0),),
        )
    return (TensorSpec(broadcast("MaskedFill", [x.shape, mask.shape], "mask"), x.dtype),)


def _filling(v: Values) -> int | float:
    return float("-inf") if v["value"] is None else plain(v["value"])


# Any: the words of a number or a port.
def _side(value: Any, letter: str) -> str:
    return letter if value is None else f"{value:.4g}"


ENTRIES = (
    _comparison(
        "Greater",
        ">",
        ">",
        "Says where the first is greater than the second, or than a number.",
        icon="chevron-right",
        keywords=("larger", "more", "gt", "threshold"),
    ),
    _comparison(
        "GreaterEqual",
        ">=",
        "≥",
        "Says where the first is at least the second, or a number.",
        icon="chevron-right",
        keywords=("at least", "ge", "threshold"),
    ),
    _comparison(
        "Less",
        "<",
        "<",
        "Says where the first is less than the second, or than a number.",
        icon="chevrons-up",
        keywords=("smaller", "lt", "below"),
    ),
    _comparison(
        "LessEqual",
        "<=",
        "≤",
        "Says where the first is at most the second, or a number.",
        icon="chevrons-up",
        keywords=("at most", "le", "below"),
    ),
    _comparison(
        "Equal",
        "==",
        "=",
        "Says where both are the same number, such as the number of a word.",
        icon="align-justify",
        keywords=("same", "eq", "token", "padding mask"),
    ),
    _comparison(
        "NotEqual",
        "!=",
        "≠",
        "Says where both are different numbers.",
        icon="unlink",
        keywords=("different", "ne", "attention mask"),
    ),
    _logical("LogicalAnd", "&", "Says where both say yes.", icon="git-merge", keywords=("and", "both", "intersection")),
    _logical("LogicalOr", "|", "Says where at least one says yes.", icon="combine", keywords=("or", "either", "union")),
    _logical(
        "LogicalXor",
        "torch.logical_xor",
        "Says where exactly one says yes.",
        icon="replace",
        keywords=("xor", "exclusive or", "differs"),
    ),
    LayerDef(
        type="LogicalNot",
        family=Family.ARITHMETIC,
        doc="Turns yes into no and no into yes.",
        stem="logic_not",
        icon="toggle-right",
        infer=_not,
        lower=lambda v, x: function("torch.logical_not", In(0)),
        summary=lambda v: "not x",
        keywords=("not", "invert", "negate", "bool", "mask"),
        examples=(Example({}, (_ANSWERS,)),),
        url="torch.logical_not",
    ),
    LayerDef(
        type="Where",
        family=Family.ARITHMETIC,
        doc="Takes from one tensor, or a number, where a condition says yes, and from another where it says no.",
        stem="where",
        icon="filter",
        params=(
            number_for("input", "The number where the condition says yes, if it is not a tensor."),
            number_for("other", "The number where the condition says no, if it is not a tensor."),
        ),
        inputs=(
            Port("condition", help="Yes and no (bool), such as a comparison gives."),
            Port("input", help="What is taken where the condition says yes, if it is not a number.", optional=True),
            Port("other", help="What is taken where the condition says no, if it is not a number.", optional=True),
        ),
        infer=_where,
        lower=_lower_where,
        summary=lambda v: f"{_side(v['input'], 'x')} or {_side(v['other'], 'y')}",
        keywords=("if", "condition", "choose", "select", "switch", "mask", "ternary"),
        examples=(
            Example({}, (_ANSWERS, TensorSpec((BATCH, 5, 4)), TensorSpec((BATCH, 5, 1)))),
            Example({"other": 0}, (TensorSpec((BATCH, 1, 4), "bool"), TensorSpec((BATCH, 5, 4)), ABSENT)),
            Example({"input": -1}, (_ANSWERS, ABSENT, TensorSpec((BATCH, 5, 4), "int64"))),
            Example({"input": 1, "other": 0}, (_ANSWERS, ABSENT, ABSENT)),
        ),
        url="torch.where",
    ),
    LayerDef(
        type="MaskedFill",
        family=Family.ARITHMETIC,
        doc="Puts one number wherever a mask says yes, such as minus infinity before a Softmax.",
        stem="fill",
        icon="square-dashed",
        params=(Float("value", None, none="minus infinity", help="The number to put where the mask says yes."),),
        inputs=(Port("input", help="What is filled."), Port("mask", help="Yes and no (bool): where to fill.")),
        infer=_masked_fill,
        lower=lambda v, x: Lowering(Call(".masked_fill", (In(0), In(1), _filling(v)))),
        summary=lambda v: f"mask → {_side(v['value'], '−∞')}",
        keywords=("mask", "fill", "attention mask", "minus infinity", "hide"),
        examples=(
            Example({"value": 0}, (TensorSpec((BATCH, 5, 4)), _ANSWERS)),
            Example({"value": -1e9}, (TensorSpec((BATCH, 2, 5, 4)), TensorSpec((BATCH, 1, 1, 4), "bool"))),
            Example({"value": 7}, (TensorSpec((BATCH, 5, 4), "int64"), _ANSWERS)),
        ),
        url="torch.Tensor.masked_fill",
    ),
)
