"""One step of the optimiser: gradients of its batches, what is done to them, the weights, and their average."""

from collections.abc import Callable

import torch
from torch import Tensor, nn

from designer.graph.recipe import Training
from designer.training.averaging import Average
from designer.training.errors import TrainingError
from designer.training.pace import Pace

_DTYPES = {"bf16": torch.bfloat16, "fp16": torch.float16}

Forward = Callable[[tuple[Tensor, ...], Tensor], tuple[Tensor, Tensor]]
"""From inputs and targets of a batch to the network's output and the loss."""


class Stepper:
    """Moves the weights as a recipe says. What the recipe does not ask for costs nothing."""

    def __init__(
        self, recipe: Training, pace: Pace, weights: list[nn.Parameter], device: torch.device, average: Average | None
    ) -> None:
        """Raises `TrainingError` for a precision that the device does not have."""
        self.pace, self.average = pace, average
        self._recipe, self._weights = recipe, weights
        if recipe.precision == "fp16" and device.type != "cuda":
            raise TrainingError(
                "The precision fp16 needs a GPU: on the processor its small numbers would become 0.",
                "Set the precision to bf16 or float32.",
            )
        self.scaler = torch.amp.GradScaler("cuda") if recipe.precision == "fp16" else None

    def forward(self, module: nn.Module, loss: nn.Module, device: torch.device) -> Forward:
        """How a batch is computed while training, in the precision of the recipe."""
        dtype = _DTYPES.get(self._recipe.precision)
        if dtype is None:

            def exact(inputs: tuple[Tensor, ...], target: Tensor) -> tuple[Tensor, Tensor]:
                output = module(*inputs)
                return output, loss(output, target)

            return exact

        def mixed(inputs: tuple[Tensor, ...], target: Tensor) -> tuple[Tensor, Tensor]:
            with torch.autocast(device.type, dtype=dtype):
                output = module(*inputs)
            output = output.float()
            return output, loss(output, target)

        return mixed

    def backward(self, loss: Tensor, share: float) -> None:
        """Adds the gradient of a batch, which is `share` of its step."""
        if share != 1.0:
            loss = loss * share
        torch.autograd.backward(loss if self.scaler is None else self.scaler.scale(loss))

    def step(self, count: int) -> None:
        """Moves the weights; `count` steps were taken then."""
        recipe = self._recipe
        if self.scaler is not None:
            self.scaler.unscale_(self.pace.optimizer)
        if recipe.l1 > 0:
            self._pull(recipe.l1)
        if recipe.clip_norm > 0:
            torch.nn.utils.clip_grad_norm_(self._weights, recipe.clip_norm)
        self.pace.step(self.scaler)
        if self.average is not None:
            self.average.update(count)

    @torch.no_grad()
    def _pull(self, strength: float) -> None:
        """The gradient of `strength` · Σ|w|, of weights with more than one dimension (not of biases and norms)."""
        for weight in self._weights:
            if weight.grad is not None and weight.ndim > 1:
                weight.grad.add_(weight.sign(), alpha=strength)
