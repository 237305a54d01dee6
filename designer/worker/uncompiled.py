"""Optimisers that leave PyTorch's compiler alone.

PyTorch's optimisers load the compiler before their first step, only to tell it that they are not to be compiled. It is
never to compile them here, and whoever has pressed Train would wait for it: more than a second.
"""

from collections.abc import Callable, Iterator
from typing import Any

import torch
from torch.optim import Optimizer

_METHODS = ("add_param_group", "zero_grad", "state_dict", "load_state_dict")


def leave_compiler_out() -> None:
    """Takes the talk with the compiler off all optimisers of this process. They calculate the same, bit by bit."""
    for name in _METHODS:
        setattr(Optimizer, name, _plain(getattr(Optimizer, name)))
    for kind in _kinds(Optimizer):
        step = vars(kind).get("step")
        if step is not None and _plain(step) is not step:
            # What is taken off also turned gradients off; none of our optimisers is differentiated through.
            kind.step = torch.no_grad()(_plain(step))  # type: ignore[method-assign]  # the same method, with less around


def _kinds(kind: type[Optimizer]) -> Iterator[type[Optimizer]]:
    for each in kind.__subclasses__():
        yield each
        yield from _kinds(each)


# Any: methods of whatever signature.
def _plain(method: Callable[..., Any]) -> Callable[..., Any]:
    """What is under a wrapper that loads the compiler; the method itself if there is none."""
    code = getattr(method, "__code__", None)
    talks = code is not None and any("_dynamo" in name for name in code.co_names)
    inner: Callable[..., Any] = getattr(method, "__wrapped__", method)
    return inner if talks else method
