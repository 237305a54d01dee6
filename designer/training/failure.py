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
from designer.graph.recipe import Training
from designer.protocol.events import Failed
from designer.protocol.remedies import ACCUMULATE, BATCH_SIZE, smaller_batches
from designer.training.errors import TrainingError
from designer.training.exactness import operation_in
from designer.training.sayings import said
from runtime.errors import RuntimeModelError

_NO_MEMORY = ("out of memory", "can't allocate memory", "not enough memory", "STATUS_ALLOC_FAILED")
_LOST = ("CUDA error", "CUDA driver error", "CUDNN_STATUS_", "CUBLAS_STATUS_", "HIP error", "device lost")
_CHECKED = "device-side assert"
"""What a GPU says that found a number out of its bounds, such as a class that there is not."""


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
            raise _no_memory(project.training, where, node) from error
        if is_device_lost(error):
            raise _device_lost(error, where, node) from error
        if operation := operation_in(error):
            raise TrainingError(
                f"Deterministic mode is on, but PyTorch has no deterministic way to compute {operation}{where}.",
                "Set training.deterministic to off, or take another layer.",
                node=node,
            ) from error
        if not isinstance(error, RuntimeError | ValueError | TypeError | IndexError):
            raise
        if (known := said(str(error), where)) is not None:
            raise TrainingError(*known, node=node) from error
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


def is_device_lost(error: BaseException) -> bool:
    """Whether the GPU no longer answers: nothing can be computed on it by this process any more."""
    return isinstance(error, RuntimeError) and any(words in str(error) for words in _LOST)


def _no_memory(recipe: Training, where: str, node: str) -> TrainingError:
    remedy, size = smaller_batches(recipe), recipe.batch_size
    hint = "Make the network smaller, or train on a device with more memory."
    if remedy:
        half, times = remedy[BATCH_SIZE], remedy[ACCUMULATE]
        hint = (
            f"Lower the batch size (to {half}, with {times} batches a step it learns from as many samples), "
            "or make the network smaller."
        )
    return TrainingError(
        f"The memory was not enough{where}, with {size} samples in a batch.", hint, node=node, remedy=remedy
    )


def _device_lost(error: BaseException, where: str, node: str) -> TrainingError:
    first = str(error).partition("\n")[0].rstrip(".")
    if _CHECKED in str(error):
        return TrainingError(
            f"The GPU stopped{where}: a number was out of its bounds ({first}).",
            "Train on the CPU, which says which one: often a class number or a word that the network has no place for.",
            node=node,
        )
    return TrainingError(
        f"The GPU no longer answers{where} ({first}).",
        "The last checkpoint is whole: resume the run. If it happens again, restart the computer or train on the CPU.",
        node=node,
    )


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
    node, remedy = getattr(error, "node", ""), getattr(error, "remedy", {})
    now, result = time.time(), getattr(error, "result", {})
    return Failed(time=now, message=message, hint=hint, detail=detail, node=node, remedy=remedy, result=result)
