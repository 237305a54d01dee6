"""Gradients of a template's goals, compared with those of losses that a test computes by hand, in plain PyTorch."""

from collections.abc import Callable, Mapping

import torch
from torch import Tensor, nn

from designer.protocol.run_spec import new_spec
from designer.templates import load_template
from designer.training.bench import set_up
from designer.training.device import choose_device
from designer.training.goals import Batch, begin
from tests.helpers.few import with_few_samples

Loss = Callable[[Mapping[str, nn.Module], Batch], Tensor]
"""The loss of a goal by hand: of the networks by their ids (their weights are what learns), and a batch."""

SAMPLES = 32
GENERATED = 160
"""So many samples of those that are generated."""


def gradients_are_those_by_hand(id: str, losses: Mapping[str, Loss], *, within: float = 1e-6) -> None:
    """Asserts that each objective of a template has the loss, and every weight it moves the gradient, computed by hand.

    `losses` has one for each objective, by its name ("" for the recipe without objectives), and is asked in the state
    in which the objective learns. The same random numbers are drawn for both, so the loss by hand draws those of the
    drawing, in its order.
    """
    bench = set_up(new_spec(with_few_samples(load_template(id), GENERATED)), choose_device("cpu"))
    modules = {each.id: each.module for each in bench.networks}
    batch = bench.picked(bench.rows(0)[:SAMPLES], 0, 0)
    names = [goal.objective.name if goal.objective else "" for goal in bench.goals]
    assert set(names) == set(losses)
    for name, goal in zip(names, bench.goals, strict=True):
        epoch = goal.objective.first if goal.objective else 1
        begin(bench.goals, bench.networks, epoch)
        goal.enter(epoch)
        weights = [weight for weight, plan in goal.layers.weights if plan.learns_in(epoch)]
        torch.manual_seed(1)
        wanted = losses[name](modules, batch)
        by_hand = torch.autograd.grad(wanted, weights, allow_unused=True)
        torch.manual_seed(1)
        loss = goal.learn(batch).loss
        assert torch.allclose(loss, wanted, rtol=1e-5, atol=within), f"{name}: {loss} instead of {wanted}"
        loss.backward()
        assert any(gradient is not None and gradient.abs().max() > 0 for gradient in by_hand)
        for weight, gradient in zip(weights, by_hand, strict=True):
            assert (weight.grad is None) is (gradient is None)
            if weight.grad is not None and gradient is not None:
                assert torch.allclose(weight.grad, gradient, rtol=1e-4, atol=within)
            weight.grad = None
