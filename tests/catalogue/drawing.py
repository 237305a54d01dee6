"""Strategies: parameters and input tensors that may fit a layer or may not, beginning at its examples."""

from dataclasses import replace
from functools import cache

from hypothesis import strategies as st

from designer.catalogue.fields import Bool, Choice, Float, Floats, Int, Ints, IntTuple, Param, Sizes, Text
from designer.catalogue.layer import Example, LayerDef, Specs, Values, values_of
from designer.catalogue.tensor import BATCH, Dim, TensorSpec

_LARGEST = 6
_SIZES = st.integers(1, 7)
QUICK = {
    ("Backbone", "model"): ("squeezenet1_1", "mobilenet_v3_small"),
    ("TimmBackbone", "model"): ("test_resnet", "test_convnext", "test_vit"),
}
"""Choices of which some take minutes to run: those that do not."""
_FLOATS = (0.0, 1e-5, 0.1, 0.25, 0.5, 0.7, 1.0, 1.5, 2.0, 3.0)


@cache  # Making a strategy takes longer than drawing from it.
def values_for(param: Param) -> st.SearchStrategy[object]:
    """JSON values within a parameter's limits, small enough for quick runs."""
    match param:
        case Int():
            return _maybe_empty(_whole(param.low, param.high), param.none)
        case IntTuple():
            one = _maybe_empty(_whole(param.low, min(param.high or 4, 4)), param.item_none)
            words = st.sampled_from(param.words) if param.words else st.nothing()
            return _maybe_empty(one | st.lists(one, min_size=param.size, max_size=param.size) | words, param.none)
        case Ints():
            numbers = st.lists(_whole(param.low, param.high), min_size=param.min_size, max_size=4)
            orders = st.integers(1, 5).flatmap(lambda rank: st.permutations(range(rank)).map(list))
            return _maybe_empty(numbers | orders, param.none)
        case Sizes():
            return st.lists(st.integers(param.low, 5), max_size=4)
        case Text():
            return st.just(param.default)
        case Float():
            default = () if param.default is None else (param.default,)
            numbers = st.sampled_from([value for value in (*_FLOATS, *default) if _inside(param, value)])
            return _maybe_empty(numbers, param.none)
        case Floats():
            one = st.sampled_from([value for value in _FLOATS if _inside(param, value)])
            return st.lists(one, min_size=param.size, max_size=param.size or 4)
        case Bool():
            return st.booleans()
        case Choice():
            return st.sampled_from(param.options)
    raise NotImplementedError(type(param).__name__)


@st.composite
def cases(draw: st.DrawFn, entry: LayerDef) -> tuple[Values, Specs]:
    """Parameters and inputs: an example with some parameters drawn anew, sizes renamed, and perhaps a flaw or two."""
    example = entry.examples[draw(st.integers(0, len(entry.examples) - 1))]
    given = dict(example.params)
    for param in entry.params:
        if draw(st.booleans()):
            few = QUICK.get((entry.type, param.name))
            value = draw(st.sampled_from(few) if few else values_for(param))
            if _legal(param, value):
                given[param.name] = value
    specs = draw(_renamed(example))
    for _ in range(draw(st.sampled_from([0, 0, 0, 1, 2]))):
        specs = draw(_flawed(specs))
    return values_of(entry.params, given), specs


@st.composite
def _renamed(draw: st.DrawFn, example: Example) -> Specs:
    """The example's tensors with other sizes, equal where they were equal."""
    numbers = {size for spec in example.inputs for size in spec.shape if isinstance(size, int)}
    names: dict[Dim, Dim] = {size: draw(_another(size)) for size in sorted(numbers)}
    return tuple(replace(spec, shape=tuple(names.get(size, size) for size in spec.shape)) for spec in example.inputs)


@cache
def _another(size: int) -> st.SearchStrategy[int]:
    return _SIZES | st.just(size)


@st.composite
def _flawed(draw: st.DrawFn, specs: Specs) -> Specs:
    """One tensor changed in one place."""
    if not specs:
        return specs
    at = draw(st.integers(0, len(specs) - 1))
    spec = specs[at]
    if not spec.given:
        return specs
    place = draw(st.integers(0, len(spec.shape)))
    flaw = draw(st.sampled_from(["resize", "resize", "drop", "insert", "dtype", "swap"]))
    return (*specs[:at], _with_flaw(spec, flaw, place, draw(_SIZES)), *specs[at + 1 :])


def _with_flaw(spec: TensorSpec, flaw: str, place: int, size: int) -> TensorSpec:
    shape = list(spec.shape)
    has_place = place < len(shape)
    if flaw == "resize" and has_place and shape[place] != BATCH:
        shape[place] = size
    elif flaw == "drop" and has_place and shape[place] != BATCH:
        del shape[place]
    elif flaw == "insert":
        shape.insert(place, size)
    elif flaw == "swap" and has_place:
        shape[0], shape[place] = shape[place], shape[0]
    elif flaw == "dtype":
        return replace(spec, dtype="int64" if spec.is_float else "float32")
    return replace(spec, shape=tuple(shape))


def _whole(low: int | None, high: int | None) -> st.SearchStrategy[int]:
    least = -3 if low is None else low
    return st.integers(least, max(least, min(_LARGEST, _LARGEST if high is None else high)))


def _maybe_empty(values: st.SearchStrategy[object], none: str) -> st.SearchStrategy[object]:
    return values | st.none() if none else values


def _inside(param: Float | Floats, value: float) -> bool:
    return (
        (param.low is None or value >= param.low)
        and (param.high is None or value <= param.high)
        and (param.above is None or value > param.above)
        and (param.below is None or value < param.below)
    )


def _legal(param: Param, value: object) -> bool:
    """Whether the drawn list of numbers keeps within the limits too (permutations are drawn without looking)."""
    if not isinstance(param, Ints) or not isinstance(value, list):
        return True
    return len(value) >= param.min_size and all(param.low is None or item >= param.low for item in value)
