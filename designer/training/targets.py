"""Writes a dataset's targets in the form that a loss wants."""

from collections.abc import Callable

import torch
from torch import Tensor, nn

from designer.catalogue.losses import TargetForm


def written(form: TargetForm, truth: Tensor, classes: int) -> Tensor:
    """Targets in a form, from class numbers int64 [n], or from values [n, k], which stay as they are."""
    return _WRITERS[form](truth, classes)


def _as_it_is(truth: Tensor, classes: int) -> Tensor:
    return truth


def _one_hot(truth: Tensor, classes: int) -> Tensor:
    return nn.functional.one_hot(truth, classes).float()


def _binary(truth: Tensor, classes: int) -> Tensor:
    return truth[:, None].float()


def _class_list(truth: Tensor, classes: int) -> Tensor:
    listed = torch.full((len(truth), classes), -1)
    listed[:, 0] = truth
    return listed


_WRITERS: dict[TargetForm, Callable[[Tensor, int], Tensor]] = {
    TargetForm.CLASS: _as_it_is,
    TargetForm.VALUES: _as_it_is,
    TargetForm.CLASS_LIST: _class_list,
    TargetForm.ONE_HOT: _one_hot,
    TargetForm.BINARY: _binary,
    TargetForm.SIGNS: lambda truth, classes: _one_hot(truth, classes) * 2 - 1,
    TargetForm.SIGN: lambda truth, classes: _binary(truth, classes) * 2 - 1,
    TargetForm.APART: lambda truth, classes: 1 - _one_hot(truth, classes) * 2,
}
