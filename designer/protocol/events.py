"""Events: what a worker tells about its job, one JSON object a line, append only.

The events of a run are its history: live plots, opening an old run and tests are all folds over them
(`designer.jobs.run_view`). `time` is seconds since the epoch (UTC). Readers skip kinds they do not know.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Started:
    """A training began or was taken up again after `epoch` complete epochs and `step` steps.

    `device` is `cpu` or `cuda:0`, `device_name` what a person calls it; `metrics` are ids in display order.
    `best_by` is the one that decides which epoch is best, or `epoch` where the latest is; "" in runs of old.
    """

    time: float
    device: str
    device_name: str
    epochs: int
    steps_per_epoch: int
    train_samples: int
    validation_samples: int
    parameters: int
    metrics: tuple[str, ...]
    epoch: int = 0
    step: int = 0
    best_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """Training moved on, at most 20 times a second. `losses` are those of the steps up to `step`, oldest first.

    `terms` are the same for the single numbers that objectives tell, by their metric ids.
    """

    time: float
    epoch: int
    step: int
    losses: tuple[float, ...]
    lr: float
    samples_per_second: float
    terms: Mapping[str, tuple[float, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class EpochDone:
    """An epoch (counted from 1) ended after `step` steps. Metrics by id, `loss` among them."""

    time: float
    epoch: int
    step: int
    train: Mapping[str, float]
    validation: Mapping[str, float]
    lr: float
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Logged:
    """A script told numbers of its own at a step (counted from 1): name → value (`designer.runs`)."""

    time: float
    step: int
    values: Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """How the layers were at a look, after `step` steps; at most about once a second.

    `layers` are paths in the network's module (`encoder.0.conv`); numbers stand in their order, NaN where a layer has
    none: the norms of its `gradient` (before clipping) and its `weight`; `update`, |Δw| / |w| of this step; `mean` and
    `spread` (standard deviation) of what comes out of it; `variety`, the standard deviation from sample to sample; and
    `dead`, the share of units of a layer such as ReLU that gave 0 for every sample. `doubt` is the share of training
    samples which the network is sure are of another class than their label says, of `samples` looked at. `histograms`
    hold for each layer, by `weight`, `gradient` and `output`: least, greatest, then thousandths in equal bins.
    """

    time: float
    epoch: int
    step: int
    layers: tuple[str, ...]
    gradient: tuple[float, ...]
    weight: tuple[float, ...]
    update: tuple[float, ...]
    mean: tuple[float, ...] = ()
    spread: tuple[float, ...] = ()
    variety: tuple[float, ...] = ()
    dead: tuple[float, ...] = ()
    doubt: float = math.nan
    samples: int = 0
    histograms: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Validated:
    """Somebody asked how good the network is in the middle of an epoch: metrics by id, `loss` among them."""

    time: float
    epoch: int
    step: int
    validation: Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class RateChanged:
    """Somebody changed the learning rate: from the step after `step` on it is `lr`, `factor` times as planned."""

    time: float
    epoch: int
    step: int
    lr: float
    factor: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Extended:
    """Somebody wanted more: the run shall have `epochs` epochs in all."""

    time: float
    epoch: int
    step: int
    epochs: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """How busy the machine was since the last time, at most once a second; NaN for what is not known.

    `waiting` is the share of time (0 … 1) that training waited for data; `gpu` the share in which the GPU computed;
    `gpu_memory` and `memory` are the bytes that are taken of the GPU's memory and of the system's by this process.
    """

    time: float
    step: int
    waiting: float = math.nan
    gpu: float = math.nan
    gpu_memory: float = math.nan
    memory: float = math.nan


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """A search tried something. `what` is `rate` or `batch`, `x` the learning rate or the samples of a batch.

    `y` is the loss at that rate, or the samples a second; `memory` the bytes that a batch took (0: unknown).
    """

    time: float
    what: str
    x: float
    y: float
    memory: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckpointSaved:
    """A checkpoint is complete on disk. `path` is relative to the run folder; `best` if no earlier one was better."""

    time: float
    epoch: int
    step: int
    path: str
    best: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Sampled:
    """What the network makes of a few samples was kept (`designer.protocol.samples`), at `path` in the run folder."""

    time: float
    epoch: int
    step: int
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Paused:
    """Training waits for `resume` or `stop`."""

    time: float
    epoch: int
    step: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Continued:
    """Training goes on after a pause."""

    time: float
    epoch: int
    step: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something the user should know that does not stop the job. `severity` is `info` or `warning`.

    `share` is how much of the job is done, 0 … 1; -1 where nobody knows.
    """

    time: float
    message: str
    severity: str = "info"
    share: float = -1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """The job ended with an error: a sentence, what to do, and the traceback for the log.

    `node` is the name of the layer at fault, if one is known. `remedy` is what may well help, for programs: settings by
    their paths (`{"training.batch_size": 32, "training.accumulate": 2}`); empty if nothing is known. `result` is what
    came of it all the same, as JSON, such as the comparison that a file did not stand.
    """

    time: float
    message: str
    hint: str = ""
    detail: str = ""
    node: str = ""
    remedy: Mapping[str, Any] = field(default_factory=dict)
    result: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """The job ended well. `status` is `completed` or `stopped`; `result` is what the job was asked for, as JSON."""

    time: float
    status: str
    result: Mapping[str, Any] = field(default_factory=dict)


Event = (
    Started
    | Progress
    | EpochDone
    | Health
    | Logged
    | Validated
    | RateChanged
    | Extended
    | Load
    | Tried
    | CheckpointSaved
    | Sampled
    | Paused
    | Continued
    | Notice
    | Failed
    | Finished
)
KINDS: dict[str, type[Event]] = {
    kind.__name__: kind
    for kind in (
        Started,
        Progress,
        EpochDone,
        Health,
        Logged,
        Validated,
        RateChanged,
        Extended,
        Load,
        Tried,
        CheckpointSaved,
        Sampled,
        Paused,
        Continued,
        Notice,
        Failed,
        Finished,
    )
}
