"""The weather of Lorenz (Deterministic Nonperiodic Flow, 1963): three numbers that never repeat."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from designer.data.generated.draws import Draws, rows_of
from designer.data.generated.made import Made, made_of_windows
from designer.data.windows import windows_over

STEP, SETTLING = 0.02, 500
_SIGMA, _RHO, _BETA = 10.0, 28.0, 8.0 / 3.0
_State = tuple[float, float, float]


def make(values: Mapping[str, Any]) -> Made:
    """Windows over x, y and z; the next values of x are to be foretold.

    Solved by the Runge–Kutta method of order 4, by additions and products alone: the same bits everywhere.
    """
    seed, count = values["seed"], values["samples"]
    start = Draws(seed, "start").between(np.array([0]), -1.0, 1.0, 3)[0]
    state: _State = (float(start[0]), float(start[1]), 25.0 + float(start[2]))
    states: list[_State] = []
    for step in range(SETTLING + count):
        state = _next(state)
        if step >= SETTLING:
            states.append(state)
    series = np.array(states) + values["noise"] * Draws(seed, "noise").normal(rows_of(count), 3)
    kept = series.astype(np.float32)
    windows = windows_over(kept, kept[:, 0], values["length"], values["horizon"], 1)
    return made_of_windows(windows, ("x", "y", "z"), "x")


def _slope(state: _State) -> _State:
    x, y, z = state
    return _SIGMA * (y - x), x * (_RHO - z) - y, x * y - _BETA * z


def _moved(state: _State, slope: _State, by: float) -> _State:
    (x, y, z), (u, v, w) = state, slope
    return x + by * u, y + by * v, z + by * w


def _next(state: _State) -> _State:
    a = _slope(state)
    b = _slope(_moved(state, a, STEP / 2))
    c = _slope(_moved(state, b, STEP / 2))
    d = _slope(_moved(state, c, STEP))
    mean = tuple((a[i] + 2 * b[i] + 2 * c[i] + d[i]) / 6 for i in range(3))
    return _moved(state, (mean[0], mean[1], mean[2]), STEP)
