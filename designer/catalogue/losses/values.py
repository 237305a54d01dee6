"""Losses for values: how far off is it, and how probable is what came."""

from designer.catalogue.assuming import same
from designer.catalogue.call import In
from designer.catalogue.errors import ShapeError
from designer.catalogue.fields import Bool, Choice, Float, Floats
from designer.catalogue.layer import Port, Specs, Values
from designer.catalogue.losses.rules import (
    INPUT,
    TARGET,
    compared,
    example,
    is_same,
    loss,
    need_numbers,
    need_one_kind,
    reduction,
    spec,
)
from designer.catalogue.tensor import ABSENT, BATCH, Shape, TensorSpec

_NUMBERS = (example(spec(1), spec(1)), example(spec(3, 4), spec(3, 4), reduction="sum"))
_EPS = "Keeps logarithms and divisions from going wild near zero."


def _gaussian(who: str, values: Values, specs: Specs) -> str:
    x, _, var = specs
    compared(who, values, specs[:2])
    need_numbers(who, var, "var")
    if not _has_variances(x.shape, var.shape):
        raise ShapeError(
            f"{who} needs a variance for each output {x}, or one for all in its last dimension, but var is {var}.",
            port="var",
        )
    return need_one_kind(who, *specs)


def _has_variances(shape: Shape, var: Shape) -> bool:
    """PyTorch's rule: the same sizes, all but the last, or a single 1 in the place of another size."""
    if len(var) == len(shape) - 1:
        return all(same(a, b) for a, b in zip(shape, var, strict=False))
    if len(var) != len(shape):
        return False
    stretched = [b == 1 and a != 1 for a, b in zip(shape, var, strict=True)]
    return sum(stretched) <= 1 and all(wide or same(a, b) for wide, a, b in zip(stretched, shape, var, strict=True))


def _divergence(who: str, values: Values, specs: Specs) -> str:
    if values["reduction"] == "batchmean" and not specs[0].shape:
        raise ShapeError(f"{who} averages over a batch, but gets a single number.", port="input")
    return compared(who, values, specs)


def _quantiles(who: str, values: Values, specs: Specs) -> str:
    x, target = specs
    for port, each in (("input", x), ("target", target)):
        need_numbers(who, each, port)
    count = len(values["quantiles"])
    wanted = [(*target.shape, count), *([(*target.shape[:-1], count)] if target.shape[-1:] == (1,) else [])]
    if not count or not any(is_same(x.shape, shape) for shape in wanted):
        raise ShapeError(
            f"{who} needs an output of the shape {TensorSpec(wanted[-1])}, an estimate for each of {count} quantiles of"
            f" the target {target}, but gets {x}.",
            port="input",
        )
    return need_one_kind(who, x, target)


def _mean(who: str, values: Values, specs: Specs) -> str:
    x, weight = specs
    need_numbers(who, x, "input")
    if x.shape[:1] != (BATCH,):
        raise ShapeError(f"{who} needs numbers of each sample, such as (N, 1), but gets {x}.", port="input")
    if weight.given and weight.shape != (BATCH,):
        raise ShapeError(f"{who} needs one weight for each sample, (N), but gets {weight}.", port="weight")
    return x.dtype


ENTRIES = (
    loss(
        "MSELoss",
        "The mean of the squared errors. Large errors count much more than small ones.",
        reduction(),
        infer=compared,
        icon="square",
        keywords=("regression", "mean squared error", "l2"),
        examples=_NUMBERS,
    ),
    loss(
        "L1Loss",
        "The mean of the absolute errors. Outliers pull less on it than on the squared error.",
        reduction(),
        infer=compared,
        icon="minus",
        keywords=("regression", "mean absolute error", "mae"),
        examples=_NUMBERS,
    ),
    loss(
        "HuberLoss",
        "Squares small errors and takes large ones as they are, so that outliers pull less.",
        reduction(),
        Float("delta", 1.0, above=0.0, help="The error from which on it is no longer squared."),
        infer=compared,
        icon="spline",
        keywords=("regression", "robust", "outliers"),
        examples=(*_NUMBERS, example(spec(2), spec(2), delta=0.5)),
    ),
    loss(
        "SmoothL1Loss",
        "The absolute error with a round bottom. Like HuberLoss divided by beta; common for boxes around objects.",
        reduction(),
        Float("beta", 1.0, low=0.0, help="The error up to which it is squared; with 0 it is L1Loss."),
        infer=compared,
        icon="spline",
        keywords=("regression", "robust", "outliers", "bounding box"),
        examples=(*_NUMBERS, example(spec(2), spec(2), beta=0.0)),
    ),
    loss(
        "KLDivLoss",
        "How far a distribution is from the target's. Outputs are logarithms of probabilities: end with LogSoftmax.",
        Choice(
            "reduction",
            "batchmean",
            options=("batchmean", "sum", "mean"),
            required=True,  # PyTorch's default divides by the number of classes too, and it warns about that.
            help="With batchmean it is the divergence of a sample; mean divides by the number of outputs as well.",
        ),
        Bool("log_target", False, help="The target holds logarithms of probabilities, too.", advanced=True),
        infer=_divergence,
        icon="waves",
        keywords=("kullback-leibler", "divergence", "distribution", "distillation", "variational"),
        examples=(
            example(spec(5), spec(5)),
            example(spec(3, 4), spec(3, 4), reduction="sum", log_target=True),
        ),
    ),
    loss(
        "PoissonNLLLoss",
        "For counts, such as visitors in an hour: how improbable the count is if the output is the expected one.",
        Bool("log_input", True, help="The output is the logarithm of the expected count."),
        Bool("full", False, help="Add the part that depends on the target only (Stirling's formula).", advanced=True),
        Float("eps", 1e-8, above=0.0, help=_EPS, advanced=True),
        reduction(),
        infer=compared,
        icon="audio-waveform",
        keywords=("regression", "counts", "poisson", "negative log likelihood"),
        examples=(*_NUMBERS, example(spec(2), spec(2), log_input=False, full=True)),
    ),
    loss(
        "GaussianNLLLoss",
        "For values with a doubt: the network says a value and its variance, and is judged by how well both fit.",
        Bool("full", False, help="Add the constant part as well.", advanced=True),
        Float("eps", 1e-6, above=0.0, help=_EPS, advanced=True),
        reduction(),
        infer=_gaussian,
        inputs=(INPUT, TARGET, Port("var", help="The variance, above 0: how unsure the network is.")),
        icon="audio-waveform",
        keywords=("regression", "uncertainty", "variance", "normal", "negative log likelihood"),
        examples=(
            example(spec(3), spec(3), spec(3)),
            example(spec(3), spec(3), spec(1), full=True),
            example(spec(2, 3), spec(2, 3), spec(2), reduction="sum"),
        ),
    ),
    loss(
        "QuantileLoss",
        "For values with a range: each output is the value below which the target stays with a certain probability.",
        Floats("quantiles", (0.1, 0.5, 0.9), size=0, above=0.0, below=1.0, help="These probabilities, one by one."),
        reduction(),
        infer=_quantiles,
        inputs=(Port("input", help="An estimate for each quantile, in the last dimension."), TARGET),
        is_part=True,
        icon="chart-spline",
        keywords=("regression", "pinball", "quantile", "interval", "uncertainty", "forecast"),
        examples=(
            example(spec(3), spec(1)),
            example(spec(4, 2), spec(4), quantiles=[0.25, 0.75], reduction="sum"),
            example(spec(3), spec()),
        ),
    ),
    loss(
        "MeanLoss",
        "The mean of what arrives, as it is, over all samples. For losses that are drawn: put a Neg behind it for what"
        " shall become large, as the scores of a Wasserstein GAN.",
        infer=_mean,
        inputs=(
            Port("input", help="What shall become small, any numbers of each sample."),
            Port("weight", optional=True, help="How much each sample counts, (N); yes and no are 1 and 0."),
        ),
        arguments=lambda specs: (In(0), In(1)) if specs[1].given else (In(0),),
        gradients=False,  # Weights may be yes and no.
        is_part=True,
        icon="minus",
        keywords=("mean", "average", "wasserstein", "wgan", "critic", "custom", "weighted", "mask"),
        examples=(
            example(spec(1), ABSENT),
            example(spec(3, 4), spec()),
            example(spec(), spec(dtype="bool")),
        ),
    ),
)
