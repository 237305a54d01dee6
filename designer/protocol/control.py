"""Control: what the owner of a worker may write to its standard input, one JSON object a line.

The first line is the `Job`. End of input means that the owner is gone: a training saves a checkpoint and stops, unless
it was told to stay. A training also reads commands from a file of its run (`RunLayout.commands`), so that somebody who
did not start it can steer it.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar


class Wish(StrEnum):
    """What a running job can be asked for."""

    PAUSE = "pause"
    RESUME = "resume"
    STOP = "stop"
    CHECKPOINT = "checkpoint"
    STAY = "stay"
    """From now on the owner may go: its end is not the job's. Others may ask by the run's file of commands."""
    FOLLOW = "follow"
    """From now on the job ends with its owner, as it does at first."""
    FINISH = "finish"
    """To stop once the epoch under way is complete."""
    VALIDATE = "validate"
    """To measure on the validation data now."""
    RATE = "rate"
    """From now on to learn at this rate, and as the schedule says from there."""
    FACTOR = "factor"
    """From now on to learn so many times as fast."""
    EXTEND = "extend"
    """To train for so many epochs more."""


VALUED = (Wish.RATE, Wish.FACTOR, Wish.EXTEND)
"""Wishes that come with a number above 0."""


@dataclass(frozen=True, slots=True)
class Command:
    """A wish, and how much. There is one command for each wish without a number: they can be told by `is`."""

    wish: Wish
    value: float = 0.0

    PAUSE: ClassVar["Command"]
    RESUME: ClassVar["Command"]
    STOP: ClassVar["Command"]
    CHECKPOINT: ClassVar["Command"]
    STAY: ClassVar["Command"]
    FOLLOW: ClassVar["Command"]
    FINISH: ClassVar["Command"]
    VALIDATE: ClassVar["Command"]

    @classmethod
    def rate(cls, rate: float) -> "Command":
        """To learn at a rate."""
        return cls(Wish.RATE, rate)

    @classmethod
    def factor(cls, factor: float) -> "Command":
        """To learn so many times as fast."""
        return cls(Wish.FACTOR, factor)

    @classmethod
    def extend(cls, epochs: int) -> "Command":
        """To train for more epochs."""
        return cls(Wish.EXTEND, epochs)


PLAIN = {wish: Command(wish) for wish in Wish if wish not in VALUED}
"""The commands without a number."""
for _wish, _command in PLAIN.items():
    setattr(Command, _wish.name, _command)


class JobKind(StrEnum):
    """What a worker can do."""

    TRAIN = "train"
    RESUME = "resume"
    EVALUATE = "evaluate"
    EXPORT = "export"
    TAKE = "take"
    BENCH = "bench"
    IMPORT = "import"
    FORECAST = "forecast"
    SEARCH = "search"
    SENSITIVITY = "sensitivity"
    PRUNE = "prune"
    PRUNE_EACH = "prune-each"
    """To ask how much a network loses if one of its layers alone is pruned, for each of them."""


@dataclass(frozen=True, slots=True)
class Job:
    """One job: what to do with which run folder, and where its events go.

    A training appends to the run's own `events.jsonl`; other jobs get a file of their own, so that a run's history
    stays the history of its training. `out` is where an export writes its file.
    An import has a folder with its request (`designer.protocol.import_request`) in the place of the run, a forecast and
    a search one with nothing but a specification. `part` says which part of the data an evaluation looks at (empty:
    what validates), what a search looks for (`rate` or `batch`), or which checkpoint is exported (empty: the best),
    or how much of its first metric a network may lose where it is asked how sensitive its layers are.
    `options` is how an export is wanted (`designer.protocol.export_options`), what to take away of a run to the folder
    `out` (`designer.protocol.take_options`), or what else a job's kind wants to know.
    `extend` is how many epochs a run that is resumed shall have beyond those it had, also one that was completed.
    `meet` (`machine:port`) is where the machines of a training find each other, if it has several. With `echo` its
    events are printed, too, for an owner on another machine.
    """

    kind: JobKind
    run: str
    events: str
    out: str = ""
    part: str = ""
    options: str = ""
    meet: str = ""
    echo: bool = False
    extend: int = 0
