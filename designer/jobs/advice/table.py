"""All illnesses, and what is said of a run. To add one, add an entry to a table here or in a file beside it."""

from designer.graph.model import Project
from designer.jobs.advice.entry import Advice, Illness
from designer.jobs.advice.fitting import FITTING
from designer.jobs.advice.flowing import FLOWING
from designer.jobs.advice.games import GAMES, is_contest
from designer.jobs.advice.pacing import PACING
from designer.jobs.advice.starving import STARVING
from designer.jobs.run_view import RunView

ILLNESSES: tuple[Illness, ...] = (*FLOWING, *PACING, *GAMES, *FITTING, *STARVING)


def advice_for(view: RunView, project: Project) -> tuple[Advice, ...]:
    """What is to be said about a run, the most urgent first; remedies fit `project`, as it is now."""
    asked = [illness for illness in ILLNESSES if not (illness.by_loss and is_contest(project))]
    found = {illness.id: finding for illness in asked if (finding := illness.when(view, project)) is not None}
    return tuple(
        Advice(illness, found[illness.id], illness.remedies(view, project))
        for illness in asked
        if illness.id in found and found.keys().isdisjoint(illness.unless)
    )
