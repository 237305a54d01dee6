"""Each kind of parameter: what it takes, and what it says to the rest."""

from typing import Any

import pytest

from designer.catalogue.errors import ParamError
from designer.catalogue.fields import Bool, Choice, Float, Floats, Int, Ints, IntTuple, Param
from designer.catalogue.layer import values_of

INT = Int("size", 3)
EMPTY = Int("size", None, none="as large as possible")
FREE = Int("dim", -1, low=None)
BOUNDED = Int("size", 3, low=1, high=9)
CAPPED = Int("size", 3, low=None, high=9)
SHARE = Float("p", 0.5, low=0.0, high=1.0)
POSITIVE = Float("eps", 1e-5, above=0.0)
BELOW = Float("beta", 0.9, low=0.0, below=1.0)
BETAS = Floats("betas", (0.9, 0.999), size=2, low=0.0, below=1.0)
YES = Bool("bias", True)
MODE = Choice("mode", "a", options=("a", "b"))
PAIR = IntTuple("kernel_size", 3, size=2)
STRIDE = IntTuple("stride", None, size=2, none="as large as the window")
SHAPE = Ints("shape", (1, 2), min_size=1)


@pytest.mark.parametrize(
    ("param", "value", "normal"),
    [
        (INT, 7, 7),
        (EMPTY, None, None),
        (FREE, -5, -5),
        (BOUNDED, 9, 9),
        (CAPPED, -100, -100),
        (SHARE, 1, 1.0),
        (POSITIVE, 1e-9, 1e-9),
        (BETAS, [0, 0.5], (0.0, 0.5)),
        (YES, False, False),
        (MODE, "b", "b"),
        (PAIR, 5, (5, 5)),
        (PAIR, [3, 5], (3, 5)),
        (PAIR, (3, 5), (3, 5)),
        (STRIDE, None, None),
        (SHAPE, [4], (4,)),
        (SHAPE, 4, (4,)),
    ],
)
def test_a_legal_value_becomes_what_layers_take(param: Param, value: Any, normal: Any) -> None:
    assert param.normal(value) == normal
    assert type(param.normal(value)) is type(normal)
    assert param.normal(param.normal(value)) == normal, "normal values stay as they are"


@pytest.mark.parametrize(
    ("param", "value", "message"),
    [
        (INT, 0, "size must be a whole number of at least 1, not 0."),
        (INT, 2.5, "size must be a whole number of at least 1, not 2.5."),
        (INT, True, "size must be a whole number of at least 1, not True."),
        (INT, "3", "size must be a whole number of at least 1, not “3”."),
        (INT, None, "size must be a whole number of at least 1, not empty."),
        (INT, 2**31, "size must be a whole number of at least 1 and no larger than 2147483647, not 2147483648."),
        (FREE, "last", "dim must be a whole number, not “last”."),
        (BOUNDED, 10, "size must be a whole number from 1 to 9, not 10."),
        (CAPPED, 10, "size must be a whole number of at most 9, not 10."),
        (SHARE, 1.5, "p must be a number at least 0 and at most 1, not 1.5."),
        (SHARE, "half", "p must be a number at least 0 and at most 1, not “half”."),
        (SHARE, True, "p must be a number at least 0 and at most 1, not True."),
        (SHARE, float("nan"), "p must be a number at least 0 and at most 1, not nan."),
        (POSITIVE, 0, "eps must be a number more than 0, not 0."),
        (POSITIVE, float("inf"), "eps must be a number more than 0, not inf."),
        (BELOW, 1, "beta must be a number at least 0 and less than 1, not 1."),
        (Float("slope", 0.1), [], "slope must be a number, not []."),
        (BETAS, [0.9], "betas must be 2 numbers, not [0.9]."),
        (BETAS, 0.9, "betas must be 2 numbers, not 0.9."),
        (BETAS, [0.9, 1.0], "betas must be a number at least 0 and less than 1, not 1.0."),
        (YES, 1, "bias must be true or false, not 1."),
        (MODE, "c", "mode must be one of a, b, not “c”."),
        (MODE, ["a"], "mode must be one of a, b, not ['a']."),
        (PAIR, [1, 2, 3], "kernel_size must be one whole number or 2 of them, not [1, 2, 3]."),
        (PAIR, [1, 0], "kernel_size must be a whole number of at least 1, not 0."),
        (PAIR, None, "kernel_size must be a whole number of at least 1, not empty."),
        (SHAPE, [], "shape must be at least 1 whole numbers, not []."),
        (SHAPE, [1, "x"], "shape must be a whole number of at least 1, not “x”."),
    ],
)
def test_a_refusal_says_what_was_expected_and_what_came(param: Param, value: Any, message: str) -> None:
    with pytest.raises(ParamError) as refusal:
        param.normal(value)
    assert str(refusal.value) == message
    assert refusal.value.param == param.name


def test_a_number_too_large_to_be_one_is_refused() -> None:
    with pytest.raises(ParamError, match="eps must be a number more than 0, not 1000"):
        POSITIVE.normal(10**400)


def test_long_values_are_cut_short_in_messages() -> None:
    with pytest.raises(ParamError) as refusal:
        YES.normal("x" * 500)
    assert len(str(refusal.value)) < 100
    assert str(refusal.value).endswith("….")


def test_defaults_fill_in_what_was_not_given() -> None:
    assert values_of((INT, YES), {"size": 5}) == {"size": 5, "bias": True}


def test_an_unknown_name_is_refused_with_the_known_ones() -> None:
    with pytest.raises(ParamError) as refusal:
        values_of((INT, YES), {"sizes": 5})
    assert str(refusal.value) == "There is no parameter “sizes” (there is: size, bias)."
    with pytest.raises(ParamError, match=r"there is: none"):
        values_of((), {"sizes": 5})
