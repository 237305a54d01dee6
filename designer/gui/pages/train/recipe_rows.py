"""The rows of the recipe: names, paths and kinds of the numbers and words around a training."""

from designer.analysis.project import DEVICES
from designer.analysis.recipe_problems import (
    CLASS_WEIGHTS,
    DECAYS,
    ENGINES,
    FORMATS,
    HEALTH,
    PRECISIONS,
    RECOMPUTED,
    SAMPLINGS,
    SPEEDS,
    SWITCH,
    WARMUPS,
)
from designer.catalogue.fields import Choice, Float, Int, Param
from designer.catalogue.metrics import METRICS
from designer.gui.tongue import later

FIRST: tuple[tuple[str, str, Param], ...] = (
    (
        later("Epochs"),
        "training.epochs",
        Int("epochs", 20, high=100_000, help="How often all training samples are seen."),
    ),
    (
        later("Batch size"),
        "training.batch_size",
        Int("batch_size", 64, high=1_000_000, help="Samples that share one step of the optimiser."),
    ),
)
_SEED = Int("seed", 0, low=0, help="Draws the first weights and the order of the samples.", advanced=True)
_CLIP = Float(
    "clip_norm", 0.0, low=0.0, help="Largest norm that the gradient may have; 0 leaves it alone.", advanced=True
)
LAST: tuple[tuple[str, str, Param], ...] = (
    (later("Seed"), "training.seed", _SEED),
    (later("Clip gradient"), "training.clip_norm", _CLIP),
    (
        later("Accumulate"),
        "training.accumulate",
        Int("accumulate", 1, high=100_000, help="Batches whose gradients make one step together.", advanced=True),
    ),
    (
        later("Number precision"),
        "training.precision",
        Choice("precision", "float32", options=PRECISIONS, help="Of layers while they learn.", advanced=True),
    ),
    (
        later("Average weights"),
        "training.ema",
        Float(
            "ema",
            0.0,
            low=0.0,
            below=1.0,
            help="Decay of a moving average of the weights, such as 0.999, which then validates and is kept; 0: none.",
            advanced=True,
        ),
    ),
    (
        later("L1"),
        "training.l1",
        Float("l1", 0.0, low=0.0, help="Pulls weights towards 0, so that many get very small.", advanced=True),
    ),
    (
        later("Weigh classes"),
        "training.class_weights",
        Choice(
            "class_weights", "none", options=CLASS_WEIGHTS, help="Rare classes count more in the loss.", advanced=True
        ),
    ),
    (
        later("Draw samples"),
        "training.sampling",
        Choice(
            "sampling", "shuffled", options=SAMPLINGS, help="Balanced shows rare classes more often.", advanced=True
        ),
    ),
    (
        later("Patience"),
        "training.patience",
        Int("patience", 0, low=0, help="Ends after so many epochs without a better one; 0: never.", advanced=True),
    ),
    (
        later("Best by"),
        "training.best_by",
        Choice(
            "best_by",
            "",
            options=("", *(metric.id for metric in METRICS)),
            help="What tells which epoch is best, and whether training still gets better.",
            advanced=True,
        ),
    ),
    (
        later("Warm-up"),
        "training.warmup",
        Int(
            "warmup",
            0,
            low=0,
            high=1_000_000,
            help="Epochs or steps that lead the learning rate up evenly before the schedule begins; 0: none.",
            advanced=True,
        ),
    ),
    (
        later("Warm-up in"),
        "training.warmup_by",
        Choice("warmup_by", "epochs", options=WARMUPS, help="What the warm-up is counted in.", advanced=True),
    ),
    (
        later("Decay pulls at"),
        "training.decay",
        Choice(
            "decay",
            "all",
            options=DECAYS,
            help="Weight decay pulls at everything that learns, or leaves biases and norms alone.",
            advanced=True,
        ),
    ),
    (
        later("Average epochs"),
        "training.swa",
        Float(
            "swa",
            0.0,
            low=0.0,
            high=1.0,
            help="Share of the last epochs whose weights are averaged, such as 0.25; their mean validates and is kept; "
            "0: none.",
            advanced=True,
        ),
    ),
    (
        later("Deterministic"),
        "training.deterministic",
        Choice(
            "deterministic",
            "off",
            options=SWITCH,
            help="Only ways to compute that always give the same numbers on this machine; may be slower.",
            advanced=True,
        ),
    ),
    (
        later("Channels last"),
        "training.channels_last",
        Choice(
            "channels_last",
            "off",
            options=FORMATS,
            help="Puts the channels of pictures last in memory, which is faster for many convolutions on a GPU.",
            advanced=True,
        ),
    ),
    (
        later("Compute again"),
        "training.recompute",
        Choice(
            "recompute",
            "none",
            options=RECOMPUTED,
            help="What layers gave is computed again for the gradient instead of kept: less memory, more time.",
            advanced=True,
        ),
    ),
    (
        later("Compiler"),
        "training.speed",
        Choice(
            "speed",
            "plain",
            options=SPEEDS,
            help="Lets PyTorch compile the network. If it pays: tried in the background, kept only if it is faster.",
            advanced=True,
        ),
    ),
    (
        later("Look at layers"),
        "training.health",
        Choice(
            "health",
            "on",
            options=HEALTH,
            help="Gradients, weights and dead units are measured now and then, at 2 % of the time at most.",
            advanced=True,
        ),
    ),
    (
        later("Devices"),
        "training.devices",
        Int(
            "devices",
            1,
            high=1024,
            help="GPUs, or processes on the CPU, that share each batch; the batch size stays that of a whole step.",
            advanced=True,
        ),
    ),
    (
        later("Machines"),
        "training.nodes",
        Int(
            "nodes",
            1,
            high=1024,
            help="Each with so many devices. A run on several starts on each of them, from the command line or SLURM.",
            advanced=True,
        ),
    ),
    (
        later("Devices hold"),
        "training.engine",
        Choice(
            "engine",
            "ddp",
            options=ENGINES,
            help="The whole network, which is faster (DDP), or shares of its weights, for large networks (FSDP).",
            advanced=True,
        ),
    ),
)
TITLES: dict[str, dict[str, str]] = {
    "training.precision": {
        "float32": later("Full (float32)"),
        "bf16": later("Mixed (bf16)"),
        "fp16": later("Mixed (fp16, GPU)"),
    },
    "training.class_weights": {"none": later("All alike"), "balanced": later("Rare ones more")},
    "training.best_by": {"": later("Automatic"), **{metric.id: metric.title for metric in METRICS}},
    "training.warmup_by": {"epochs": later("Epochs"), "steps": later("Steps")},
    "training.decay": {"all": later("Everything"), "weights": later("Weights, not biases")},
    "training.deterministic": {"off": later("Off"), "on": later("On")},
    "training.channels_last": {"off": later("Off"), "on": later("On"), "auto": later("If it pays")},
    "training.recompute": {"none": later("Nothing"), "blocks": later("Blocks"), "pieces": later("All, in pieces")},
    "training.speed": {"plain": later("Off"), "compile": later("On"), "auto": later("If it pays")},
    "training.health": {"on": later("On"), "off": later("Off")},
    "training.engine": {"ddp": later("Whole networks"), "fsdp": later("Shares of weights")},
    "training.sampling": {"shuffled": later("Shuffled"), "balanced": later("Classes equally often")},
}
DEVICE = Choice("device", "auto", options=DEVICES, help="Where the network is trained.")
DEVICE_TITLES = {"auto": later("Automatic"), "cpu": "CPU", "cuda": later("GPU (CUDA)")}
