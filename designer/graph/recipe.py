"""The choices a run is made from: which data, and how to train. Plain values, part of the document, so undoable.

Names of datasets, losses, optimisers and schedules are ids of `designer.catalogue` entries; they are checked there.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


@dataclass(frozen=True, slots=True)
class Choice:
    """A catalogue entry with the parameters the user set, e.g. `Adam` with `{"lr": 0.01}`."""

    type: str
    params: Mapping[str, Json] = field(default_factory=dict)


def choice_as_json(choice: Choice) -> dict[str, Json]:
    """A chosen entry as a JSON object."""
    return {"type": choice.type, "params": dict(choice.params)}


SPLITS = ("auto", "random", "stratified", "group", "time")
"""Ways to draw the parts of data. Auto: by time where samples have an order, by groups where there are some, else
stratified where there are classes, else at random."""

NO_DATASET = "none"
"""Stands where no dataset was chosen yet: the network can be checked and compiled, but not trained."""


@dataclass(frozen=True, slots=True)
class Data:
    """Which dataset (or `none`), how much of it validates, and how the inputs are normalised.

    `dataset` is the name of a dataset, or of a kind of source; `params` are what that asks for (a path, the column to
    predict). `facts` is what reading the source told (`DatasetDef` as JSON), so that a project can be checked where
    its data is not. `items` are changes to single items by their key, `{"excluded": true}` or `{"label": "cat"}`; the
    user's files stay as they are. `validation` is the share held out (0 … 1, exclusive); `seed` draws the split.
    `normalise` is `auto` (what the dataset's entry recommends), `none`, `scale` or `standardise`.

    `split` says how parts are drawn: `auto`, `random`, `stratified`, `group` or `time`. `test` is the share that
    nothing looks at before the end. With `folds` (2 or more) the fold number `fold` (from 0) of what is left validates;
    with `test_folds` the fold `test_fold` of all is the test part, for nested validation. `prepare` are the steps
    that raw samples go through, in their order; `augment` what happens to samples by chance, in training only.
    """

    dataset: str = "digits"
    validation: float = 0.2
    seed: int = 0
    normalise: str = "auto"
    params: Mapping[str, Json] = field(default_factory=dict)
    facts: Mapping[str, Json] = field(default_factory=dict)
    items: Mapping[str, Json] = field(default_factory=dict)
    split: str = "auto"
    test: float = 0.0
    folds: int = 0
    fold: int = 0
    test_folds: int = 0
    test_fold: int = 0
    prepare: tuple[Choice, ...] = ()
    augment: tuple[Choice, ...] = ()
    extras: Mapping[str, Json] = field(default_factory=dict)


AS_RECIPE = Choice("recipe")
"""Stands in an objective where the optimiser, or the schedule, is that of the recipe."""


@dataclass(frozen=True, slots=True)
class Objective:
    """Something that training makes small, drawn as a network of the project: which weights it moves, how and when.

    In the `network`, Inputs are ports of the data, told by their names; blocks are networks of the project, which share
    their weights wherever they are used; Outputs with a single number are terms, and their sum is made small. Those in
    `watch` are only looked at, as are Outputs with more than a number. `learns` are the networks whose weights are
    moved (empty: all in the drawing), at every `every`-th step of the epochs from `first` to `last` (0: the end).
    """

    name: str
    network: str
    learns: tuple[str, ...] = ()
    watch: tuple[str, ...] = ()
    optimizer: Choice = AS_RECIPE
    schedule: Choice = AS_RECIPE
    every: int = 1
    first: int = 1
    last: int = 0

    def is_active(self, epoch: int) -> bool:
        """Whether it counts in an epoch, counted from 1."""
        return self.first <= epoch and (not self.last or epoch <= self.last)


@dataclass(frozen=True, slots=True)
class Training:
    """How to train: loss, optimiser, schedule and the numbers around them. `clip_norm` 0 means no clipping.

    `accumulate` batches share one step. `precision` is that of layers while they learn: float32, bf16 or fp16. `ema`
    is the decay of a moving average of the weights, which then validates and is kept; 0: none. `l1` pulls weights
    towards 0. `class_weights` (none or balanced) weigh rare classes in the loss, `sampling` (shuffled or balanced)
    shows them more often. `patience` epochs without a better one end the training; 0: never. `best_by` is the metric
    that tells which epoch is best; "": the first of the task. With `objectives`, they say what is made small, in their
    order within each step, and `loss` does not count.

    `warmup` epochs or steps (`warmup_by`) lead the learning rate up before the schedule begins. `decay` says what
    weight decay pulls at: all, or weights (no biases and norms). `swa` is the share of the last epochs whose weights
    are averaged; 0: none. `deterministic` (off or on) allows only ways to compute that always give the same numbers.
    `channels_last` (off, on or auto: if it pays) is how pictures lie in memory, `recompute` (none, blocks or pieces)
    what is computed again for gradients instead of being kept, `speed` (plain, compile or auto) what PyTorch's compiler
    is used for. `health` (on or off) says whether the layers are looked at while they learn.

    `metrics` are measured beside the loss, by their ids; the first tells which epoch is best unless `best_by` does.
    None: the usual ones of the task.

    Each of `nodes` machines trains on `devices` devices, a process for each. They share every batch, so `batch_size`
    stays that of a whole step. With the `engine` ddp each holds the whole network, with fsdp its share of the weights.
    """

    loss: Choice = Choice("CrossEntropyLoss")
    optimizer: Choice = Choice("Adam")
    schedule: Choice = Choice("constant")
    epochs: int = 20
    batch_size: int = 64
    device: str = "auto"
    seed: int = 0
    clip_norm: float = 0.0
    accumulate: int = 1
    precision: str = "float32"
    ema: float = 0.0
    l1: float = 0.0
    class_weights: str = "none"
    sampling: str = "shuffled"
    patience: int = 0
    best_by: str = ""
    objectives: tuple[Objective, ...] = ()
    warmup: int = 0
    warmup_by: str = "epochs"
    decay: str = "all"
    swa: float = 0.0
    deterministic: str = "off"
    channels_last: str = "off"
    recompute: str = "none"
    speed: str = "plain"
    metrics: tuple[str, ...] = ()
    devices: int = 1
    nodes: int = 1
    engine: str = "ddp"
    health: str = "on"
    extras: Mapping[str, Json] = field(default_factory=dict)
