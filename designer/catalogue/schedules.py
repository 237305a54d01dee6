"""Schedules: how the learning rate changes during a run. Each lowers to a scheduler of `torch.optim.lr_scheduler`.

Lengths are epochs for the user. Where PyTorch counts steps, or wants the run's length, `lower` converts; a parameter
that PyTorch does not have is named in epochs or shares (`warmup_epochs`).
"""

from designer.catalogue.call import Call, In
from designer.catalogue.fields import Bool, Choice, Float, Int, Ints, Param
from designer.catalogue.layer import Values
from designer.catalogue.recipe import Per, RecipeDef, RunLength

_PLACE = "torch.optim.lr_scheduler."
_ALMOST_ONE = 1 + 1e-9


def _scheduler(name: str, **kwargs: object) -> Call:
    return Call(f"{_PLACE}{name}", (In(0),), kwargs)


def _constant(values: Values, run: RunLength) -> Call:
    return _scheduler("ConstantLR", factor=1.0, total_iters=0)


def _cosine(values: Values, run: RunLength) -> Call:
    return _scheduler("CosineAnnealingLR", T_max=run.steps, **values)


def _polynomial(values: Values, run: RunLength) -> Call:
    return _scheduler("PolynomialLR", total_iters=run.steps, **values)


def _warm_restarts(values: Values, run: RunLength) -> Call:
    return _scheduler("CosineAnnealingWarmRestarts", **{**values, "T_0": values["T_0"] * run.steps_per_epoch})


def _one_cycle(values: Values, run: RunLength) -> Call:
    """A warm-up of exactly one step would have no length; PyTorch would divide by it."""
    share = values["pct_start"] * (_ALMOST_ONE if values["pct_start"] * run.steps == 1 else 1)
    kwargs = {**values, "pct_start": share, "cycle_momentum": values["cycle_momentum"] and run.momentum}
    return _scheduler("OneCycleLR", max_lr=run.lr, total_steps=run.steps, **kwargs)


def _cyclic(values: Values, run: RunLength) -> Call:
    kwargs = {**values, "cycle_momentum": values["cycle_momentum"] and run.momentum}
    base, up, down = (kwargs.pop(name) for name in ("base_factor", "up_epochs", "down_epochs"))
    return _scheduler(
        "CyclicLR",
        base_lr=run.lr * base,
        max_lr=run.lr,
        step_size_up=up * run.steps_per_epoch,
        step_size_down=(up if down is None else down) * run.steps_per_epoch,
        **kwargs,
    )


def _warm_up_cosine(values: Values, run: RunLength) -> Call:
    """At least one step is left for the cosine."""
    rising = min(values["warmup_epochs"] * run.steps_per_epoch, run.steps - 1)
    fall = _scheduler("CosineAnnealingLR", T_max=run.steps - rising, eta_min=values["eta_min"])
    if not rising:
        return fall
    rise = _scheduler("LinearLR", start_factor=values["start_factor"], total_iters=rising)
    return _scheduler("SequentialLR", schedulers=[rise, fall], milestones=[rising])


def _as_it_is(type: str, title: str, doc: str, scheduler: str, per: Per, *params: Param, keywords: str) -> RecipeDef:
    """A scheduler that needs to know nothing about the run."""
    return RecipeDef(
        type=type,
        title=title,
        doc=doc,
        params=params,
        lower=lambda values, run: _scheduler(scheduler, **values),
        per=per,
        keywords=(scheduler.lower(), *keywords.split(", ")),
        url=f"{_PLACE}{scheduler}",
    )


_ETA_MIN = Float("eta_min", 0.0, low=0.0, help="The learning rate at the end.")
_CYCLE_MOMENTUM = "Let momentum fall while the learning rate rises, and rise while it falls, if the optimiser has one."


def _momentum(name: str, default: float, help: str) -> Float:
    return Float(name, default, low=0.0, below=1.0, help=help, advanced=True)


SCHEDULES = (
    RecipeDef(
        type="constant",
        title="Constant",
        doc="The learning rate stays as it is.",
        lower=_constant,
        per="epoch",
        keywords=("constantlr", "fixed", "none"),
        url=f"{_PLACE}ConstantLR",
    ),
    _as_it_is(
        "step",
        "Steps",
        "Multiplies the learning rate by a factor every few epochs.",
        "StepLR",
        "epoch",
        Int("step_size", 10, unit="epochs", required=True, help="Epochs between two changes."),
        Float("gamma", 0.1, above=0.0, high=1.0, help="What the learning rate is multiplied by."),
        keywords="decay, staircase",
    ),
    _as_it_is(
        "multi-step",
        "Steps at given epochs",
        "Multiplies the learning rate by a factor after each of the epochs in a list.",
        "MultiStepLR",
        "epoch",
        Ints("milestones", (10, 15), min_size=1, required=True, help="The epochs after which it changes."),
        Float("gamma", 0.1, above=0.0, high=1.0, help="What the learning rate is multiplied by."),
        keywords="decay, staircase, milestones",
    ),
    _as_it_is(
        "exponential",
        "Exponential",
        "Multiplies the learning rate by a factor after every epoch.",
        "ExponentialLR",
        "epoch",
        Float("gamma", 0.95, above=0.0, high=1.0, required=True, help="What the learning rate is multiplied by."),
        keywords="decay",
    ),
    _as_it_is(
        "linear",
        "Linear",
        "Leads the learning rate evenly from one share of it to another, then keeps it: to warm up, or to fade out.",
        "LinearLR",
        "epoch",
        Float("start_factor", 1 / 3, above=0.0, high=1.0, help="The share of the learning rate at the beginning."),
        Float("end_factor", 1.0, low=0.0, high=1.0, help="The share of the learning rate afterwards."),
        Int("total_iters", 5, unit="epochs", help="How long the way takes."),
        keywords="warm-up, ramp, decay",
    ),
    RecipeDef(
        type="polynomial",
        title="Polynomial",
        doc="Lets the learning rate fall to zero at the end of the run: evenly, or along a power.",
        params=(Float("power", 1.0, above=0.0, help="With 1 it falls evenly, with more first fast and then slowly."),),
        lower=_polynomial,
        keywords=("polynomiallr", "poly", "decay"),
        url=f"{_PLACE}PolynomialLR",
    ),
    RecipeDef(
        type="cosine",
        title="Cosine",
        doc="Lets the learning rate fall along half a cosine, slowly at first, to its lowest value at the end.",
        params=(_ETA_MIN,),
        lower=_cosine,
        keywords=("annealing", "cosineannealinglr", "sgdr"),
        url=f"{_PLACE}CosineAnnealingLR",
    ),
    RecipeDef(
        type="warm-up-cosine",
        title="Warm-up and cosine",
        doc="Lets the learning rate rise for a few epochs, then fall along half a cosine. Usual for transformers.",
        params=(
            Int("warmup_epochs", 2, low=0, unit="epochs", help="How long the learning rate rises."),
            Float(
                "start_factor", 0.01, above=0.0, high=1.0, help="The share of the learning rate that it begins with."
            ),
            _ETA_MIN,
        ),
        lower=_warm_up_cosine,
        keywords=("sequentiallr", "linear warmup", "annealing", "transformer"),
        url=f"{_PLACE}SequentialLR",
    ),
    RecipeDef(
        type="warm-restarts",
        title="Cosine with restarts",
        doc="Lets the learning rate fall along half a cosine again and again, each time from the top.",
        params=(
            Int("T_0", 5, unit="epochs", required=True, help="How long the first fall takes."),
            Int("T_mult", 1, help="How many times as long each fall is as the one before."),
            Float("eta_min", 0.0, low=0.0, help="The learning rate at the end of each fall."),
        ),
        lower=_warm_restarts,
        keywords=("cosineannealingwarmrestarts", "sgdr", "annealing"),
        url=f"{_PLACE}CosineAnnealingWarmRestarts",
    ),
    RecipeDef(
        type="one-cycle",
        title="One cycle",
        doc="Warms up to the optimiser's learning rate, then falls far below it. Often trains in fewer epochs.",
        params=(
            Float("pct_start", 0.3, low=0.0, high=1.0, help="Share of the run that warms up."),
            Choice("anneal_strategy", "cos", options=("cos", "linear"), help="Shape of the way down.", advanced=True),
            Bool("cycle_momentum", True, help=_CYCLE_MOMENTUM, advanced=True),
            _momentum("base_momentum", 0.85, "The momentum where the learning rate is highest."),
            _momentum("max_momentum", 0.95, "The momentum where the learning rate is lowest."),
            Float(
                "div_factor",
                25.0,
                above=0.0,
                help="The first learning rate is the highest one divided by this.",
                advanced=True,
            ),
            Float(
                "final_div_factor",
                1e4,
                above=0.0,
                help="The last learning rate is the first one divided by this.",
                advanced=True,
            ),
            Bool(
                "three_phase",
                False,
                help="Come down as long as it went up, and only then far below the first learning rate.",
                advanced=True,
            ),
        ),
        lower=_one_cycle,
        keywords=("onecyclelr", "warm-up", "superconvergence"),
        url=f"{_PLACE}OneCycleLR",
    ),
    RecipeDef(
        type="cyclic",
        title="Up and down",
        doc="Lets the learning rate rise to the optimiser's and fall again, over and over.",
        params=(
            Float(
                "base_factor", 0.1, low=0.0, below=1.0, help="The lowest learning rate, as a share of the optimiser's."
            ),
            Int("up_epochs", 2, unit="epochs", help="How long the learning rate rises."),
            Int("down_epochs", None, unit="epochs", none="as long as it rises", help="How long it falls."),
            Choice(
                "mode",
                "triangular",
                options=("triangular", "triangular2", "exp_range"),
                help="Every rise as high, each half as high as the one before, or lower by gamma with each step.",
            ),
            Float("gamma", 1.0, above=0.0, high=1.0, help="With exp_range: the factor of each step.", advanced=True),
            Bool("cycle_momentum", True, help=_CYCLE_MOMENTUM, advanced=True),
            _momentum("base_momentum", 0.8, "The momentum where the learning rate is highest."),
            _momentum("max_momentum", 0.9, "The momentum where the learning rate is lowest."),
        ),
        lower=_cyclic,
        keywords=("cycliclr", "triangular", "cyclical"),
        url=f"{_PLACE}CyclicLR",
    ),
    _as_it_is(
        "plateau",
        "When progress stops",
        "Multiplies the learning rate by a factor when the validation loss has not fallen for some epochs.",
        "ReduceLROnPlateau",
        "validation",
        Float("factor", 0.1, above=0.0, below=1.0, help="What the learning rate is multiplied by."),
        Int("patience", 10, low=0, unit="epochs", help="Epochs without progress that are put up with."),
        Float("threshold", 1e-4, low=0.0, help="How much lower the loss must be to count as progress.", advanced=True),
        Choice(
            "threshold_mode",
            "rel",
            options=("rel", "abs"),
            help="Whether the threshold is a share of the best loss (rel) or an amount (abs).",
            advanced=True,
        ),
        Int("cooldown", 0, low=0, unit="epochs", help="Epochs after a change that do not count.", advanced=True),
        Float("min_lr", 0.0, low=0.0, help="The learning rate never falls below this."),
        Float("eps", 1e-8, low=0.0, help="Changes of the learning rate smaller than this are left out.", advanced=True),
        keywords="reduce on plateau, patience, adaptive",
    ),
)
