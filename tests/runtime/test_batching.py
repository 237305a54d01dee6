"""Samples that many ask for run together; each asker gets its own answer, or its own error."""

import asyncio
import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, InvalidStateError, wait
from pathlib import Path

import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper

import runtime
from runtime.batching import Batcher
from runtime.errors import BusyError, ClosedError, InputError, OptionError, RuntimeModelError
from tests.helpers.onnx_models import linear_model, model_of, save, table_classifier

ROWS = np.random.default_rng(0).normal(size=(32, 4)).astype(np.float32)
LONG = 30_000
"""Milliseconds that no test waits for: a batch is full before, or is closed."""


class Counted:
    """A model that notes the shapes it runs, and waits at a gate first if it is told to."""

    def __init__(self, model: runtime.Model) -> None:
        self.model = model
        self.shapes: list[tuple[int, ...]] = []
        self.is_running = threading.Event()
        self.gate = threading.Event()
        self.gate.set()

    def run(self, inputs: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
        self.shapes.append(next(iter(inputs.values())).shape)
        self.is_running.set()
        assert self.gate.wait(30)
        return self.model.run(inputs)

    def __getattr__(self, name: str) -> object:
        return getattr(self.model, name)


@pytest.fixture
def model(tmp_path: Path) -> Counted:
    return Counted(runtime.load(save(linear_model(), tmp_path / "boxes.onnx", table_classifier()), "cpu", 1))


@pytest.fixture
def held(model: Counted) -> Iterator[Counted]:
    """A model whose first run waits for the gate."""
    model.gate.clear()
    yield model
    model.gate.set()


def together(work: Callable[[int], object], count: int) -> list[object]:
    """What `count` threads get from `work`, or the errors that they get."""
    found: list[object] = [None] * count

    def ask(place: int) -> None:
        try:
            found[place] = work(place)
        except RuntimeModelError as error:
            found[place] = error

    threads = [threading.Thread(target=ask, args=(place,)) for place in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    return found


def test_every_thread_gets_the_answer_to_its_own_sample(model: Counted) -> None:
    wanted = model.model.predict(ROWS)
    with Batcher(model, 8) as batcher:
        found = together(lambda place: [batcher.predict(ROWS[(place + n) % 32]) for n in range(10)], 16)
    for place, answers in enumerate(found):
        for n, answer in enumerate(answers):
            assert answer.scores == pytest.approx(wanted[(place + n) % 32].scores, abs=1e-6)
    assert batcher.samples == 160
    assert max(shape[0] for shape in model.shapes) <= 8


def test_samples_wait_for_each_other_until_the_batch_is_full(model: Counted) -> None:
    with Batcher(model, 8, LONG) as batcher:
        together(lambda place: batcher.predict(ROWS[place]), 16)
    assert model.shapes == [(8, 4), (8, 4)]
    assert batcher.runs == 2


def test_no_sample_waits_longer_than_the_delay(model: Counted) -> None:
    with Batcher(model, 8, 5) as batcher:
        assert batcher.predict(ROWS[0]).label == model.model.predict(ROWS[0])[0].label
    assert model.shapes == [(1, 4)]


@pytest.mark.parametrize("delay", [0, 1])
def test_what_came_during_a_run_is_the_next_batch_and_waits_for_nothing_else(held: Counted, delay: float) -> None:
    with Batcher(held, delay_ms=delay) as batcher:
        first = batcher.submit(ROWS[0])
        assert held.is_running.wait(30)
        later = [batcher.submit(row) for row in ROWS[1:]]
        held.gate.set()
        assert [future.result(30).index for future in (first, *later)] == [
            answer.index for answer in held.model.predict(ROWS)
        ]
    assert held.shapes == [(1, 4), (31, 4)]


def test_an_error_goes_to_the_one_who_caused_it(tmp_path: Path) -> None:
    ends = [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", 1]) for name in "xy"]
    graph = helper.make_graph([helper.make_node("Log", ["x"], ["y"])], "log", ends[:1], ends[1:])
    model = runtime.load(save(model_of(graph), tmp_path / "log.onnx"), "cpu")
    with Batcher(model, 8, LONG) as batcher:
        found = together(lambda place: batcher.predict([-1.0 if place == 5 else place + 1.0]), 8)
    assert [isinstance(answer, RuntimeModelError) for answer in found] == [place == 5 for place in range(8)]
    assert "no finite number at output “y” for sample 1" in str(found[5])
    assert [float(answer.raw[0]) for answer in found[:5]] == pytest.approx(np.log(np.arange(1, 6)))


def test_what_does_not_fit_is_refused_before_it_waits(model: Counted) -> None:
    with Batcher(model, 8, LONG) as batcher:
        for wrong, part in (([1, 2], "must have the shape"), ([1, 2, 3, np.nan], "finite"), (None, "real numbers")):
            with pytest.raises(InputError, match=part):
                batcher.predict(wrong)
        with pytest.raises(OptionError, match="one sample at a time; 2 came"):
            batcher.predict(ROWS[:2])
    assert not model.shapes


def test_what_waits_is_answered_when_it_is_closed_and_later_askers_are_told(model: Counted) -> None:
    batcher = Batcher(model, 8, LONG)
    waiting = batcher.submit(ROWS[0])
    batcher.close()
    assert waiting.result(0).index == model.model.predict(ROWS[0])[0].index
    for ask in (batcher.predict, batcher.submit):
        with pytest.raises(ClosedError, match="batcher was closed"):
            ask(ROWS[0])
    batcher.close()


def test_a_model_that_is_closed_meanwhile_is_told_to_all(model: Counted) -> None:
    with Batcher(model, 2, LONG) as batcher:
        model.model.close()
        found = together(lambda place: batcher.predict(ROWS[place]), 2)
    assert all(isinstance(error, ClosedError) for error in found)


def test_only_so_many_may_wait(held: Counted) -> None:
    with Batcher(held, 1, waiting=2) as batcher:
        first = batcher.submit(ROWS[0])
        assert held.is_running.wait(30)
        futures = [first, batcher.submit(ROWS[1]), batcher.submit(ROWS[2])]
        with pytest.raises(BusyError, match="2 samples are waiting"):
            batcher.predict(ROWS[3])
        held.gate.set()
        assert all(future.result(30).label for future in futures)


def test_who_gave_up_takes_no_place_in_a_batch(held: Counted) -> None:
    with Batcher(held) as batcher:
        first = batcher.submit(ROWS[0])
        assert held.is_running.wait(30)
        given_up, kept = batcher.submit(ROWS[1]), batcher.submit(ROWS[2])
        assert given_up.cancel()
        held.gate.set()
        assert kept.result(30).index == held.model.predict(ROWS[2])[0].index
        assert first.result(30).label
        with pytest.raises(CancelledError):
            given_up.result(0)
    assert held.shapes == [(1, 4), (1, 4)]


def test_programs_that_wait_for_futures_hear_of_the_one_that_was_cancelled(held: Counted) -> None:
    with Batcher(held) as batcher:
        futures = [batcher.submit(ROWS[0])]
        assert held.is_running.wait(30)
        futures.append(batcher.submit(ROWS[1]))
        assert not futures[0].cancel(), "it runs"
        assert futures[1].cancel()
        held.gate.set()
        done, waiting = wait(futures, 30)
        assert (done, waiting) == (set(futures), set())
        taken = batcher.submit(ROWS[2])
        with contextlib.suppress(InvalidStateError):
            taken.set_result("an answer of one's own")  # type: ignore[arg-type]
        assert batcher.predict(ROWS[2]).label, "who gives the answer themselves ends nothing"


def test_arrays_are_looked_at_together_and_run_with_what_is_like_them(model: Counted) -> None:
    broken = np.array([1, 2, np.inf, 4], np.float32)
    samples = [ROWS[0], broken, ROWS[1].astype(np.float64), np.ones((4, 2), np.float32)[:, 0], ROWS[2]]
    with Batcher(model, 4, LONG) as batcher:
        futures = [batcher.submit(sample) for sample in samples]
        batcher.close()
    with pytest.raises(InputError, match="sample 1 has inf"):
        futures.pop(1).result(0)
    wanted = [model.model.predict(sample)[0].scores for sample in (samples[0], *samples[2:])]
    assert [future.result(0).scores for future in futures] == [pytest.approx(each, abs=1e-6) for each in wanted]
    assert model.shapes == [(1, 4), (2, 4), (1, 4)], "the one that is not finite never runs; another type runs apart"


def test_more_than_one_batch_runs_at_the_same_time_if_that_is_wished(held: Counted) -> None:
    with Batcher(held, 2, workers=2) as batcher:
        futures = [batcher.submit(row) for row in ROWS[:2]]
        while len(held.shapes) < 2:
            futures.append(batcher.submit(ROWS[2]))
            time.sleep(0.001)
        held.gate.set()
        assert all(future.result(30).label for future in futures)
    assert len(futures) == batcher.samples


def test_a_model_that_mixes_samples_answers_each_of_them_alone(tmp_path: Path) -> None:
    ends = [helper.make_tensor_value_info(name, TensorProto.FLOAT, [size, 2]) for name, size in (("x", "n"), ("y", 1))]
    node = helper.make_node("ReduceMax", ["x", "axes"], ["y"], keepdims=1)
    axes = [numpy_helper.from_array(np.array([0], np.int64), "axes")]
    path = save(model_of(helper.make_graph([node], "mixed", ends[:1], ends[1:], axes)), tmp_path / "mixed.onnx")
    with Batcher(runtime.load(path, "cpu"), 4, LONG) as batcher:
        found = together(lambda place: batcher.predict(np.full(2, place, np.float32)), 4)
    assert [answer.raw.tolist() for answer in found] == [[place, place] for place in range(4)]


def test_samples_of_other_shapes_run_apart_and_the_oldest_goes_first(tmp_path: Path) -> None:
    ends = [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", "steps"]) for name in "xy"]
    graph = helper.make_graph([helper.make_node("Relu", ["x"], ["y"])], "open", ends[:1], ends[1:])
    model = Counted(runtime.load(save(model_of(graph), tmp_path / "open.onnx"), "cpu"))
    model.gate.clear()
    with Batcher(model, 2) as batcher:
        first = batcher.submit(np.ones(1))
        assert model.is_running.wait(30)
        sizes = (3, 2, 3, 3, 2, 4)
        futures = [batcher.submit(np.ones(size)) for size in sizes]
        model.gate.set()
        assert [len(future.result(30).raw) for future in futures] == list(sizes)
        assert first.result(30).raw.tolist() == [1.0]
    assert model.shapes == [(1, 1), (2, 3), (2, 2), (1, 3), (1, 4)]


def test_tasks_ask_as_threads_do(model: Counted) -> None:
    async def ask() -> list[int]:
        async with Batcher(model, 8, LONG) as batcher:
            with pytest.raises(InputError, match="must have the shape"):
                await batcher.apredict([1.0])
            return [each.index for each in await asyncio.gather(*(batcher.apredict(row) for row in ROWS))]

    assert asyncio.run(ask()) == [answer.index for answer in model.model.predict(ROWS)]
    assert model.shapes == [(8, 4)] * 4


def test_a_task_that_is_cancelled_takes_no_place_in_a_batch(held: Counted) -> None:
    async def ask() -> int:
        async with Batcher(held) as batcher:
            first = asyncio.ensure_future(batcher.apredict(ROWS[0]))
            await asyncio.to_thread(held.is_running.wait, 30)
            given_up, kept = (asyncio.ensure_future(batcher.apredict(row)) for row in ROWS[1:3])
            await asyncio.sleep(0)
            given_up.cancel()
            await asyncio.gather(given_up, return_exceptions=True)
            held.gate.set()
            await first
            return (await kept).index

    assert asyncio.run(ask()) == held.model.predict(ROWS[2])[0].index
    assert held.shapes == [(1, 4), (1, 4)]


@pytest.mark.parametrize(
    ("options", "part"),
    [
        ({"max_batch": 0}, "“max_batch” must be a whole number from 1"),
        ({"max_batch": 2.5}, "“max_batch”"),
        ({"workers": 65}, "At most 64 batches may run at the same time"),
        ({"waiting": True}, "“waiting”"),
        ({"delay_ms": -1}, "The delay must be from 0"),
        ({"delay_ms": float("nan")}, "The delay"),
        ({"delay_ms": "1"}, "The delay"),
    ],
)
def test_a_batcher_that_cannot_be_is_refused(model: Counted, options: dict[str, object], part: str) -> None:
    with pytest.raises(OptionError, match=part):
        Batcher(model, **options)  # type: ignore[arg-type]
