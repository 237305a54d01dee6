"""Models in programs that wait for many things at once: the network runs in a thread, the event loop stays free."""

import asyncio
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import onnxruntime as ort  # type: ignore[import-untyped]  # it ships no types

from runtime.options import Options
from runtime.postprocess import Prediction

if TYPE_CHECKING:
    from runtime.session import Model


async def aload(path: str | Path, options: Options | None = None) -> "Model":
    """`load`, in a thread. What it gives closes itself at the end of an `async with`. Raises what `load` raises."""
    from runtime.session import load

    return await asyncio.get_running_loop().run_in_executor(None, load, path, options or Options())


async def apredict(model: "Model", inputs: Any) -> list[Prediction]:  # Any: as `Model.predict` takes it
    """`Model.predict`, in a thread. A task that is cancelled stops the network at its next operator.

    Raises what `predict` raises.
    """
    stop = ort.RunOptions()
    try:
        return await asyncio.get_running_loop().run_in_executor(None, partial(model.predict, inputs, stop))
    except asyncio.CancelledError:
        stop.terminate = True
        raise
