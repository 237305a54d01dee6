"""Weights that a run begins with because whoever made it put them there, and zeros among them that must stay zeros.

They are a sealed checkpoint called `start`. Zeros are held by setting them again after each step of the optimiser: that
is right for any optimiser, with momentum and weight decay too, and nothing is computed where nothing is held.
"""

import json
from collections.abc import Mapping
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load as load_tensors
from safetensors.torch import save as save_tensors
from torch import Tensor

from designer.protocol.errors import ProtocolError
from designer.protocol.run_layout import START, STATE_FILE, WEIGHTS_FILE, RunLayout
from designer.protocol.sealed import has_sealed, read_sealed, write_sealed
from designer.training.bench import Bench
from designer.training.errors import TrainingError


def give(layout: RunLayout, weights: Mapping[str, Tensor], held: tuple[str, ...] = ()) -> None:
    """Puts weights by their names in a checkpoint where a run begins; zeros in those that are `held` stay.

    Raises OSError.
    """
    state = json.dumps({"held": list(held)}).encode()
    write_sealed(layout.checkpoint(START), {WEIGHTS_FILE: save_tensors(dict(weights)), STATE_FILE: state})


def begin_given(bench: Bench, layout: RunLayout | None, *, fresh: bool) -> None:
    """Gives a run that is `fresh` the weights that it was made with, if it was, and holds zeros from now on.

    Raises `TrainingError` if the weights are damaged or do not fit, or if weights are spread over devices.
    """
    if layout is None or not has_sealed(layout.checkpoint(START)):
        return
    if not bench.ranks.is_alone:
        raise TrainingError(
            "A network that was pruned is trained on one device: its weights cannot be spread.",
            "Set devices and machines of the recipe to 1.",
        )
    try:
        files = read_sealed(layout.checkpoint(START))
        weights, state = load_tensors(files[WEIGHTS_FILE]), json.loads(files[STATE_FILE])
        if fresh:
            bench.networks.load_state_dict(weights)
            if bench.average is not None:
                bench.average.begin()
        _hold(bench, weights, [str(name) for name in state["held"]])
    except (ProtocolError, SafetensorError, KeyError, ValueError, TypeError, RuntimeError) as error:
        first = str(error).partition("\n")[0].rstrip(".")
        raise TrainingError(
            f"The weights that run {layout.path.name} is to begin with cannot be used: {first}.", "Prune again."
        ) from error


def _hold(bench: Bench, weights: Mapping[str, Tensor], held: list[str]) -> None:
    parameters = dict(bench.networks.named_parameters())
    masks = [(parameters[name], (weights[name] != 0).to(parameters[name].device)) for name in held]
    if not masks:
        return

    @torch.no_grad()
    def set_again(*_: Any) -> None:
        for weight, mask in masks:
            weight.mul_(mask)

    for optimizer in {id(goal.stepper.pace.optimizer): goal.stepper.pace.optimizer for goal in bench.goals}.values():
        optimizer.register_step_post_hook(set_again)
