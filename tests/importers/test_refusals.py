"""What cannot become a graph is refused in words, and what a user should know is said."""

from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from designer.importers.errors import ImporterError
from designer.importers.importing import import_module
from tests.importers.laws import imported
from tests.importers.test_functions import Of


def _in_place_through_a_view(x: Tensor) -> Tensor:
    x = x * 2
    first = x[:, 0]
    first.zero_()
    return x + 1


def _by_a_number(x: Tensor) -> Tensor:
    return x * float(x.max())


def _by_the_batch(x: Tensor) -> Tensor:
    return torch.cat([x, x[:1]])


REFUSED: dict[str, tuple[Callable[[Tensor], Any], str]] = {
    "minus the mean of the batch": (lambda x: x - x.mean(0), "depend on each other"),
    "each sample with each other one": (lambda x: x @ x.t(), "depend on each other"),
    "one more sample": (_by_the_batch, "mixes the samples"),
    "changed through a view": (_in_place_through_a_view, "changed in place"),
    "multiplied by what was read": (_by_a_number, "follows from the numbers"),
    "not what it computes with": (lambda x: torch.nn.functional.conv2d(x, torch.ones(1, 1, 2, 2)), "does not compute"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_no_graph_can_be_is_refused_in_words(name: str) -> None:
    function, words = REFUSED[name]
    with pytest.raises(ImporterError, match=words) as caught:
        import_module(Of(function), torch.randn(2, 8))
    assert caught.value.hint


@pytest.mark.parametrize(
    ("inputs", "words"),
    [
        (3, "no tensor"),
        (torch.tensor(1.0), "first dimension"),
        ((torch.randn(2, 3), torch.randn(3, 3)), "first dimension"),
        (torch.randn(2, 3).double(), "float64"),
        ((torch.randn(2, 3), torch.randn(2, 3)), "cannot be called"),
    ],
)
def test_example_inputs_that_are_none_are_refused(inputs: Any, words: str) -> None:
    with pytest.raises(ImporterError, match=words):
        import_module(nn.Linear(3, 4), inputs)


def test_a_scripted_module_is_refused() -> None:
    with pytest.raises(ImporterError, match="scripted"):
        import_module(torch.jit.script(nn.Linear(3, 4)), torch.randn(2, 3))


def test_a_branch_that_looks_at_numbers_is_told() -> None:
    class Branching(nn.Module):
        def forward(self, x: Tensor) -> Tensor:
            return x.relu() if bool((x * 0 == 0).all()) else x.tanh()

    found = imported(Branching(), torch.randn(2, 8))
    assert any("looks at numbers" in notice for notice in found.notices)


def test_what_is_not_used_when_evaluated_is_told_and_left_out() -> None:
    class WithSpare(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.fc, self.spare = nn.Linear(8, 4), nn.Linear(8, 4)

        def forward(self, x: Tensor) -> Tensor:
            return self.fc(x) + self.spare(x) if self.training else self.fc(x)

    found = imported(WithSpare().train(), torch.randn(2, 8))
    assert set(found.origins.values()) == {"fc.weight", "fc.bias"}
    assert any("spare.weight" in notice for notice in found.notices)


def test_a_module_in_half_precision_is_drawn_in_single_precision() -> None:
    module = nn.Linear(8, 4).half()
    found = import_module(module, torch.randn(2, 8))
    assert found.state["fc.weight"].dtype == torch.float32
    assert module.weight.dtype == torch.float16
