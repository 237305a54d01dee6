"""What an illness of a training is, and what is said about one that is there."""

from collections.abc import Callable
from dataclasses import dataclass

from designer.analysis.problems import RepairEdit
from designer.graph.model import Project
from designer.jobs.run_view import RunView


@dataclass(frozen=True, slots=True)
class Finding:
    """How an illness shows: a sentence with its numbers, and the layer at which it shows (its path), if it is one."""

    evidence: str
    layer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Illness:
    """An illness: `when` finds it in a run, `remedies` are edits of the project that may help.

    `sentence` says what it means. It is not spoken of while one of `unless` is there, which explains it better, nor, if
    it is told by the loss (`by_loss`), where objectives work against each other: their sum says little.
    """

    id: str
    title: str
    sentence: str
    when: Callable[[RunView, Project], Finding | None]
    remedies: Callable[[RunView, Project], tuple[RepairEdit, ...]]
    unless: tuple[str, ...] = ()
    by_loss: bool = False


@dataclass(frozen=True, slots=True)
class Advice:
    """An illness that a run has: words to show, and remedies that fit the project as it is now."""

    illness: Illness
    finding: Finding
    remedies: tuple[RepairEdit, ...]
