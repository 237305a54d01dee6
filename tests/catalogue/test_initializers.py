"""Initialisers fill weights with the numbers that torch would fill them with, and say which weights they are for."""

import inspect
import json
from typing import Any

import pytest
import torch
from torch import nn

from designer.catalogue.call import Call, In
from designer.catalogue.errors import ParamError
from designer.catalogue.initializers import InitDef
from designer.catalogue.layer import Values, values_of
from designer.catalogue.registry import initializer, initializers
from designer.compiler.build import build_call
from tests.helpers.all_of import all_of

LEFT_OUT = {
    "calculate_gain": "a number to look up, no initialiser",
    **dict.fromkeys(
        ("uniform", "normal", "constant", "eye", "dirac"), "an old name without the underscore, which torch warns about"
    ),
    **dict.fromkeys(
        ("xavier_uniform", "xavier_normal", "kaiming_uniform", "kaiming_normal", "orthogonal", "sparse"), "the same"
    ),
}
"""Functions of torch.nn.init that are no entries, and why."""

EXAMPLES: tuple[tuple[str, dict[str, Any]], ...] = (
    *((entry.type, {}) for entry in initializers()),
    ("uniform_", {"a": -0.5, "b": 0.25}),
    ("normal_", {"mean": 1.0, "std": 0.1}),
    ("trunc_normal_", {"std": 0.5, "a": 0.1, "b": 0.2}),
    ("constant_", {"val": 0.5}),
    ("xavier_uniform_", {"gain": 2.0}),
    ("kaiming_normal_", {"mode": "fan_out", "nonlinearity": "relu"}),
    ("kaiming_uniform_", {"a": 0.2}),
    ("orthogonal_", {"gain": 1.5}),
    ("sparse_", {"sparsity": 0.5, "std": 1.0}),
    ("dirac_", {"groups": 2}),
)
SHAPES = ((), (4,), (4, 6), (6, 4), (4, 2, 3), (4, 2, 3, 3), (4, 2, 3, 3, 3), (2, 2, 2, 2, 2, 2))

every_initializer = pytest.mark.parametrize("entry", tuple(initializers()), ids=lambda entry: entry.type)
every_example = pytest.mark.parametrize(("type", "params"), EXAMPLES)


def called(call: Call, tensor: torch.Tensor) -> torch.Tensor:
    torch.manual_seed(3)
    filled: torch.Tensor = build_call(call, tensor)
    assert filled is tensor
    return filled


def refused_by_torch(call: Call, shape: tuple[int, ...]) -> bool:
    try:
        build_call(call, torch.zeros(shape))
    except (ValueError, IndexError, RuntimeError):
        return True
    return False


@every_initializer
def test_an_initializer_is_well_formed(entry: InitDef) -> None:
    assert entry.doc.endswith(".")
    assert entry.title[0].isupper()
    assert entry.keywords
    assert all(word == word.lower() for word in entry.keywords)
    assert entry.url == f"torch.nn.init.{entry.type}"
    for param in entry.params:
        assert param.help.endswith("."), param.name
        assert param.help[0].isupper(), param.name
    values = values_of(entry.params, {})
    assert values_of(entry.params, json.loads(json.dumps(values))) == values
    assert entry.lower(values).args == (In(0),)


def test_every_initializer_of_torch_is_an_entry_or_left_out_with_a_reason() -> None:
    there = {name for name, each in vars(nn.init).items() if inspect.isfunction(each) and not name.startswith("_")}
    own = {name for name in there if getattr(nn.init, name).__module__ == "torch.nn.init"}
    assert {entry.type for entry in initializers()} == own - LEFT_OUT.keys()


@every_initializer
def test_parameters_have_pytorchs_names_and_defaults(entry: InitDef) -> None:
    theirs = dict(inspect.signature(getattr(nn.init, entry.type)).parameters)
    assert {param.name for param in entry.params} == theirs.keys() - {"tensor", "generator"}
    for param in entry.params:
        default = theirs[param.name].default
        assert param.required == (default is inspect.Parameter.empty)
        assert param.required or param.normal(param.default) == default


@every_example
def test_a_call_fills_as_torch_does(type: str, params: Values) -> None:
    entry = initializer(type)
    shape = next(shape for shape in reversed(SHAPES) if entry.applies(shape))
    values = values_of(entry.params, params)
    ours = called(entry.lower(values), torch.full(shape, 7.0))
    must_be_given = {param.name: param.default for param in entry.params if param.required}
    torch.manual_seed(3)
    theirs = getattr(nn.init, type)(torch.full(shape, 7.0), **must_be_given | params)
    assert torch.equal(ours, theirs)


@every_example
@all_of("shape", SHAPES)
def test_it_applies_to_the_weights_that_torch_can_fill(type: str, params: Values, shape: tuple[int, ...]) -> None:
    entry = initializer(type)
    values = values_of(entry.params, params)
    refused = refused_by_torch(entry.lower(values), shape)
    assert bool(entry.refusal(values, shape)) == refused
    if not entry.applies(shape):
        assert refused
        assert entry.needs


def test_a_refusal_says_what_it_is_for() -> None:
    eye, dirac = initializer("eye_"), initializer("dirac_")
    assert eye.refusal({}, (8, 3, 3, 3)) == "eye_ is for weights with two dimensions, but this one is (8, 3, 3, 3)."
    assert dirac.refusal({"groups": 3}, (8, 3, 3)) == "dirac_ cannot split 8 channels into 3 groups of equal size."
    assert dirac.refusal({"groups": 2}, (8, 3, 3)) == ""


def test_normal_numbers_far_from_their_limits_are_refused() -> None:
    entry = initializer("trunc_normal_")
    with pytest.raises(ParamError, match="mean must not be more than two std away from the limits"):
        entry.lower(values_of(entry.params, {"mean": 5.0}))


@pytest.mark.parametrize("type", ["uniform_", "trunc_normal_"])
def test_limits_in_the_wrong_order_are_refused(type: str) -> None:
    entry = initializer(type)
    with pytest.raises(ParamError, match="a must be below b, but a is 3 and b is 2"):
        entry.lower(values_of(entry.params, {"a": 3.0, "b": 2.0}))
