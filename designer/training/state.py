"""What a training is at a moment, and how that becomes the files of a checkpoint and comes back from them.

No pickle: tensors are safetensors, the rest is JSON. A training that goes on from a checkpoint goes on bit by bit as
if it had never stopped (on the CPU; on a GPU as far as its kernels are deterministic).
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load as load_tensors
from safetensors.torch import save as save_tensors
from torch import Tensor

from designer.protocol.run_layout import STATE_FILE, TRAINING_FILE, WEIGHTS_FILE
from designer.training.bench import Bench
from designer.training.differing import difference
from designer.training.distributed.gathering import take_weights, whole_weights
from designer.training.distributed.spread import like, whole
from designer.training.errors import CheckpointError
from designer.training.goals import Goal
from designer.training.metrics import Meter
from designer.training.pace import group_key
from designer.training.publisher import Sum

FORMAT = 1
MOST_THREADS = 1024
"""More is a damaged file; PyTorch would try to start them."""


@dataclass(slots=True)
class Best:
    """The epoch that validated best so far; epoch 0: none yet."""

    epoch: int = 0
    step: int = 0
    value: float = 0.0
    metrics: Mapping[str, float] = field(default_factory=dict)


@dataclass(slots=True)
class State:
    """Where a training stands: `epoch` complete epochs, `position` steps of the next one, `step` steps in all.

    `extra` epochs were wanted beyond those of the recipe; patience begins anew after epoch `waits_from`.
    `sums` (of the loss and of each term that is told) and `meter` are of the epoch that is under way, `seconds` the
    time it took so far.
    """

    meter: Meter
    epoch: int = 0
    position: int = 0
    step: int = 0
    sums: list[Sum] = field(default_factory=lambda: [Sum()])
    seconds: float = 0.0
    metrics: Mapping[str, float] = field(default_factory=dict)
    best: Best = field(default_factory=Best)
    extra: int = 0
    waits_from: int = 0


def weights_of(bench: Bench) -> dict[str, Tensor]:
    """A copy of all networks' weights and buffers, on the CPU; all processes must ask for it."""
    if bench.ranks.shards:
        return whole_weights(bench.module)
    return {name: _copy(tensor) for name, tensor in bench.networks.state_dict().items()}


def best_files(bench: Bench, best: Best, weights: Mapping[str, Tensor]) -> dict[str, bytes]:
    """The files of a checkpoint that is evaluated and exported, but not gone on from."""
    head = {"format": FORMAT, "epoch": best.epoch, "step": best.step, "metrics": dict(best.metrics)}
    return {WEIGHTS_FILE: save_tensors(dict(weights)), STATE_FILE: _text(head | _origin(bench))}


def last_files(bench: Bench, state: State) -> dict[str, bytes]:
    """The files of a checkpoint that a training can go on from; all processes must ask, the first gets them."""
    weights = weights_of(bench)
    tensors = {"meter": _copy(bench.ranks.summed(state.meter.sums.clone())), **_random_state(bench)}
    goals = []
    for number, goal in enumerate(bench.goals):
        moments, told = _goal_state(bench, goal)
        tensors |= {f"{_prefix(number)}{name}": tensor for name, tensor in moments.items()}
        goals.append(told)
    tensors |= bench.average.tensors() if bench.average is not None else {}
    if not bench.ranks.is_first:
        return {}
    head = {
        "format": FORMAT,
        "epoch": state.epoch,
        "position": state.position,
        "step": state.step,
        "sums": list(state.sums),
        "seconds": state.seconds,
        "threads": torch.get_num_threads(),
        "ways": bench.ways.to_json(),
        "metrics": dict(state.metrics),
        "extra": state.extra,
        "waits_from": state.waits_from,
        "best": {
            "epoch": state.best.epoch,
            "step": state.best.step,
            "value": state.best.value,
            "metrics": dict(state.best.metrics),
        },
        **goals[0],
        "goals": goals[1:],
    }
    return {
        WEIGHTS_FILE: save_tensors(weights),
        TRAINING_FILE: save_tensors(tensors),
        STATE_FILE: _text(head | _origin(bench)),
    }


def restore(bench: Bench, files: Mapping[str, bytes]) -> State:
    """Puts the bench into the state that `last_files` wrote, and gives it. Raises `CheckpointError`."""
    try:
        head = json.loads(files[STATE_FILE])
        tensors = load_tensors(files[TRAINING_FILE])
        if head["format"] > FORMAT:
            raise CheckpointError("The checkpoint was written by a newer version.", "Update Layerloom.")
        weights = load_tensors(files[WEIGHTS_FILE])
        _refuse_others(bench, weights)
        if bench.ranks.shards:
            take_weights(bench.module, weights)
        else:
            bench.networks.load_state_dict(weights)
        for number, (goal, told) in enumerate(zip(bench.goals, [head, *head.get("goals", ())], strict=True)):
            _load_goal(bench, goal, told, tensors, _prefix(number))
        if bench.average is not None:
            bench.average.load(tensors)
        _load_random_state(bench, tensors, head["step"])
        bench.ways.take_over(head.get("ways", {}))
        if not 1 <= head["threads"] <= MOST_THREADS:
            raise ValueError(f"{head['threads']} threads")
        torch.set_num_threads(head["threads"])
        meter = bench.new_meter(False)
        if bench.ranks.is_first and meter.sums.shape == tensors["meter"].shape:
            # Else an earlier version counted: the rest is measured alone.
            meter.sums.copy_(tensors["meter"])
        return State(
            meter=meter,
            epoch=head["epoch"],
            position=head["position"],
            step=head["step"],
            sums=_sums(bench, head),
            seconds=head["seconds"],
            metrics=head["metrics"],
            best=Best(**head["best"]),
            extra=int(head.get("extra", 0)),
            waits_from=int(head.get("waits_from", 0)),
        )
    except (KeyError, TypeError, ValueError, RuntimeError, IndexError, SafetensorError) as error:
        first = str(error).partition("\n")[0]
        raise CheckpointError(
            f"The checkpoint does not fit the run's network or recipe ({type(error).__name__}: {first}).",
            "Start a new run.",
        ) from error


def _refuse_others(bench: Bench, weights: Mapping[str, Tensor]) -> None:
    """Raises `CheckpointError` that names what differs if these are the weights of another network."""
    if bench.ranks.shards:  # Here is only a share of each weight.
        return
    own = {name: tuple(tensor.shape) for name, tensor in bench.networks.state_dict().items()}
    told = difference({name: tuple(tensor.shape) for name, tensor in weights.items()}, own)
    if told:
        raise CheckpointError(told, "Start a new run, or resume the run with the network that it was begun with.")


def _sums(bench: Bench, head: Mapping[str, Any]) -> list[Sum]:
    """The sums of the epoch under way. A checkpoint from before objectives has one, over all samples so far."""
    if "sums" in head:
        return [Sum(*each) for each in head["sums"]]
    done = bench.steps[: head["position"]]
    return [Sum(head["loss_sum"], done[-1][-1][1] if done else 0)]


def _origin(bench: Bench) -> dict[str, Any]:
    return {"preparation": bench.prepared.to_json(), "versions": dict(bench.spec.versions)}


def _prefix(number: int) -> str:
    """How the tensors of a goal's optimiser begin in a checkpoint; those of the first as ever."""
    return f"goal{number}." if number else ""


def _goal_state(bench: Bench, goal: Goal) -> tuple[dict[str, Tensor], dict[str, Any]]:
    """The tensors that a goal remembers, and the rest as JSON."""
    pace, scaler = goal.stepper.pace, goal.stepper.scaler
    tensors, groups, scalars = _optimizer_state(pace.optimizer)
    return tensors, {
        "schedule": _json_part(pace.scheduler.state_dict()),
        "rein": pace.rein.told(),
        "scaler": scaler.state_dict() if scaler is not None else {},
        "optimizer": {"groups": groups, "scalars": scalars, "weights": _weight_names(bench, pace.optimizer)},
    }


def _load_goal(bench: Bench, goal: Goal, told: Mapping[str, Any], tensors: Mapping[str, Tensor], prefix: str) -> None:
    own = {name.removeprefix(prefix): tensor for name, tensor in tensors.items() if name.startswith(prefix)}
    _load_optimizer(bench, goal.stepper.pace.optimizer, told["optimizer"], own)
    goal.stepper.pace.scheduler.load_state_dict(told["schedule"])
    goal.stepper.pace.rein.take(told.get("rein", {}))
    if goal.stepper.scaler is not None:
        goal.stepper.scaler.load_state_dict(told.get("scaler", {}))


def _optimizer_state(optimizer: torch.optim.Optimizer) -> tuple[dict[str, Tensor], list[Any], dict[str, Any]]:
    """The optimiser's tensors by name, its groups without the weights, and what else it remembers."""
    found = optimizer.state_dict()
    tensors: dict[str, Tensor] = {}
    scalars: dict[str, Any] = {}
    for number, remembered in sorted(found["state"].items()):  # an order that all processes have
        for key, value in sorted(remembered.items()):
            name = f"optimizer.{number}.{key}"
            if isinstance(value, Tensor):
                tensors[name] = _copy(value)
            else:
                scalars[name] = value
    groups = [_json_part(group) for group in found["param_groups"]]
    return tensors, groups, scalars


def _weight_names(bench: Bench, optimizer: torch.optim.Optimizer) -> list[str]:
    """The names of the weights in the order in which the optimiser counts them."""
    names = {id(weight): name for name, weight in bench.networks.named_parameters()}
    return [names[id(weight)] for group in optimizer.param_groups for weight in group["params"]]


def _load_optimizer(
    bench: Bench, optimizer: torch.optim.Optimizer, head: Mapping[str, Any], tensors: Mapping[str, Tensor]
) -> None:
    """Takes remembered values over. How it computes (fused or not) stays this machine's choice.

    Weights are told by their names: how they are counted follows from the order of the layers in the document, which
    means nothing. A checkpoint that was written before it held names counts as this network does.
    """
    own_names = _weight_names(bench, optimizer)
    names = head.get("weights", own_names)
    if sorted(names) != sorted(own_names):
        raise ValueError("the optimiser moved other weights")
    own = {name: number for number, name in enumerate(own_names)}
    remembered: dict[int, dict[str, Any]] = {}
    for name, value in [*tensors.items(), *head["scalars"].items()]:
        kind, _, rest = name.partition(".")
        number, _, key = rest.partition(".")
        if kind == "optimizer":
            remembered.setdefault(own[names[int(number)]], {})[key] = value
    fresh = optimizer.state_dict()["param_groups"]
    groups = [_group(*pair) for pair in zip(fresh, _in_order(fresh, head["groups"]), strict=True)]
    moved = [weight for group in optimizer.param_groups for weight in group["params"]]
    for number, kept in remembered.items():
        kept |= {key: like(value, moved[number]) for key, value in kept.items() if isinstance(value, Tensor)}
    optimizer.load_state_dict({"state": remembered, "param_groups": groups})


def _in_order(own: list[dict[str, Any]], saved: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The saved groups in the order of the optimiser's own: each scale of the learning rate has one."""
    by_key = {group_key(group): group for group in saved}
    if len(saved) != len(own):
        raise ValueError(f"{len(saved)} groups of weights instead of {len(own)}")
    return [by_key[group_key(group)] for group in own]


def _group(fresh: dict[str, Any], saved: dict[str, Any]) -> dict[str, Any]:
    """What was saved of a group, with the weights that it has here."""
    kept = {key: _like(fresh[key], saved.get(key, fresh[key])) if key in fresh else saved[key] for key in fresh | saved}
    return kept | {"params": fresh["params"]}


_HOW = ("fused", "foreach", "capturable", "differentiable")


def _like(fresh: Any, saved: Any) -> Any:
    """The saved value in the kind of the fresh one: JSON has no tuples."""
    return tuple(saved) if isinstance(fresh, tuple) else saved


def _json_part(values: Mapping[str, Any]) -> dict[str, Any]:
    """The values that survive JSON; the rest is made anew by the constructor, as it was made for the first time."""
    return {key: value for key, value in values.items() if key not in _HOW and _survives(value)}


def _survives(value: Any) -> bool:
    """Whether JSON gives a value back, but for tuples, which become lists. Keys must be words."""
    if isinstance(value, Mapping):
        return type(value) is dict and all(isinstance(key, str) and _survives(each) for key, each in value.items())
    if isinstance(value, list | tuple):
        return all(map(_survives, value))
    return value is None or isinstance(value, bool | int | float | str)


def _random_state(bench: Bench) -> dict[str, Tensor]:
    states = {"random.cpu": torch.get_rng_state()}
    if bench.device.torch.type == "cuda":
        states["random.cuda"] = torch.cuda.get_rng_state(bench.device.torch)
    if bench.ranks.is_alone:
        return states
    return {
        name if rank == 0 else f"{name}.{rank}": own.cpu()
        for name, state in states.items()
        for rank, own in enumerate(bench.ranks.every(state.to(bench.device.torch)))
    }


def _load_random_state(bench: Bench, tensors: Mapping[str, Tensor], step: int) -> None:
    """Each process goes on with its own chance. With another number of processes, all but the first draw anew."""
    ranks = bench.ranks
    as_many = sum(name.startswith("random.cpu") for name in tensors) == ranks.world
    if ranks.rank and not as_many:
        ranks.scatter_chance(bench.recipe.seed, step)
        return
    end = f".{ranks.rank}" if ranks.rank else ""
    torch.set_rng_state(tensors[f"random.cpu{end}"])
    if bench.device.torch.type == "cuda" and f"random.cuda{end}" in tensors:
        torch.cuda.set_rng_state(tensors[f"random.cuda{end}"], bench.device.torch)


def _copy(tensor: Tensor) -> Tensor:
    return whole(tensor.detach()).to("cpu", copy=True).contiguous()


def _text(value: Mapping[str, Any]) -> bytes:
    return json.dumps(value, indent=1).encode()
