"""The formulas of metrics are scikit-learn's, for any sizes, with ties and with classes that do not occur."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from sklearn import metrics as theirs

from designer.catalogue.datasets import DatasetDef
from designer.catalogue.metrics import Answer, fitting
from designer.data.evidence import grouped, merged
from designer.data.formulas import FORMULAS
from designer.data.metrics import COUNTABLE, Measuring, counts_for, metrics
from runtime.manifest import OutputSpec
from runtime.steps import Softmax

Array = NDArray[np.float64]
seeds = st.integers(0, 2**32 - 1)
near = pytest.approx


def of_classes(targets: Array, shares: Array, *names: str, answer: Answer = "class") -> dict[str, float]:
    spec = OutputSpec("y", "classification", labels=tuple(map(str, range(shares.shape[1]))))
    return metrics(spec, answer, names, targets, shares)


def of_labels(targets: Array, shares: Array, *names: str) -> dict[str, float]:
    return metrics(
        OutputSpec("y", "multilabel", labels=tuple("abcdef"[: shares.shape[1]])), "labels", names, targets, shares
    )


def of_values(targets: Array, values: Array, *names: str) -> dict[str, float]:
    return metrics(OutputSpec("y", "regression"), "values", names, targets, values)


def drawn(seed: int, samples: int, classes: int, *, steps: int = 0) -> tuple[Array, Array]:
    """Classes, and shares that add up to 1; of `steps` different sizes if asked for, so that some tie."""
    rng = np.random.default_rng(seed)
    scores = rng.integers(1, steps + 1, (samples, classes)).astype(float) if steps else rng.random((samples, classes))
    return rng.integers(0, classes, samples), scores / scores.sum(axis=1, keepdims=True)


@given(seeds, st.integers(1, 50), st.integers(2, 6))
@settings(max_examples=25, deadline=None)
@pytest.mark.filterwarnings("ignore:A single label")
def test_what_a_confusion_tells_is_scikit_learns(seed: int, samples: int, classes: int) -> None:
    targets, shares = drawn(seed, samples, classes)
    said = shares.argmax(axis=1)
    names = ("accuracy", "balanced_accuracy", "precision", "recall", "f1", "mcc", "iou", "dice")
    spec = OutputSpec("y", "classification", labels=tuple(map(str, range(classes))))
    found = metrics(spec, "pixels", names, targets[:, None], shares[..., None])
    averaged = {"average": "macro", "zero_division": 0}
    assert found["accuracy"] == near(theirs.accuracy_score(targets, said))
    assert found["balanced_accuracy"] == near(theirs.recall_score(targets, said, labels=sorted({*targets}), **averaged))
    assert found["precision"] == near(theirs.precision_score(targets, said, **averaged))
    assert found["recall"] == near(theirs.recall_score(targets, said, **averaged))
    assert found["f1"] == found["dice"] == near(theirs.f1_score(targets, said, **averaged))
    assert found["iou"] == near(theirs.jaccard_score(targets, said, **averaged))
    assert found["mcc"] == near(theirs.matthews_corrcoef(targets, said))


@given(seeds, st.integers(1, 50), st.integers(2, 6))
def test_agreement_beyond_chance_is_scikit_learns(seed: int, samples: int, classes: int) -> None:
    targets, shares = drawn(seed, samples, classes)
    said = shares.argmax(axis=1)
    assume(len({*targets, *said}) > 1)
    assert of_classes(targets, shares, "kappa")["kappa"] == near(theirs.cohen_kappa_score(targets, said))


def test_where_only_one_class_is_there_and_said_agreement_is_no_better_than_chance() -> None:
    found = of_classes(np.zeros(4, int), np.eye(2)[[0, 0, 0, 0]], "kappa", "mcc", "roc_auc", "average_precision")
    assert found == {"kappa": 0.0, "mcc": 0.0, "roc_auc": 0.5, "average_precision": 1.0}


@given(seeds, st.integers(2, 60), st.integers(4, 9))
def test_the_likeliest_few_are_scikit_learns(seed: int, samples: int, classes: int) -> None:
    targets, shares = drawn(seed, samples, classes)
    found = of_classes(targets, shares, "top3", "top5")
    for count in (3, 5):
        wanted = (
            theirs.top_k_accuracy_score(targets, shares, k=count, labels=range(classes)) if count < classes else 1.0
        )
        assert found[f"top{count}"] == near(wanted)


def test_of_equal_shares_the_lower_class_is_the_likelier_one() -> None:
    even = np.full((5, 5), 0.2)
    assert of_classes(np.arange(5), even, "top3", "accuracy") == {"top3": 0.6, "accuracy": 0.2}


@given(seeds, st.integers(4, 60), st.integers(3, 5), st.integers(0, 4))
def test_areas_under_curves_are_scikit_learns_with_and_without_ties(
    seed: int, samples: int, classes: int, steps: int
) -> None:
    targets, shares = drawn(seed, samples, classes, steps=steps)
    assume(len({*targets}) == classes)
    found = of_classes(targets, shares, "roc_auc", "average_precision")
    own = np.eye(classes)[targets]
    assert found["roc_auc"] == near(theirs.roc_auc_score(targets, shares, multi_class="ovr"))
    assert found["average_precision"] == near(theirs.average_precision_score(own, shares))


@given(seeds, st.integers(2, 40), st.integers(2, 6), st.integers(0, 4))
@settings(max_examples=25, deadline=None)
def test_labels_are_judged_as_scikit_learn_does(seed: int, samples: int, labels: int, steps: int) -> None:
    rng = np.random.default_rng(seed)
    targets = (rng.random((samples, labels)) > 0.4).astype(np.float32)
    shares = rng.integers(0, steps + 1, (samples, labels)) / steps if steps else rng.random((samples, labels))
    given_, flat = (shares > 0.5).astype(int), {"average": "micro", "zero_division": 1}
    names = ("f1", "precision", "recall", "f1_macro", "accuracy", "exact_match", "roc_auc", "average_precision")
    found = of_labels(targets, shares, *names)
    assert found["f1"] == near(theirs.f1_score(targets, given_, **flat))
    assert found["precision"] == near(theirs.precision_score(targets, given_, **flat))
    assert found["recall"] == near(theirs.recall_score(targets, given_, **flat))
    wanted = [theirs.f1_score(*column, zero_division=0) for column in zip(targets.T, given_.T, strict=True)]
    assert found["f1_macro"] == near(np.mean(wanted))
    assert found["exact_match"] == near((targets == given_).all(axis=1).mean())
    assert found["accuracy"] == near((targets == given_).mean())
    columns = list(zip(targets.T, shares.T, strict=True))
    areas = [theirs.roc_auc_score(true, said) for true, said in columns if 0 < true.sum() < samples]
    steps_ = [theirs.average_precision_score(true, said) for true, said in columns if true.any()]
    assert found["roc_auc"] == near(np.mean(areas) if areas else 0.5)
    assert found["average_precision"] == near(np.mean(steps_) if steps_ else 0.0)


@given(seeds, st.integers(1, 50), st.integers(2, 5))
def test_surprise_is_scikit_learns_and_perplexity_its_exponential(seed: int, samples: int, classes: int) -> None:
    targets, shares = drawn(seed, samples, classes)
    spec = OutputSpec("y", "classification", labels=tuple(map(str, range(classes))))
    found = metrics(spec, "steps", ("log_loss", "perplexity"), targets[:, None], shares[..., None])
    wanted = theirs.log_loss(targets, shares, labels=range(classes))
    assert found["log_loss"] == near(wanted, rel=1e-5)
    assert found["perplexity"] == near(np.exp(wanted), rel=1e-5)


def test_calibration_is_how_far_shares_are_from_how_often_they_are_right() -> None:
    shares = np.array([[0.9, 0.1]] * 10 + [[0.35, 0.65]] * 10)
    targets = np.array([0] * 6 + [1] * 4 + [1] * 7 + [0] * 3)
    assert of_classes(targets, shares, "calibration")["calibration"] == near((0.3 * 10 + 0.05 * 10) / 20)


@given(seeds, st.integers(2, 40), st.integers(1, 4), st.booleans(), st.sampled_from((0.0, 1e6)))
@settings(max_examples=25, deadline=None)
def test_errors_of_values_are_scikit_learns(seed: int, samples: int, count: int, still: bool, far: float) -> None:
    rng = np.random.default_rng(seed)
    targets, said = rng.normal(3, 2, (2, samples, count)) + far
    if still:
        targets[:, 0] = 5.0
    names = ("mae", "rmse", "r2", "median_error", "mape", "pinball10", "pinball90")
    found = of_values(targets, said, *names)
    assert found["mae"] == near(theirs.mean_absolute_error(targets, said))
    assert found["rmse"] == near(theirs.root_mean_squared_error(targets, said))
    assert found["r2"] == near(theirs.r2_score(targets, said), rel=1e-6, abs=1e-9)
    assert found["median_error"] == near(theirs.median_absolute_error(targets, said))
    assert found["mape"] == near(theirs.mean_absolute_percentage_error(targets, said))
    assert found["pinball10"] == near(theirs.mean_pinball_loss(targets, said, alpha=0.1))
    assert found["pinball90"] == near(theirs.mean_pinball_loss(targets, said, alpha=0.9))


def test_no_value_is_so_many_per_cent_of_nothing() -> None:
    found = of_values(np.array([[0.0], [2.0]]), np.array([[9.0], [3.0]]), "mape")
    assert found == {"mape": 0.5}


@given(seeds, st.integers(1, 30), st.integers(1, 9))
def test_batches_make_the_same_as_all_at_once(seed: int, samples: int, batch: int) -> None:
    rng = np.random.default_rng(seed)
    targets, outputs = rng.integers(-1, 4, (samples, 3)), rng.normal(size=(samples, 4, 3))
    spec = OutputSpec("y", "classification", labels=tuple("abcd"), steps=(Softmax(axis=1),))
    names = ("accuracy", "f1", "log_loss", "perplexity", "bleu", "wer", "cer")
    measuring = Measuring(spec, "steps", names)
    for first in range(0, samples, batch):
        measuring.add(targets[first : first + batch], outputs[first : first + batch])
    assert measuring.read() == near(metrics(spec, "steps", names, targets, outputs))


def test_what_is_no_number_is_the_worst_that_there_is_so_that_it_is_never_best() -> None:
    broken = np.array([[np.nan], [1.0]])
    found = of_values(np.array([[1.0], [2.0]]), broken, "mae", "r2")
    assert found["mae"] == np.finfo(float).max
    assert found["r2"] == -np.finfo(float).max


def entry_of(task: str, places: tuple[int, ...] = ()) -> DatasetDef:
    labels = tuple("abcdefg") if task in ("classification", "multilabel", "detection") else ()
    return DatasetDef(
        name="made",
        title="Made",
        doc="",
        task=task,  # type: ignore[arg-type]
        content="array",
        shape=(4,),
        samples=9,
        labels=labels,
        target_shape=places,
    )


KINDS: dict[Answer, DatasetDef] = {
    "class": entry_of("classification"),
    "pixels": entry_of("classification", (4, 4)),
    "steps": entry_of("classification", (4,)),
    "labels": entry_of("multilabel"),
    "values": entry_of("regression"),
    "copy": entry_of("reconstruction"),
    "boxes": entry_of("detection", (3, 5)),
    "transcript": replace(entry_of("classification", (4,)), is_transcript=True),
}


@pytest.mark.parametrize("answer", KINDS)
def test_every_metric_that_fits_has_a_formula_and_every_formula_a_metric(answer: Answer) -> None:
    formulas = {name for kind in COUNTABLE[answer] for name in FORMULAS[kind]}
    fit = {metric.id for metric in fitting(KINDS[answer])}
    areas = {"iou", "dice"} if answer != "pixels" else set()
    assert fit - formulas == set()
    assert formulas - fit - areas <= {"perplexity"}


def test_as_little_as_possible_is_counted() -> None:
    assert len({*counts_for("class", ("accuracy",)).values()}) == 1
    both = counts_for("class", ("accuracy", "f1"))
    assert both["accuracy"] is both["f1"] is not counts_for("class", ("accuracy",))["accuracy"]


def test_equal_scores_are_one_and_counts_add_up() -> None:
    own, other = grouped(np.array([0.5, 0.1, 0.5, 0.5]), np.array([True, True, False, True]))
    assert (own.tolist(), other.tolist()) == ([1, 2], [0, 1])
    measuring = Measuring(OutputSpec("y", "classification", labels=("a", "b")), "class", ("accuracy",))
    measuring.add(np.array([0, 1]), np.eye(2))
    (hits,) = measuring._counted.values()
    assert merged(hits, hits) == type(hits)(4.0, 4.0)  # type: ignore[call-arg, arg-type]
