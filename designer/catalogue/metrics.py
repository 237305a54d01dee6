"""Metrics: what a person reads beside the loss. How they are computed is the training's and evaluation's affair."""

from dataclasses import dataclass

from designer.catalogue.datasets import CLASSIFICATION, MULTILABEL, RECONSTRUCTION, REGRESSION, Task


@dataclass(frozen=True, slots=True, kw_only=True)
class MetricDef:
    """A number that says how good a network is.

    `unit` `%` means that the value is a share from 0 to 1, shown as per cent; `target` that it is in the unit of the
    dataset's target; empty that it has none. `areas` metrics are for classes of pixels.
    """

    id: str
    title: str
    doc: str
    higher_is_better: bool
    tasks: tuple[Task, ...]
    unit: str = ""
    areas: bool = False


METRICS = (
    MetricDef(
        id="loss",
        title="Loss",
        doc="What training makes small, averaged over the samples.",
        higher_is_better=False,
        tasks=(CLASSIFICATION, MULTILABEL, REGRESSION, RECONSTRUCTION),
    ),
    MetricDef(
        id="iou",
        title="Intersection over union",
        doc="How well the places of a class and those where it is said cover each other, averaged over the classes.",
        higher_is_better=True,
        tasks=(CLASSIFICATION,),
        unit="%",
        areas=True,
    ),
    MetricDef(
        id="f1",
        title="F1",
        doc="Twice the labels that are rightly given, divided by all that are given and all that should be.",
        higher_is_better=True,
        tasks=(MULTILABEL,),
        unit="%",
    ),
    MetricDef(
        id="accuracy",
        title="Accuracy",
        doc="Share of samples (of places, of labels) for which the network is right.",
        higher_is_better=True,
        tasks=(CLASSIFICATION, MULTILABEL),
        unit="%",
    ),
    MetricDef(
        id="mae",
        title="Mean absolute error",
        doc="How far predictions are from the target on average.",
        higher_is_better=False,
        tasks=(REGRESSION, RECONSTRUCTION),
        unit="target",
    ),
    MetricDef(
        id="rmse",
        title="Root mean square error",
        doc="Typical distance from the target; large errors count more than in the mean absolute error.",
        higher_is_better=False,
        tasks=(REGRESSION, RECONSTRUCTION),
        unit="target",
    ),
    MetricDef(
        id="r2",
        title="R²",
        doc="Share of the target's variance that is explained: 1 is perfect, 0 is as good as always saying the mean.",
        higher_is_better=True,
        tasks=(REGRESSION,),
    ),
)


def metrics_for(task: Task, *, areas: bool = False) -> tuple[MetricDef, ...]:
    """The metrics of a task in display order, without the loss; the first decides which epoch was best.

    `areas`: there is a class for each pixel of a sample.
    """
    return tuple(
        metric for metric in METRICS if task in metric.tasks and metric.id != "loss" and (areas or not metric.areas)
    )
