"""What layers between the halves of a network promise: what they draw, and which gradients pass."""

import pytest
import torch
from torch import nn
from torchvision.ops import stochastic_depth

from designer.compiler.build import part_class


def test_a_draw_is_its_mean_at_evaluation() -> None:
    mean, log_var = torch.randn(2, 4, 5)
    assert torch.equal(part_class("Reparameterize")().eval()(mean, log_var), mean)


def test_a_draw_has_the_mean_and_the_variance_that_it_is_given() -> None:
    torch.manual_seed(0)
    draw = part_class("Reparameterize")(sample_at_evaluation=True).eval()
    drawn = draw(torch.full((20_000, 1), 3.0), torch.full((20_000, 1), 4.0).log())
    assert drawn.mean().item() == pytest.approx(3.0, abs=0.05)
    assert drawn.std().item() == pytest.approx(2.0, abs=0.05)


def test_gradients_reach_what_a_draw_is_made_of() -> None:
    torch.manual_seed(0)
    mean, log_var = torch.zeros(3, 4, requires_grad=True), torch.zeros(3, 4, requires_grad=True)
    drawn = part_class("Reparameterize")()(mean, log_var)
    drawn.sum().backward()
    assert mean.grad is not None
    assert log_var.grad is not None
    assert torch.equal(mean.grad, torch.ones(3, 4))
    assert torch.allclose(log_var.grad, 0.5 * drawn.detach())


def test_reversed_gradients_are_turned_round_and_values_are_not() -> None:
    x = torch.randn(3, 4, requires_grad=True)
    y = part_class("GradientReversal")(alpha=0.5)(x)
    assert torch.equal(y, x)
    (3.0 * y).sum().backward()
    assert x.grad is not None
    assert torch.equal(x.grad, torch.full((3, 4), -1.5))


def quantizer(**settings: float) -> nn.Module:
    torch.manual_seed(0)
    return part_class("VectorQuantizer")(num_embeddings=6, features=4, **settings)


def test_each_vector_becomes_the_nearest_of_the_code_book() -> None:
    module, x = quantizer(), torch.randn(2, 4, 3, 5)
    output, indices, _ = module(x)
    rows = x.movedim(1, -1)
    book = module.get_parameter("embedding.weight")
    assert torch.equal(indices, torch.cdist(rows.reshape(-1, 4), book).argmin(1).reshape(2, 3, 5))
    assert torch.allclose(output.movedim(1, -1), book[indices], atol=1e-6)


def test_gradients_pass_a_code_book_as_if_it_were_not_there() -> None:
    x = torch.randn(2, 5, 4, requires_grad=True)
    output, _, _ = quantizer(dim=-1)(x)
    weights = torch.randn_like(x)
    (output * weights).sum().backward()
    assert x.grad is not None
    assert torch.equal(x.grad, weights)


def test_the_loss_of_a_code_book_is_the_distance_to_it_weighed_both_ways() -> None:
    module, x = quantizer(commitment_cost=0.5), torch.randn(3, 4)
    output, _, loss = module(x)
    assert torch.allclose(loss, 1.5 * (output - x).square().mean(1), atol=1e-6)
    loss.sum().backward()
    assert module.get_parameter("embedding.weight").grad is not None


@pytest.mark.parametrize("mode", ["row", "batch"])
@pytest.mark.parametrize("p", [0.0, 0.3, 1.0])
def test_stochastic_depth_is_that_of_torchvision(mode: str, p: float) -> None:
    x, module = torch.randn(9, 3, 2), part_class("StochasticDepth")(p, mode)
    torch.manual_seed(1)
    expected = stochastic_depth(x, p, mode, training=True)
    torch.manual_seed(1)
    assert torch.allclose(module(x), expected)
    assert torch.equal(module.eval()(x), x)
