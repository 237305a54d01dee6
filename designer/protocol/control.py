"""Control: what the owner of a worker may write to its standard input, one JSON object a line.

The first line is the `Job`. End of input means that the owner is gone: a training saves a checkpoint and stops.
"""

from dataclasses import dataclass
from enum import StrEnum


class Command(StrEnum):
    """What a running job can be asked."""

    PAUSE = "pause"
    RESUME = "resume"
    STOP = "stop"
    CHECKPOINT = "checkpoint"


class JobKind(StrEnum):
    """What a worker can do."""

    TRAIN = "train"
    RESUME = "resume"
    EVALUATE = "evaluate"
    EXPORT = "export"
    IMPORT = "import"


@dataclass(frozen=True, slots=True)
class Job:
    """One job: what to do with which run folder, and where its events go.

    A training appends to the run's own `events.jsonl`; other jobs get a file of their own, so that a run's history
    stays the history of its training. `out` is where an export writes its file.
    An import has a folder with its request (`designer.protocol.import_request`) in the place of the run. `part` says
    which part of the data an evaluation looks at; empty: what validates.
    """

    kind: JobKind
    run: str
    events: str
    out: str = ""
    part: str = ""
