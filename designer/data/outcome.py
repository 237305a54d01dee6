"""How a network's outputs are read for a dataset and a loss: as shares of classes, or as values in their unit.

Evaluation, export and runtime read outputs by the same `OutputSpec`, so they cannot disagree about them.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from designer.catalogue.datasets import CLASSIFICATION, DETECTION, MULTILABEL, REGRESSION, DatasetDef
from designer.catalogue.losses import Shares, shares_from
from designer.data.preparation import Prepared
from runtime.decoding import BoxRule, Decoding, NextWord, SymbolRule, TopLabels
from runtime.manifest import OutputSpec
from runtime.steps import Sigmoid, Softmax, Step, apply_all
from runtime.words import END_SIGN

Array = NDArray[Any]

_SHARES: dict[Shares, tuple[Step, ...]] = {"": (), "softmax": (Softmax(axis=1),), "sigmoid": (Sigmoid(),)}
"""What makes shares of the scores that a loss trains."""


def output_spec(entry: DatasetDef, loss: str, prepared: Prepared, name: str = "output") -> OutputSpec:
    """How the output called `name` is read, for a network trained on a dataset with a loss."""
    if entry.task in (CLASSIFICATION, MULTILABEL):
        steps = _SHARES[shares_from(loss)]
        return OutputSpec(name, entry.task, labels=entry.labels, steps=steps, decoding=_decoding(entry))
    if entry.task == DETECTION:
        return OutputSpec(name, "detection", labels=entry.labels, steps=prepared.outputs, decoding=BoxRule())
    if entry.task != REGRESSION or entry.target_shape:
        return OutputSpec(name, "tensor", unit=entry.unit, steps=prepared.outputs)
    return OutputSpec(name, "regression", names=entry.targets, unit=entry.unit, steps=prepared.outputs)


def _decoding(entry: DatasetDef) -> Decoding | None:
    """How answers are read off shares: symbols, the next word, or a list of labels."""
    if entry.is_transcript:
        return SymbolRule(blank=0)
    if entry.is_dense:
        return NextWord() if END_SIGN in entry.labels else None
    return TopLabels(min(_LISTED, max(len(entry.labels), 1)))


_LISTED = 5


def shares(spec: OutputSpec, outputs: Array) -> Array:
    """Raw outputs [n, classes] or [n, 1] (the second of two classes) → shares, float64 [n, classes]."""
    found = apply_all(spec.steps, outputs).astype(np.float64).reshape(len(outputs), -1)
    if spec.task == MULTILABEL:
        return found
    return np.hstack([1.0 - found, found]) if found.shape[1] == 1 else found


def values(spec: OutputSpec, outputs: Array) -> Array:
    """Raw outputs [n, k] → values in the dataset's unit, float64 [n, k]."""
    return apply_all(spec.steps, outputs).astype(np.float64).reshape(len(outputs), -1)


def places(spec: OutputSpec, outputs: Array) -> Array:
    """Raw outputs [n, classes, …] or [n, 1, …] of a class for each place → shares, float32 [n, classes, …]."""
    found = apply_all(spec.steps, outputs).astype(np.float32)
    return np.concatenate([1.0 - found, found], axis=1) if found.shape[1] == 1 else found


DECIDED = ("class", "labels", "pixels", "steps")
"""Kinds of answers that choose: of them it can be said of each sample whether two networks answer the same."""


def decided(spec: OutputSpec, answer: str, outputs: Array) -> Array:
    """Raw outputs [n, …] → what is chosen for each sample: a class [n], labels [n, k], or a class for each place."""
    if answer == "labels":
        return shares(spec, outputs) > 0.5
    found: Array = (shares if answer == "class" else places)(spec, outputs).argmax(axis=1)
    return found
