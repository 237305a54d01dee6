"""Programs that wait for many things at once ask models too, and stop them when they no longer want to know."""

import asyncio
import threading
from pathlib import Path

import numpy as np
import onnxruntime as ort
import pytest

import runtime
from runtime.errors import ClosedError, InputError, ModelFileError, StoppedError
from tests.helpers.onnx_models import linear_model, save, table_classifier

ROWS = np.array([[1, 2, 3, 4], [4, 3, 2, 1]], dtype=np.float32)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return save(linear_model(), tmp_path / "boxes.onnx", table_classifier())


def test_tasks_get_what_threads_get(path: Path) -> None:
    async def ask() -> list[list[int]]:
        async with await runtime.aload(path, runtime.Options("cpu", threads=1)) as model:
            answers = await asyncio.gather(*(model.apredict(ROWS) for _ in range(5)))
        with pytest.raises(ClosedError):
            await model.apredict(ROWS)
        return [[each.index for each in answer] for answer in answers]

    wanted = [answer.index for answer in runtime.load(path, "cpu").predict(ROWS)]
    assert asyncio.run(ask()) == [wanted] * 5


def test_errors_come_to_the_task_that_asked(path: Path, tmp_path: Path) -> None:
    async def ask() -> None:
        model = await runtime.aload(path)
        with pytest.raises(InputError, match="must have the shape"):
            await model.apredict([1, 2])
        with pytest.raises(ModelFileError, match="There is no file"):
            await runtime.aload(tmp_path / "gone.onnx")

    asyncio.run(ask())


def test_a_run_can_be_stopped_from_outside(path: Path) -> None:
    model = runtime.load(path, "cpu")
    stop = ort.RunOptions()
    assert model.predict(ROWS, stop)
    stop.terminate = True
    for ask in (model.predict, model.run):
        with pytest.raises(StoppedError, match="was stopped while it ran"):
            ask(ROWS, stop)


def test_a_task_that_is_cancelled_stops_its_run_and_leaves_the_loop_free(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = runtime.load(path, "cpu")
    is_running, may_go = threading.Event(), threading.Event()
    ended: list[type[BaseException] | None] = []

    def slow(inputs: object, stop: object) -> object:
        is_running.set()
        assert may_go.wait(30)
        try:
            return runtime.Model.predict(model, inputs, stop)
        except StoppedError:
            ended.append(StoppedError)
            raise

    async def ask() -> None:
        task = asyncio.ensure_future(model.apredict(ROWS))
        await asyncio.to_thread(is_running.wait, 30)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        may_go.set()

    monkeypatch.setattr(model, "predict", slow)
    asyncio.run(ask())
    assert ended == [StoppedError]
