"""A training that waits for its data."""

from designer.analysis.problems import RepairEdit
from designer.graph.edits import SetSetting
from designer.graph.model import Project
from designer.jobs.advice.entry import Finding, Illness
from designer.jobs.advice.signs import middle, per_cent
from designer.jobs.run_view import RunView

_WAITS = 0.3
_FEWEST = 3


def starves(view: RunView, project: Project) -> Finding | None:
    """A good part of the time goes by before a batch is there."""
    trace = view.traces.get("waiting")
    if trace is None or len(trace) < _FEWEST:
        return None
    share = middle(trace.values[len(trace) // 2 :])
    if share is None or share < _WAITS:
        return None
    return Finding(f"{per_cent(share)} of the time, training waits for its next batch.")


def _against_waiting(view: RunView, project: Project) -> tuple[RepairEdit, ...]:
    """Fewer augmentations: they are what takes time for each batch."""
    augment = project.data.augment
    if not augment:
        return ()
    edit = SetSetting("data.augment", tuple(augment[:-1]))
    return (RepairEdit(f"Leave out the augmentation {augment[-1].type}", edit),)


STARVING = (
    Illness(
        id="starvation",
        title="Data starvation",
        sentence="The network could learn faster: what prepares its batches is too slow.",
        when=starves,
        remedies=_against_waiting,
    ),
)
