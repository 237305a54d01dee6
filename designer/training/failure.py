"""Exceptions become sentences: what went wrong, in which layer, and what to do."""

import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager

import torch

from designer.compiler.build import node_of_error
from designer.compiler.source import Source
from designer.errors import LayerloomError
from designer.graph.model import Project
from designer.protocol.events import Failed
from designer.training.errors import TrainingError
from runtime.errors import RuntimeModelError

_NO_MEMORY = ("out of memory", "can't allocate memory", "not enough memory")


@contextmanager
def named_after_layer(project: Project, *sources: Source) -> Iterator[None]:
    """Turns what PyTorch raises into a `TrainingError` that names the layer of a source, or the lack of memory."""
    try:
        yield
    except TrainingError:
        raise
    except Exception as error:
        node = next((name for source in sources if (name := _layer(error, project, source))), "")
        where = f" in the layer “{node}”" if node else ""
        if is_out_of_memory(error):
            size = project.training.batch_size
            raise TrainingError(
                f"The memory was not enough{where}, with {size} samples in a batch.",
                f"Lower the batch size (to {max(1, size // 2)}, say), or make the network smaller.",
                node=node,
            ) from error
        if not isinstance(error, RuntimeError | ValueError | TypeError | IndexError):
            raise
        first = str(error).partition("\n")[0] or type(error).__name__
        raise TrainingError(
            f"Training failed{where}: {first}.".replace("..", "."),
            f"Check the parameters of “{node}” and what arrives at it." if node else "See the run's details.",
            node=node,
        ) from error


def _layer(error: Exception, project: Project, source: Source) -> str:
    """The layer whose line in a source raised an error; "" if none did."""
    key = node_of_error(error, source)
    if key is None:
        return ""
    *_, own = source.classes.values()  # those of blocks stand before the network's
    return project.networks[own].nodes[key].name


def is_out_of_memory(error: BaseException) -> bool:
    """Whether memory was lacking, on the GPU or the CPU."""
    if isinstance(error, MemoryError | torch.OutOfMemoryError):
        return True
    return isinstance(error, RuntimeError) and any(words in str(error) for words in _NO_MEMORY)


def failed(error: BaseException) -> Failed:
    """The event for an error that ended a job. The traceback is for the log only."""
    detail = "".join(traceback.format_exception(error))
    if isinstance(error, LayerloomError | RuntimeModelError):
        message, hint = error.message, error.hint
    elif isinstance(error, OSError):
        message, hint = f"A file could not be used: {error}.", "Check that the disk has space and may be written to."
    else:
        first = str(error).partition("\n")[0]
        message = f"Something went wrong that should not have ({type(error).__name__}: {first})."
        hint = "The run's log has the details."
    return Failed(time=time.time(), message=message, hint=hint, detail=detail, node=getattr(error, "node", ""))
