"""Where a dragged box snaps to: in line with other boxes, or with equal gaps between them. Arithmetic over arrays."""

from dataclasses import dataclass

import numpy as np

from designer.gui.canvas.arrays import Floats

Line = tuple[float, float, float, float]

_OVERHANG = 12.0
"""How far a guide reaches beyond what it is aligned with."""
_TICK = 4.0
"""Half the length of the strokes at the ends of a gap."""


@dataclass(frozen=True, slots=True)
class Snap:
    """How far a box moves along one axis, and the lines that say why."""

    step: float
    guides: tuple[Line, ...]


def snap(box: Floats, others: Floats, reach: float, level: Floats) -> tuple[Snap | None, Snap | None]:
    """How a box (left, top, right, bottom) snaps to others [N, 4] within `reach`, along each axis.

    `level` [K, 3] are steps along the vertical axis that make a wire straight, with the places that it runs between.
    """
    return _best(box, others, reach, 0, np.empty((0, 3))), _best(box, others, reach, 1, level)


def _best(box: Floats, others: Floats, reach: float, axis: int, level: Floats) -> Snap | None:
    found = [_aligned(box, others, reach, axis), _straight(box, level, reach), _spaced(box, others, reach, axis)]
    known = [each for each in found if each is not None]
    return min(known, key=lambda each: abs(each.step), default=None)


def _aligned(box: Floats, others: Floats, reach: float, axis: int) -> Snap | None:
    """In line with a side or the middle of another box: of those equally far, the nearest one."""
    if not len(others):
        return None
    steps = _lines(others, axis) - _lines(box[None], axis)
    close = np.abs(steps)
    if close.min() > reach:
        return None
    aside = np.abs(others[:, [1 - axis]] - box[1 - axis])
    row, line = np.unravel_index(np.lexsort((aside.repeat(3, 1).ravel(), close.ravel()))[0], close.shape)
    step = float(steps[row, line])
    at = float(_lines(others, axis)[row, line])
    ends = np.array([box, others[row]])
    low, high = float(ends[:, 1 - axis].min()) - _OVERHANG, float(ends[:, 3 - axis].max()) + _OVERHANG
    return Snap(step, ((at, low, at, high) if axis == 0 else (low, at, high, at),))


def _lines(boxes: Floats, axis: int) -> Floats:
    """The two sides and the middle of boxes along an axis."""
    low, high = boxes[:, axis], boxes[:, axis + 2]
    return np.stack([low, (low + high) / 2, high], axis=1)


def _straight(box: Floats, level: Floats, reach: float) -> Snap | None:
    """With a wire that runs straight."""
    if not len(level):
        return None
    row = int(np.abs(level[:, 0]).argmin())
    step, far, at = level[row].tolist()
    if abs(step) > reach:
        return None
    low, high = min(far, float(box[0])), max(far, float(box[2]))
    return Snap(step, ((low, at, high, at),))


def _spaced(box: Floats, others: Floats, reach: float, axis: int) -> Snap | None:
    """With gaps as wide as those between its neighbours in the row or column."""
    beside = (others[:, 1 - axis] < box[3 - axis]) & (others[:, 3 - axis] > box[1 - axis])
    row = others[beside][:, [axis, axis + 2]]
    low, high = float(box[axis]), float(box[axis + 2])
    middle = (low + high) / 2
    before = sorted((span for span in row.tolist() if (span[0] + span[1]) / 2 < middle), key=lambda span: -span[1])
    after = sorted(span for span in row.tolist() if (span[0] + span[1]) / 2 >= middle)
    wanted: list[tuple[float, list[tuple[float, float]]]] = []
    if before and after:
        gap = (after[0][0] - before[0][1] - (high - low)) / 2
        at = before[0][1] + gap
        wanted.append((at, [(before[0][1], at), (at + high - low, after[0][0])]))
    if len(before) > 1 and (gap := before[0][0] - before[1][1]) > 0:
        at = before[0][1] + gap
        wanted.append((at, [(before[1][1], before[0][0]), (before[0][1], at)]))
    if len(after) > 1 and (gap := after[1][0] - after[0][1]) > 0:
        at = after[0][0] - gap - (high - low)
        wanted.append((at, [(at + high - low, after[0][0]), (after[0][1], after[1][0])]))
    close = [(at, gaps) for at, gaps in wanted if abs(at - low) <= reach and gaps[0][1] > gaps[0][0]]
    if not close:
        return None
    at, gaps = min(close, key=lambda pair: abs(pair[0] - low))
    across = float(box[1 - axis] + box[3 - axis]) / 2
    return Snap(at - low, tuple(line for gap in gaps for line in _measure(gap, across, axis)))


def _measure(gap: tuple[float, float], across: float, axis: int) -> tuple[Line, Line, Line]:
    """A gap as a line with a stroke at each end."""
    one, other = gap
    lines = ((one, across, other, across), *((end, across - _TICK, end, across + _TICK) for end in gap))
    first, second, third = (line if axis == 0 else (line[1], line[0], line[3], line[2]) for line in lines)
    return first, second, third
