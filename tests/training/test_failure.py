"""What goes wrong on a device becomes a sentence, and settings that may well help."""

import pytest
import torch

from designer.graph.recipe import Training
from designer.protocol.remedies import smaller_batches
from designer.training.errors import TrainingError
from designer.training.failure import failed, named_after_layer
from tests.helpers.training import digits_mlp


def told(error: BaseException, **training: object) -> TrainingError:
    with pytest.raises(TrainingError) as caught, named_after_layer(digits_mlp(**training)):
        raise error
    return caught.value


@pytest.mark.parametrize(
    "error",
    [
        torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB."),
        MemoryError(),
        RuntimeError("[enforce fail at alloc_cpu.cpp:118] DefaultCPUAllocator: can't allocate memory"),
        RuntimeError("cuDNN error: CUDNN_STATUS_ALLOC_FAILED"),
    ],
)
def test_a_lack_of_memory_comes_with_smaller_batches_that_learn_the_same(error: BaseException) -> None:
    found = told(error, batch_size=64, accumulate=3)
    assert "memory was not enough" in found.message
    assert "64 samples" in found.message
    assert "batch size (to 32, with 6 batches a step" in found.hint
    event = failed(found)
    assert dict(event.remedy) == {"training.batch_size": 32, "training.accumulate": 6}


def test_a_batch_of_one_sample_cannot_be_smaller() -> None:
    found = told(MemoryError(), batch_size=1)
    assert not found.remedy
    assert "batch size" not in found.hint
    assert found.hint


@pytest.mark.parametrize(("size", "half"), [(64, 32), (65, 33), (3, 2), (2, 1)])
def test_half_a_batch_takes_no_more_steps(size: int, half: int) -> None:
    assert smaller_batches(Training(batch_size=size)) == {"training.batch_size": half, "training.accumulate": 2}


@pytest.mark.parametrize(
    "words",
    [
        "CUDA error: unspecified launch failure\nCUDA kernel errors might be asynchronously reported",
        "CUDA error: the launch timed out and was terminated",
        "CUDA error: uncorrectable ECC error encountered",
        "cuDNN error: CUDNN_STATUS_EXECUTION_FAILED",
    ],
)
def test_a_device_that_is_lost_is_told_and_the_run_can_be_resumed(words: str) -> None:
    found = told(RuntimeError(words))
    assert "GPU no longer answers" in found.message
    assert words.partition("\n")[0] in found.message
    assert "resume the run" in found.hint
    assert not found.remedy


def test_a_check_on_the_device_is_no_lost_device() -> None:
    found = told(RuntimeError("CUDA error: device-side assert triggered"))
    assert "out of its bounds" in found.message
    assert "Train on the CPU" in found.hint
