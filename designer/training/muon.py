"""Muon: steps of matrices whose directions are all as long; AdamW for everything that is no matrix.

PyTorch's `torch.optim.Muon` takes matrices only. This one takes all weights of a network: those with two or more
dimensions as matrices with a row for each output, the others (biases, norms) as AdamW does. So that both may learn at
one rate, a matrix's step is as large as AdamW's steps usually are: 0.2 · √max(rows, columns) (Liu and others 2025).
The method is that of Jordan and others (2024).
"""

import math
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import torch
from torch import Tensor

MATRICES = "matrices"
"""The key in a group that says whether its weights are taken as matrices."""
_BETAS, _EPS = (0.9, 0.999), 1e-8


class Muon(torch.optim.Optimizer):
    """Moves matrices along orthogonalised momentum, and the other weights as AdamW does, with the same decay.

    Args:
        params: Weights, or groups of them; each group is parted in two.
        lr: The learning rate of both kinds.
        weight_decay: Pulls weights towards zero, whatever their gradients are.
        momentum: Share of the previous directions that a matrix's direction keeps.
        nesterov: Look ahead along the momentum.
        ns_coefficients: The three factors of each step towards an orthogonal matrix.
        eps: Smallest norm that a direction is divided by.
        ns_steps: Steps towards an orthogonal matrix.
    """

    def __init__(
        self,
        params: Iterable[Any],
        lr: float = 1e-3,
        weight_decay: float = 0.1,
        momentum: float = 0.95,
        nesterov: bool = True,
        ns_coefficients: tuple[float, ...] = (3.4445, -4.775, 2.0315),
        eps: float = 1e-7,
        ns_steps: int = 5,
    ) -> None:
        defaults = {
            "lr": lr,
            "weight_decay": weight_decay,
            "momentum": momentum,
            "nesterov": nesterov,
            "ns_coefficients": tuple(ns_coefficients),
            "eps": eps,
            "ns_steps": ns_steps,
        }
        super().__init__(list(_parted(params)), defaults)

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> float | None:  # type: ignore[override]
        """Moves the weights that have gradients."""
        loss = None
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        for group in self.param_groups:
            move = _move_matrix if group[MATRICES] else _move_rest
            for weight in group["params"]:
                if weight.grad is not None:
                    move(weight, self.state[weight], group)
        return loss


def _parted(params: Iterable[Any]) -> Iterable[dict[str, Any]]:
    """For each group one with its matrices and one with the rest; the first is never left out, even if empty."""
    listed = list(params)
    groups = listed if listed and isinstance(listed[0], dict) else [{"params": listed}]
    for number, group in enumerate(groups):
        weights = list(group["params"])
        for matrices in (True, False):
            own = [weight for weight in weights if (weight.ndim > 1) is matrices]
            if own or (number == 0 and matrices):
                yield {**group, "params": own, MATRICES: matrices}


def _move_matrix(weight: Tensor, state: dict[str, Any], group: Mapping[str, Any]) -> None:
    gradient = weight.grad
    assert gradient is not None
    if not state:
        state["momentum_buffer"] = torch.zeros_like(gradient, memory_format=torch.preserve_format)
    held = state["momentum_buffer"]
    held.lerp_(gradient, 1 - group["momentum"])
    direction = gradient.lerp(held, group["momentum"]) if group["nesterov"] else held
    flat = direction.reshape(len(direction), -1)
    update = orthogonal(flat, group["ns_coefficients"], group["ns_steps"], group["eps"])
    size = 0.2 * math.sqrt(max(flat.shape))
    weight.mul_(1 - group["lr"] * group["weight_decay"])
    weight.add_(update.reshape(weight.shape), alpha=-group["lr"] * size)


def orthogonal(matrix: Tensor, coefficients: tuple[float, ...], steps: int, eps: float) -> Tensor:
    """A matrix with the singular directions of `matrix` [rows, columns], bfloat16, whose singular values are near 1.

    Each step takes X to a·X + (b·A + c·A²)·X with A = X·Xᵀ, which moves all singular values at once.
    """
    a, b, c = coefficients
    wide = matrix.to(torch.bfloat16)
    tall = matrix.size(0) > matrix.size(1)
    wide = wide.T if tall else wide
    wide = wide / wide.norm().clamp(min=eps)
    for _ in range(steps):
        gram = wide @ wide.T
        wide = torch.addmm(wide, torch.addmm(gram, gram, gram, beta=b, alpha=c), wide, beta=a)
    return wide.T if tall else wide


def _move_rest(weight: Tensor, state: dict[str, Any], group: Mapping[str, Any]) -> None:
    gradient = weight.grad
    assert gradient is not None
    if not state:
        state["step"] = torch.zeros(())
        state["exp_avg"] = torch.zeros_like(gradient)
        state["exp_avg_sq"] = torch.zeros_like(gradient)
    state["step"] += 1
    first, second, count = state["exp_avg"], state["exp_avg_sq"], float(state["step"])
    first.lerp_(gradient, 1 - _BETAS[0])
    second.mul_(_BETAS[1]).addcmul_(gradient, gradient, value=1 - _BETAS[1])
    weight.mul_(1 - group["lr"] * group["weight_decay"])
    size = (second.sqrt() / math.sqrt(1 - _BETAS[1] ** count)).add_(_EPS)
    weight.addcdiv_(first, size, value=-group["lr"] / (1 - _BETAS[0] ** count))
