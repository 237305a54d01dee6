"""One step of the optimiser: gradients of its batches, what is done to them, and the weights."""

from collections.abc import Callable
from contextlib import AbstractContextManager

import torch
from torch import Tensor, nn

from designer.graph.recipe import Training
from designer.training.errors import TrainingError
from designer.training.pace import Pace

_DTYPES = {"bf16": torch.bfloat16, "fp16": torch.float16}


class Stepper:
    """Moves the weights as a recipe says. What the recipe does not ask for costs nothing."""

    def __init__(self, recipe: Training, pace: Pace, weights: list[nn.Parameter], device: torch.device) -> None:
        """Raises `TrainingError` for a precision that the device does not have."""
        self.pace = pace
        self.looking: Callable[[list[nn.Parameter]], None] | None = None
        """Is shown the weights just before they move, with their whole gradients, while somebody looks."""
        self._recipe, self._weights = recipe, weights
        if recipe.precision == "fp16" and device.type != "cuda":
            raise TrainingError(
                "The precision fp16 needs a GPU: on the processor its small numbers would become 0.",
                "Set the precision to bf16 or float32.",
            )
        self.scaler = torch.amp.GradScaler("cuda") if recipe.precision == "fp16" else None
        dtype = _DTYPES.get(recipe.precision)
        self.mixed: Callable[[], AbstractContextManager[None]] | None = (
            None if dtype is None else lambda: torch.autocast(device.type, dtype=dtype)
        )
        """Within it, layers compute in the precision of the recipe; None: that of the weights."""

    def backward(self, loss: Tensor, share: float) -> None:
        """Adds the gradient of a batch, which is `share` of its step."""
        if share != 1.0:
            loss = loss * share
        torch.autograd.backward(loss if self.scaler is None else self.scaler.scale(loss))

    def step(self) -> None:
        """Moves the weights."""
        recipe = self._recipe
        if self.scaler is not None:
            self.scaler.unscale_(self.pace.optimizer)
        if self.looking is not None:
            self.looking(self._weights)
        if recipe.l1 > 0:
            self._pull(recipe.l1)
        if recipe.clip_norm > 0:
            torch.nn.utils.clip_grad_norm_(self._weights, recipe.clip_norm)
        self.pace.step(self.scaler)

    @torch.no_grad()
    def _pull(self, strength: float) -> None:
        """The gradient of `strength` · Σ|w|, of weights with more than one dimension (not of biases and norms)."""
        for weight in self._weights:
            if weight.grad is not None and weight.ndim > 1:
                weight.grad.add_(weight.sign(), alpha=strength)
