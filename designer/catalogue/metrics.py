"""Metrics: what a person reads beside the loss.

What is counted for one stands in `designer.data.counting`, what is computed from that in `designer.data.formulas`, both
found by ids; training counts the same on its device (`designer.training.tallies`).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from designer.catalogue.datasets import (
    CLASSIFICATION,
    DETECTION,
    MULTILABEL,
    RECONSTRUCTION,
    REGRESSION,
    DatasetDef,
    Task,
)

Answer = Literal["class", "pixels", "steps", "labels", "values", "copy", "boxes", "transcript"]
"""What a network answers for a sample: a class for all of it, for each of its pixels or of its steps; labels; values;
what went in; boxes; symbols that are said in a sample somewhere.
"""

_CLASS: tuple[Answer, ...] = ("class",)
_PLACES: tuple[Answer, ...] = ("pixels", "steps")
_CLASSES: tuple[Answer, ...] = (*_CLASS, *_PLACES)
_NUMBERS: tuple[Answer, ...] = ("values", "copy")


@dataclass(frozen=True, slots=True, kw_only=True)
class MetricDef:
    """A number that says how good a network is.

    `answers` are the kinds of answers that it can judge, none for all. `unit` `%` means that the value is a share from
    0 to 1, shown as per cent; `target` that it is in the unit of the dataset's target; empty that it has none. For the
    answers that are `usual` it is measured unless the recipe names others. `after`: it is measured where a network is
    judged, not while it learns, for it needs more than sums. `classes` is how many there must be at least.
    """

    id: str
    title: str
    doc: str
    higher_is_better: bool
    answers: tuple[Answer, ...] = ()
    unit: str = ""
    usual: tuple[Answer, ...] = ()
    after: bool = False
    classes: int = 0

    def fits(self, entry: DatasetDef) -> bool:
        """Whether it can be measured on a dataset."""
        return (not self.answers or answer_of(entry) in self.answers) and len(entry.labels) >= self.classes


def _share(
    id: str,
    title: str,
    doc: str,
    answers: tuple[Answer, ...],
    *,
    usual: tuple[Answer, ...] = (),
    after: bool = False,
    classes: int = 0,
) -> MetricDef:
    """A share from 0 to 1, of which more is better."""
    return MetricDef(
        id=id,
        title=title,
        doc=doc,
        higher_is_better=True,
        answers=answers,
        unit="%",
        usual=usual,
        after=after,
        classes=classes,
    )


def _error(
    id: str,
    title: str,
    doc: str,
    answers: tuple[Answer, ...],
    unit: str = "target",
    *,
    usual: tuple[Answer, ...] = (),
    after: bool = False,
) -> MetricDef:
    """How wrong something is: less is better."""
    return MetricDef(
        id=id, title=title, doc=doc, higher_is_better=False, answers=answers, unit=unit, usual=usual, after=after
    )


METRICS = (
    MetricDef(
        id="loss",
        title="Loss",
        doc="What training makes small, averaged over the samples.",
        higher_is_better=False,
    ),
    _share(
        "map",
        "Mean average precision",
        "How well boxes are found, by COCO's rule: averaged over the classes, and over ten demands on how well a box"
        " must cover the true one, from a half to 95 %.",
        ("boxes",),
        usual=("boxes",),
        after=True,
    ),
    _share(
        "map50",
        "Mean average precision at 50 %",
        "How well boxes are found that cover the true one by a half, averaged over the classes.",
        ("boxes",),
        usual=("boxes",),
        after=True,
    ),
    _share(
        "iou",
        "Intersection over union",
        "How well the places of a class and those where it is said cover each other, averaged over the classes.",
        ("pixels",),
        usual=("pixels",),
    ),
    _share(
        "dice",
        "Dice",
        "Twice the places of a class that are found, divided by all it has and all where it is said, averaged over the"
        " classes.",
        ("pixels",),
    ),
    _share(
        "f1",
        "F1",
        "Both precision and recall in one number: low if either is. Of classes it is averaged over the classes; labels"
        " are counted all together.",
        (*_CLASSES, "labels"),
        usual=("labels",),
    ),
    _share(
        "accuracy",
        "Accuracy",
        "Share of samples (of places, of labels) for which the network is right.",
        (*_CLASSES, "labels"),
        usual=(*_CLASSES, "labels"),
    ),
    _share(
        "balanced_accuracy",
        "Balanced accuracy",
        "Accuracy in each class, averaged over the classes, so that rare classes count as much as frequent ones.",
        _CLASSES,
    ),
    _share(
        "precision",
        "Precision",
        "Of what the network says to be of a class (to have a label), the share that is. Averaged over the classes;"
        " labels are counted all together.",
        (*_CLASSES, "labels"),
    ),
    _share(
        "recall",
        "Recall",
        "Of what is of a class (has a label), the share that the network finds. Averaged over the classes; labels are"
        " counted all together.",
        (*_CLASSES, "labels"),
    ),
    _share(
        "f1_macro",
        "F1 by label",
        "F1 of each label, averaged over the labels, so that rare labels count as much as frequent ones.",
        ("labels",),
    ),
    _share(
        "exact_match",
        "All labels right",
        "Share of samples of which every single label is right.",
        ("labels",),
    ),
    _share("top3", "Top 3", "Share of samples whose class is among the three likeliest.", _CLASS, classes=4),
    _share("top5", "Top 5", "Share of samples whose class is among the five likeliest.", _CLASS, classes=6),
    _share(
        "roc_auc",
        "ROC-AUC",
        "How often a sample of a class gets a higher share for it than one of another class: 50 % is chance. Averaged"
        " over the classes, or labels.",
        ("class", "labels"),
    ),
    _share(
        "average_precision",
        "Average precision",
        "Precision averaged over all recalls as the threshold falls: what matters where a class is rare. Averaged over"
        " the classes, or labels.",
        ("class", "labels"),
    ),
    MetricDef(
        id="kappa",
        title="Cohen's kappa",
        doc="How far the network agrees with the truth beyond chance: 1 is perfect, 0 is chance.",
        higher_is_better=True,
        answers=_CLASSES,
    ),
    MetricDef(
        id="mcc",
        title="Matthews correlation",
        doc="How closely what is said follows what is true, fair to rare classes: 1 is perfect, 0 is chance.",
        higher_is_better=True,
        answers=_CLASSES,
    ),
    _error(
        "log_loss",
        "Log loss",
        "How surprised the network is by the right class, on average, whatever loss it learns with.",
        _CLASSES,
        "",
    ),
    _error(
        "perplexity",
        "Perplexity",
        "Among how many classes the network wavers at each step: 1 is certain and right.",
        ("steps",),
        "",
    ),
    _error(
        "calibration",
        "Calibration error",
        "How far the shares that the network gives are from how often it is right, on average over 15 ranges.",
        _CLASS,
        "%",
    ),
    MetricDef(
        id="bleu",
        title="BLEU",
        doc="How many runs of one to four steps of what is said are in what is true: 1 is word for word.",
        higher_is_better=True,
        answers=("steps",),
        unit="%",
        after=True,
    ),
    _error(
        "wer",
        "Word error rate",
        "Steps to put in, leave out or replace until what is said is what is true, for each step that is true.",
        ("steps", "transcript"),
        "%",
        usual=("transcript",),
        after=True,
    ),
    _error(
        "cer",
        "Character error rate",
        "The same for the letters of the classes' names instead of whole steps.",
        ("steps", "transcript"),
        "%",
        after=True,
    ),
    _error(
        "mae", "Mean absolute error", "How far predictions are from the target on average.", _NUMBERS, usual=_NUMBERS
    ),
    _error(
        "rmse",
        "Root mean square error",
        "Typical distance from the target; large errors count more than in the mean absolute error.",
        _NUMBERS,
        usual=_NUMBERS,
    ),
    MetricDef(
        id="r2",
        title="R²",
        doc="Share of the target's variance that is explained: 1 is perfect, 0 is as good as always saying the mean.",
        higher_is_better=True,
        answers=("values",),
        usual=("values",),
    ),
    _error(
        "median_error",
        "Median absolute error",
        "Half of all predictions are closer to the target than this: outliers do not count.",
        ("values",),
    ),
    _error(
        "mape",
        "Mean absolute percentage error",
        "How far predictions are from the target on average, as a share of it; targets of 0 are left out.",
        ("values",),
        "%",
    ),
    _error(
        "pinball10",
        "Quantile loss at 10 %",
        "How good predictions are as a lower bound that one target in ten falls below.",
        ("values",),
    ),
    _error(
        "pinball90",
        "Quantile loss at 90 %",
        "How good predictions are as an upper bound that one target in ten exceeds.",
        ("values",),
    ),
)
"""In display order: of those that are measured, the first one tells which epoch is best."""

_BY_ID = {metric.id: metric for metric in METRICS}


def answer_of(entry: DatasetDef) -> Answer:
    """What a network answers for a sample of a dataset."""
    if entry.is_transcript:
        return "transcript"
    if entry.is_dense:
        return "pixels" if entry.has_areas else "steps"
    return _ANSWERS[entry.task]


_ANSWERS: dict[Task, Answer] = {
    CLASSIFICATION: "class",
    MULTILABEL: "labels",
    REGRESSION: "values",
    DETECTION: "boxes",
    RECONSTRUCTION: "copy",
}


def fitting(entry: DatasetDef) -> tuple[MetricDef, ...]:
    """All metrics that can be measured on a dataset, in display order, without the loss."""
    return tuple(metric for metric in METRICS if metric.id != "loss" and metric.fits(entry))


def usual(entry: DatasetDef) -> tuple[MetricDef, ...]:
    """Those that are measured unless the recipe names others."""
    return tuple(metric for metric in fitting(entry) if answer_of(entry) in metric.usual)


def measured(entry: DatasetDef, names: Iterable[str] = (), best_by: str = "") -> tuple[str, ...]:
    """Ids of the metrics that a recipe measures on a dataset, in its order; of none that fits, the usual ones.

    The one that tells which epoch is best comes first: `best_by`, if it is among them.
    """
    possible = {metric.id for metric in fitting(entry)}
    ids = tuple(name for name in names if name in possible) or tuple(metric.id for metric in usual(entry))
    return tuple(sorted(ids, key=lambda id: id != best_by))


def while_learning(names: Iterable[str]) -> tuple[str, ...]:
    """Those of the metrics that are measured while a network learns as well."""
    return tuple(name for name in names if not _BY_ID[name].after)
