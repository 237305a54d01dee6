"""What is counted on the device makes the same metrics as numpy makes of everything at once, whatever the batches."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn import metrics as theirs
from torch import Tensor

from designer.catalogue.datasets import IGNORED, DatasetDef
from designer.catalogue.metrics import answer_of, fitting, measured, while_learning
from designer.data.metrics import metrics
from designer.training import metrics as metrics_module
from designer.training.metrics import meter_for
from runtime.manifest import OutputSpec
from runtime.steps import Sigmoid, Softmax, Step, Unstandardise, apply_all
from tests.data.test_formulas import entry_of

CPU = torch.device("cpu")
seeds = st.integers(0, 2**31)
near = pytest.approx


@dataclass(frozen=True)
class Kind:
    """Data of a kind, how its outputs are read, and how some are drawn: outputs, and what is true for the meter."""

    entry: DatasetDef
    steps: tuple[Step, ...]
    draw: Callable[[torch.Generator, int], tuple[Tensor, Tensor]]

    @property
    def spec(self) -> OutputSpec:
        """How outputs are read."""
        return OutputSpec("y", self.entry.task, labels=self.entry.labels, steps=self.steps)


def classes(single: bool = False, count: int = 7) -> Callable[[torch.Generator, int], tuple[Tensor, Tensor]]:
    def draw(dice: torch.Generator, samples: int) -> tuple[Tensor, Tensor]:
        scores = 3 * torch.randn(samples, 1 if single else count, generator=dice)
        return scores, torch.randint(2 if single else count, (samples,), generator=dice)

    return draw


def places(*shape: int) -> Callable[[torch.Generator, int], tuple[Tensor, Tensor]]:
    def draw(dice: torch.Generator, samples: int) -> tuple[Tensor, Tensor]:
        wanted = torch.randint(-1, 7, (samples, *shape), generator=dice)
        return torch.randn(samples, 7, *shape, generator=dice), wanted.masked_fill(wanted < 0, IGNORED)

    return draw


def boxes(dice: torch.Generator, samples: int) -> tuple[Tensor, Tensor]:
    true = torch.rand(samples, 3, 5, generator=dice) * 0.5 + 0.1
    true[..., 4] = torch.randint(-1, 3, (samples, 3), generator=dice)
    found = torch.cat([true + 0.02 * torch.randn(true.shape, generator=dice), torch.rand(samples, 3, 1)], dim=2)
    found[..., 4] = true[..., 4]
    return found, true


UNITS = Unstandardise((3.0, -200.0), (0.5, 80.0))
PAIR = entry_of("classification")
KINDS = {
    "classes": Kind(PAIR, (Softmax(axis=1),), classes()),
    "classes with sigmoids": Kind(PAIR, (Sigmoid(),), classes()),
    "classes near shares": Kind(PAIR, (), lambda dice, n: (torch.rand(n, 7, generator=dice), classes()(dice, n)[1])),
    "pixels": Kind(entry_of("classification", (3, 2)), (Softmax(axis=1),), places(3, 2)),
    "steps": Kind(entry_of("classification", (6,)), (Softmax(axis=1),), places(6)),
    "labels": Kind(
        entry_of("multilabel"),
        (Sigmoid(),),
        lambda dice, n: (torch.randn(n, 7, generator=dice), (torch.rand(n, 7, generator=dice) > 0.6).float()),
    ),
    "values": Kind(
        entry_of("regression"),
        (UNITS,),
        lambda dice, n: (torch.randn(n, 2, generator=dice), torch.randn(n, 2, generator=dice)),
    ),
    "copies": Kind(
        entry_of("reconstruction"),
        (),
        lambda dice, n: (torch.randn(n, 2, 3, generator=dice), torch.randn(n, 2, 3, generator=dice)),
    ),
    "boxes": Kind(entry_of("detection", (3, 5)), (), boxes),
}
RANGES = {"roc_auc", "average_precision", "median_error"}
"""While a network learns these are counted by ranges, so they are near only."""


def drawn(kind: Kind, seed: int, samples: int) -> tuple[Tensor, Tensor]:
    return kind.draw(torch.Generator().manual_seed(seed), samples)


def read(
    kind: Kind, output: Tensor, target: Tensor, names: tuple[str, ...], batch: int, *, judging: bool
) -> dict[str, float]:
    """What a meter says of batches."""
    meter = meter_for(kind.spec, kind.entry, names, CPU, judging=judging)
    for some, right in zip(output.split(batch), target.split(batch), strict=True):
        meter.add(some, right)
    return meter.read()


def at_once(kind: Kind, output: Tensor, target: Tensor, names: tuple[str, ...]) -> dict[str, float]:
    """What numpy says of everything, as the dataset has it."""
    wanted = apply_all(kind.steps, target.numpy()) if kind.entry.task == "regression" else target.numpy()
    return metrics(kind.spec, answer_of(kind.entry), names, wanted, output.numpy())


def all_of(kind: Kind) -> tuple[str, ...]:
    return tuple(metric.id for metric in fitting(kind.entry))


@pytest.mark.parametrize("name", KINDS)
@given(seeds, st.integers(1, 50), st.integers(1, 20))
@settings(max_examples=10, deadline=None)
def test_a_meter_says_what_numpy_says(name: str, seed: int, samples: int, batch: int) -> None:
    kind = KINDS[name]
    output, target = drawn(kind, seed, samples)
    every = all_of(kind)
    wanted = at_once(kind, output, target, every)

    judged = read(kind, output, target, every, batch, judging=True)
    assert list(judged) == list(every)
    assert judged == near(wanted, rel=1e-5, abs=1e-6)

    learning = read(kind, output, target, every, batch, judging=False)
    assert list(learning) == list(while_learning(every))
    exact = {id: value for id, value in learning.items() if id not in RANGES}
    assert exact == near({id: wanted[id] for id in exact}, rel=1e-5, abs=1e-6)


@pytest.mark.parametrize("step", [Sigmoid(), None])
@given(seeds, st.integers(1, 50), st.integers(1, 20))
@settings(max_examples=10, deadline=None)
def test_one_score_means_the_second_class_above_its_threshold(
    step: Step | None, seed: int, samples: int, batch: int
) -> None:
    entry = DatasetDef(
        name="two",
        title="",
        doc="",
        task="classification",
        content="table",
        shape=(1,),
        samples=9,
        labels=("no", "yes"),
    )
    kind = Kind(entry, (step,) if step else (), classes(single=True))
    output, target = drawn(kind, seed, samples)
    output = output if step else output.sigmoid()
    every = all_of(kind)
    wanted = at_once(kind, output, target, every)
    assert read(kind, output, target, every, batch, judging=True) == near(wanted, rel=1e-4, abs=1e-5)
    exact = tuple(id for id in while_learning(every) if id not in RANGES)
    assert read(kind, output, target, exact, batch, judging=False) == near(
        {id: wanted[id] for id in exact}, rel=1e-4, abs=1e-5
    )


@given(seeds, st.integers(2, 60), st.integers(2, 6), st.integers(1, 20))
@settings(max_examples=20, deadline=None)
def test_accuracy_is_scikit_learns(seed: int, samples: int, count: int, batch: int) -> None:
    output, target = classes(count=count)(torch.Generator().manual_seed(seed), samples)
    found = read(KINDS["classes"], output, target, ("accuracy",), batch, judging=False)
    assert found == {"accuracy": near(theirs.accuracy_score(target, output.argmax(1)))}


@given(seeds, st.integers(2, 80), st.sampled_from((0.1, 3.0, 40.0)))
@settings(max_examples=30, deadline=None)
def test_areas_by_ranges_are_as_near_as_is_promised(seed: int, samples: int, spread: float) -> None:
    """What shares a range is off by no more than half the share of its pairs."""
    dice = torch.Generator().manual_seed(seed)
    output, target = spread * torch.randn(samples, 7, generator=dice), torch.randint(7, (samples,), generator=dice)
    kind = KINDS["classes"]
    meter = meter_for(kind.spec, kind.entry, ("roc_auc",), CPU)
    meter.add(output, target)
    (order,) = meter.counted().values()  # type: ignore[attr-defined]
    columns = [(own, other) for own, other in order.columns if own.sum() and other.sum()]
    bound = np.mean([0.5 * (own * other).sum() / (own.sum() * other.sum()) for own, other in columns] or [0.0])
    exact = at_once(kind, output, target, ("roc_auc",))["roc_auc"]
    assert abs(meter.read()["roc_auc"] - exact) <= bound + 1e-6
    if spread == 3.0:
        assert bound < 0.02


@given(seeds, st.integers(2, 80), st.sampled_from((1e-6, 1.0, 1e5)))
@settings(max_examples=20, deadline=None)
def test_medians_by_ranges_are_as_near_as_is_promised(seed: int, samples: int, spread: float) -> None:
    dice = torch.Generator().manual_seed(seed)
    output, target = torch.randn(2, samples, 2, generator=dice) * spread
    kind = KINDS["values"]
    found = read(kind, output, target, ("median_error",), 7, judging=False)["median_error"]
    unit = np.array(UNITS.std)
    exact = np.median(np.abs((output - target).double().numpy() * unit), axis=0).mean()
    assert found == near(exact, rel=0.006)


def test_what_is_too_much_to_remember_is_counted_by_ranges(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(metrics_module, "_MOST_KEPT", 100)
    kind = KINDS["classes"]
    output, target = drawn(kind, 5, 60)
    names = ("roc_auc", "accuracy")
    assert read(kind, output, target, names, 4, judging=True) == read(kind, output, target, names, 9, judging=False)
    assert read(kind, output[:14], target[:14], names, 4, judging=True) == near(
        at_once(kind, output[:14], target[:14], names)
    )


@pytest.mark.parametrize("name", KINDS)
def test_all_that_a_meter_remembers_is_in_its_sums(name: str) -> None:
    kind = KINDS[name]
    output, target = drawn(kind, 1, 30)
    every = all_of(kind)
    first, second = (meter_for(kind.spec, kind.entry, every, CPU) for _ in range(2))
    first.add(output[:20], target[:20])
    second.sums.copy_(first.sums.clone())
    for meter in (first, second):
        meter.add(output[20:], target[20:])
    assert torch.equal(first.sums, second.sums)
    assert first.read() == second.read()
    assert first.sums.dtype is torch.float64


def test_the_usual_metrics_of_classes_cost_two_numbers_and_none_are_told_of_nothing() -> None:
    kind = KINDS["classes"]
    meter = meter_for(kind.spec, kind.entry, measured(kind.entry), CPU)
    assert meter.read() == {}
    meter.add(torch.eye(7), torch.tensor([0, 1, 2, 3, 4, 0, 0]))
    assert meter.sums.tolist() == [7.0, 5.0]


@pytest.mark.filterwarnings("ignore:invalid value:RuntimeWarning")
def test_numbers_that_are_none_break_nothing() -> None:
    for name, kind in KINDS.items():
        if name != "boxes":
            output, target = drawn(kind, 2, 6)
            output[0] = torch.nan
            output[1] = torch.inf
            for judging in (True, False):
                found = read(kind, output, target, all_of(kind), 3, judging=judging)
                assert all(np.isfinite(value) for value in found.values()), name


def test_values_for_each_place_are_one_target() -> None:
    kind = Kind(entry_of("regression", (2, 3)), (Unstandardise((1.0,), (4.0,)),), KINDS["values"].draw)
    output, target = torch.randn(2, 5, 2, 3, generator=torch.Generator().manual_seed(3))
    found = read(kind, output, target, ("mae", "rmse", "r2", "pinball90"), 2, judging=False)
    assert found == near(at_once(kind, output, target, tuple(found)), rel=1e-5)
    flat = [4 * each.double().reshape(-1, 1).numpy() for each in (target, output)]
    assert found["mae"] == near(theirs.mean_absolute_error(*flat))
    assert found["rmse"] == near(theirs.root_mean_squared_error(*flat))
    assert found["r2"] == near(theirs.r2_score(*flat))


def test_what_waits_to_be_counted_is_in_the_sums_whenever_they_are_asked_for() -> None:
    kind = KINDS["classes"]
    output, target = drawn(kind, 4, 100)
    at_once = meter_for(kind.spec, kind.entry, ("accuracy", "f1"), CPU)
    at_once.add(output, target)
    for count in (1, 3, 40):
        meter = meter_for(kind.spec, kind.entry, ("accuracy", "f1"), CPU)
        for number, (some, right) in enumerate(zip(output.split(count), target.split(count), strict=True)):
            meter.add(some.requires_grad_(), right)
            if number % 5 == 0:
                assert int(meter.sums[0]) == int(meter.sums[1:].sum()) == min(count * (number + 1), 100)
        assert torch.equal(meter.sums, at_once.sums)


def test_large_outputs_do_not_wait() -> None:
    kind = KINDS["pixels"]
    output, target = drawn(kind, 4, 6)
    large = [each.repeat_interleave(100, -1).repeat_interleave(100, -2) for each in (output, target)]
    meter = meter_for(kind.spec, kind.entry, ("accuracy", "iou"), CPU)
    for number in range(6):
        meter.add(large[0][number:][:1], large[1][number:][:1])
    assert not meter._waiting  # type: ignore[attr-defined]
    assert meter.read() == near(at_once(kind, *large, ("accuracy", "iou")))
