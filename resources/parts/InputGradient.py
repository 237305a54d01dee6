"""How an output changes with an input."""

import torch
from torch import nn


class InputGradient(nn.Module):
    """The gradient of the sum of an output by an input, from which can be learnt, too.

    Zeros where the output does not depend on it, or gradients were off.
    """

    def forward(self, output: torch.Tensor, input: torch.Tensor) -> torch.Tensor:
        """The gradient, of the shape of the input."""
        if not (output.requires_grad and input.requires_grad):
            return torch.zeros_like(input)
        (gradient,) = torch.autograd.grad(
            output.sum(), input, create_graph=True, materialize_grads=True
        )
        return gradient
