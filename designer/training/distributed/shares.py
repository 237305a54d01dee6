"""Which samples of a batch a process has. Follows from the batch and the number of processes alone.

All processes together see exactly the samples of the batch, in its order: the first has the first ones. So a run is the
same with whatever number of processes, and may go on with another one.
"""

from dataclasses import dataclass

LEAST = 2
"""So few samples a process gets at least, if it gets any: batch normalisation cannot learn from one."""


@dataclass(frozen=True, slots=True)
class Share:
    """What one process has of the samples `first` … `last` of a whole: those from `first` to `last` of its own.

    A process for which nothing is left computes the batch's first samples along, so that it takes part in what
    processes do together; `counts` is 0 then and what comes out is not used.
    """

    first: int
    last: int
    counts: int


def share_of(first: int, last: int, rank: int, world: int) -> Share:
    """The part of the samples from `first` to `last` (exclusive, more than none) that process `rank` of `world` has."""
    samples = last - first
    busy = min(world, max(1, samples // LEAST))
    if rank >= busy:
        return Share(first, first + min(samples, LEAST), 0)
    begin, end = (first + samples * number // busy for number in (rank, rank + 1))
    return Share(begin, end, end - begin)
