"""The names of things in a run folder. Everyone who reads or writes a run takes its paths from here."""

from dataclasses import dataclass
from pathlib import Path

LAST = "last"
"""The checkpoint that a run goes on from."""
BEST = "best"
"""The weights of the epoch that validated best."""
START = "start"
"""The weights that a run begins with, where whoever made it gave it some (`designer.training.given`)."""

WEIGHTS_FILE = "weights.safetensors"
"""In a checkpoint: the module's `state_dict`."""
TRAINING_FILE = "training.safetensors"
"""In the last checkpoint: the tensors of optimiser, random numbers and running metrics."""
STATE_FILE = "state.json"
"""In a checkpoint: everything else, as JSON; `epoch`, `step`, `metrics` and `preparation` among it."""


@dataclass(frozen=True, slots=True)
class RunLayout:
    """A run folder's paths. Whether they exist is not looked at."""

    path: Path

    @property
    def spec(self) -> Path:
        """What is trained (`designer.protocol.run_spec`)."""
        return self.path / "spec.json"

    @property
    def events(self) -> Path:
        """What happened, one event a line."""
        return self.path / "events.jsonl"

    @property
    def about(self) -> Path:
        """What people say about it (`designer.jobs.about`); absent as long as nobody said anything."""
        return self.path / "about.json"

    @property
    def worker(self) -> Path:
        """Which process trains it at the moment; absent if none."""
        return self.path / "worker.json"

    @property
    def commands(self) -> Path:
        """What a training that somebody else started is asked to do, one command a line; absent if nobody asked."""
        return self.path / "commands.jsonl"

    @property
    def pulse(self) -> Path:
        """Empty; touched every few seconds while the thread that trains moves on."""
        return self.path / "pulse"

    @property
    def log(self) -> Path:
        """What a crashed worker last wrote to its standard error."""
        return self.path / "worker.log"

    @property
    def looks(self) -> Path:
        """Who looked at the test part, and when (`designer.evaluate.looks`); absent as long as nobody did."""
        return self.path / "looks.json"

    @property
    def watch(self) -> Path:
        """What somebody watches while it trains (`designer.protocol.watching`); absent if nobody does."""
        return self.path / "watch.json"

    @property
    def watched(self) -> Path:
        """What was seen there last."""
        return self.path / "watched.json"

    @property
    def exports(self) -> Path:
        """Where exported models go."""
        return self.path / "exports"

    @property
    def exported(self) -> Path:
        """What was exported of it (`designer.jobs.kept_exports`); absent as long as nothing was."""
        return self.path / "exported.json"

    @property
    def pruned(self) -> Path:
        """What it was pruned from (`designer.jobs.kept_pruning`); absent if it was not."""
        return self.path / "pruned.json"

    def sensitivity(self, precision: str) -> Path:
        """How much each layer minds a precision, as it was measured (`designer.export.sensitivity`), if it was."""
        return self.path / f"sensitivity-{precision}.json"

    def sample(self, epoch: int) -> Path:
        """What the network made of a few samples after so many epochs (`designer.protocol.samples`)."""
        return self.path / "samples" / f"{epoch:05}.npz"

    def checkpoint(self, name: str = LAST) -> Path:
        """The sealed folder of a checkpoint: `last` or `best`."""
        return self.path / "checkpoints" / name
