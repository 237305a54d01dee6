"""What is written without a name stands first in PyTorch's signature, and what PyTorch requires there is so written."""

import inspect

import pytest
import torch

from designer.catalogue.layer import values_of
from designer.catalogue.registry import layers
from designer.compiler.positional import POSITIONAL

_DROPOUTS = {target for target, names in POSITIONAL.items() if names == ("p",)}
_REST = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)


def signature(target: str) -> list[inspect.Parameter]:
    made = getattr(torch.nn, target.removeprefix("torch.nn."))
    base = torch.nn.RNNBase if made in (torch.nn.RNN, torch.nn.LSTM, torch.nn.GRU) else made
    found = list(inspect.signature(base).parameters.values())
    return [each for each in found if each.name != "mode" or base is not torch.nn.RNNBase]


@pytest.mark.parametrize("target", sorted(POSITIONAL))
def test_what_has_no_name_stands_first_in_the_signature(target: str) -> None:
    names = [each.name for each in signature(target)]
    assert tuple(names[: len(POSITIONAL[target])]) == POSITIONAL[target]


def required(target: str) -> tuple[str, ...]:
    """Those of the first two arguments that PyTorch requires."""
    found = []
    for parameter in signature(target)[:2]:
        if parameter.default is not inspect.Parameter.empty or parameter.kind in _REST:
            break
        found.append(parameter.name)
    return tuple(found)


def test_the_first_two_are_written_without_names_if_pytorch_requires_them() -> None:
    used = {
        lowering.module.target
        for entry in layers()
        for example in entry.examples
        if entry.lower and (lowering := entry.lower(values_of(entry.params, example.params), example.inputs)).module
    }
    own = [target for target in sorted(used - _DROPOUTS) if target.startswith("torch.nn.")]
    assert {target: POSITIONAL.get(target, ()) for target in own} == {target: required(target) for target in own}
