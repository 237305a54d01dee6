"""Losses between what two networks say, or two pictures show: distributions, and styles."""

from designer.catalogue.dims import Dim
from designer.catalogue.errors import ShapeError
from designer.catalogue.fields import Float
from designer.catalogue.layer import Port, Specs, Values
from designer.catalogue.losses.rules import (
    compared,
    example,
    is_same,
    loss,
    need_numbers,
    need_one_kind,
    need_vectors,
    reduction,
    spec,
)
from designer.catalogue.tensor import BATCH

_MEAN = Port("mean", help="The means.")
_LOG_VAR = Port("log_var", help="The logarithms of the variances; any numbers will do.")
_STUDENT = Port("student", help="The scores of the network that learns.")
_TEACHER = Port("teacher", help="Those of the one that it learns from, which does not learn from this.")
_PICTURE = Port("input", help="Features of the picture that is made, (N, channels, …).")
_STYLE = Port("target", help="Features of the picture whose style is wanted; it may have another size.")


def _divergence(who: str, values: Values, specs: Specs) -> str:
    return need_vectors(who, specs, (_MEAN, _LOG_VAR))


def _distillation(who: str, values: Values, specs: Specs) -> str:
    return need_vectors(who, specs, (_STUDENT, _TEACHER))


def _gram(who: str, values: Values, specs: Specs) -> str:
    for each, port in zip(specs, ("input", "target"), strict=True):
        need_numbers(who, each, port)
        if len(each.shape) < 3 or each.shape[0] != BATCH:
            raise ShapeError(f"{who} needs features such as (N, 64, 16, 16), but gets {each}.", port=port)
    if not is_same(specs[0].shape[:2], specs[1].shape[:2]):
        raise ShapeError(f"{who} needs as many channels in both, but gets {specs[0]} and {specs[1]}.", port="target")
    return need_one_kind(who, *specs)


def _gram_macs(values: Values, specs: Specs, outputs: Specs) -> Dim:
    """The product of each two channels, for both."""
    return sum((each.size * each.shape[1] for each in specs), start=0)


def _sets(who: str, values: Values, specs: Specs) -> str:
    for each, port in zip(specs, ("input", "target"), strict=True):
        if len(each.shape) < 2 or each.shape[0] != BATCH:
            raise ShapeError(f"{who} compares sets of samples such as (N, 8), but gets {each}.", port=port)
    return compared(who, values, specs)


def _sets_macs(values: Values, specs: Specs, outputs: Specs) -> Dim:
    """Each of the 2·N samples of a batch is compared with all of them."""
    return 4 * BATCH * specs[0].size


ENTRIES = (
    loss(
        "KLToNormal",
        "How far normal distributions are from the standard one: what keeps the middle of a variational autoencoder "
        "in order. Added up over the numbers of a sample.",
        reduction(),
        infer=_divergence,
        inputs=(_MEAN, _LOG_VAR),
        is_part=True,
        icon="waves",
        keywords=("vae", "variational", "autoencoder", "kullback-leibler", "divergence", "gaussian", "latent"),
        examples=(example(spec(8), spec(8)), example(spec(2, 3, 4), spec(2, 3, 4), reduction="sum")),
    ),
    loss(
        "DistillationLoss",
        "A student shall be as sure of each class as its teacher is. Both give scores: put no Softmax before it.",
        Float("temperature", 4.0, above=0.0, help="Softens both; more shows more of what the teacher holds possible."),
        reduction(),
        infer=_distillation,
        inputs=(_STUDENT, _TEACHER),
        gradients=False,  # The teacher gets none.
        is_part=True,
        icon="book-open",
        keywords=("knowledge distillation", "teacher", "student", "compression", "soft labels", "kullback-leibler"),
        examples=(example(spec(5), spec(5)), example(spec(3, 4), spec(3, 4), temperature=1.0, reduction="sum")),
    ),
    loss(
        "GramLoss",
        "How far the styles of two pictures are apart: which features go together in them, wherever they are.",
        infer=_gram,
        inputs=(_PICTURE, _STYLE),
        macs=_gram_macs,
        is_part=True,
        icon="grid-3x3",
        keywords=("style transfer", "gram matrix", "texture", "perceptual", "painting"),
        examples=(example(spec(4, 6, 5), spec(4, 6, 5)), example(spec(3, 8), spec(3, 7))),
    ),
    loss(
        "MMDLoss",
        "How far two sets of samples are apart as a whole, whichever of them are paired: made pictures from real ones, "
        "codes from random numbers.",
        infer=_sets,
        inputs=(
            Port("input", help="The samples that are to look like the others, (N, …)."),
            Port("target", help="The others, of the same shape."),
        ),
        macs=_sets_macs,
        is_part=True,
        icon="waves",
        keywords=("mmd", "maximum mean discrepancy", "distribution", "gan", "vae", "kernel", "two-sample"),
        examples=(example(spec(8), spec(8)), example(spec(1, 4, 4), spec(1, 4, 4))),
    ),
)
