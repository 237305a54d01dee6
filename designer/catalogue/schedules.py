"""Schedules: how the learning rate changes during a run. Each lowers to a scheduler of `torch.optim.lr_scheduler`."""

from designer.catalogue.call import Call, In
from designer.catalogue.fields import Bool, Choice, Float, Int
from designer.catalogue.layer import Values
from designer.catalogue.recipe import RecipeDef, RunLength

_PLACE = "torch.optim.lr_scheduler."


def _constant(values: Values, run: RunLength) -> Call:
    return Call(f"{_PLACE}ConstantLR", (In(0),), {"factor": 1.0, "total_iters": 0})


def _step(values: Values, run: RunLength) -> Call:
    return Call(f"{_PLACE}StepLR", (In(0),), dict(values))


def _cosine(values: Values, run: RunLength) -> Call:
    return Call(f"{_PLACE}CosineAnnealingLR", (In(0),), {"T_max": run.steps, **values})


def _one_cycle(values: Values, run: RunLength) -> Call:
    return Call(f"{_PLACE}OneCycleLR", (In(0),), {"max_lr": run.lr, "total_steps": run.steps, **values})


SCHEDULES = (
    RecipeDef(
        type="constant",
        title="Constant",
        doc="The learning rate stays as it is.",
        lower=_constant,
        per="epoch",
        keywords=("fixed", "none"),
        url=f"{_PLACE}ConstantLR",
    ),
    RecipeDef(
        type="step",
        title="Steps",
        doc="Multiplies the learning rate by a factor every few epochs.",
        params=(
            Int("step_size", 10, unit="epochs", help="Epochs between two changes."),
            Float("gamma", 0.1, above=0.0, high=1.0, help="What the learning rate is multiplied by."),
        ),
        lower=_step,
        per="epoch",
        keywords=("steplr", "decay", "staircase"),
        url=f"{_PLACE}StepLR",
    ),
    RecipeDef(
        type="cosine",
        title="Cosine",
        doc="Lets the learning rate fall along half a cosine, slowly at first, to its lowest value at the end.",
        params=(Float("eta_min", 0.0, low=0.0, help="The learning rate at the end."),),
        lower=_cosine,
        keywords=("annealing", "cosineannealinglr", "sgdr"),
        url=f"{_PLACE}CosineAnnealingLR",
    ),
    RecipeDef(
        type="one-cycle",
        title="One cycle",
        doc="Warms up to the optimiser's learning rate, then falls far below it. Often trains in fewer epochs.",
        params=(
            Float("pct_start", 0.3, low=0.0, high=1.0, help="Share of the run that warms up."),
            Choice("anneal_strategy", "cos", options=("cos", "linear"), help="Shape of the way down.", advanced=True),
            Bool(
                "cycle_momentum",
                True,
                help="Let momentum fall to 0.85 while the rate rises, then back to 0.95.",
                advanced=True,
            ),
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
        ),
        lower=_one_cycle,
        keywords=("onecyclelr", "warm-up", "superconvergence"),
        url=f"{_PLACE}OneCycleLR",
    ),
)
