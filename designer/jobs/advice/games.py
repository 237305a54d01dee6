"""Objectives that work against each other: one that wins outright, and a generator that has only one thing to say."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import prod

from designer.analysis.blocks import analyse_in
from designer.analysis.objectives import Drawn, every_drawn, term_names
from designer.analysis.problems import RepairEdit
from designer.catalogue.terms import TERM
from designer.graph.edits import SetSetting
from designer.graph.model import Project
from designer.jobs.advice.entry import Finding, Illness
from designer.jobs.advice.signs import MOST, late, mean, middle, number, per_cent
from designer.jobs.health import WITHIN, value_of
from designer.jobs.run_view import RunView

_WON, _LOST = 0.1, 1.5
"""A contest is over where one loss is down to this share of what it was, and another up to so many times itself."""
_FEWEST_STEPS = 40
_ALIKE = 0.05
"""Collapsed: samples differ from each other by no more than this share of what their numbers differ by at all."""
_FEWEST_LOOKS = 6


@dataclass(frozen=True, slots=True)
class _Side:
    """An objective in a contest: its place in the recipe, its losses at first and now."""

    place: int
    name: str
    first: float
    now: float


def saturates(view: RunView, project: Project) -> Finding | None:
    """One of two objectives that move different networks has won: nothing is left to learn from it."""
    pair = _winner(view, project)
    if pair is None:
        return None
    winner, loser = pair
    return Finding(
        f"The loss of “{winner.name}” is {number(winner.now)} now ({number(winner.first)} at first), that of "
        f"“{loser.name}” is {number(loser.now)} ({number(loser.first)} at first)."
    )


def _winner(view: RunView, project: Project) -> tuple[_Side, _Side] | None:
    """Who has won, and who has lost."""
    if len(view.losses) < _FEWEST_STEPS:
        return None
    sides = list(_sides(view, project))
    for winner in sides:
        for loser in sides:
            has_won = 0 <= winner.now <= _WON * winner.first
            if winner is not loser and has_won and loser.now >= _LOST * loser.first > 0:
                return winner, loser
    return None


def _sides(view: RunView, project: Project) -> Iterator[_Side]:
    """The objectives of a contest, with what they make small: the sum of their terms."""
    if not is_contest(project):
        return
    every = every_drawn(project)
    objectives = list(project.training.objectives)
    for drawing, names in zip(every, term_names(every), strict=True):
        whole = [view.terms.get(TERM + name, ()) for name in names[: len(drawing.terms)]]
        rows = [row[:: 1 + len(row) // MOST] for row in whole]
        losses = [sum(row) for row in zip(*rows, strict=False) if not any(map(math.isnan, row))]
        if len(losses) < _FEWEST_STEPS // 4:
            return
        part = max(3, len(losses) // 4)
        first, now = mean(losses[: max(3, len(losses) // 20)]), mean(losses[-part:])
        yield _Side(objectives.index(drawing.objective), drawing.objective.name, first, now)


def is_contest(project: Project) -> bool:
    """Whether objectives move different networks."""
    return len({each.learns for each in project.training.objectives if each.learns}) > 1


def collapses(view: RunView, project: Project) -> Finding | None:
    """What a generator makes is nearly the same, whatever it is given."""
    looks = late(view.looks)
    if len(view.looks) < _FEWEST_LOOKS or not is_contest(project):
        return None
    for network in _generators(project, every_drawn(project)):
        layer = _last_layer(looks[-1].layers, "" if network == project.main.id else f"{network}{WITHIN}")
        pairs = [(value_of(look, layer, "variety"), value_of(look, layer, "spread")) for look in looks]
        share = middle(variety / spread for variety, spread in pairs if spread > 0)
        if share is not None and share <= _ALIKE:
            return Finding(
                f"What comes out of “{layer}” differs from sample to sample by only {per_cent(share)} of what its "
                "numbers differ by at all.",
                layer,
            )
    return None


def _generators(project: Project, every: Sequence[Drawn]) -> Iterator[str]:
    """Networks that an objective moves and that give more than a number for a sample."""
    moved = dict.fromkeys(network for each in every for _, network in each.uses if network in each.learns)
    for network in moved:
        ends = analyse_in(project, network).ends("Output")
        shapes = [end.inputs[0].shape[1:] for end in ends if end.inputs]
        if any(prod(size for size in shape if isinstance(size, int)) > 1 for shape in shapes):
            yield network


def _last_layer(layers: Sequence[str], prefix: str) -> str:
    own = [layer for layer in layers if (layer.startswith(prefix) if prefix else WITHIN not in layer)]
    return own[-1] if own else ""


def _against_winning(view: RunView, project: Project) -> tuple[RepairEdit, ...]:
    pair = _winner(view, project)
    if pair is None:
        return ()
    side = pair[0]
    every = project.training.objectives[side.place].every
    path = f"training.objectives.{side.place}.every"
    return (RepairEdit(f"Let “{side.name}” learn every {every + 1} steps", SetSetting(path, every + 1)),)


def _against_collapse(view: RunView, project: Project) -> tuple[RepairEdit, ...]:
    size = project.training.batch_size
    return (RepairEdit(f"Set batch_size to {2 * size}", SetSetting("training.batch_size", 2 * size)),)


GAMES = (
    Illness(
        id="saturated",
        title="Saturated discriminator",
        sentence="One side of the contest wins outright, so that the other learns nothing from it any more.",
        when=saturates,
        remedies=_against_winning,
    ),
    Illness(
        id="collapse",
        title="Mode collapse",
        sentence="The generator makes the same thing again and again, whatever it is given.",
        when=collapses,
        remedies=_against_collapse,
    ),
)
