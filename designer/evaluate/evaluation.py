"""What an evaluation found: metrics, and what a person wants to look at. Plain values ↔ JSON; knows no torch.

Samples are called by their row in the dataset. Classes are numbers into `labels`.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from runtime.record import Record

TASKS = ("classification", "multilabel", "regression", "reconstruction")


VALIDATION, TEST = "validation", "test"
PARTS = (VALIDATION, TEST)
"""What can be evaluated: the samples that choose the best network, and those that nothing saw till then."""


@dataclass(frozen=True, slots=True)
class ClassReport:
    """How well one class is found: shares 0 … 1, and how many samples of it there are."""

    label: str
    precision: float
    recall: float
    f1: float
    support: int


@dataclass(frozen=True, slots=True)
class WorstSample:
    """A sample that the network is far off on. `loss` is its own loss.

    Classification: `predicted` and `true` are class numbers, `confidence` the share of the predicted class.
    A class for each place: `predicted` was most often taken for `true`, and `confidence` is the share of places that
    are right. Many labels: 1 or 0 for the label that is furthest off, `confidence` the share of labels that are right.
    Regression: `predicted` and `true` are the (first) values in their unit, `confidence` is 0.
    `said` are the classes that the pixels of a picture were said to have, packed; "" where there are none.
    """

    index: int
    predicted: float
    true: float
    confidence: float
    loss: float
    said: str = ""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """A network on the validation samples of its run.

    `metrics` by catalogue id, in display order. Classification: `confusion[true][predicted]` counts, `classes` one
    report for each label. Regression: `targets` and `predictions` [samples][targets] in `unit`. `worst` has the
    largest loss first. `rows` are the samples' rows in the dataset, `losses` their own losses where neither classes nor
    values say more (many labels, reconstructions). `notice`: what the user should know, or "".
    """

    task: str
    dataset: str
    checkpoint: str
    epoch: int
    samples: int
    metrics: Mapping[str, float]
    rows: tuple[int, ...] = ()
    labels: tuple[str, ...] = ()
    confusion: tuple[tuple[int, ...], ...] = ()
    classes: tuple[ClassReport, ...] = ()
    names: tuple[str, ...] = ()
    unit: str = ""
    targets: tuple[tuple[float, ...], ...] = ()
    predictions: tuple[tuple[float, ...], ...] = ()
    worst: tuple[WorstSample, ...] = field(default=())
    losses: tuple[float, ...] = ()
    notice: str = ""
    part: str = VALIDATION

    @property
    def residuals(self) -> tuple[tuple[float, ...], ...]:
        """Prediction minus target, [samples][targets]."""
        pairs = zip(self.predictions, self.targets, strict=True)
        return tuple(tuple(p - t for p, t in zip(came, wanted, strict=True)) for came, wanted in pairs)

    def to_json(self) -> dict[str, Any]:
        """The evaluation as JSON values."""
        return asdict(self) | {"metrics": dict(self.metrics)}


def evaluation_from_json(value: Any) -> Evaluation:
    """The evaluation that `to_json` described. Raises `runtime.errors.ManifestError`. Any: it comes from JSON."""
    record = Record(value, "evaluation")
    metrics = Record(record.mapping("metrics"), "evaluation.metrics")
    return Evaluation(
        task=record.word("task", TASKS),
        dataset=record.text("dataset"),
        checkpoint=record.text("checkpoint"),
        epoch=record.whole("epoch"),
        samples=record.whole("samples", low=0),
        metrics={name: metrics.number(name) for name in record.mapping("metrics")},
        rows=record.wholes("rows", low=0, default=()),
        labels=record.texts("labels", default=()),
        confusion=tuple(_wholes(row) for row in record.items("confusion", default=())),
        classes=record.each("classes", _class, default=()),
        names=record.texts("names", default=()),
        unit=record.text("unit", default=""),
        targets=tuple(_numbers(row) for row in record.items("targets", default=())),
        predictions=tuple(_numbers(row) for row in record.items("predictions", default=())),
        worst=record.each("worst", _worst, default=()),
        losses=record.numbers("losses", default=()),
        notice=record.text("notice", default=""),
        part=record.word("part", PARTS, default=VALIDATION),
    )


def _class(record: Record) -> ClassReport:
    return ClassReport(
        label=record.text("label"),
        precision=record.number("precision"),
        recall=record.number("recall"),
        f1=record.number("f1"),
        support=record.whole("support", low=0),
    )


def _worst(record: Record) -> WorstSample:
    return WorstSample(
        index=record.whole("index", low=0),
        predicted=record.number("predicted"),
        true=record.number("true"),
        confidence=record.number("confidence"),
        loss=record.number("loss"),
        said=record.text("said", default=""),
    )


def _wholes(row: Any) -> tuple[int, ...]:
    return Record({"row": row}, "evaluation").wholes("row", low=0)


def _numbers(row: Any) -> tuple[float, ...]:
    return Record({"row": row}, "evaluation").numbers("row")
