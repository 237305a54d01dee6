"""From a network's numbers to what a person reads: a label with its share, a value with its unit. Knows no files."""

from dataclasses import dataclass, replace
from math import isfinite
from typing import Any

import numpy as np

from runtime.as_numbers import as_numbers
from runtime.boxes import FIRST_CLASS, NUMBERS, Found, boxes_from_pixels, found_boxes, named, non_max_suppression
from runtime.decoding import BoxRule, SymbolRule
from runtime.errors import RuntimeModelError
from runtime.inputs import is_finite
from runtime.manifest import OutputSpec
from runtime.steps import Array, apply_all
from runtime.transcripts import likeliest_transcript, transcripts


@dataclass(frozen=True)
class Prediction:
    """What a model says about one sample.

    A classification has `label`, `index`, `score` (its share) and all `scores` in the order of `labels`; a multilabel
    task has all `scores`, and the best of them as `label`, `index` and `score`; a regression has `values` in the order
    of `names`, in `unit`. Where there is a class for each place of a sample, `places` are numbers of `labels` in the
    shape of the sample, and `scores` the share of places that each class has; where these are steps in which symbols
    are said, `symbols` are the labels of those. A detection has `boxes`, the likeliest first. `raw` are the numbers
    after the output's steps, of any shape. `others` are the predictions of a model's further outputs.
    """

    output: str
    task: str
    raw: Array
    label: str = ""
    index: int = -1
    score: float = 0.0
    scores: tuple[float, ...] = ()
    labels: tuple[str, ...] = ()
    values: tuple[float, ...] = ()
    names: tuple[str, ...] = ()
    unit: str = ""
    places: Array | None = None
    others: tuple["Prediction", ...] = ()
    boxes: tuple[Found, ...] = ()
    symbols: tuple[str, ...] | None = None

    @property
    def value(self) -> float:
        """The (first) value of a regression."""
        return self.values[0]

    def top(self, count: int) -> tuple[tuple[str, float], ...]:
        """The `count` most probable labels with their shares, best first; equal shares in the order of labels."""
        order = sorted(range(len(self.scores)), key=lambda index: -self.scores[index])[:count]
        return tuple((self.labels[index], self.scores[index]) for index in order)

    @property
    def given(self) -> tuple[str, ...]:
        """The labels that a multilabel task gives: those whose share is more than a half."""
        return tuple(label for label, score in self.top(len(self.scores)) if score > 0.5)

    def text(self, top: int = 1) -> str:
        """One line: `7 (98.3 %), 1 (1.2 %)`, `cat (91.0 %), dog (77.5 %)`, `152.3 mm`, or the shape of a tensor."""
        if self.symbols is not None:
            return ("" if all(len(each) == 1 for each in self.symbols) else " ").join(self.symbols) or "nothing"
        if self.task == "detection":
            return _boxes_text(self.boxes, top)
        if self.task == "multilabel":
            top = max(len(self.given), top)
            return ", ".join(_with_share(*each) for each in self.top(top)) if self.given else "none"
        if self.task == "classification":
            return ", ".join(_with_share(*each) for each in self.top(max(top, 1)))
        if self.task == "regression":
            unit = f" {self.unit}" if self.unit else ""
            named = zip(self.names, self.values, strict=True)
            return ", ".join(f"{name}: {value:.6g}{unit}" if name else f"{value:.6g}{unit}" for name, value in named)
        if self.raw.size <= 16:
            return np.array2string(self.raw, precision=5, separator=", ", max_line_width=10_000).replace("\n", "")
        return f"tensor of shape {'×'.join(map(str, self.raw.shape))}"

    def to_json(self, top: int | None = None) -> dict[str, Any]:
        """The prediction as JSON; `top` limits how many labels are listed (None: all)."""
        common = {"output": self.output, "task": self.task}
        others = {"others": [other.to_json(top) for other in self.others]} if self.others else {}
        if self.task == "classification":
            best = self.top(len(self.scores) if top is None else top)
            listed = [{"label": label, "score": share} for label, share in best]
            shape = {"places": list(self.places.shape)} if self.places is not None else {}
            best_one = {"label": self.label, "index": self.index, "score": self.score, "top": listed}
            said = {"symbols": list(self.symbols)} if self.symbols is not None else {}
            return common | best_one | shape | said | others
        if self.task == "multilabel":
            listed = [{"label": label, "score": share} for label, share in self.top(len(self.scores))]
            return common | {"given": list(self.given), "top": listed} | others
        if self.task == "detection":
            return common | {"boxes": [box.to_json() for box in self.boxes]} | others
        if self.task == "regression":
            named = [{"name": n, "value": v} for n, v in zip(self.names, self.values, strict=True)]
            return common | {"value": self.value, "values": named, "unit": self.unit} | others
        return common | {"shape": list(self.raw.shape), "values": self.raw.tolist()} | others


def predictions(spec: OutputSpec, raw: Array) -> list[Prediction]:
    """One prediction per sample from a raw output [batch, …].

    Raises `RuntimeModelError` if the output is not finite.
    """
    spec, raw = as_numbers(spec, raw)
    batch = apply_all(spec.steps, raw)
    are_classes = spec.task == "classification" and batch.ndim == 2 and batch.shape[1] > 1
    if are_classes and batch.size <= _FEW and batch.dtype.kind == "f":
        rows: list[list[float]] = batch.tolist()
        if isfinite(sum(map(sum, rows))):
            return _classified_rows(spec, batch, rows, [row.index(max(row)) for row in rows])
    if batch.dtype.kind == "f" and not is_finite(batch):
        sample = int(np.argwhere(~np.isfinite(batch))[0][0]) if batch.ndim else 0
        message = f"The model gives no finite number at output “{spec.name}” for sample {sample + 1}."
        raise RuntimeModelError(message, "Its weights or the inputs are far out of range; was the training stable?")
    if are_classes:
        return _classified_rows(spec, batch, batch.astype(float).tolist(), batch.argmax(axis=1).tolist())
    read = _READERS.get(spec.task, _plain)
    return [read(spec, sample) for sample in batch]


_FEW = 64
"""Up to so many numbers, Python is done before numpy has begun."""


def _classified_rows(spec: OutputSpec, batch: Array, rows: list[list[float]], best: list[int]) -> list[Prediction]:
    """The usual case of `_classified`, [batch, classes], with all samples at once: half of the time of each alone."""
    labels = _labels(spec, batch.shape[1])
    return [
        classified(spec.name, sample, labels, index, tuple(row))
        for sample, row, index in zip(batch, rows, best, strict=True)
    ]


def classified(output: str, raw: Array, labels: tuple[str, ...], index: int, scores: tuple[float, ...]) -> Prediction:
    """The prediction that says a class.

    A frozen dataclass sets one field after the other, which takes longer than all else that is done for a sample.
    """
    made = object.__new__(Prediction)
    made.__dict__.update(
        output=output,
        task="classification",
        raw=raw,
        label=labels[index],
        index=index,
        score=scores[index],
        scores=scores,
        labels=labels,
    )
    return made


def _classified(spec: OutputSpec, sample: Array) -> Prediction:
    if sample.ndim > 1 and sample.shape[0] in (len(spec.labels), 1) and sample.size > len(spec.labels):
        return _of_places(spec, sample)
    flat = sample.reshape(-1).astype(float)
    if flat.size == 1 and len(spec.labels) in (0, 2):  # One number: the share of the second label.
        flat = np.array([1.0 - flat[0], flat[0]])
    scores = tuple(flat.tolist())
    labels = _labels(spec, len(scores))
    index = int(flat.argmax())
    return Prediction(
        spec.name, "classification", sample, labels[index], index, scores[index], scores=scores, labels=labels
    )


def _labels(spec: OutputSpec, count: int) -> tuple[str, ...]:
    """The names of so many classes; their numbers where nobody named them."""
    if spec.labels and len(spec.labels) != count:
        message = f"The output “{spec.name}” tells {count} classes apart, but {len(spec.labels)} are named."
        raise RuntimeModelError(message, "Name each of them, in the order of the network.")
    return spec.labels or tuple(str(index) for index in range(count))


def _of_places(spec: OutputSpec, sample: Array) -> Prediction:
    """A class for each place, from shares [classes, …], or [1, …] of the second of two."""
    found = np.concatenate([1.0 - sample, sample]) if len(sample) == 1 else sample
    places = found.argmax(axis=0).astype(np.uint8 if len(found) <= 256 else np.int64)
    labels = _labels(spec, len(found))
    shares = np.bincount(places.reshape(-1), minlength=len(found)) / places.size
    index = int(shares.argmax())
    symbols = _said(spec.decoding, found, places, labels) if isinstance(spec.decoding, SymbolRule) else None
    return Prediction(
        spec.name,
        "classification",
        sample,
        labels[index],
        index,
        float(shares[index]),
        scores=tuple(shares.tolist()),
        labels=labels,
        places=places,
        symbols=symbols,
    )


def _said(rule: SymbolRule, shares: Array, places: Array, labels: tuple[str, ...]) -> tuple[str, ...] | None:
    """The symbols that are said in steps; None where there are no steps, or no such blank."""
    if places.ndim != 1 or rule.blank >= len(shares):
        return None
    if rule.beam > 1:
        numbers, _ = likeliest_transcript(shares, rule.blank, rule.beam)
    else:
        numbers = tuple(each for each in transcripts(places[np.newaxis], rule.blank)[0].tolist() if each >= 0)
    return tuple(labels[number] for number in numbers)


def _detected(spec: OutputSpec, sample: Array) -> Prediction:
    rule = spec.decoding if isinstance(spec.decoding, BoxRule) else BoxRule()
    if rule.form == "grid" and sample.ndim == 3 and len(sample) > FIRST_CLASS:
        rows = found_boxes(sample[np.newaxis], rule.most, rule.threshold, rule.cover)[0]
    elif rule.form == "pixels":
        rows = _from_pixels(spec, rule, sample)
    elif sample.ndim == 2 and sample.shape[1] == NUMBERS:
        rows = sample
    else:
        came = "×".join(map(str, sample.shape)) or "a single number"
        message = f"The output “{spec.name}” should say boxes as {_FORMS[rule.form]}, but it is {came}."
        raise RuntimeModelError(message, "Export the model again, or describe its output as it is.")
    return Prediction(spec.name, "detection", sample, labels=spec.labels, boxes=named(rows, spec.labels))


def _from_pixels(spec: OutputSpec, rule: BoxRule, sample: Array) -> Array:
    try:
        found = boxes_from_pixels(sample, len(spec.labels), (rule.height, rule.width), rule.threshold)
    except ValueError:
        came = "×".join(map(str, sample.shape)) or "a single number"
        classes = f" {len(spec.labels)} classes" if spec.labels else " any classes"
        message = f"The output “{spec.name}” should say boxes of{classes} in pixels, but it is {came}."
        raise RuntimeModelError(message, "Describe it otherwise, or name as many classes as it knows.") from None
    return non_max_suppression(found, rule.cover)[: rule.most]


_FORMS = {"grid": "a grid of 5 + classes numbers for each cell", "rows": "rows of six numbers"}


def _boxes_text(boxes: tuple[Found, ...], top: int) -> str:
    """The likeliest boxes, each with where its middle is."""
    listed = [
        f"{_with_share(box.label, box.score)} at {100 * box.x:.0f} %, {100 * box.y:.0f} %"
        for box in boxes[: max(top, 1)]
    ]
    more = len(boxes) - len(listed)
    return "; ".join(listed) + (f"; {more} more" if more else "") if boxes else "nothing found"


def _labelled(spec: OutputSpec, sample: Array) -> Prediction:
    return replace(_classified(spec, sample.reshape(-1)), task="multilabel")


def _with_share(label: str, share: float) -> str:
    return f"{label} ({share:.1%})".replace("%", " %")


def _valued(spec: OutputSpec, sample: Array) -> Prediction:
    values = tuple(sample.reshape(-1).astype(float).tolist())
    names = spec.names if len(spec.names) == len(values) else tuple("" for _ in values)
    return Prediction(spec.name, "regression", sample, values=values, names=names, unit=spec.unit)


def _plain(spec: OutputSpec, sample: Array) -> Prediction:
    return Prediction(spec.name, "tensor", np.asarray(sample))


_READERS = {
    "classification": _classified,
    "multilabel": _labelled,
    "regression": _valued,
    "detection": _detected,
}
