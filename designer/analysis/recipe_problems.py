"""What keeps the numbers and words of a recipe from being trained with: limits, and what does not fit the data."""

from collections.abc import Iterator

from designer.analysis.problems import Problem, RepairEdit, Severity
from designer.catalogue import registry
from designer.catalogue.datasets import CLASSIFICATION, DatasetDef
from designer.catalogue.errors import CatalogueError
from designer.catalogue.metrics import METRICS, fitting, measured
from designer.catalogue.terms import EPOCH, TERM
from designer.graph.edits import SetSetting
from designer.graph.model import Project

PRECISIONS = ("float32", "bf16", "fp16")
CLASS_WEIGHTS = ("none", "balanced")
SAMPLINGS = ("shuffled", "balanced")
WARMUPS = ("epochs", "steps")
DECAYS = ("all", "weights")
SWITCH = ("off", "on")
HEALTH = ("on", "off")
FORMATS = ("off", "on", "auto")
RECOMPUTED = ("none", "blocks", "pieces")
SPEEDS = ("plain", "compile", "auto")
ENGINES = ("ddp", "fsdp")

_NUMBERS: tuple[tuple[str, float, float, str], ...] = (
    ("accumulate", 1, 100_000, "batches that share a step"),
    ("patience", 0, 100_000, "epochs (0: never)"),
    ("l1", 0, 1_000_000, "as the pull of weights towards 0"),
    ("warmup", 0, 1_000_000, "epochs or steps that lead the learning rate up (0: none)"),
    ("swa", 0, 1, "as the share of the epochs whose weights are averaged (0: none)"),
    ("devices", 1, 1024, "devices of each machine"),
    ("nodes", 1, 1024, "machines"),
)
_WORDS = (
    ("precision", PRECISIONS),
    ("class_weights", CLASS_WEIGHTS),
    ("sampling", SAMPLINGS),
    ("engine", ENGINES),
    ("warmup_by", WARMUPS),
    ("decay", DECAYS),
    ("deterministic", SWITCH),
    ("health", HEALTH),
    ("channels_last", FORMATS),
    ("recompute", RECOMPUTED),
    ("speed", SPEEDS),
)


def recipe_problems(project: Project) -> Iterator[Problem]:
    """Numbers out of their limits and words that nobody knows."""
    training = project.training
    for name, low, high, unit in _NUMBERS:
        value = getattr(training, name)
        if not low <= value <= high:
            message = f"The setting training.{name} must be from {low:,} to {high:,} {unit}, not {value}."
            yield _problem(project, message, name, min(max(value, type(value)(low)), type(value)(high)))
    if not 0 <= training.ema < 1:
        message = f"The setting training.ema is a decay from 0 (none) to less than 1, not {training.ema:g}."
        yield _problem(project, message, "ema", 0.999)
    if training.ema > 0 and training.swa > 0:
        message = "Weights are averaged over steps (training.ema) or over the last epochs (training.swa), not both."
        yield _problem(project, message, "ema", 0.0)
    if training.warmup_by == "epochs" and 0 < training.epochs <= training.warmup:
        message = f"The warm-up takes all {training.epochs:,} epochs: nothing would be trained at the full rate."
        yield _problem(project, message, "warmup", training.epochs - 1)
    for name, allowed in _WORDS:
        if (value := getattr(training, name)) not in allowed:
            message = f"The setting training.{name} is one of {', '.join(allowed)}, not “{value}”."
            yield _problem(project, message, name, allowed[0])
    yield from _sharing(project)


def _sharing(project: Project) -> Iterator[Problem]:
    """What keeps devices from training together."""
    training = project.training
    together = training.devices * training.nodes
    if together < 2:
        return
    if training.batch_size < together:
        message = f"A batch of {training.batch_size} cannot be shared by {together} devices."
        yield _problem(project, message, "batch_size", 2 * together)
    if training.engine == "fsdp" and training.objectives:
        message = "With objectives each device needs whole networks; the engine fsdp gives it shares of one."
        yield _problem(project, message, "engine", "ddp")
    if training.engine == "fsdp" and training.precision == "fp16":
        message = "The engine fsdp does not train in fp16, whose gradients are scaled; bf16 needs no scaling."
        yield _problem(project, message, "precision", "bf16")
    if training.engine == "fsdp" and training.optimizer.type == "Adafactor":
        message = "Adafactor keeps sums of whole rows and columns of weights: it needs the engine ddp."
        yield _problem(project, message, "engine", "ddp")
    if training.engine == "fsdp" and training.optimizer.type == "Muon":
        message = "Muon turns whole matrices: it needs the engine ddp."
        yield _problem(project, message, "engine", "ddp")
    if training.engine == "fsdp" and training.recompute == "pieces":
        message = "The engine fsdp gathers weights block by block, so only blocks can be computed again."
        yield _problem(project, message, "recompute", "none")


def fitting_problems(project: Project, dataset: DatasetDef) -> Iterator[Problem]:
    """What does not fit the data: classes to balance where there are none, a metric that is not measured."""
    training = project.training
    has_classes = dataset.task == CLASSIFICATION and not dataset.is_dense
    if training.sampling == "balanced" and not has_classes:
        message = f"{dataset.title} has not one class for each sample, so samples cannot be drawn to balance classes."
        yield _problem(project, message, "sampling", "shuffled")
    if training.class_weights == "balanced" and not (dataset.task == CLASSIFICATION and _weighs(project)):
        message = (
            f"{training.loss.type} on {dataset.title} has no weights of classes to balance; CrossEntropyLoss and"
            " NLLLoss on classes have some."
        )
        yield _problem(project, message, "class_weights", "none")
    yield from _metric_problems(project, dataset)


def _metric_problems(project: Project, dataset: DatasetDef) -> Iterator[Problem]:
    """Metrics that are not known, or do not fit, and a best epoch that is told by what is not measured."""
    training = project.training
    every = (metric for metric in METRICS if metric.id != "loss")  # which of them fit a drawing, the drawing says
    possible = [metric.id for metric in (every if training.objectives else fitting(dataset))]
    unfit = [name for name in training.metrics if name not in possible]
    fit = tuple(name for name in dict.fromkeys(training.metrics) if name in possible)
    for name in unfit:
        message = f"The metric “{name}” cannot be measured on {dataset.title}; possible are: {', '.join(possible)}."
        repair = RepairEdit(f"Measure it no longer: {name}", SetSetting("training.metrics", fit))
        yield Problem(Severity.ERROR, message, project.main.id, repairs=(repair,))
    if not unfit and len(fit) < len(training.metrics):
        twice = next(name for name in fit if training.metrics.count(name) > 1)
        repair = RepairEdit("Measure each once", SetSetting("training.metrics", fit))
        message = f"The metric “{twice}” is named more than once in training.metrics."
        yield Problem(Severity.ERROR, message, project.main.id, repairs=(repair,))
    known = ["loss", *(possible if training.objectives else measured(dataset, fit))]
    is_told = training.objectives and (training.best_by == EPOCH or training.best_by.startswith(TERM))
    if training.best_by and training.best_by not in known and not is_told:
        message = f"The best epoch is to be told by “{training.best_by}”, but measured are: {', '.join(known)}."
        yield _problem(project, message, "best_by", "")


def _weighs(project: Project) -> bool:
    """Whether the loss takes a weight for each class, and the user gave none."""
    loss = project.training.loss
    try:
        has_weights = registry.loss(loss.type).param("weight") is not None
    except CatalogueError:
        return False
    return has_weights and loss.type in _OF_CLASSES and not loss.params.get("weight")


_OF_CLASSES = ("CrossEntropyLoss", "NLLLoss")


def _problem(project: Project, message: str, name: str, value: float | str) -> Problem:
    path = f"training.{name}"
    label = f"Set {path} to {value}" if value != "" else f"Clear {path}"
    return Problem(Severity.ERROR, message, project.main.id, repairs=(RepairEdit(label, SetSetting(path, value)),))
