"""Models stay open for who asks again, until their file changes."""

import os
import threading
from pathlib import Path

import numpy as np
import pytest

import runtime
from runtime import cache
from runtime.errors import ModelFileError, ProviderError
from tests.helpers.onnx_models import WEIGHTS, linear_model, save, table_classifier

CPU = runtime.Options("cpu", threads=1)


@pytest.fixture(autouse=True)
def _empty() -> None:
    runtime.clear()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return save(linear_model(), tmp_path / "m.onnx", table_classifier())


def test_the_same_file_with_the_same_options_is_the_same_model(path: Path) -> None:
    model = runtime.opened(path, CPU)
    assert runtime.opened(str(path), runtime.Options("cpu", threads=1)) is model
    assert runtime.opened(path, runtime.Options("cpu", threads=2)) is not model
    runtime.clear()
    assert runtime.opened(path, CPU) is not model
    assert model.run(np.ones((1, 4)))["y"].shape == (1, 3)


def test_a_file_that_changed_is_opened_anew_and_one_that_was_touched_is_not(path: Path) -> None:
    model = runtime.opened(path, CPU)
    os.utime(path, (1, 1))
    assert runtime.opened(path, CPU) is model
    save(linear_model(WEIGHTS * 2), path, table_classifier())
    assert np.allclose(runtime.opened(path, CPU).run(np.ones((1, 4)))["y"], WEIGHTS.sum(axis=0) * 2, atol=1e-6)


def test_a_file_that_is_gone_or_damaged_is_told_and_forgotten(path: Path) -> None:
    runtime.opened(path, CPU)
    content = path.read_bytes()
    path.unlink()
    with pytest.raises(ModelFileError, match="There is no file"):
        runtime.opened(path, CPU)
    path.write_bytes(content[:40])
    with pytest.raises(ModelFileError):
        runtime.opened(path, CPU)
    assert not cache._entries
    path.write_bytes(content)
    assert runtime.opened(path, CPU).run(np.ones((1, 4)))["y"].shape == (1, 3)


def test_a_model_that_somebody_closed_is_opened_again(path: Path) -> None:
    with runtime.opened(path, CPU) as model:
        pass
    assert runtime.opened(path, CPU) is not model


def test_only_so_many_are_kept_and_the_longest_unused_goes_first(tmp_path: Path) -> None:
    paths = [save(linear_model(WEIGHTS + n), tmp_path / f"{n}.onnx") for n in range(cache.KEPT + 1)]
    models = [runtime.opened(path, CPU) for path in paths[:-1]]
    assert runtime.opened(paths[0], CPU) is models[0]
    runtime.opened(paths[-1], CPU)
    assert runtime.opened(paths[0], CPU) is models[0]
    assert runtime.opened(paths[1], CPU) is not models[1]
    assert len(cache._entries) == cache.KEPT


def test_threads_that_ask_at_once_get_one_model(path: Path) -> None:
    found: list[runtime.Model] = []
    gate = threading.Barrier(8)

    def ask() -> None:
        gate.wait()
        found.append(runtime.opened(path, CPU))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert len({id(model) for model in found}) == 1


def test_what_cannot_be_opened_is_not_kept(path: Path) -> None:
    if runtime.provider_table.provider_def("openvino").obstacle():
        with pytest.raises(ProviderError):
            runtime.opened(path, runtime.Options("openvino"))
        assert not cache._entries
    else:
        assert runtime.opened(path, runtime.Options("openvino")).provider == "OpenVINOExecutionProvider"
