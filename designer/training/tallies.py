"""Counts what metrics are made of on the device, in a state of fixed size that a checkpoint can hold.

The same is counted by `designer.data.counting` with numpy. Where that needs all samples at once (ROC-AUC, medians), a
state of fixed size has ranges instead: what falls into one range counts as equal. The area under the ROC is off by no
more than half the share of pairs (one of the class, one of another) that share a range, the median by 0.6 %.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import ClassVar, Protocol

import numpy as np
import torch
from torch import Tensor

from designer.data.counting import HIGH, LOW, NO_TARGET, RANGES, RANKS, SMALLEST_SHARE
from designer.data.evidence import (
    Certainty,
    Confusion,
    CopySums,
    Evidence,
    Hits,
    Order,
    Quantiles,
    Ranks,
    Relative,
    Sizes,
    Told,
    Trust,
    ValueSums,
)
from designer.training.reading import Batch, Reading


class Tally(Protocol):
    """Counts one kind of evidence. `size` numbers, float64, are all it remembers.

    `is_whole`: they are whole numbers, so it makes no difference in which order batches are counted, and how many at
    once.
    """

    is_whole: ClassVar[bool]
    size: int

    def add(self, state: Tensor, batch: Batch) -> None:
        """Takes a batch into the state [size]. No synchronisation with the device."""

    def evidence(self, state: Tensor, samples: int) -> Evidence:
        """What the state [size], on the CPU, says of so many samples."""


class HitsTally:
    """Right classes of samples."""

    is_whole: ClassVar[bool] = True

    def __init__(self, reading: Reading) -> None:
        self.size = 1

    def add(self, state: Tensor, batch: Batch) -> None:
        """One comparison."""
        state += torch.count_nonzero(batch.said == batch.target)

    def evidence(self, state: Tensor, samples: int) -> Hits:
        """Those that are right."""
        return Hits(float(state[0]), samples)


class ConfusionTally:
    """Pairs of classes, of samples or of places."""

    is_whole: ClassVar[bool] = True

    def __init__(self, reading: Reading) -> None:
        self._classes = reading.classes
        self.size = self._classes**2

    def add(self, state: Tensor, batch: Batch) -> None:
        """Each judged sample or place into its cell."""
        cells = batch.target.clamp(min=0) * self._classes + batch.said.clamp(max=self._classes - 1)
        state.scatter_add_(0, cells.reshape(-1), batch.judged.reshape(-1).to(state.dtype))

    def evidence(self, state: Tensor, samples: int) -> Confusion:
        """The matrix."""
        return Confusion(state.view(self._classes, self._classes).numpy().astype(np.int64))


class RanksTally:
    """Where the right class stands among the likeliest; of equal scores the lower class comes first."""

    is_whole: ClassVar[bool] = True

    def __init__(self, reading: Reading) -> None:
        self.size = RANKS
        self._places = torch.arange(RANKS, device=reading.device)

    def add(self, state: Tensor, batch: Batch) -> None:
        """How many scores are before the right class's own."""
        scores, target = batch.output, batch.target[:, None]
        own = scores.gather(1, target)
        before = torch.arange(scores.shape[1], device=scores.device) < target
        rank = ((scores > own) | ((scores == own) & before)).sum(dim=1)
        state += (rank[:, None] <= self._places).sum(dim=0)

    def evidence(self, state: Tensor, samples: int) -> Ranks:
        """By place."""
        return Ranks(state.numpy(), samples)


class ToldTally:
    """Labels that are given and due."""

    is_whole: ClassVar[bool] = True

    def __init__(self, reading: Reading) -> None:
        self._labels, self._threshold = reading.classes, reading.threshold
        self.size = 4 * self._labels + 1

    def add(self, state: Tensor, batch: Batch) -> None:
        """Labels above the threshold are given."""
        given, due = batch.output > self._threshold, batch.target > 0.5
        agree = given == due
        state[:-1] += torch.cat([given & due, given, due, agree], dim=1).sum(dim=0)
        state[-1] += torch.count_nonzero(agree.all(dim=1))

    def evidence(self, state: Tensor, samples: int) -> Told:
        """By label."""
        right, given, due, agree = state[:-1].view(4, -1).numpy()
        return Told(right, given, due, float(agree.sum()), samples * self._labels, float(state[-1]), samples)


_PARTS = 1 << 20
"""Logarithms and shares are counted in so many parts of 1: whole numbers add up to the same in any order."""


def _whole(numbers: Tensor) -> Tensor:
    return (numbers * _PARTS).round()


class CertaintyTally:
    """What the right class got."""

    is_whole: ClassVar[bool] = True

    def __init__(self, reading: Reading) -> None:
        self.size = 2
        self._least = float(np.log(SMALLEST_SHARE))

    def add(self, state: Tensor, batch: Batch) -> None:
        """Of judged samples or places."""
        got = batch.logs.gather(1, batch.target.clamp(min=0).unsqueeze(1)).squeeze(1).double().clamp(self._least, 0.0)
        state += torch.stack([-(_whole(got) * batch.judged).sum(), batch.judged.sum()])

    def evidence(self, state: Tensor, samples: int) -> Certainty:
        """The surprise."""
        surprise, among = state.tolist()
        return Certainty(surprise / _PARTS, among)


class TrustTally:
    """The likeliest class's share, and whether it is right, by ranges of that share."""

    is_whole: ClassVar[bool] = True

    def __init__(self, reading: Reading) -> None:
        self.size = 3 * RANGES

    def add(self, state: Tensor, batch: Batch) -> None:
        """Each sample into its range."""
        share = batch.logs.amax(dim=1).exp().double().nan_to_num(0.0)
        place = (share * RANGES).long().clamp(max=RANGES - 1)
        rows = torch.stack([torch.ones_like(share), _whole(share), (batch.said == batch.target).double()])
        state.view(3, RANGES).scatter_add_(1, place.expand(3, -1), rows)

    def evidence(self, state: Tensor, samples: int) -> Trust:
        """By range."""
        counts, shares, right = state.view(3, RANGES).numpy()
        return Trust(counts, shares / _PARTS, right)


_BINS, _PER_ODDS, _MOST_ODDS = 4096, 128, 16
"""Log odds from −16 to 16 have 4,096 ranges."""


class OrderTally:
    """How many samples with shares in each range are of a class, and how many are not."""

    is_whole: ClassVar[bool] = True

    def __init__(self, reading: Reading) -> None:
        self._classes = reading.classes
        self.size = 2 * self._classes * _BINS
        self._rows = torch.arange(self._classes, device=reading.device) * _BINS

    def add(self, state: Tensor, batch: Batch) -> None:
        """Each sample into a range of each class."""
        target = batch.target
        classes = torch.arange(self._classes, device=target.device)
        other = target <= 0.5 if target.is_floating_point() else target[:, None] != classes
        place = ((batch.odds.nan_to_num() + _MOST_ODDS) * _PER_ODDS).clamp(0, _BINS - 1).long()
        cells = (other.long() * (self._classes * _BINS) + self._rows + place).view(-1)
        state.scatter_add_(0, cells, torch.ones((), dtype=state.dtype, device=state.device).expand(len(cells)))

    def evidence(self, state: Tensor, samples: int) -> Order:
        """By class."""
        own, other = state.view(2, self._classes, _BINS).numpy()
        return Order(tuple(zip(own, other, strict=True)))


class ValuesTally:
    """Errors, and how much the targets vary."""

    is_whole: ClassVar[bool] = False

    def __init__(self, reading: Reading) -> None:
        self._unit, self._places = reading.unit, reading.places
        self.size = 4 * len(self._unit)

    def add(self, state: Tensor, batch: Batch) -> None:
        """Sums over the samples."""
        error, wanted = batch.error, batch.wanted
        rows = torch.stack([error.abs(), error.square(), wanted, wanted.square()])
        state += rows.sum(dim=1).view(-1)

    def evidence(self, state: Tensor, samples: int) -> ValueSums:
        """In the targets' unit."""
        absolute, squared, total, total_squared = state.view(4, -1).numpy()
        unit, among = self._unit, samples * self._places
        return ValueSums(absolute * unit, squared * unit**2, total * unit, total_squared * unit**2, among)


class RelativeTally:
    """Errors as shares of targets."""

    is_whole: ClassVar[bool] = False

    def __init__(self, reading: Reading) -> None:
        self._middle, self._unit = reading.moments()
        self.size = 2 * len(self._unit)

    def add(self, state: Tensor, batch: Batch) -> None:
        """Of targets that are not 0."""
        wanted = (batch.wanted * self._unit + self._middle).abs()
        there = wanted > NO_TARGET * self._unit
        sizes = (batch.error * self._unit).abs() / torch.where(there, wanted, 1.0)
        state += torch.cat([(sizes * there).sum(dim=0), there.sum(dim=0)])

    def evidence(self, state: Tensor, samples: int) -> Relative:
        """By target."""
        return Relative(*state.view(2, -1).numpy())


class QuantilesTally:
    """Quantile losses."""

    is_whole: ClassVar[bool] = False

    def __init__(self, reading: Reading) -> None:
        self._unit, self._places = reading.unit, reading.places
        self.size = 2 * len(self._unit)

    def add(self, state: Tensor, batch: Batch) -> None:
        """Of both levels."""
        short = -batch.error
        state += torch.cat([torch.maximum(level * short, (level - 1) * short).sum(dim=0) for level in (LOW, HIGH)])

    def evidence(self, state: Tensor, samples: int) -> Quantiles:
        """In the targets' unit."""
        low, high = state.view(2, -1).numpy() * self._unit
        return Quantiles(low, high, samples * self._places)


_PER_DOUBLING, _SMALLEST = 64, -40
"""Errors from 2⁻⁴⁰ to 2²⁴ of their unit have 64 ranges a doubling."""


class SizesTally:
    """Sizes of errors, by ranges."""

    is_whole: ClassVar[bool] = True

    def __init__(self, reading: Reading) -> None:
        self._unit = reading.unit
        self.size = len(self._unit) * _BINS
        self._rows = torch.arange(len(self._unit), device=reading.device) * _BINS

    def add(self, state: Tensor, batch: Batch) -> None:
        """Each error into its range; the first is for none."""
        places = (batch.error.abs().nan_to_num().clamp(min=1e-300).log2() - _SMALLEST) * _PER_DOUBLING
        cells = (self._rows + places.clamp(0, _BINS - 1).long()).view(-1)
        state.scatter_add_(0, cells, torch.ones((), dtype=state.dtype, device=state.device).expand(len(cells)))

    def evidence(self, state: Tensor, samples: int) -> Sizes:
        """The middles of the ranges, in the targets' unit."""
        middles = np.exp2((np.arange(_BINS) + 0.5) / _PER_DOUBLING + _SMALLEST)
        middles[0] = 0.0
        rows = state.view(-1, _BINS).numpy()
        return Sizes(tuple((middles * unit, counts) for unit, counts in zip(self._unit, rows, strict=True)))


class CopiesTally:
    """How far what comes out is from what went in, in the network's own numbers."""

    is_whole: ClassVar[bool] = False

    def __init__(self, reading: Reading) -> None:
        self.size = 2

    def add(self, state: Tensor, batch: Batch) -> None:
        """Means over each sample."""
        error = (batch.output.double() - batch.target.double()).flatten(1)
        state += torch.stack([error.abs().mean(dim=1).sum(), error.square().mean(dim=1).sum()])

    def evidence(self, state: Tensor, samples: int) -> CopySums:
        """The sums."""
        absolute, squared = state.tolist()
        return CopySums(absolute, squared, samples)


TALLIES: Mapping[type[Evidence], Callable[[Reading], Tally]] = MappingProxyType(
    {
        Hits: HitsTally,
        Confusion: ConfusionTally,
        Ranks: RanksTally,
        Told: ToldTally,
        Certainty: CertaintyTally,
        Trust: TrustTally,
        ValueSums: ValuesTally,
        Relative: RelativeTally,
        Quantiles: QuantilesTally,
        CopySums: CopiesTally,
        Sizes: SizesTally,
        Order: OrderTally,
    }
)
"""What counts each kind of evidence while a network learns; the others are counted where it is judged."""
