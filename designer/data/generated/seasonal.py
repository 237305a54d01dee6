"""Hours of a demand: working days with a morning and an evening peak, calm weekends, a trend, noise that lasts a while.

No linear model knows that a peak follows on Monday, and none on Saturday: it takes both facts together.
"""

from collections.abc import Mapping
from typing import Any

import numpy as np

from designer.data.generated.draws import Draws, on_grid, rows_of
from designer.data.generated.made import Made, made_of_windows
from designer.data.windows import windows_over

WORKING_DAY = (-6, -7, -8, -8, -7, -4, 1, 7, 10, 6, 3, 2, 2, 1, 1, 2, 4, 8, 11, 8, 3, -1, -3, -5)
FREE_DAY = (-5, -6, -7, -7, -7, -6, -5, -4, -2, -1, 0, 1, 1, 1, 0, 0, 0, 1, 1, 0, -1, -2, -3, -4)
"""Half of what is above the mean in each hour."""
_LASTING = 0.5


def make(values: Mapping[str, Any]) -> Made:
    """Windows over one value per hour; the next ones are to be foretold. `noise` is the deviation of each hour's own.

    Half of an hour's noise goes on to the next hour (autoregression of order 1). The seed says in which hour of the
    week the series begins.
    """
    seed, count = values["seed"], values["samples"]
    start = int(Draws(seed, "start").whole(np.array([0]), 7 * 24)[0, 0])
    hours = rows_of(count)
    day, hour = (hours + start) // 24 % 7, (hours + start) % 24
    shape = np.where(day < 5, np.array(WORKING_DAY)[hour], np.array(FREE_DAY)[hour]) / 2
    noise = values["noise"] * Draws(seed, "noise").normal(hours, 1)[:, 0]
    lasting = 0.0
    for step, own in enumerate(noise.tolist()):
        lasting = _LASTING * lasting + own
        noise[step] = lasting
    series = on_grid(20 + hours * 2.0**-11 + shape + noise).astype(np.float32)[:, np.newaxis]
    windows = windows_over(series, series[:, 0], values["length"], values["horizon"], 1)
    return made_of_windows(windows, ("demand",), "demand")
